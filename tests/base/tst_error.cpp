#include "base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace madoguchi;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsListedOnceAndHasANameOfItsOwn()
    {
        // PreEntryExpired is the last enumerator: the list has every number up to it.
        const auto codes = allErrorCodes();
        QCOMPARE(int(codes.size()), int(ErrorCode::PreEntryExpired) + 1);
        const QRegularExpression form(QStringLiteral("^MDG-[CASPXFIDN]\\d{3}$"));
        QSet<ErrorCode> seen;
        QSet<QString> names;
        for (const ErrorCode code : codes) {
            QVERIFY(int(code) >= 0 && int(code) <= int(ErrorCode::PreEntryExpired));
            seen.insert(code);
            names.insert(errorName(code));
            QVERIFY2(form.match(errorName(code)).hasMatch(), qPrintable(errorName(code)));
        }
        QCOMPARE(seen.size(), qsizetype(codes.size()));
        QCOMPARE(names.size(), qsizetype(codes.size()));
    }

    void publishedNamesStay()
    {
        QCOMPARE(errorName(ErrorCode::PcscMissing), QStringLiteral("MDG-C101"));
        QCOMPARE(errorName(ErrorCode::PinBlocked), QStringLiteral("MDG-C118"));
        QCOMPARE(errorName(ErrorCode::NetworkUnreachable), QStringLiteral("MDG-A101"));
        QCOMPARE(errorName(ErrorCode::ReceiptInvalid), QStringLiteral("MDG-A115"));
        QCOMPARE(errorName(ErrorCode::StorageFull), QStringLiteral("MDG-S101"));
        QCOMPARE(errorName(ErrorCode::CertificateEnding), QStringLiteral("MDG-P105"));
        QCOMPARE(errorName(ErrorCode::CryptoFailed), QStringLiteral("MDG-X103"));
        QCOMPARE(errorName(ErrorCode::Internal), QStringLiteral("MDG-I101"));
    }

    void aNumberThatIsNoCodeReadsAsInternal()
    {
        QCOMPARE(errorName(static_cast<ErrorCode>(9999)), QStringLiteral("MDG-I101"));
    }

    void aFailureCarriesItsFacts()
    {
        const Outcome outcome =
            failure(ErrorCode::PinWrong, QStringLiteral("63C2"), {{QStringLiteral("triesLeft"), 2}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::PinWrong);
        QCOMPARE(outcome.error().facts.value(QStringLiteral("triesLeft")).toInt(), 2);
        const Result<int> again = failure(outcome.error());
        QCOMPARE(again.error().detail, QStringLiteral("63C2"));
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
