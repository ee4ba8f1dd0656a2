// Conversations with offices: kept for reading offline, one's own among them in order of time, what is unread
// and what is asked.
#include "portal/conversations.h"
#include "tests/outbox/bench.h"

#include <QTest>

using namespace madoguchi;

namespace
{

const QString reference = QStringLiteral("R8-0001-000001");

ApplicationMessage ofOffice(const QString &words, const QDateTime &at, bool asks = false)
{
    ApplicationMessage message;
    message.messageId = QUuid::createUuid();
    message.words.insert(QStringLiteral("ja"), words);
    message.at = at;
    message.expectsAnswer = asks;
    return message;
}

Application withMessages(int count)
{
    Application application;
    application.referenceNumber = reference;
    application.submissionId = QUuid::createUuid();
    application.title.insert(QStringLiteral("ja"), QStringLiteral("転出届"));
    application.messageCount = count;
    return application;
}

OwnMessage mine(const QString &text, const QDateTime &at, MessageState state = MessageState::Kept)
{
    return {.id = QUuid::createUuid(),
            .referenceNumber = reference,
            .audience = {},
            .text = text,
            .keptAt = at,
            .state = state};
}

} // namespace

class TestConversations : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    static std::optional<T> end(QCoro::Task<T> task)
    {
        std::optional<T> result;
        task.then([&result](const T &value) { result = value; });
        return result;
    }

private Q_SLOTS:
    void whatWasFetchedIsThereOfflineAndWhatWasReadStaysRead()
    {
        Bench pc;
        pc.agency.conversations[reference] = {ofOffice(QStringLiteral("一"), pc.clock.now(), true)};
        {
            Conversations conversations = *Conversations::open(*pc.vault);
            QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(1)})));
            QCOMPARE(conversations.news(reference, {})->unread, 1);
            QVERIFY(conversations.markRead(reference));
        }
        const Conversations conversations = *Conversations::open(*pc.vault);
        QCOMPARE(conversations.lines(reference, {}).size(), 1);
        QVERIFY(!conversations.lines(reference, {})[0].isUnread);
        // Read, but not answered: it is still asked.
        QVERIFY(conversations.news(reference, {})->isAsked);
    }

    void onlyWhatIsNewIsFetched()
    {
        Bench pc;
        pc.agency.conversations[reference] = {ofOffice(QStringLiteral("一"), pc.clock.now())};
        Conversations conversations = *Conversations::open(*pc.vault);
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(1)})));
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(1)})));
        QCOMPARE(pc.agency.messageGets, 1);
        pc.agency.conversations[reference] += ofOffice(QStringLiteral("二"), pc.clock.now());
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(2)})));
        QCOMPARE(pc.agency.messageGets, 2);
        QCOMPARE(conversations.news(reference, {})->unread, 2);
    }

    void aFailedFetchLeavesWhatWasThere()
    {
        Bench pc;
        pc.agency.conversations[reference] = {ofOffice(QStringLiteral("一"), pc.clock.now())};
        Conversations conversations = *Conversations::open(*pc.vault);
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(1)})));
        pc.agency.feedFails = true;
        QVERIFY(!*end(conversations.refresh(pc.agency, {withMessages(2)})));
        QCOMPARE(conversations.lines(reference, {}).size(), 1);
    }

    void onesOwnStandAmongThemOnce()
    {
        Bench pc;
        const OwnMessage answer = mine(QStringLiteral("返事"), pc.clock.now().addSecs(60));
        pc.agency.conversations[reference] = {ofOffice(QStringLiteral("一"), pc.clock.now()),
                                              ofOffice(QStringLiteral("三"), pc.clock.now().addSecs(120))};
        Conversations conversations = *Conversations::open(*pc.vault);
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(2)})));
        QCOMPARE(conversations.lines(reference, {answer})[1].words.in(QStringLiteral("ja")),
                 QStringLiteral("返事"));
        ApplicationMessage arrived = ofOffice(QStringLiteral("返事"), pc.clock.now().addSecs(90));
        arrived.messageId = answer.id;
        arrived.author = MessageAuthor::Person;
        pc.agency.conversations[reference].insert(1, arrived);
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(3)})));
        const QList<ConversationLine> lines = conversations.lines(reference, {answer});
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].state, MessageState::Arrived);
        QCOMPARE(lines[1].at, pc.clock.now().addSecs(90));
    }

    void anAnswerEndsTheQuestionUnlessItIsNotTaken()
    {
        Bench pc;
        pc.agency.conversations[reference] = {ofOffice(QStringLiteral("一"), pc.clock.now(), true)};
        Conversations conversations = *Conversations::open(*pc.vault);
        QVERIFY(*end(conversations.refresh(pc.agency, {withMessages(1)})));
        QVERIFY(conversations.markRead(reference));
        const QDateTime later = pc.clock.now().addSecs(60);
        QVERIFY(!conversations.news(reference, {mine(QStringLiteral("返事"), later)}));
        QVERIFY(conversations.news(reference, {mine(QStringLiteral("返事"), later, MessageState::Refused)})
                    ->isAsked);
    }

    void whatThePersonHasToDoIsATask()
    {
        Bench pc;
        Drafts drafts = *Drafts::open(*pc.vault, pc.clock);
        MessageStore own = *MessageStore::open(*pc.vault, pc.clock);
        pc.agency.conversations[reference] = {
            ofOffice(QStringLiteral("一"), pc.clock.now().addSecs(-60), true)};
        Conversations conversations = *Conversations::open(*pc.vault);
        const QList<Application> applications{withMessages(1)};
        QVERIFY(*end(conversations.refresh(pc.agency, applications)));
        QCOMPARE(conversationTasks(conversations, own, applications)[0].kind, TaskKind::OfficeAsks);
        QVERIFY(conversations.markRead(reference));
        QVERIFY(own.take(reference, QStringLiteral("agency"), QStringLiteral("返事"), drafts));
        const QList<TaskItem> tasks = conversationTasks(conversations, own, applications);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0].kind, TaskKind::MessageWaits);
        QVERIFY(own.settleArrived(own.all()[0].id, pc.clock.now()));
        QVERIFY(conversationTasks(conversations, own, applications).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"
