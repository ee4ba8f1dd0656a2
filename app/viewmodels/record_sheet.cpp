#include "app/viewmodels/record_sheet.h"

#include "app/viewmodels/progress_words.h"
#include "app/viewmodels/record_words.h"
#include "base/era_date.h"

#include <QCoreApplication>

namespace madoguchi
{
namespace
{

/// What is in the record, under what tells it from the others.
SheetRows recordRows(RecordKind kind, const PersonalRecord &record, const QString &language)
{
    const QString subtitle = recordSubtitle(kind, record, language);
    SheetRows part{recordTitle(kind, record, language), {}};
    if (!subtitle.isEmpty()) {
        part.heading += QStringLiteral("　") + subtitle;
    }
    for (const RecordLine &line : recordLines(kind, record, language)) {
        part.rows << qMakePair(line.label, line.value);
    }
    return part;
}

SheetTable itemTable(const PersonalRecord &record, const QString &language)
{
    //: Heads of the columns of a printed table of measured values.
    SheetTable table{{},
                     {recordText(QT_TRANSLATE_NOOP("RecordWords", "項目")),
                      recordText(QT_TRANSLATE_NOOP("RecordWords", "値")),
                      recordText(QT_TRANSLATE_NOOP("RecordWords", "基準")),
                      //: Head of a column: what a value needs, e.g. "outside of the range".
                      recordText(QT_TRANSLATE_NOOP("RecordWords", "注意"))},
                     {}};
    for (const RecordItem &item : record.items) {
        table.rows << QStringList{item.name.in(language), (item.value + u' ' + item.unit).trimmed(),
                                  item.reference, recordItemFlag(item)};
    }
    return table;
}

} // namespace

Sheet recordSheet(const RecordSet &set, const QDateTime &fetchedAt, const QString &language)
{
    Sheet sheet;
    sheet.title = recordKindTitle(set.kind);
    sheet.language = language;
    sheet.footer = sheet.title;
    sheet.parts << SheetRows{
        {},
        //: Label on a printed sheet of records: which office or insurer keeps them.
        {{recordText(QT_TRANSLATE_NOOP("RecordWords", "記録しているところ")), set.source.in(language)},
         //: Label on a printed sheet of records.
         {recordText(QT_TRANSLATE_NOOP("RecordWords", "いつの時点の記録か")),
          dateWithEra(set.asOf, language)},
         //: Label on a printed sheet of records: when this program received them.
         {recordText(QT_TRANSLATE_NOOP("RecordWords", "受け取った日時")), instantText(fetchedAt, language)}}};
    for (const PersonalRecord &record : set.records) {
        sheet.parts << recordRows(set.kind, record, language);
        if (!record.items.isEmpty()) {
            sheet.parts << itemTable(record, language);
        }
    }
    QStringList about{
        //: What a printed sheet of records is and is not.
        recordText(QT_TRANSLATE_NOOP(
            "RecordWords", "機関から受け取った記録をそのまま印刷したものです。証明書ではありません。"))};
    if (const QString help = recordKindHelp(set.kind); !help.isEmpty()) {
        about << help;
    }
    //: Heading on a printed sheet of records.
    sheet.parts << SheetNote{recordText(QT_TRANSLATE_NOOP("RecordWords", "この紙について")), about};
    return sheet;
}

} // namespace madoguchi
