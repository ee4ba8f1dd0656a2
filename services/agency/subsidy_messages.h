#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi
{

/// What is looked for in jGrants' public list of subsidies for businesses. This, and nothing else, is sent.
struct SubsidyWish
{
    enum class Order { Newest, EndsSoonest, LargestFirst };
    static constexpr int leastKeyword = 2; ///< characters; jGrants takes 2 to 255
    static constexpr int mostKeyword = 255;

    QString keyword;
    Order order = Order::EndsSoonest; ///< LargestFirst is done here: jGrants has no such order
    bool onlyOpen = true;             ///< those that can be applied for now
    QString area = {};                ///< a prefecture's name, as jGrants writes it; empty: anywhere

    bool operator==(const SubsidyWish &other) const = default;
};

/// One programme of the list. What jGrants does not say, or says in another form than documented, is empty.
struct Subsidy
{
    QString id; ///< up to 18 letters and digits
    QString title;
    QString area;                 ///< 「東京都 / 大阪府」
    std::optional<qint64> maxYen; ///< nothing where none is said, and where it says 0
    QDateTime opens;              ///< UTC
    QDateTime closes;             ///< UTC
    QString employees;
};

/// What one programme says of itself.
struct SubsidyDetail
{
    Subsidy subsidy;
    QString catchPhrase;
    QString html; ///< as the agency wrote it: to be shown as plain text alone
    QString purpose;
    QString industry;
    QString rate;
    QStringList papers; ///< names of the files that belong to it
    QString page;       ///< https address of its page; empty: none
};

/// Answers of the public interface, read strictly in their shape and leniently in their members: one
/// programme that can not be read is left out. Errors: ServerAnswerInvalid.
Result<QList<Subsidy>> parseSubsidies(const QByteArray &json);
/// Errors: ServerAnswerInvalid; NotFound for an empty result.
Result<SubsidyDetail> parseSubsidy(const QByteArray &json);

} // namespace madoguchi
