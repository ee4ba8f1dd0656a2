#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace madoguchi
{

/// An account in Japan, for money from an office.
struct BankAccount
{
    QString bank;
    QString bankCode; ///< 金融機関コード: 4 digits; may be empty
    QString branch;
    QString branchCode;     ///< 店番: 3 digits; may be empty
    bool isCurrent = false; ///< 当座; else 普通
    QString number;         ///< 7 digits
    QString holder;         ///< 口座名義, full-width katakana

    /// {"bank", "bank_code"?, "branch", "branch_code"?, "kind": "ordinary"|"current", "number", "holder"}
    QJsonObject toJson() const;
    /// Nothing for what is no account: a part missing, a wrong length, an unknown key.
    static std::optional<BankAccount> fromJson(const QJsonValue &json);
};

/// What was typed, as far as it is understood: full-width digits, a number of less than 7 digits (filled with
/// zeros on the left, as banks print it), hiragana and half-width kana. Of ゆうちょ銀行 also the 記号
/// ("symbol", 5 digits that begin with 1 and end with 0) and 番号 (up to 8 digits that end with 1) of an
/// ordinary account, by the bank's published rule: branch = second and third digit and 8, number = 番号
/// without its last digit. What is not understood stays, and is then no account.
QJsonObject understoodAccount(const QJsonObject &typed);

} // namespace madoguchi
