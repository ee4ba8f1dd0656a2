#include "app/viewmodels/benefit_words.h"

#include "base/era_date.h"
#include "benefits/explanation_words.h"

#include <QLocale>

#include <algorithm>

namespace madoguchi
{
namespace
{

QString digits(qint64 number) { return QLocale(QLocale::English).toString(number); }

QString yenText(const Value &yen)
{
    if (yen.isExact()) {
        //: Amount of a benefit. %1: "10,000".
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "%1円")).arg(digits(yen.most));
    }
    if (yen.least > 0) {
        //: Amount of a benefit that is somewhere between two. %1, %2: "10,000".
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "%1〜%2円"))
            .arg(digits(yen.least), digits(yen.most));
    }
    //: Amount of a benefit. %1: "10,000", the most it can be.
    return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "最大%1円")).arg(digits(yen.most));
}

QString endText(const Value &value, const Fact &fact, const QString &language)
{
    return fact.type.kind == ValueKind::Date ? dateWithEra(QDate::fromJulianDay(value.least), language)
                                             : amountWords(value.least, fact.type).in(language);
}

QString choicesText(const Fact &fact, quint64 set, const QString &language)
{
    QStringList names;
    for (qsizetype i = 0; i < fact.choices.size(); ++i) {
        if (set & (quint64(1) << i)) {
            names += fact.choices.at(i).name.in(language);
        }
    }
    return names.join(QStringLiteral(" / "));
}

} // namespace

QString benefitText(const char *source) { return QCoreApplication::translate("BenefitWords", source); }

QString benefitAmount(const AmountResult &amount)
{
    if (!amount.yen.hasEnd() || amount.yen.most == 0) {
        return {};
    }
    QString yen = yenText(amount.yen);
    switch (amount.per) {
    case BenefitAmount::Per::Month:
        //: How a benefit is paid. %1: an amount, "10,000円".
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "月%1")).arg(yen);
    case BenefitAmount::Per::Year:
        //: How a benefit is paid. %1: an amount, "10,000円".
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "年%1")).arg(yen);
    case BenefitAmount::Per::Day:
        //: How a benefit is paid. %1: an amount, "10,000円".
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "1日%1")).arg(yen);
    case BenefitAmount::Per::Once:
        break;
    }
    return yen;
}

QString benefitAmount(const BenefitResult &result)
{
    const auto first =
        std::find_if(result.amounts.begin(), result.amounts.end(),
                     [](const AmountResult &amount) { return !benefitAmount(amount).isEmpty(); });
    if (first == result.amounts.end() || result.verdict == BenefitVerdict::No) {
        return {};
    }
    // The upper end of what nobody has said yet would be a promise.
    if (first->yen.least == 0 && !first->yen.isExact()) {
        if (result.verdict == BenefitVerdict::NeedsAnswers) {
            return {};
        }
        if (!result.amountQuestions.isEmpty()) {
            //: Instead of a benefit's amount: %1 more questions would tell it.
            return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "あと%1問で分かります"))
                .arg(result.amountQuestions.size());
        }
    }
    return benefitAmount(*first);
}

QString benefitVerdictText(const BenefitResult &result)
{
    switch (result.verdict) {
    case BenefitVerdict::Likely:
        //: How likely a benefit is: everything that can be looked at here holds.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "利用できる見込みです"));
    case BenefitVerdict::NeedsAnswers:
        //: How likely a benefit is: %1 questions are open.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "あと%1問で分かります"))
            .arg(result.questions.size());
    case BenefitVerdict::AskOffice:
        //: How likely a benefit is: only the office can say.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "役所に確かめてください"));
    case BenefitVerdict::No:
        break;
    }
    //: How likely a benefit is: something that is known speaks against it.
    return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "いまは当てはまりません"));
}

QString benefitVerdictTone(BenefitVerdict verdict)
{
    switch (verdict) {
    case BenefitVerdict::Likely:
        return QStringLiteral("success");
    case BenefitVerdict::NeedsAnswers:
        return QStringLiteral("info");
    case BenefitVerdict::AskOffice:
        return QStringLiteral("attention");
    case BenefitVerdict::No:
        break;
    }
    return QStringLiteral("neutral");
}

