#include "app/cli/message_commands.h"

#include "app/citizen_messages.h"
#include "app/cli/next_signal.h"
#include "app/person_store.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <array>

namespace madoguchi
{
namespace
{

// In the order of MessageState.
constexpr std::array stateWords{"saved", "sending", "sent", "arrived", "refused"};

QString stateWord(const ConversationLine &line)
{
    return line.author == MessageAuthor::Office ? QString()
                                                : QString::fromLatin1(stateWords.at(size_t(line.state)));
}

/// Why the text stays here; empty: it may go.
QString whyNot(const QString &text)
{
    switch (messageFault(text)) {
    case MessageFault::Empty:
        return QStringLiteral("the text is empty");
    case MessageFault::TooLong:
        return QStringLiteral("the text has more than %1 characters").arg(ApplicationMessage::maxLength);
    case MessageFault::Secret:
        return QStringLiteral("what looks like an Individual Number or a PIN stands in the text; "
                              "nothing of it was kept or sent");
    case MessageFault::None:
        break;
    }
    return {};
}

ExitCode show(const CitizenMessages &written, Console console, const QString &referenceNumber)
{
    QJsonArray array;
    QStringList lines;
    const QList<ConversationLine> all = written.lines(referenceNumber);
    for (const ConversationLine &line : all) {
        const QString author =
            line.author == MessageAuthor::Office ? QStringLiteral("office") : QStringLiteral("person");
        const QString at = line.at.toUTC().toString(Qt::ISODate);
        const QString words = line.words.in(QStringLiteral("ja"));
        QJsonObject json{{QStringLiteral("id"), line.messageId.toString(QUuid::WithoutBraces)},
                         {QStringLiteral("author"), author},
                         {QStringLiteral("at"), at},
                         {QStringLiteral("words"), words},
                         {QStringLiteral("unread"), line.isUnread}};
        if (line.author == MessageAuthor::Person) {
            json.insert(QStringLiteral("state"), stateWord(line));
        } else {
            json.insert(QStringLiteral("expects_answer"), line.expectsAnswer);
        }
        array.append(json);
        lines << QStringLiteral("%1 %2  %3 %4\n    %5")
                     .arg(line.isUnread ? QStringLiteral("*") : QStringLiteral(" "), at, author,
                          stateWord(line), words);
    }
    return console.answer({{QStringLiteral("messages"), array}}, lines.join(u'\n'));
}

/// Whether the agency has such an application, after a try to fetch what is new.
QCoro::Task<Outcome> fetched(CitizenSession &session, QString referenceNumber)
{
    auto refreshing = session.refresh();
    const Outcome outcome = co_await refreshing;
    const FeedSnapshot *snapshot = session.store() ? session.store()->feed().snapshot() : nullptr;
    const QList<Application> known = snapshot ? snapshot->applications : QList<Application>();
    for (const Application &application : known) {
        if (application.referenceNumber == referenceNumber) {
            co_return Outcome();
        }
    }
    co_return outcome ? failure(ErrorCode::NotFound, referenceNumber) : failure(outcome.error());
}

} // namespace

QCoro::Task<ExitCode> listMessages(CitizenSession &session, Console console, QString referenceNumber)
{
    auto fetching = fetched(session, referenceNumber);
    if (const Outcome known = co_await fetching; !known) {
        co_return console.fail(known.error());
    }
    if (GatewayClient *client = session.client()) {
        // What can not be fetched is shown as it was kept.
        auto refreshing = session.store()->conversations().refresh(
            *client, session.store()->feed().snapshot()->applications);
        co_await refreshing;
    }
    const CitizenMessages written(session);
    const ExitCode shown = show(written, console, referenceNumber);
    if (const Outcome read = session.store()->conversations().markRead(referenceNumber); !read) {
        co_return console.fail(read.error());
    }
    co_return shown;
}

QCoro::Task<ExitCode> sendMessage(CitizenSession &session, Console console, QString referenceNumber,
                                  QString text)
{
    if (const QString why = whyNot(text); !why.isEmpty()) {
        co_return console.fail({ErrorCode::MessageRefused, why, {}});
    }
    auto fetching = fetched(session, referenceNumber);
    if (const Outcome known = co_await fetching; !known) {
        co_return console.fail(known.error());
    }
    CitizenMessages written(session);
    if (!written.takesMessages(referenceNumber)) {
        co_return console.fail({ErrorCode::MessageRefused, referenceNumber, {}});
    }
    const Result<QUuid> id = written.send(referenceNumber, text);
    if (!id) {
        co_return console.fail(id.error());
    }
    // Until it has arrived or surely waits; each change of it is told. Without the agency nothing is tried.
    while (session.online()) {
        const auto message = written.own(*id);
        const bool isTried = message && (message->state == MessageState::Arrived ||
                                         message->state == MessageState::Refused || message->lastError);
        if (isTried) {
            break;
        }
        auto change = nextSignal(session, &CitizenSession::conversationsChanged, std::chrono::seconds(120));
        if (!co_await change) {
            break;
        }
    }
    const auto message = written.own(*id);
    if (message && message->state == MessageState::Refused) {
        co_return console.fail({message->lastError.value_or(ErrorCode::MessageRefused), {}, {}});
    }
    const ExitCode shown = show(written, console, referenceNumber);
    co_return message && message->state == MessageState::Arrived ? shown : ExitCode::Agency;
}

} // namespace madoguchi
