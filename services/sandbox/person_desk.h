#pragma once

#include "base/clock.h"
#include "sandbox/agency.h"
#include "sandbox/answer.h"
#include "sandbox/ledger.h"
#include "sandbox/town.h"

namespace madoguchi::sandbox
{

/// A person's letters with their documents, their records, and who looked at them; from the town's file.
class PersonDesk
{
public:
    PersonDesk(const Agency &agency, Ledger &ledger, const Clock &clock);

    Answer notices(const Resident &resident);
    /// The first time counts, also when the town's file says that it was read.
    Answer markRead(const Resident &resident, const QString &noticeId);
    /// `path` is "<notice>/<document>".
    Answer document(const Resident &resident, const QString &path) const;
    Answer recordSummaries(const Resident &resident) const;
    Answer records(const Resident &resident, const QString &kind) const;
    /// Also the person's own readings of their profile.
    Answer accessLog(const Resident &resident);

private:
    const Agency &m_agency;
    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace madoguchi::sandbox
