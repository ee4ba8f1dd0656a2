#pragma once

#include "agency/messages.h"
#include "base/result.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi
{

/// The last good answer of the agency about this person, with the time at which it was fetched.
struct FeedSnapshot
{
    std::optional<Profile> profile; ///< only while the person lets it be fetched, see RegisterConsent
    QString audience;               ///< of the agency that answered
    QList<Task> tasks;
    QList<Application> applications;
    QList<Notice> notices;
    QDateTime fetchedAt; ///< UTC; invalid: nothing was fetched yet
};

/// The profile in the words of the gateway's contract (schema Profile), as KnownFacts::fromProfile() reads
/// it.
QJsonObject profileJson(const Profile &profile);

/// The snapshot as it is kept: {"format": 1, "fetched_at", "audience", "profile", "tasks", "applications",
/// "notices"}, each in the words of the contract; without a profile where there is none.
QByteArray snapshotBytes(const FeedSnapshot &snapshot);

/// The opposite of snapshotBytes(), as strict as for an answer from the network.
/// Errors: StorageCorrupt; StorageVersion for a format of a newer program.
Result<FeedSnapshot> snapshotFromBytes(const QByteArray &bytes);

} // namespace madoguchi
