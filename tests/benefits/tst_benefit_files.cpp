#include "benefits/lint/lint.h"
#include "tests/benefits/bench.h"

#include <QFile>
#include <QTest>

using namespace madoguchi;

/// What the content's files say of themselves: their cases, and that the linter finds nothing wrong.
class TestBenefitFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseComesOutAsItsFileSays_data()
    {
        QTest::addColumn<QString>("id");
        for (const Benefit &benefit : baseBook()->benefits()) {
            QTest::newRow(qPrintable(benefit.id)) << benefit.id;
        }
    }
    void everyCaseComesOutAsItsFileSays()
    {
        QFETCH(QString, id);
        const auto book = baseBook();
        const Benefit &benefit = *book->benefit(id);
        const auto cases = readCases(benefit, book->facts());
        QVERIFY2(cases, cases ? "" : qPrintable(cases.error().detail));
        QVERIFY(!cases->isEmpty());
        for (const BenefitCase &one : *cases) {
            const Evaluation evaluation(book, one.household, one.day);
            const QStringList wrong = differences(one, *evaluation.result(id), book->facts());
            QVERIFY2(wrong.isEmpty(), qPrintable(one.name + QLatin1String(": ") + wrong.join(u';')));
        }
    }

    void theLinterFindsNothingWrong()
    {
        QStringList wrong;
        for (const LintFinding &finding : lint({baseFiles(), {}, {}, QDate(2026, 11, 22)})) {
            if (finding.severity == LintFinding::Severity::Error) {
                wrong += finding.file + u' ' + finding.pointer + QLatin1String(": ") + finding.message;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theDescriptionOfTheFormatNamesEveryBaseFact()
    {
        QFile readme(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/benefits/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        for (const Fact &fact : baseBook()->facts().facts()) {
            if (fact.file == QLatin1String("base.json")) {
                QVERIFY2(text.contains(u'`' + fact.id + u'`'), qPrintable(fact.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBenefitFiles)
#include "tst_benefit_files.moc"
