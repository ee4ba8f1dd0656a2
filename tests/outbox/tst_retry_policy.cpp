// How long the outbox waits between tries.
#include "outbox/retry_policy.h"

#include <QTest>

#include <limits>

using namespace madoguchi;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowDoublesUpToTheCap()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.window(0), milliseconds(30s));
        QCOMPARE(policy.window(1), milliseconds(60s));
        QCOMPARE(policy.window(3), milliseconds(4min));
        QCOMPARE(policy.window(7), milliseconds(1h));
        QCOMPARE(policy.window(60), milliseconds(1h));
        QCOMPARE(policy.window(std::numeric_limits<int>::max()), milliseconds(1h));
        QCOMPARE(policy.window(-5), milliseconds(30s));
    }

    void theDelayIsSpreadOverTheWholeWindow()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delay(1, {}, {}, [] { return 0.0; }), milliseconds(0));
        QCOMPARE(policy.delay(1, {}, {}, [] { return 0.5; }), milliseconds(30s));
        QVERIFY(policy.delay(1, {}, {}, [] { return 0.999999; }) < milliseconds(60s));
        int low = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto delay = policy.delay(2, {}, {}, systemRandomUnit);
            QVERIFY(delay >= 0ms && delay < 2min);
            low += delay < 1min ? 1 : 0;
        }
        QVERIFY2(low > 850 && low < 1150, qPrintable(QString::number(low)));
    }

    void retryAfterIsAFloor()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delay(0, 120s, {}, [] { return 0.0; }), milliseconds(120s));
        const auto spread = policy.delay(0, 120s, {}, [] { return 0.9; });
        QVERIFY(spread > 120s && spread <= 132s);
        QCOMPARE(policy.delay(5, 1s, {}, [] { return 0.5; }), milliseconds(8min));
    }

    void aServerCanNotParkAFilingForEver()
    {
        const RetryPolicy policy;
        QVERIFY(policy.delay(0, 87600h, {}, [] { return 0.5; }) <= 27h);
        QCOMPARE(policy.delay(0, -5s, {}, [] { return 0.5; }), milliseconds(15s));
    }

    void nearADeadlineTriesComeCloser()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.window(10, 72h), milliseconds(1h));
        QCOMPARE(policy.window(10, 2h), milliseconds(2h) / 16);
        QCOMPARE(policy.window(10, 10s), milliseconds(5s));
        QCOMPARE(policy.window(10, -1h), milliseconds(1h)); // passed: nothing is gained by hurry
        QCOMPARE(policy.window(0, 72h), milliseconds(30s));
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
