#pragma once

#include "agency/messages.h"
#include "portal/progress.h"

#include <optional>

namespace madoguchi
{

class Feed;
class SubmissionStore;

/// What was filed, as the person sees it: the outbox and the agency's list as one. Thousands are put together
/// once for each change and not at each look. Lives on the vault's thread; outbox and feed outlive it.
class Filings
{
public:
    Filings(SubmissionStore &outbox, const Feed &feed)
        : m_outbox(outbox)
        , m_feed(feed)
    {
    }

    QList<Submission> submissions();   ///< from here, the oldest first; empty when the vault fails
    QList<ProgressItem> progress();    ///< see progressOf()
    QList<Application> applications(); ///< as the agency told last
    int waiting();                     ///< that have not arrived and are not given up

private:
    struct Put
    {
        quint64 outbox = 0;
        quint64 feed = 0;
        QList<Submission> submissions;
        std::optional<QList<ProgressItem>> progress; ///< made when it is asked for
    };
    const Put &put();

    SubmissionStore &m_outbox;
    const Feed &m_feed;
    std::optional<Put> m_put;
};

} // namespace madoguchi
