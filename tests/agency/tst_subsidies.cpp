// jGrants' public list: what is asked and nothing more, what an answer may look like, and what hostile ones
// do.
#include "agency/subsidy_client.h"
#include "tests/agency/raw_server.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace madoguchi;
using namespace test_town;

namespace
{

QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/agency/subsidies/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QUrlQuery queryOf(const RawServer &server)
{
    const QByteArray path = server.heads.last().split(' ').value(1);
    return QUrlQuery(QString::fromLatin1(path.mid(path.indexOf('?') + 1)));
}

QByteArray list(const QByteArray &items) { return "{\"result\":[" + items + "]}"; }

} // namespace

class TestSubsidies : public QObject
{
    Q_OBJECT

private:
    Identity m_authority = authority(QStringLiteral("Public list"));
    Identity m_identity = server(m_authority);
    const SystemClock m_clock;

    SubsidySource source(const RawServer &server) const
    {
        const GatewayConfig line = config(server.serverPort(), m_authority);
        return {line.baseUrl, line.tlsAnchors};
    }
    Result<QByteArray> search(const RawServer &server, const SubsidyWish &wish) const
    {
        SubsidyClient client(
            source(server), m_clock,
            {.idle = std::chrono::milliseconds(2000), .total = std::chrono::milliseconds(4000)});
        return QCoro::waitFor(client.search(wish));
    }
    ErrorCode answered(const QByteArray &bytes) const
    {
        RawServer server(m_identity);
        server.answerWith(bytes);
        return codeOf(search(server, {.keyword = QStringLiteral("省エネ")}));
    }

private Q_SLOTS:
    void onlyTheWishIsSent()
    {
        RawServer server(m_identity);
        server.answerWith(RawServer::answer("200 OK", recorded("list.json")));
        SubsidyWish wish{.keyword = QStringLiteral("省エネ & 設備+#"),
                         .order = SubsidyWish::Order::Newest,
                         .onlyOpen = true,
                         .area = QStringLiteral("東京都")};
        const auto answer = search(server, wish);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        const QUrlQuery query = queryOf(server);
        QCOMPARE(query.queryItemValue(QStringLiteral("keyword"), QUrl::FullyDecoded), wish.keyword);
        QCOMPARE(query.queryItemValue(QStringLiteral("target_area_search"), QUrl::FullyDecoded), wish.area);
        QCOMPARE(query.queryItemValue(QStringLiteral("sort")), QStringLiteral("created_date"));
        QCOMPARE(query.queryItemValue(QStringLiteral("order")), QStringLiteral("DESC"));
        QCOMPARE(query.queryItemValue(QStringLiteral("acceptance")), QStringLiteral("1"));
        QCOMPARE(query.queryItems().size(), 5);
        const QByteArray head = server.heads.last();
        QVERIFY(head.startsWith("GET /v1/public/subsidies?"));
        QVERIFY(!head.toLower().contains("cookie") && !head.toLower().contains("authorization"));
        QCOMPARE(server.requests, 1);
        wish.area.clear();
        QVERIFY(search(server, wish));
        QVERIFY(!queryOf(server).hasQueryItem(QStringLiteral("target_area_search")));
    }

    void nothingIsSentBeforeItIsAskedFor()
    {
        RawServer server(m_identity);
        const SubsidyClient client(source(server), m_clock);
        QTest::qWait(200);
        QCOMPARE(server.connections, 0);
    }

    void withoutASourceNothingIsLookedUp()
    {
        SubsidyClient client({}, m_clock);
        QCOMPARE(codeOf(QCoro::waitFor(client.search({.keyword = QStringLiteral("省エネ")}))),
                 ErrorCode::AgencyNotConfigured);
    }

