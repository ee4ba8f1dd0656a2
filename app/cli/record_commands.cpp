#include "app/cli/record_commands.h"

#include "agency/record_parsing.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi
{
namespace
{

QString instant(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

QString japanese(const LocalizedText &text) { return text.in(QStringLiteral("ja")); }

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

QJsonObject noticeJson(const NoticeItem &item)
{
    const Notice &notice = item.notice;
    QJsonArray documents;
    for (const NoticeDocument &document : notice.documents) {
        documents.append(QJsonObject{{QStringLiteral("id"), document.documentId},
                                     {QStringLiteral("name"), japanese(document.name)},
                                     {QStringLiteral("media_type"), mediaTypeOf(document.type)},
                                     {QStringLiteral("size"), document.size}});
    }
    QJsonObject json{{QStringLiteral("id"), notice.noticeId},
                     {QStringLiteral("title"), japanese(notice.title)},
                     {QStringLiteral("body"), japanese(notice.body)},
                     {QStringLiteral("sender"), japanese(notice.sender)},
                     {QStringLiteral("sent_at"), instant(notice.sentAt)},
                     {QStringLiteral("read"), item.isRead},
                     {QStringLiteral("documents"), documents}};
    if (notice.respondBy.isValid()) {
        json.insert(QStringLiteral("respond_by"), notice.respondBy.toString(Qt::ISODate));
    }
    return json;
}

/// What is kept after a try to fetch it: the answer with its time, or, when nothing was ever fetched, why
/// not.
template<typename T, typename Write>
ExitCode answerKept(const Outcome &fetched, const Result<std::optional<Kept<T>>> &kept, Console console,
                    Write write)
{
    if (!kept) {
        return console.fail(kept.error());
    }
    if (!*kept) {
        return console.fail(fetched ? Error{ErrorCode::NotFound, {}, {}} : fetched.error());
    }
    QJsonObject object = write((*kept)->value);
    object.insert(QStringLiteral("fetched_at"), instant((*kept)->fetchedAt));
    return console.answer(object, indented(object));
}

} // namespace

QCoro::Task<ExitCode> listNotices(CitizenSession &session, CitizenFile &file, Console console)
{
    const Outcome fetched = co_await session.refresh();
    if (!fetched && !session.feedAt().isValid()) {
        co_return console.fail(fetched.error());
    }
    QJsonArray array;
    QStringList lines;
    const QList<NoticeItem> items = file.notices();
    for (const NoticeItem &item : items) {
        array.append(noticeJson(item));
        lines << QStringLiteral("%1 %2  %3  %4")
                     .arg(item.isRead ? QStringLiteral(" ") : QStringLiteral("*"),
                          instant(item.notice.sentAt), item.notice.noticeId, japanese(item.notice.title));
    }
    co_return console.answer(
        {{QStringLiteral("notices"), array}, {QStringLiteral("fetched_at"), instant(session.feedAt())}},
        lines.join(u'\n'));
}

QCoro::Task<ExitCode> showNotice(CitizenSession &session, CitizenFile &file, Console console, QString id)
{
    const Outcome fetched = co_await session.refresh();
    const auto item = file.notice(id);
    if (!item) {
        co_return console.fail(fetched ? Error{ErrorCode::NotFound, id, {}} : fetched.error());
    }
    if (const Outcome marked = file.markRead(id); !marked) {
        co_return console.fail(marked.error());
    }
    const Notice &notice = item->notice;
    co_return console.answer(noticeJson(*item),
                             QStringList{japanese(notice.title), japanese(notice.sender),
                                         instant(notice.sentAt), QString(), japanese(notice.body)}
                                 .join(u'\n'));
}

QCoro::Task<ExitCode> listRecords(CitizenFile &file, Console console)
{
    const Outcome fetched = co_await file.fetchSummaries();
    co_return answerKept(fetched, file.summaries(), console, recordSummariesJson);
}

QCoro::Task<ExitCode> showRecords(CitizenFile &file, Console console, QString kind)
{
    const auto known = recordKindOf(kind);
    if (!known) {
        co_return console.fail({ErrorCode::NotFound, kind, {}});
    }
    const Outcome fetched = co_await file.fetchRecords(*known);
    co_return answerKept(fetched, file.records(*known), console, recordSetJson);
}

QCoro::Task<ExitCode> showAccessLog(CitizenFile &file, Console console)
{
    const Outcome fetched = co_await file.fetchAccessLog();
    co_return answerKept(fetched, file.accessLog(), console, accessLogJson);
}

} // namespace madoguchi
