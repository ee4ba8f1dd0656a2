#include "agency/gateway_client.h"
#include "agency/problem_mapping.h"
#include "agency/retry_after.h"

#include <QTest>

using namespace madoguchi;

namespace
{
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

HttpAnswer problem(int status, const char *kind, const QByteArray &more = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = "application/problem+json";
    answer.body = "{\"type\":\"urn:madoguchi:problem:" + QByteArray(kind) +
                  "\",\"title\":\"t\",\"status\":" + QByteArray::number(status) + more + "}";
    return answer;
}

HttpAnswer untyped(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = "text/html";
    answer.body = "<html>";
    return answer;
}
} // namespace

/// Statuses and problem documents, and what they are to a person.
class TestProblemMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsOfTheContract_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](int status, const char *kind, ErrorCode code) {
            QTest::addRow("%d %s", status, kind) << status << QByteArray(kind) << code;
        };
        row(400, "request-invalid", ErrorCode::SubmissionRejected);
        row(413, "request-invalid", ErrorCode::SubmissionRejected);
        row(401, "sign-in-required", ErrorCode::SignInRequired);
        row(401, "sign-in-refused", ErrorCode::SignInRefused);
        row(403, "not-allowed", ErrorCode::NotAllowed);
        row(404, "not-found", ErrorCode::NotFound);
        row(404, "submission-not-received", ErrorCode::NotFound);
        row(422, "submission-tombstoned", ErrorCode::SubmissionConflict);
        row(409, "submission-in-flight", ErrorCode::ServerBusy);
        row(409, "attachments-missing", ErrorCode::AttachmentsMissing);
        row(422, "attachment-mismatch", ErrorCode::ServerAnswerInvalid);
        row(409, "withdrawal-closed", ErrorCode::WithdrawalClosed);
        row(422, "submission-rejected", ErrorCode::SubmissionRejected);
        row(422, "submission-key-reused", ErrorCode::SubmissionConflict);
        row(429, "busy", ErrorCode::ServerBusy);
        row(503, "busy", ErrorCode::ServerBusy);
        row(500, "internal", ErrorCode::ServerError);
        // A kind with a status that is not its own says nothing about the filing.
        row(500, "submission-rejected", ErrorCode::ServerError);
        row(422, "not-found", ErrorCode::ServerAnswerInvalid);
        row(422, "something-new", ErrorCode::ServerAnswerInvalid);
    }
    void problemsOfTheContract()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, kind);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(problem(status, kind), noon).code, code);
    }

    void programsOnTheWayNeverDecideAFiling_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        for (const int busy : {408, 425, 429, 502, 503, 504}) {
            QTest::addRow("%d", busy) << busy << ErrorCode::ServerBusy;
        }
        for (const int unknown : {302, 400, 404, 405, 409, 410, 413, 415, 422}) {
            QTest::addRow("%d", unknown) << unknown << ErrorCode::ServerAnswerInvalid;
        }
        QTest::newRow("401") << 401 << ErrorCode::SignInRequired;
        QTest::newRow("403") << 403 << ErrorCode::NotAllowed;
        QTest::newRow("500") << 500 << ErrorCode::ServerError;
        QTest::newRow("599") << 599 << ErrorCode::ServerError;
    }
    void programsOnTheWayNeverDecideAFiling()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        QCOMPARE(errorOf(untyped(status), noon).code, code);
    }

    void aProblemAboutAnotherStatusIsNone()
    {
        HttpAnswer answer = problem(422, "submission-rejected");
        answer.status = 404;
        QCOMPARE(errorOf(answer, noon).code, ErrorCode::ServerAnswerInvalid);
        answer = problem(404, "submission-not-received");
        answer.mediaType = "application/json";
        QCOMPARE(errorOf(answer, noon).code, ErrorCode::ServerAnswerInvalid);
    }

    void fieldsOfARejectionReachThePerson()
    {
        const auto error = errorOf(
            problem(
                422, "submission-rejected",
                R"(,"errors":[{"field":"new_address","code":"required","message":{"ja":"住所","en":"Address"}},
                       {"field":"signature","code":"expired"}])"),
            noon);
        const auto fields = fieldErrors(error);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().field, QStringLiteral("new_address"));
        QCOMPARE(fields.first().message.in(QStringLiteral("en")), QStringLiteral("Address"));
        QCOMPARE(fields.last().code, QStringLiteral("expired"));
        QVERIFY(fields.last().message.isEmpty());
    }

    void aRefusedSignInSaysWhy()
    {
        const auto error = errorOf(problem(401, "sign-in-refused", R"(,"reason":"expired")"), noon);
        QCOMPARE(error.facts.value(QStringLiteral("reason")).toString(), QStringLiteral("expired"));
    }

    void inFlightIsBusyThatKnowsIt()
    {
        const auto error = errorOf(problem(409, "submission-in-flight"), noon);
        QVERIFY(error.facts.value(QStringLiteral("inFlight")).toBool());
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QVariant>("seconds");
        const QByteArray noonHere = "Sat, 21 Nov 2026 12:00:00 GMT";
        const auto row = [](const char *name, const QByteArray &header, const QByteArray &date,
                            QVariant seconds) { QTest::newRow(name) << header << date << seconds; };
        row("seconds", "120", "", 120);
        row("zero", "0", "", 0);
        row("blanks", " 7 ", "", 7);
        row("a date by this PC's clock", "Sat, 21 Nov 2026 12:02:00 GMT", "", 120);
        row("a date by the server's clock", "Sat, 21 Nov 2026 15:01:00 GMT", "Sat, 21 Nov 2026 15:00:00 GMT",
            60);
        row("a date that is over", "Sat, 21 Nov 2026 11:00:00 GMT", noonHere, 0);
        row("ten years", "Fri, 21 Nov 2036 12:00:00 GMT", noonHere, 604800);
        row("more digits than fit", QByteArray(40, '9'), "", 604800);
        row("missing", "", "", QVariant());
        row("a word", "soon", "", QVariant());
        row("negative", "-5", "", QVariant());
        row("a fraction", "1.5", "", QVariant());
        row("an old form of date", "Saturday, 21-Nov-26 12:02:00 GMT", "", QVariant());
        row("another zone", "Sat, 21 Nov 2026 12:02:00 JST", "", QVariant());
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, date);
        QFETCH(QVariant, seconds);
        for (HttpAnswer answer : {untyped(503), untyped(429), problem(503, "busy")}) {
            answer.retryAfter = header;
            answer.date = date;
            const auto fact = errorOf(answer, noon).facts.value(QStringLiteral("retryAfterSeconds"));
            QCOMPARE(fact.isValid(), seconds.isValid());
            QCOMPARE(fact.toLongLong(), seconds.toLongLong());
        }
    }

    void httpDatesAreEnglishInAnyLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese));
        QCOMPARE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"),
                 std::optional(QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC)));
        QVERIFY(!parseHttpDate("Mon, 06 Nov 1994 08:49:37 GMT")); // it was a Sunday
        QVERIFY(!parseHttpDate(""));
    }
};

QTEST_GUILESS_MAIN(TestProblemMapping)
#include "tst_problem_mapping.moc"
