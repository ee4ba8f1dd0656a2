// Looking for a subsidy: only on request, readable without the network afterwards, and text alone.
#include "app/viewmodels/plain_html.h"
#include "app/viewmodels/subsidies_model.h"
#include "people.h"
#include "tests/agency/raw_server.h"

#include <QFile>
#include <QSignalSpy>

using namespace people;

namespace
{

QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/agency/subsidies/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SubsidiesModelTest : public QObject
{
    Q_OBJECT

    test_town::Identity m_authority = test_town::authority(QStringLiteral("Public list"));
    test_town::Identity m_identity = test_town::server(m_authority);
    Cards m_cards;

    SubsidySource source(quint16 port) const
    {
        const GatewayConfig line = test_town::config(port, m_authority);
        return {line.baseUrl, line.tlsAnchors};
    }

    /// Answers the list and the detail as they were recorded.
    static void serve(RawServer &server)
    {
        server.onRequestBytes = [](QSslSocket *socket, const QByteArray &soFar) {
            if (RawServer::isWhole(soFar)) {
                const bool isDetail = soFar.startsWith("GET /v1/public/subsidies/id/");
                socket->write(RawServer::answer("200 OK", recorded(isDetail ? "detail.json" : "list.json")));
            }
        };
    }

    static bool wait(const SubsidiesModel &model)
    {
        return QTest::qWaitFor([&model] { return !model.busy(); }, 10'000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.make(QStringLiteral("card"), QStringLiteral("single-mover"))); }

    void nothingLeavesBeforeItIsAskedFor()
    {
        RawServer server(m_identity);
        Desk desk(m_cards);
        SubsidiesModel model(desk.session(), source(server.serverPort()), desk.clock());
        model.open();
        model.setKeyword(QStringLiteral("省エネ"));
        model.setArea(QStringLiteral("東京都"));
        QTest::qWait(300);
        QCOMPARE(server.connections, 0);
        model.setKeyword(QStringLiteral(" 省 "));
        model.search();
        QVERIFY(!model.problem().isEmpty());
        QTest::qWait(100);
        QCOMPARE(server.connections, 0);
    }

    void whatWasFoundIsThereWithoutTheNetwork()
    {
        Desk desk(m_cards);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        quint16 port = 0;
        {
            RawServer server(m_identity);
            serve(server);
            port = server.serverPort();
            SubsidiesModel model(desk.session(), source(port), desk.clock());
            model.setKeyword(QStringLiteral("省エネ"));
            model.search();
            QVERIFY(wait(model));
            QVERIFY2(!model.error()->present(), qPrintable(model.error()->code()));
            QCOMPARE(model.total(), 3);
            model.openSubsidy(QStringLiteral("a0WJ200000Ex01"));
            QVERIFY(wait(model));
            QVERIFY(model.text().contains(QStringLiteral("市のページ（https://minami.example.jp/shoene）")));
            QVERIFY(!model.text().contains(QStringLiteral("evil")));
            QVERIFY(!model.asOf().isEmpty());
        }
        SubsidiesModel later(desk.session(), source(port), desk.clock());
        later.setKeyword(QStringLiteral("省エネ"));
        later.search();
        QVERIFY(wait(later));
        QVERIFY(later.error()->present());
        QCOMPARE(later.total(), 3);
        QVERIFY(!later.asOf().isEmpty());
        later.setKeyword(QStringLiteral("創業"));
        later.search();
        QVERIFY(wait(later));
        QVERIFY2(later.error()->present(), "what was never asked is not there");
        desk.session().signOut();
        QVERIFY(later.keyword().isEmpty());
        QCOMPARE(later.total(), 0);
    }

    void theLargestComesFirstWhereThatIsWished()
    {
        RawServer server(m_identity);
        serve(server);
        Desk desk(m_cards);
        SubsidiesModel model(desk.session(), source(server.serverPort()), desk.clock());
        model.setKeyword(QStringLiteral("補助"));
        model.setOrder(QStringLiteral("largest"));
        model.search();
        QVERIFY(wait(model));
        QCOMPARE(model.subsidies()->rows().first().value(QStringLiteral("subsidyId")).toString(),
                 QStringLiteral("a0WJ200000Ex01"));
        QVERIFY(model.subsidies()->rows().last().value(QStringLiteral("yen")).toString().isEmpty());
    }

    void ofHtmlTheWordsAreLeft_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("script") << QStringLiteral("a<script>alert(1)</script>b") << QStringLiteral("ab");
        QTest::newRow("style") << QStringLiteral("<style>p{color:red}</style>a") << QStringLiteral("a");
        QTest::newRow("picture") << QStringLiteral("a<img src='file:///etc/passwd'>b")
                                 << QStringLiteral("ab");
        QTest::newRow("link") << QStringLiteral("<a href='https://e.jp/'>市</a>")
                              << QStringLiteral("市（https://e.jp/）");
        QTest::newRow("list") << QStringLiteral("<ul><li>一</li><li>二</li></ul>")
                              << QStringLiteral("・一\n・二");
        QTest::newRow("entities") << QStringLiteral("&lt;b&gt;&amp;") << QStringLiteral("<b>&");
        QTest::newRow("unclosed") << QStringLiteral("<p>a<b>b<table><td>c") << QStringLiteral("ab\nc");
        QTest::newRow("plain") << QStringLiteral("そのまま") << QStringLiteral("そのまま");
        QTest::newRow("nothing") << QString() << QString();
    }

    void ofHtmlTheWordsAreLeft()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainTextOf(html), text);
    }

    void aFloodOfMarkupIsCut()
    {
        const QString deep = QStringLiteral("<div>").repeated(20'000) + QStringLiteral("x").repeated(300'000);
        QVERIFY(plainTextOf(deep, 1000).size() <= 1000);
    }
};

QTEST_MAIN(SubsidiesModelTest)
#include "tst_subsidies_model.moc"
