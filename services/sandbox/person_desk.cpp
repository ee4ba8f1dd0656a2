#include "sandbox/person_desk.h"

#include "sandbox/instants.h"

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

/// Newest first, by an instant of the contract, which sorts as text.
QJsonArray newestFirst(const QJsonArray &array, QLatin1String instant)
{
    QList<QJsonObject> objects;
    for (const auto &value : array) {
        objects.append(value.toObject());
    }
    std::stable_sort(objects.begin(), objects.end(), [instant](const QJsonObject &a, const QJsonObject &b) {
        return a.value(instant).toString() > b.value(instant).toString();
    });
    QJsonArray sorted;
    for (const QJsonObject &object : objects) {
        sorted.append(object);
    }
    return sorted;
}

} // namespace

PersonDesk::PersonDesk(const Agency &agency, Ledger &ledger, const Clock &clock)
    : m_agency(agency)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

Answer PersonDesk::notices(const Resident &resident)
{
    const auto read = m_ledger.readNotices(resident.id);
    if (!read) {
        return busy(503, storageRetrySeconds);
    }
    QJsonArray notices;
    for (const auto &value : resident.factsOn(u"notices"_s, m_clock.today()).toArray()) {
        QJsonObject notice = value.toObject();
        const QString id = notice.value("notice_id"_L1).toString();
        if (read->contains(id) && !notice.contains("read_at"_L1)) {
            notice.insert("read_at"_L1, instantText(read->value(id)));
        }
        notices.append(notice);
    }
    return json(200, {{"notices"_L1, newestFirst(notices, "sent_at"_L1)}});
}

Answer PersonDesk::markRead(const Resident &resident, const QString &noticeId)
{
    const QJsonArray notices = resident.facts.value("notices"_L1).toArray();
    const bool isThere = std::any_of(notices.begin(), notices.end(), [&](const QJsonValue &notice) {
        return notice["notice_id"_L1].toString() == noticeId;
    });
    if (!isThere) {
        return problem(ProblemType::NotFound);
    }
    const auto marked = m_ledger.markRead(resident.id, noticeId, m_clock.now());
    return marked ? noContent() : busy(503, storageRetrySeconds);
}

Answer PersonDesk::document(const Resident &resident, const QString &path) const
{
    const auto found = resident.documents.constFind(path);
    if (found == resident.documents.constEnd()) {
        return problem(ProblemType::NotFound);
    }
    return json(200, {{"document_id"_L1, path.section(u'/', 1)},
                      {"content"_L1, QString::fromLatin1(found->toBase64())}});
}

Answer PersonDesk::recordSummaries(const Resident &resident) const
{
    QJsonArray summaries;
    const QJsonObject kinds = resident.factsOn(u"records"_s, m_clock.today()).toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        summaries.append(QJsonObject{{"kind"_L1, kind.key()},
                                     {"source"_L1, kind.value()["source"_L1]},
                                     {"as_of"_L1, kind.value()["as_of"_L1]},
                                     {"count"_L1, kind.value()["records"_L1].toArray().size()}});
    }
    return json(200, {{"records"_L1, summaries}});
}

Answer PersonDesk::records(const Resident &resident, const QString &kind) const
{
    QJsonObject set = resident.factsOn(u"records"_s, m_clock.today()).toObject().value(kind).toObject();
    if (set.isEmpty()) {
        return problem(ProblemType::NotFound);
    }
    set.insert("kind"_L1, kind);
    return json(200, set);
}

Answer PersonDesk::accessLog(const Resident &resident)
{
    const auto readings = m_ledger.profileReadings(resident.id);
    if (!readings) {
        return busy(503, storageRetrySeconds);
    }
    QJsonArray entries = resident.factsOn(u"access_log"_s, m_clock.today()).toArray();
    for (auto reading = readings->begin(); reading != readings->end(); ++reading) {
        QJsonObject entry = m_agency.ownReading;
        entry.insert("entry_id"_L1, u"own-%1"_s.arg(reading.key()));
        entry.insert("at"_L1, instantText(reading.value()));
        entry.insert("provided_by"_L1, m_agency.name.toJson());
        entry.insert("outcome"_L1, u"provided"_s);
        entries.append(entry);
    }
    return json(200, {{"entries"_L1, newestFirst(entries, "at"_L1)}});
}

} // namespace madoguchi::sandbox
