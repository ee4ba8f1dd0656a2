#pragma once

#include "agency/record_messages.h"
#include "app/record_export.h"

#include <QVariantList>

namespace madoguchi
{

/// The words around records, in the language in force.

/// `source`: marked by QT_TRANSLATE_NOOP("RecordWords", …).
QString recordText(const char *source);

QString recordKindTitle(RecordKind kind);
/// What this kind of record is, in a sentence.
QString recordKindAbout(RecordKind kind);
/// What to do when something in it is wrong.
QString recordKindHelp(RecordKind kind);

QString recordFieldLabel(const QString &field);
/// The value as people read it: dates with both years, yen, months, shares in tenths.
QString recordValueText(const QString &field, const RecordValue &value, const QString &language);
/// What tells one record of the kind from the others: the vaccine, the checkup, the year …
QString recordTitle(RecordKind kind, const PersonalRecord &record, const QString &language);
/// In a smaller type beside the title: for whom, when.
QString recordSubtitle(RecordKind kind, const PersonalRecord &record, const QString &language);

/// A line under the title: what neither title nor subtitle say.
struct RecordLine
{
    QString label;
    QString value;
    bool isCovered = false; ///< a number that others should not see
};
QList<RecordLine> recordLines(RecordKind kind, const PersonalRecord &record, const QString &language);

/// A line that needs a look, in a few words; empty where it needs none.
QString recordItemFlag(const RecordItem &item);

/// For a spreadsheet: one row a record; where records have lines, one row a line.
RecordTable recordTable(const RecordSet &set, const QString &language);

/// 「2026年度（令和8年度）」
QString fiscalYearText(int year, const QString &language);

} // namespace madoguchi