QString benefitKindText(BenefitKind kind)
{
    switch (kind) {
    case BenefitKind::Paid:
        //: Kind of a benefit: money is paid.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "受け取るお金"));
    case BenefitKind::Saved:
        //: Kind of a benefit: there is less to pay.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "支払いが減る額"));
    case BenefitKind::Deduction:
        //: Kind of a benefit: an amount off the taxable income. Law term.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "税の計算で引かれる額（所得控除）"));
    case BenefitKind::Loan:
        //: Kind of a benefit: money is lent.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "借りられる額（返すお金）"));
    case BenefitKind::InKind:
        break;
    }
    //: Kind of a benefit: help that is not money.
    return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "お金ではない支援"));
}

QString benefitDeadlineText(const QDate &deadline, const QDate &today, const QString &language)
{
    if (!deadline.isValid()) {
        return {};
    }
    const qint64 days = today.daysTo(deadline);
    const QString date = dateWithEra(deadline, language);
    if (days < 0) {
        //: When the time to apply ended. %1: a date.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "申請の期限は過ぎました（%1）")).arg(date);
    }
    //: Until when to apply for a benefit. %1: a date, %2: a number of days.
    return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "申請の期限：%1（あと%2日）")).arg(date).arg(days);
}

QString benefitWindowText(const Benefit &benefit, const QDate &deadline, const QDate &today,
                          const QString &language)
{
    const ApplicationWindow &window = benefit.window;
    if (deadline.isValid()) {
        return benefitDeadlineText(deadline, today, language);
    }
    switch (window.kind) {
    case ApplicationWindow::Kind::AnyTime:
        //: When to apply for a benefit.
        return benefitText(QT_TRANSLATE_NOOP(
            "BenefitWords", "いつでも申請できます。早いほど、受けられる期間が長くなります。"));
    case ApplicationWindow::Kind::Ask:
        return window.text.in(language);
    case ApplicationWindow::Kind::Within:
        switch (window.step) {
        case ApplicationWindow::Step::Days:
            //: When to apply for a benefit; %1: a number.
            return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "起きた日の翌日から%1日以内"))
                .arg(window.count);
        case ApplicationWindow::Step::Months:
            //: When to apply for a benefit; %1: a number.
            return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "起きた日の翌日から%1か月以内"))
                .arg(window.count);
        case ApplicationWindow::Step::Years:
            //: When to apply for a benefit; %1: a number.
            return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "起きた日の翌日から%1年以内"))
                .arg(window.count);
        }
        break;
    case ApplicationWindow::Kind::EachYear:
    case ApplicationWindow::Kind::Between:
        break;
    }
    return {};
}

QString answerText(const Fact &fact, const Answer &answer, const QString &language)
{
    if (answer.kind == Answer::Kind::DontKnow) {
        //: Answer to a question about the household, and its button.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "分からない"));
    }
    if (answer.kind == Answer::Kind::RatherNotSay) {
        //: Answer to a question about the household, and its button.
        return benefitText(QT_TRANSLATE_NOOP("BenefitWords", "答えたくない"));
    }
    const Value &value = answer.value;
    switch (fact.type.kind) {
    case ValueKind::Truth:
        return value.truth() == Truth::Yes ? benefitText(QT_TRANSLATE_NOOP("BenefitWords", "はい"))
                                           : benefitText(QT_TRANSLATE_NOOP("BenefitWords", "いいえ"));
    case ValueKind::Choice:
        return choicesText(fact, quint64(value.least), language);
    case ValueKind::Yen:
    case ValueKind::Number:
    case ValueKind::Date:
    case ValueKind::Rate:
        break;
    }
    return value.isExact() ? endText(value, fact, language)
                           : endText({value.least, value.least}, fact, language) + QStringLiteral("〜") +
                                 endText({value.most, value.most}, fact, language);
}

} // namespace madoguchi
