#include "app/viewmodels/benefit_sheet.h"

#include "app/benefit_situation.h"
#include "app/viewmodels/benefit_words.h"
#include "base/era_date.h"
#include "base/readings.h"

namespace madoguchi
{
namespace
{

QString text(const LocalizedText &words, const QString &language)
{
    return withoutReadings(words.in(language));
}

SheetNote entry(const BenefitResult &result, const QDate &today, const QString &language)
{
    const Benefit &benefit = *result.benefit;
    SheetNote note{QStringLiteral("□ ") + text(benefit.name, language), {}};
    const QString amount = benefitAmount(result);
    //: On the printed list of benefits. %1: the kind of help, %2: the amount.
    note.paragraphs << (amount.isEmpty()
                            ? withoutReadings(benefitKindText(benefit.kind))
                            : withoutReadings(benefitText(QT_TRANSLATE_NOOP("BenefitWords", "%1：%2")))
                                  .arg(benefitKindText(benefit.kind), amount));
    const QString window = benefitWindowText(benefit, result.deadline, today, language);
    if (!window.isEmpty()) {
        note.paragraphs << withoutReadings(window);
    }
    //: On the printed list of benefits. %1: the office.
    note.paragraphs << withoutReadings(benefitText(QT_TRANSLATE_NOOP("BenefitWords", "どこで：%1")))
                           .arg(text(benefit.where.isEmpty() ? benefit.authority : benefit.where, language));
    for (const LocalizedText &document : benefit.documents) {
        note.paragraphs << QStringLiteral("□ ") + text(document, language);
    }
    return note;
}

} // namespace

Sheet benefitSheet(BenefitSituation &situation, const QDate &today, const QString &language)
{
    Sheet sheet;
    //: Title of the printed list of benefits.
    sheet.title =
        withoutReadings(benefitText(QT_TRANSLATE_NOOP("BenefitWords", "受けられる給付・制度の確認表")));
    sheet.language = language;
    sheet.date = withoutReadings(dateWithEra(today, language));
    sheet.footer = sheet.title;
    const QList<BenefitResult> results = situation.evaluation().ordered();
    const auto add = [&](BenefitVerdict verdict, const char *heading) {
        bool isFirst = true;
        for (const BenefitResult &result : results) {
            if (result.verdict != verdict || situation.isReceived(result.benefit->id)) {
                continue;
            }
            if (isFirst) {
                sheet.parts << SheetNote{withoutReadings(benefitText(heading)), {}};
                isFirst = false;
            }
            sheet.parts << entry(result, today, language);
        }
    };
    //: Heading on the printed list of benefits.
    add(BenefitVerdict::Likely,
        QT_TRANSLATE_NOOP("BenefitWords", "申請するもの（利用できる見込みのあるもの）"));
    //: Heading on the printed list of benefits.
    add(BenefitVerdict::AskOffice, QT_TRANSLATE_NOOP("BenefitWords", "役所で聞くもの"));
    //: Heading on a printed sheet: what it is and is not.
    sheet.parts << SheetNote{
        withoutReadings(benefitText(QT_TRANSLATE_NOOP("BenefitWords", "この紙について"))),
        {withoutReadings(benefitText(
            QT_TRANSLATE_NOOP("BenefitWords", "このパソコンの中で、分かっていることだけから調べた見込みです。"
                                              "決めるのは役所です。金額や期限は窓口で確かめてください。")))}};
    return sheet;
}

} // namespace madoguchi
