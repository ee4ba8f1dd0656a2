#include "sandbox/request_head.h"

#include <QTest>

using namespace madoguchi::sandbox;

class SandboxRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryHeadIsUnderstood()
    {
        const auto head =
            parseHead("PUT /v1/submissions/1 HTTP/1.1\r\nHost: localhost\r\ncontent-length:  42 \r\n"
                      "Expect: 100-Continue\r\n");
        QVERIFY(head.has_value());
        QCOMPARE(head->method, QByteArray("PUT"));
        QCOMPARE(head->contentLength, 42);
        QVERIFY(head->expectsContinue);
        QCOMPARE(head->headers.value("host"), QByteArray("localhost"));
        QVERIFY(!head->isLast);
        QCOMPARE(parseHead("GET / HTTP/1.0\r\n")->contentLength, 0);
    }

    void itSaysWhetherItIsTheLastOfItsConnection()
    {
        const QByteArray get("GET / HTTP/1.1\r\n");
        QVERIFY(parseHead("GET / HTTP/1.0\r\n")->isLast);
        QVERIFY(parseHead(get + "connection: Close\r\n")->isLast);
        QVERIFY(parseHead(get + "Connection: te\r\nConnection: keep-alive , close\r\n")->isLast);
        QVERIFY(!parseHead(get + "Connection: closed\r\n")->isLast);
        QVERIFY(!parseHead(get + "Connection: keep-alive\r\n")->isLast);
    }

    void thePathIsTheTargetWithoutItsQuery()
    {
        QCOMPARE(parseHead("GET /v1/a%20b/%E7%AA%93?x=/y HTTP/1.1\r\n")->path(),
                 QStringLiteral("/v1/a b/\u7a93"));
        QCOMPARE(parseHead("GET //host/v1 HTTP/1.1\r\n")->path(), QStringLiteral("//host/v1"));
        QCOMPARE(parseHead("GET / HTTP/1.1\r\n")->path(), QStringLiteral("/"));
    }

    void aHeadThatCouldMeanTwoThingsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray get("GET / HTTP/1.1\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no version") << QByteArray("GET /\r\n");
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\n");
        QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2\r\n");
        QTest::newRow("absolute form") << QByteArray("GET http://a/ HTTP/1.1\r\n");
        QTest::newRow("a fragment") << QByteArray("GET /a#b HTTP/1.1\r\n");
        QTest::newRow("a NUL in the target") << QByteArray("GET /\0 HTTP/1.1\r\n", 17);
        QTest::newRow("bytes above ASCII") << QByteArray("GET /\xe7\xaa\x93 HTTP/1.1\r\n");
        QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\r\n");
        QTest::newRow("bare CR") << QByteArray("GET / HTTP/1.1\r\nHost: a\rb: c\r\n");
        QTest::newRow("no colon") << get + "Host\r\n";
        QTest::newRow("no name") << get + ": a\r\n";
        QTest::newRow("space before the colon") << get + "Content-Length : 1\r\n";
        QTest::newRow("folded line") << get + "Host: a\r\n b\r\n";
        QTest::newRow("two lengths") << get + "Content-Length: 1\r\nContent-Length: 2\r\n";
        QTest::newRow("a negative length") << get + "Content-Length: -1\r\n";
        QTest::newRow("a signed length") << get + "Content-Length: +1\r\n";
        QTest::newRow("a hexadecimal length") << get + "Content-Length: 0x10\r\n";
        QTest::newRow("a length beyond numbers") << get + "Content-Length: 99999999999999999999\r\n";
        QTest::newRow("chunks") << get + "Transfer-Encoding: chunked\r\n";
        QTest::newRow("an upgrade") << get + "Upgrade: websocket\r\n";
    }

    void aHeadThatCouldMeanTwoThingsIsRefused()
    {
        QFETCH(QByteArray, head);
        const auto parsed = parseHead(head);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error(), 400);
    }

    void tooManyHeadersAreRefused()
    {
        QByteArray head("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 100; ++i) {
            head += "X-Header: value\r\n";
        }
        QCOMPARE(parseHead(head).error(), 431);
    }

    void aTargetWithoutEndIsRefused()
    {
        QVERIFY(!parseHead("GET /" + QByteArray(5000, 'a') + " HTTP/1.1\r\n").has_value());
    }
};

QTEST_GUILESS_MAIN(SandboxRequestHead)
#include "tst_sandbox_request_head.moc"
