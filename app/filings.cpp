#include "app/filings.h"

#include "outbox/submission_store.h"
#include "portal/feed.h"

#include <algorithm>
#include <limits>

namespace madoguchi
{

/// Listing may itself change something: a row that does not authenticate is set aside, and what it was comes
/// back from its second copy. So the count is read before it, and the next look lists once more; so it does
/// after a failure.
const Filings::Put &Filings::put()
{
    if (!m_put || m_put->outbox != m_outbox.changes() || m_put->feed != m_feed.changes()) {
        constexpr auto stale = std::numeric_limits<quint64>::max();
        const quint64 before = m_outbox.changes();
        auto list = m_outbox.list();
        m_put = Put{list ? before : stale, m_feed.changes(), list.value_or(QList<Submission>()), {}};
    }
    return *m_put;
}

QList<Submission> Filings::submissions() { return put().submissions; }

QList<Application> Filings::applications()
{
    const FeedSnapshot *snapshot = m_feed.snapshot();
    return snapshot ? snapshot->applications : QList<Application>();
}

QList<ProgressItem> Filings::progress()
{
    put();
    if (!m_put->progress) {
        m_put->progress = progressOf(applications(), m_put->submissions);
    }
    return *m_put->progress;
}

int Filings::waiting()
{
    const QList<Submission> filings = submissions();
    return int(std::count_if(filings.begin(), filings.end(), [](const Submission &filing) {
        return !isFinal(filing.state) && honestWord(filing) < HonestWord::Arrived;
    }));
}

} // namespace madoguchi
