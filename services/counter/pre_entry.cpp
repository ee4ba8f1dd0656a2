#include "counter/pre_entry.h"

#include "base/japan_time.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace madoguchi
{
namespace
{

enum Key : qint64 { ProcedureKey = 1, VersionKey, MadeKey, LastDayKey, AnswersKey };
constexpr quint32 largestContent = 256 * 1024;
const QDate firstDay(1970, 1, 1);

/// With the keys of every map in bytewise order.
QCborValue canonical(const QJsonValue &value)
{
    if (value.isObject()) {
        // QJsonObject holds its keys in order of UTF-16, and ours are ASCII; shorter ones come first in CBOR.
        QStringList keys = value.toObject().keys();
        std::stable_sort(keys.begin(), keys.end(),
                         [](const QString &a, const QString &b) { return a.size() < b.size(); });
        QCborMap map;
        for (const QString &key : std::as_const(keys)) {
            map.insert(key, canonical(value.toObject().value(key)));
        }
        return map;
    }
    if (value.isArray()) {
        QCborArray array;
        for (const QJsonValue &item : value.toArray()) {
            array.append(canonical(item));
        }
        return array;
    }
    return QCborValue::fromJsonValue(value);
}

QByteArray contentOf(const PreEntry &entry)
{
    QJsonObject values;
    for (auto it = entry.answers.begin(); it != entry.answers.end(); ++it) {
        values.insert(it.key(), it.value());
    }
    QCborMap map;
    map.insert(ProcedureKey, entry.procedureId);
    map.insert(VersionKey, entry.procedureVersion);
    map.insert(MadeKey, entry.madeAt.toSecsSinceEpoch());
    map.insert(LastDayKey, firstDay.daysTo(entry.lastDay));
    map.insert(AnswersKey, canonical(values));
    return map.toCborValue().toCbor();
}

tl::unexpected<Error> unreadable(const char *what)
{
    return failure(ErrorCode::PreEntryDamaged, QLatin1String(what),
                   {{QStringLiteral("reason"), QStringLiteral("content")}});
}

} // namespace

PreEntry PreEntry::fromForm(const Form &form, const QDateTime &now)
{
    PreEntry entry;
    entry.procedureId = form.procedure().id;
    entry.procedureVersion = form.procedure().version;
    entry.madeAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    entry.lastDay = dayInJapan(now).addDays(validDays);
    for (const QString &id : form.visibleFields(dayInJapan(now))) {
        const QJsonValue value = form.value(id);
        if (!value.isNull() && !value.isUndefined() && form.field(id)->type != FieldType::Attachment) {
            entry.answers.insert(id, value);
        }
    }
    return entry;
}

QByteArray PreEntry::toBytes() const { return qCompress(contentOf(*this), 9); }

Result<PreEntry> PreEntry::fromBytes(const QByteArray &bytes)
{
    // The first four bytes say how much it becomes: nothing is unpacked that is larger than any entry.
    if (bytes.size() < 5 || qFromBigEndian<quint32>(bytes.constData()) > largestContent) {
        return unreadable("size");
    }
    QCborParserError fault;
    const QByteArray content = qUncompress(bytes);
    const QCborValue value = QCborValue::fromCbor(content, &fault);
    if (fault.error != QCborError::NoError || fault.offset != content.size() || !value.isMap()) {
        return unreadable("CBOR");
    }
    const QCborMap map = value.toMap();
    PreEntry entry;
    entry.procedureId = map.value(ProcedureKey).toString();
    entry.procedureVersion = int(map.value(VersionKey).toInteger());
    entry.madeAt = QDateTime::fromSecsSinceEpoch(map.value(MadeKey).toInteger(), Qt::UTC);
    entry.lastDay = firstDay.addDays(map.value(LastDayKey).toInteger());
    const QJsonObject answers = map.value(AnswersKey).toJsonValue().toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        entry.answers.insert(it.key(), it.value());
    }
    // What can be written in two ways could mean two things. How it was compressed says nothing: every
    // library does that in its own way.
    if (entry.procedureId.isEmpty() || !entry.lastDay.isValid() || contentOf(entry) != content) {
        return unreadable("not canonical");
    }
    return entry;
}

} // namespace madoguchi
