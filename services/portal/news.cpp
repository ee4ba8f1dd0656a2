#include "portal/news.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// The newest line that is the agency's word: its own, or a verified receipt. Null when there is none.
const ProgressLine *agencysLine(const ProgressItem &item)
{
    const auto line =
        std::find_if(item.history.crbegin(), item.history.crend(), [](const ProgressLine &candidate) {
            return candidate.agencyState || candidate.word >= HonestWord::Arrived;
        });
    return line == item.history.crend() ? nullptr : &*line;
}

} // namespace

QList<NewsItem> newsOf(const QList<ProgressItem> &progress, const QList<Notice> &notices,
                       const QDateTime &since, const QDateTime &now)
{
    QList<NewsItem> news;
    if (since.isValid()) {
        for (const ProgressItem &item : progress) {
            const ProgressLine *line = agencysLine(item);
            if (line && line->at > since) {
                news += {NewsItem::Kind::Progress, item.title, line->at, item, {}};
            }
        }
    }
    const QDateTime noticesSince = since.isValid() ? since : now.addDays(-30);
    for (const Notice &notice : notices) {
        if (notice.sentAt > noticesSince) {
            news += {NewsItem::Kind::Notice, notice.title, notice.sentAt, {}, notice};
        }
    }
    std::stable_sort(news.begin(), news.end(),
                     [](const NewsItem &a, const NewsItem &b) { return a.at > b.at; });
    return news;
}

} // namespace madoguchi
