#include "moving_notice.h"

#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;
using movingnotice::codes;

class TestApplicationDocument : public QObject
{
    Q_OBJECT

    static QByteArray document()
    {
        return applicationDocument(movingnotice::filled(), movingnotice::head(),
                                   QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC));
    }

private Q_SLOTS:
    void theBytesAreTheseBytes()
    {
        const QByteArray bytes = document();
        // Single quotes stand for double ones, to be readable.
        const auto quoted = [](QByteArray text) { return text.replace('\'', '"'); };
        const QByteArray start = quoted(
            "{'format':'madoguchi-application/1','submission_id':'0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11',"
            "'procedure_id':'moving-out-notice','procedure_version':1,"
            "'head':{'宛先':{'名称':'東京都港区','団体コード':'131032'},'申請日':'2026-11-20',"
            "'連絡先':{'電話番号':'09012345678'},'申請者':{'氏名':'");
        QCOMPARE(bytes.left(start.size()), start);
        QVERIFY(bytes.endsWith(quoted("'更新年月日':'2026-11-20'}}")));
        QVERIFY(bytes.contains(quoted("{'項目ID':'movers','項目':'引っ越す人','値':[{'ID':'m1','氏名':'")));
        QVERIFY(bytes.contains(quoted("'値':{'団体コード':'141003','名称':'神奈川県横浜市'}}")));
        QVERIFY(!bytes.contains("individual") && !bytes.contains("個人番号"));
    }

    void theSameInputGivesTheSameBytes()
    {
        QCOMPARE(document(), document());
        // The same moment told in another zone is the same day in Japan; an hour before midnight UTC is the
        // next day.
        const QDateTime tokyo(QDate(2026, 11, 20), QTime(12, 0), Qt::OffsetFromUTC, 9 * 3600);
        QCOMPARE(applicationDocument(movingnotice::filled(), movingnotice::head(), tokyo), document());
        const QDateTime late(QDate(2026, 11, 19), QTime(23, 0), Qt::UTC);
        QCOMPARE(applicationDocument(movingnotice::filled(), movingnotice::head(), late), document());
    }

    void aNameKeepsItsBytes()
    {
        // 葛 U+845B with U+E0100, 神 as U+FA19.
        const QByteArray name("\xE8\x91\x9B\xF3\xA0\x84\x80\xE5\x9F\x8E\xE3\x80\x80\xEF\xA8\x99\xE4\xB8\x80");
        QCOMPARE(document().count(name), 4); // applicant, mover, old and new head
        const auto parsed = parseApplicationDocument(document());
        QVERIFY(parsed);
        QCOMPARE(parsed->head.name.toUtf8(), name);
        QCOMPARE(parsed->values().value(QStringLiteral("new_head")).toString().toUtf8(), name);
    }

    void itReadsBackWhole()
    {
        const auto parsed = parseApplicationDocument(document());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(parsed->procedureId, QStringLiteral("moving-out-notice"));
        QCOMPARE(parsed->appliedOn, QDate(2026, 11, 20));
        QCOMPARE(parsed->head.birth, QDate(1990, 4, 1));
        QCOMPARE(parsed->phone, QStringLiteral("09012345678"));
        const Form form = movingnotice::filled();
        for (const QString &id : form.visibleFields(movingnotice::today)) {
            QCOMPARE(parsed->values().value(id), form.value(id));
        }
        QCOMPARE(codes(checkDocument(movingnotice::procedure(), *parsed, movingnotice::today)), QString());
    }

    void anyOtherWritingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = document();
        const auto with = [&](const char *from, const char *to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("more behind") << good + "\n";
        QTest::newRow("white space") << with("\"head\":", "\"head\": ");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + good;
        QTest::newRow("key twice") << with("\"procedure_version\":1",
                                           "\"procedure_version\":2,\"procedure_version\":1");
        QTest::newRow("unknown key") << with("\"procedure_version\":1", "\"procedure_version\":1,\"x\":1");
        QTest::newRow("other format") << with("application/1", "application/2");
        QTest::newRow("other order") << with("\"名称\":\"東京都港区\",\"団体コード\":\"131032\"",
                                             "\"団体コード\":\"131032\",\"名称\":\"東京都港区\"");
        QTest::newRow("escaped") << with("moving-out", "moving\\u002dout");
        QTest::newRow("number as text") << with("\"procedure_version\":1", "\"procedure_version\":\"1\"");
        QTest::newRow("number in parts") << with("\"procedure_version\":1", "\"procedure_version\":1.0");
        QTest::newRow("impossible day") << with("\"申請日\":\"2026-11-20\"", "\"申請日\":\"2026-11-31\"");
        QTest::newRow("two days") << with("\"更新年月日\":\"2026-11-20\"", "\"更新年月日\":\"2026-11-21\"");
        QTest::newRow("id in capitals") << with("0b0e3a5e", "0B0E3A5E");
        QTest::newRow("a field twice") << with("\"項目ID\":\"old_head\"", "\"項目ID\":\"new_head\"");
        QTest::newRow("nameless") << with("\"連絡先\":{\"電話番号\":\"09012345678\"}",
                                          "\"連絡先\":{\"電話番号\":\"\"}");
        QTest::newRow("no UTF-8") << with("moving-out", "moving\xFFout");
        QTest::newRow("pretty") << QJsonDocument::fromJson(good).toJson();
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("large") << good + QByteArray(300000, ' ');
    }
    void anyOtherWritingIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = parseApplicationDocument(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::SubmissionRejected);
        QCOMPARE(parsed.error().facts.value(QStringLiteral("fields")).toStringList(),
                 {QStringLiteral("document")});
    }

    void theAgencyChecksWhatTheFormChecks()
    {
        const Procedure procedure = movingnotice::procedure();
        const auto parsed = parseApplicationDocument(document());
        // Signed on 20 November but arrived three weeks later: moved more than ten days ago, and the visit is
        // past.
        QCOMPARE(codes(checkDocument(procedure, *parsed, QDate(2026, 12, 12))),
                 QStringLiteral("move_date:out-of-window visit_date:no-day-left"));
        ParsedDocument missing = *parsed;
        missing.answers.removeAt(4);
        QCOMPARE(codes(checkDocument(procedure, missing, movingnotice::today)),
                 QStringLiteral("new_address:required"));
        ParsedDocument child = *parsed;
        child.head.birth = QDate(2015, 1, 1);
        QCOMPARE(codes(checkDocument(procedure, child, movingnotice::today)),
                 QStringLiteral("applicant:too-young"));
    }

    void theAgencyTakesNothingThatWasNotAsked()
    {
        const Procedure procedure = movingnotice::procedure();
        ParsedDocument more = *parseApplicationDocument(document());
        more.answers +=
            AnsweredField{QStringLiteral("my_number"), QStringLiteral("個人番号"), QStringLiteral("1"), {}};
        QCOMPARE(codes(checkDocument(procedure, more, movingnotice::today)),
                 QStringLiteral("my_number:unexpected"));
        ParsedDocument reworded = *parseApplicationDocument(document());
        reworded.answers[5].label = QStringLiteral("同意します");
        QCOMPARE(codes(checkDocument(procedure, reworded, movingnotice::today)),
                 QStringLiteral("old_head:unexpected"));
        ParsedDocument older = *parseApplicationDocument(document());
        older.procedureVersion = 2;
        QCOMPARE(codes(checkDocument(procedure, older, movingnotice::today)),
                 QStringLiteral("document:other-version"));
    }

    void everyChangedByteIsSeen()
    {
        // Each document with one byte changed is refused or says something else: no two writings of one
        // meaning.
        const QByteArray good = document();
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray other = good;
            other[i] = char(other[i] ^ 1);
            const auto parsed = parseApplicationDocument(other);
            if (parsed) {
                const auto original = parseApplicationDocument(good);
                const bool same =
                    parsed->values() == original->values() && parsed->head.name == original->head.name &&
                    parsed->head.submissionId == original->head.submissionId &&
                    parsed->head.recipientName == original->head.recipientName &&
                    parsed->head.recipientCode == original->head.recipientCode &&
                    parsed->head.address == original->head.address &&
                    parsed->head.birth == original->head.birth && parsed->head.sex == original->head.sex &&
                    parsed->procedureId == original->procedureId &&
                    parsed->procedureVersion == original->procedureVersion &&
                    parsed->title == original->title && parsed->appliedOn == original->appliedOn &&
                    parsed->phone == original->phone &&
                    std::equal(parsed->answers.begin(), parsed->answers.end(), original->answers.begin(),
                               [](const auto &a, const auto &b) { return a.label == b.label; });
                QVERIFY2(!same, qPrintable(QStringLiteral("byte %1").arg(i)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestApplicationDocument)
#include "tst_application_document.moc"
