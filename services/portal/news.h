#pragma once

#include "agency/messages.h"
#include "portal/progress.h"

namespace madoguchi
{

/// Something that happened since this person was here last.
struct NewsItem
{
    enum class Kind { Progress, Notice };
    Kind kind = Kind::Notice;
    LocalizedText title;   ///< of the application or the notice
    QDateTime at;          ///< UTC
    ProgressItem progress; ///< with Progress: as it stands now
    Notice notice;         ///< with Notice
};

/// What is new after `since`, the newest first: applications whose state the agency changed or recorded, and
/// notices. What this PC did by itself is no news. Without a visit before (`since` invalid) nothing has
/// changed under the person's eyes: then notices of the last 30 days before `now`.
QList<NewsItem> newsOf(const QList<ProgressItem> &progress, const QList<Notice> &notices,
                       const QDateTime &since, const QDateTime &now);

} // namespace madoguchi
