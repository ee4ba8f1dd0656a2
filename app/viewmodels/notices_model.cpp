#include "app/viewmodels/notices_model.h"

#include "app/citizen_file.h"
#include "app/citizen_session.h"
#include "app/viewmodels/freshness_words.h"
#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"

namespace madoguchi
{
namespace
{
constexpr qsizetype rowsAtOnce = 30;
} // namespace

NoticesModel::NoticesModel(CitizenSession &session, CitizenFile &file, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_file(file)
    , m_notices({QStringLiteral("noticeId"), QStringLiteral("title"), QStringLiteral("sender"),
                 QStringLiteral("date"), QStringLiteral("isRead"), QStringLiteral("respondBy"),
                 QStringLiteral("documents")})
{
    m_limit = rowsAtOnce;
    connect(&m_file, &CitizenFile::noticesChanged, this, &NoticesModel::rebuild);
    connect(&m_session, &CitizenSession::outboxChanged, this, &NoticesModel::changed);
}

void NoticesModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

bool NoticesModel::offline() const { return !m_session.online(); }

QString NoticesModel::freshness() const
{
    return freshnessText(m_session.feedAt(), m_session.online(), m_language);
}

void NoticesModel::refresh() { load(); }

QCoro::Task<void> NoticesModel::load()
{
    if (m_busy) {
        co_return;
    }
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await m_session.refresh();
    m_busy = false;
    if (!outcome) {
        m_error.set(outcome.error());
    }
    rebuild();
}

void NoticesModel::showMore()
{
    m_limit += rowsAtOnce;
    rebuild();
}

void NoticesModel::open(const QString &noticeId) { Q_EMIT noticeWanted(noticeId); }

void NoticesModel::rebuild()
{
    QList<QVariantMap> rows;
    m_unreadCount = 0;
    m_hiddenCount = 0;
    const QList<NoticeItem> items = m_file.notices();
    for (const NoticeItem &item : items) {
        const Notice &notice = item.notice;
        m_unreadCount += item.isRead ? 0 : 1;
        if (rows.size() >= m_limit) {
            ++m_hiddenCount;
            continue;
        }
        rows << QVariantMap{
            {QStringLiteral("noticeId"), notice.noticeId},
            {QStringLiteral("title"), notice.title.in(m_language)},
            {QStringLiteral("sender"), notice.sender.isEmpty() ? QString() : notice.sender.in(m_language)},
            {QStringLiteral("date"), instantText(notice.sentAt, m_language)},
            {QStringLiteral("isRead"), item.isRead},
            //: List of letters: until when to answer one. %1: a date.
            {QStringLiteral("respondBy"),
             notice.respondBy.isValid() ? tr("回答の期限：%1").arg(dateWithEra(notice.respondBy, m_language))
                                        : QString()},
            //: List of letters: how many documents came with one.
            {QStringLiteral("documents"),
             notice.documents.isEmpty() ? QString() : tr("書類 %1件").arg(notice.documents.size())},
        };
    }
    m_notices.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
