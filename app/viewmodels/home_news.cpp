// What is new since the last visit, on the home page.

#include "app/citizen_session.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/progress_words.h"

namespace madoguchi
{
namespace
{

/// More would push down what is to be done; the rest stands under 「手続の状況」 and among the notices.
constexpr qsizetype most = 4;

const QString progressPrefix = QStringLiteral("progress:");
const QString noticePrefix = QStringLiteral("notice:");

QString toneOf(const ProgressItem &item)
{
    QString kind = stateKind(item);
    if (kind == QLatin1String("attention")) {
        return kind;
    }
    return kind == QLatin1String("accepted") || kind == QLatin1String("finished") ? QStringLiteral("success")
                                                                                  : QStringLiteral("info");
}

} // namespace

void HomeModel::rebuildNews()
{
    QList<QVariantMap> rows;
    const QList<NewsItem> news = m_session.news();
    for (const NewsItem &item : news.first(std::min(most, news.size()))) {
        const bool isProgress = item.kind == NewsItem::Kind::Progress;
        const QString reference = item.progress.referenceNumber.isEmpty()
                                      ? item.progress.submissionId.toString(QUuid::WithoutBraces)
                                      : item.progress.referenceNumber;
        rows << QVariantMap{
            {QStringLiteral("newsId"),
             isProgress ? progressPrefix + reference : noticePrefix + item.notice.noticeId},
            {QStringLiteral("kindText"),
             isProgress
                 //: Home, what is new: the agency moved an application on; its title and new state follow.
                 ? tr("手続の状況が変わりました")
                 //: Home, what is new: a notice of the agency; its title follows.
                 : tr("役所からのお知らせ")},
            {QStringLiteral("title"), item.title.in(m_language)},
            {QStringLiteral("text"), isProgress ? stateText(item.progress) : QString()},
            {QStringLiteral("date"), instantText(item.at, m_language)},
            {QStringLiteral("tone"), isProgress ? toneOf(item.progress) : QStringLiteral("info")},
        };
    }
    m_news.setRows(rows);
}

void HomeModel::openNews(const QString &newsId)
{
    if (newsId.startsWith(progressPrefix)) {
        Q_EMIT applicationWanted(newsId.mid(progressPrefix.size()));
    } else if (newsId.startsWith(noticePrefix)) {
        Q_EMIT noticeWanted(newsId.mid(noticePrefix.size()));
    }
}

} // namespace madoguchi
