#include "procedures/bank_account.h"

#include "procedures/script_forms.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString bankKey = QStringLiteral("bank");
const QString bankCodeKey = QStringLiteral("bank_code");
const QString branchKey = QStringLiteral("branch");
const QString branchCodeKey = QStringLiteral("branch_code");
const QString kindKey = QStringLiteral("kind");
const QString numberKey = QStringLiteral("number");
const QString holderKey = QStringLiteral("holder");
const QString symbolKey = QStringLiteral("symbol");

constexpr qsizetype longestBankName = 100;
constexpr qsizetype accountDigits = 7;

bool isCode(const QString &text, qsizetype digits) { return text.size() == digits && isDigits(text); }

bool isName(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestBankName && isPlainText(text);
}

/// 口座名義: katakana, and the letters, digits and marks that companies and foreign names have on their
/// passbooks.
bool isHolder(const QString &text)
{
    static const QString marks = QStringLiteral("（）．－／，");
    const auto fits = [](QChar c) {
        return (c >= u'Ａ' && c <= u'Ｚ') || (c >= u'０' && c <= u'９') || marks.contains(c) ||
               isKatakana(QString(c)) || c == u'　';
    };
    return isName(text) && std::all_of(text.begin(), text.end(), fits);
}

QString asFullWidth(const QString &text)
{
    QString out = asKatakana(text);
    for (QChar &c : out) {
        if (c > u' ' && c <= u'~') {
            c = QChar(char16_t(c.unicode() + 0xFEE0));
        }
    }
    return out.toUpper();
}

/// The branch's name is its number in kanji digits, as the bank prints it: 〇一八.
QString inKanjiDigits(const QString &digits)
{
    static const QString kanji = QStringLiteral("〇一二三四五六七八九");
    QString out;
    for (const QChar digit : digits) {
        out += kanji.at(digit.digitValue());
    }
    return out;
}

} // namespace

QJsonObject BankAccount::toJson() const
{
    QJsonObject json{{bankKey, bank},
                     {branchKey, branch},
                     {kindKey, isCurrent ? QStringLiteral("current") : QStringLiteral("ordinary")},
                     {numberKey, number},
                     {holderKey, holder}};
    if (!bankCode.isEmpty()) {
        json.insert(bankCodeKey, bankCode);
    }
    if (!branchCode.isEmpty()) {
        json.insert(branchCodeKey, branchCode);
    }
    return json;
}

std::optional<BankAccount> BankAccount::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto text = [&](const QString &key) { return object.value(key).toString(); };
    const BankAccount account{text(bankKey),
                              text(bankCodeKey),
                              text(branchKey),
                              text(branchCodeKey),
                              text(kindKey) == QLatin1String("current"),
                              text(numberKey),
                              text(holderKey)};
    const bool fits = isName(account.bank) && isName(account.branch) && isHolder(account.holder) &&
                      isCode(account.number, accountDigits) &&
                      (account.bankCode.isEmpty() || isCode(account.bankCode, 4)) &&
                      (account.branchCode.isEmpty() || isCode(account.branchCode, 3));
    // Writing it again tells wrong types, unknown kinds and unknown keys.
    if (!fits || account.toJson() != object) {
        return std::nullopt;
    }
    return account;
}

QJsonObject understoodAccount(const QJsonObject &typed)
{
    QJsonObject account = typed;
    for (const QString &key : {bankCodeKey, branchCodeKey, numberKey, symbolKey}) {
        if (account.contains(key)) {
            const QString digits = asHalfWidth(account.value(key).toString()).remove(u' ').remove(u'-');
            digits.isEmpty() ? account.remove(key) : void(account.insert(key, digits));
        }
    }
    if (account.contains(holderKey)) {
        account.insert(holderKey, asFullWidth(account.value(holderKey).toString().trimmed()));
    }
    const QString symbol = account.value(symbolKey).toString();
    QString number = account.value(numberKey).toString();
    const bool isPostal = isCode(symbol, 5) && symbol.front() == u'1' && symbol.back() == u'0' &&
                          isDigits(number) && number.size() >= 2 && number.size() <= accountDigits + 1 &&
                          number.back() == u'1';
    if (isPostal) {
        const QString code = symbol.mid(1, 2) + u'8';
        account.remove(symbolKey);
        account.insert(bankKey, QStringLiteral("ゆうちょ銀行"));
        account.insert(bankCodeKey, QStringLiteral("9900"));
        account.insert(branchKey, inKanjiDigits(code));
        account.insert(branchCodeKey, code);
        account.insert(kindKey, QStringLiteral("ordinary"));
        number.chop(1);
    }
    if (!number.isEmpty() && number.size() <= accountDigits && isDigits(number) &&
        !account.contains(symbolKey)) {
        account.insert(numberKey, number.rightJustified(accountDigits, u'0'));
    }
    return account;
}

} // namespace madoguchi