    void aRecordedListIsRead()
    {
        const auto found = parseSubsidies(recorded("list.json"));
        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->first().id, QStringLiteral("a0WJ200000Ex01"));
        QCOMPARE(found->first().maxYen, std::optional<qint64>(10'000'000));
        QCOMPARE(found->first().area, QStringLiteral("東京都 / 大阪府"));
        QCOMPARE(found->first().closes, QDateTime(QDate(2026, 12, 18), QTime(8, 0), Qt::UTC));
        QVERIFY2(!found->last().maxYen, "0 is no limit");
        QVERIFY(!found->last().closes.isValid());
    }

    void aRecordedDetailIsRead()
    {
        const auto detail = parseSubsidy(recorded("detail.json"));
        QVERIFY(detail);
        QCOMPARE(detail->subsidy.title, QStringLiteral("みなみ市 省エネ設備の入れ替え補助金"));
        QCOMPARE(detail->papers,
                 (QStringList{QStringLiteral("公募要領.pdf"), QStringLiteral("申請書.docx")}));
        QCOMPARE(detail->page, QStringLiteral("https://jgrants.example.jp/subsidy/a0WJ200000Ex01"));
        QVERIFY(detail->html.contains(QStringLiteral("<script>")));
        QCOMPARE(codeOf(parseSubsidy(list(""))), ErrorCode::NotFound);
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no result") << QByteArray("{}");
        QTest::newRow("result of the wrong kind") << QByteArray("{\"result\":{\"id\":\"a\"}}");
        QTest::newRow("Shift_JIS") << QByteArray(
            "{\"result\":[{\"id\":\"a\",\"title\":\"\x95\xe2\x8f\x95\"}]}");
        QTest::newRow("deep") << QByteArray("{\"result\":") + QByteArray(5000, '[') + QByteArray(5000, ']') +
                                     "}";
        QTest::newRow("only programmes that are none")
            << list("{\"id\":7,\"title\":\"x\"},\"y\",null,{\"id\":\"a/../b\",\"title\":\"x\"}");
    }

    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(codeOf(parseSubsidies(json)), ErrorCode::ServerAnswerInvalid);
    }

    void membersOfTheWrongKindAreEmpty()
    {
        const auto found = parseSubsidies(list(
            "{\"id\":\"a1\",\"title\":\"名\",\"subsidy_max_limit\":\"much\",\"acceptance_end_datetime\":5,"
            "            "
            "\"target_area_search\":{\"x\":1},\"target_number_of_employees\":[]},{\"id\":\"a2\",\"title\":"
            "\"大\",\"subsidy_max_limit\":1e300},"
            "            {\"id\":\"a3\",\"title\":\"負\",\"subsidy_max_limit\":-4},{\"title\":\"no "
            "id\"},17"));
        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        for (const Subsidy &one : *found) {
            QVERIFY(!one.maxYen && !one.closes.isValid() && one.area.isEmpty() && one.employees.isEmpty());
        }
    }

    void aHugeListIsCut()
    {
        QByteArray items;
        for (int i = 0; i < 5000; ++i) {
            items += (i ? "," : "") + QByteArray("{\"id\":\"a") + QByteArray::number(i) + "\",\"title\":\"" +
                     QByteArray(500, 'x') + "\"}";
        }
        const auto found = parseSubsidies(list(items));
        QVERIFY(found);
        QVERIFY(found->size() <= 2000);
        QVERIFY(found->first().title.size() <= 400);
    }

    void noOtherAddressThanHttpsIsShown_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const char *page : {"javascript:alert(1)", "http://example.jp/", "https://user:pw@example.jp/",
                                 "file:///etc/passwd", "", "//x", "https:/example.jp/"}) {
            QTest::newRow(page) << QByteArray(page);
        }
    }

    void noOtherAddressThanHttpsIsShown()
    {
        QFETCH(QByteArray, page);
        const auto detail = parseSubsidy(
            list("{\"id\":\"a1\",\"title\":\"名\",\"front_subsidy_detail_page_url\":\"" + page + "\"}"));
        QVERIFY(detail && detail->page.isEmpty());
    }

    void whatTheServerSaysInsteadOfAList()
    {
        QCOMPARE(answered(RawServer::answer("404 Not Found", "{}")), ErrorCode::NotFound);
        QCOMPARE(answered(RawServer::answer("500 Internal Server Error", "{}")), ErrorCode::ServerError);
        QCOMPARE(answered(RawServer::answer("302 Found", "", "Location: https://localhost/\r\n")),
                 ErrorCode::ServerAnswerInvalid);
        QCOMPARE(answered(RawServer::answer("200 OK", "{}", "Content-Type: text/html\r\n")),
                 ErrorCode::ServerAnswerInvalid);
        QCOMPARE(
            answered(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n{"),
            ErrorCode::ServerAnswerTooLarge);
    }

    void aServerThatHasHadEnoughSaysWhenToComeBack()
    {
        RawServer server(m_identity);
        server.answerWith(RawServer::answer("429 Too Many Requests", "{}", "Retry-After: 120\r\n"));
        const auto answer = search(server, {.keyword = QStringLiteral("省エネ")});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::ServerBusy);
        QCOMPARE(answer.error().facts.value(QStringLiteral("retryAfterSeconds")).toInt(), 120);
        QCOMPARE(server.requests, 1);
    }

    void aStrangersServerIsNotAsked()
    {
        const Identity stranger = authority(QStringLiteral("Stranger"));
        RawServer server(test_town::server(stranger));
        QCOMPARE(codeOf(search(server, {.keyword = QStringLiteral("省エネ")})), ErrorCode::ServerUntrusted);
        QCOMPARE(server.requestBytes, 0);
    }

    void theSourceIsConfiguration()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("subsidies.json"));
        QCOMPARE(SubsidySource::load(path)->baseUrl.host(), QStringLiteral("api.jgrants-portal.go.jp"));
        const auto write = [&path](const char *address) {
            QFile file(path);
            const QByteArray json = QByteArray("{\"base_url\": \"") + address + "\"}";
            return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
        };
        QVERIFY(write("https://subsidies.example.jp/v1"));
        QCOMPARE(SubsidySource::load(path)->baseUrl, QUrl(QStringLiteral("https://subsidies.example.jp/v1")));
        QVERIFY(write("http://subsidies.example.jp/v1"));
        QCOMPARE(codeOf(SubsidySource::load(path)), ErrorCode::AgencyNotConfigured);
    }
};

QTEST_GUILESS_MAIN(TestSubsidies)
#include "tst_subsidies.moc"
