#include "benefits/requirement_words.h"

namespace madoguchi
{
namespace
{

LocalizedText words(const QString &ja, const QString &en)
{
    return LocalizedText{{{QStringLiteral("ja"), ja}, {QStringLiteral("en"), en}}};
}

QString spanJa(const AgeSpan &ages)
{
    QStringList parts;
    if (ages.from) {
        parts += QStringLiteral("%1歳以上").arg(*ages.from);
    }
    if (ages.below) {
        parts += QStringLiteral("%1歳未満").arg(*ages.below);
    }
    if (ages.afterSchoolYear) {
        parts += QStringLiteral("%1歳の年度末より後").arg(*ages.afterSchoolYear);
    }
    if (ages.untilSchoolYear) {
        parts += QStringLiteral("%1歳の年度末まで").arg(*ages.untilSchoolYear);
    }
    return parts.join(QStringLiteral("、"));
}

QString spanEn(const AgeSpan &ages)
{
    QStringList parts;
    if (ages.from) {
        parts += QStringLiteral("aged %1 or over").arg(*ages.from);
    }
    if (ages.below) {
        parts += QStringLiteral("under the age of %1").arg(*ages.below);
    }
    if (ages.afterSchoolYear) {
        parts += QStringLiteral("past the school year of the age of %1").arg(*ages.afterSchoolYear);
    }
    if (ages.untilSchoolYear) {
        parts += QStringLiteral("within the school year of the age of %1").arg(*ages.untilSchoolYear);
    }
    return parts.join(QStringLiteral(", "));
}

struct Sentences
{
    const char16_t *jaYes;
    const char16_t *jaNo;
    const char16_t *jaUnknown;
    const char16_t *enYes;
    const char16_t *enNo;
    const char16_t *enUnknown;
};

const Sentences &sentences(Whose whose)
{
    static const Sentences self{
        u"あなたの年齢は条件（%1）に合います。", u"あなたの年齢は条件（%1）に合いません。",
        u"あなたの年齢（%1か）が分かりません。", u"Your age fits (%1).",
        u"Your age does not fit (%1).",          u"Your age is not known (%1)."};
    static const Sentences child{u"世帯にお子さん（%1）がいます。",
                                 u"世帯の記録に、条件に合うお子さん（%1）がいません。",
                                 u"お子さん（%1）がいるか、まだ分かりません。",
                                 u"There is a child in your household (%1).",
                                 u"The record of your household has no such child (%1).",
                                 u"Whether you have a child (%1) is not known yet."};
    static const Sentences anyone{u"世帯に条件（%1）に合う人がいます。",
                                  u"世帯の記録に、条件（%1）に合う人がいません。",
                                  u"世帯に条件（%1）に合う人がいるか、まだ分かりません。",
                                  u"Someone in your household fits (%1).",
                                  u"The record of your household has nobody who fits (%1).",
                                  u"Whether someone in your household fits (%1) is not known yet."};
    switch (whose) {
    case Whose::Child:
        return child;
    case Whose::Anyone:
        return anyone;
    case Whose::Self:
        break;
    }
    return self;
}

} // namespace

LocalizedText ageWords(Whose whose, const AgeSpan &ages, Truth truth)
{
    const Sentences &set = sentences(whose);
    const char16_t *ja = truth == Truth::Yes ? set.jaYes : truth == Truth::No ? set.jaNo : set.jaUnknown;
    const char16_t *en = truth == Truth::Yes ? set.enYes : truth == Truth::No ? set.enNo : set.enUnknown;
    return words(QString::fromUtf16(ja).arg(spanJa(ages)), QString::fromUtf16(en).arg(spanEn(ages)));
}

LocalizedText answeredWords(const LocalizedText &question, bool yes)
{
    return words(
        QStringLiteral("「%1」に「%2」と答えました。")
            .arg(question.in(QStringLiteral("ja")), yes ? QStringLiteral("はい") : QStringLiteral("いいえ")),
        QStringLiteral("“%1”: you answered %2.")
            .arg(question.in(QStringLiteral("en")), yes ? QStringLiteral("yes") : QStringLiteral("no")));
}

LocalizedText ruleUnknownWords()
{
    return words(QStringLiteral("この日の決まりを確認できていません。役所に確かめてください。"),
                 QStringLiteral("The rule for this date has not been confirmed. Please ask the office."));
}

LocalizedText otherAreaWords()
{
    return words(QStringLiteral("お住まいの地域の制度ではありません。"),
                 QStringLiteral("This is for another area."));
}

LocalizedText areaUnknownWords()
{
    return words(QStringLiteral("お住まいの市区町村が分かりません。"),
                 QStringLiteral("Your municipality is not known."));
}

LocalizedText questionsWords(qsizetype count)
{
    return words(QStringLiteral("あと%1つの質問に答えると分かります。").arg(count),
                 count == 1 ? QStringLiteral("One more answer would tell.")
                            : QStringLiteral("%1 more answers would tell.").arg(count));
}

} // namespace madoguchi
