// A PC whose clock is wrong, at the reference gateway: what is reckoned by the agency's clock.
#include "agency/gateway_config.h"
#include "people.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QJsonDocument>

using namespace people;
using namespace madoguchi::sandbox_test;

namespace
{

/// The agency counts whole seconds, and its clock is known to one.
constexpr int secondsApart = 2'100; // ms

class WrongClock final : public Clock
{
public:
    explicit WrongClock(std::chrono::seconds ahead)
        : m_ahead(ahead)
    {
    }
    QDateTime now() const override { return m_right.now().addSecs(m_ahead.count()); }
    qint64 elapsedMs() const override { return m_right.elapsedMs(); }

private:
    const SystemClock m_right;
    const std::chrono::seconds m_ahead;
};

} // namespace

class WrongClockTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_home;
    GatewayProcess m_gateway{m_home.path()};
    Cards m_cards;
    const QString m_mover = QStringLiteral("single-mover");

    /// Of the mover, sent from elsewhere.
    void file()
    {
        const auto authority =
            must(DemoAuthority::open(m_gateway.ready().value(QLatin1String("authority")).toString()));
        const TestPerson person(m_mover, authority);
        const HttpsClient client = m_gateway.client();
        const QJsonObject challenge = client.request("POST", "/sign-in/challenges").json();
        const QString audience = m_gateway.ready().value(QLatin1String("audience")).toString();
        const QByteArray token =
            client.request("POST", "/sign-in/sessions", {}, person.signInBody(challenge, audience))
                .json()
                .value(QLatin1String("access_token"))
                .toString()
                .toLatin1();
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(client
                     .request("PUT", "/submissions/" + id.toLatin1(), token,
                              person.submissionBody(person.movingOutDocument(id)))
                     .status,
                 201);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
        QVERIFY(m_cards.make(QStringLiteral("mover"), m_mover,
                             m_gateway.ready().value(QLatin1String("authority")).toString()));
    }

    void newsAndDaysLeftAreThoseOfTheAgencysClock_data()
    {
        QTest::addColumn<std::chrono::seconds>("ahead");
        QTest::newRow("right") << std::chrono::seconds(0);
        QTest::newRow("two days ahead") << std::chrono::seconds(2 * 86'400);
        QTest::newRow("two days behind") << std::chrono::seconds(-2 * 86'400);
    }
    void newsAndDaysLeftAreThoseOfTheAgencysClock()
    {
        QFETCH(std::chrono::seconds, ahead);
        QTest::qWait(secondsApart); // from what another row filed
        Desk desk(m_cards, std::make_unique<WrongClock>(ahead));
        CitizenSession &session = desk.session();
        session.setAgency(must(GatewayConfig::fromReadyLine(QJsonDocument(m_gateway.ready()).toJson())));
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QCOMPARE(verdict(QCoro::waitFor(session.refresh())), good);
        const QDate today = SystemClock().today();
        bool isDue = false;
        for (const TaskItem &task : session.tasks()) {
            if (task.due.isValid()) {
                QCOMPARE(task.daysLeft, int(today.daysTo(task.due)));
                isDue = true;
            }
        }
        QVERIFY(isDue);

        QTest::qWait(secondsApart);
        file();
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QCOMPARE(verdict(QCoro::waitFor(session.refresh())), good);
        const auto isProgress = [](const NewsItem &item) { return item.kind == NewsItem::Kind::Progress; };
        const QList<NewsItem> news = session.news();
        QCOMPARE(std::count_if(news.begin(), news.end(), isProgress), 1);
    }
};

QTEST_GUILESS_MAIN(WrongClockTest)
#include "tst_wrong_clock.moc"
