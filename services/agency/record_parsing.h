#pragma once

#include "agency/record_messages.h"
#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace madoguchi
{

/// As strict as message_parsing.h, with the same error: ServerAnswerInvalid.
Result<QList<RecordSummary>> parseRecordSummaries(const QByteArray &json);
/// The set of another kind than `kind` is none.
Result<RecordSet> parseRecordSet(const QByteArray &json, RecordKind kind);
Result<QList<AccessEntry>> parseAccessLog(const QByteArray &json);

/// The same in the words of the contract, for keeping and for the person's own copy: what these write, the
/// functions above read.
QJsonObject recordSummariesJson(const QList<RecordSummary> &summaries);
QJsonObject recordSetJson(const RecordSet &set);
QJsonObject accessLogJson(const QList<AccessEntry> &entries);

} // namespace madoguchi
