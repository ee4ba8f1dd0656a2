#include "app/diagnosis_run.h"
#include "app/finding_words.h"
#include "help/help_library.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>
#include <QTranslator>

using namespace madoguchi;

/// What people read of a diagnosis.
class FindingWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWordsInBothLanguages();
    void whatIsToBeMendedSaysHow();
    void everyTopicExists();
    void theReportHasNoWordOfThisPerson();
};

namespace
{

SystemFinding withAllFacts(SystemFinding::Kind kind)
{
    return {kind,
            {{QStringLiteral("reader"), QStringLiteral("Reader")},
             {QStringLiteral("readers"), QStringList{QStringLiteral("A"), QStringLiteral("B")}},
             {QStringLiteral("minutes"), -17},
             {QStringLiteral("megabytes"), 3},
             {QStringLiteral("code"), QStringLiteral("MDG-A108")}}};
}

} // namespace

void FindingWordsTest::everyKindHasWordsInBothLanguages()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/madoguchi_en.qm")));
    for (const SystemFinding::Kind kind : allFindingKinds()) {
        const SystemFinding finding = withAllFacts(kind);
        const FindingWords japanese = wordsFor(finding);
        QCoreApplication::installTranslator(&translator);
        const FindingWords english = wordsFor(finding);
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(!japanese.title.isEmpty() && !findingArea(finding).isEmpty(), qPrintable(findingName(kind)));
        QVERIFY2(japanese.title != english.title, qPrintable(english.title));
        QVERIFY2(japanese.step.isEmpty() || japanese.step != english.step, qPrintable(english.step));
        const QString all = japanese.title + japanese.explanation + english.title + english.explanation;
        QVERIFY2(!all.contains(u'{') && !all.contains(QStringLiteral("-17")), qPrintable(all));
    }
}

void FindingWordsTest::whatIsToBeMendedSaysHow()
{
    for (const SystemFinding::Kind kind : allFindingKinds()) {
        const SystemFinding finding = withAllFacts(kind);
        const bool isFine = finding.verdict() == SystemFinding::Verdict::Fine;
        QVERIFY2(wordsFor(finding).step.isEmpty() == isFine, qPrintable(findingName(kind)));
        QVERIFY2(finding.verdict() != SystemFinding::Verdict::Fault || !wordsFor(finding).topic.isEmpty(),
                 qPrintable(findingName(kind)));
    }
}

void FindingWordsTest::everyTopicExists()
{
    const auto help = HelpLibrary::load();
    QVERIFY(help);
    for (const SystemFinding::Kind kind : allFindingKinds()) {
        const QString topic = wordsFor({kind}).topic;
        QVERIFY2(topic.isEmpty() || help->topic(topic) != nullptr, qPrintable(topic));
    }
}

void FindingWordsTest::theReportHasNoWordOfThisPerson()
{
    DiagnosisFacts facts;
    facts.terminal.state = TerminalSnapshot::State::Ready;
    facts.terminal.readers = {QStringLiteral("Reader of Kagurazaka (123456789018) 00 00")};
    facts.agency = {true,
                    Error{ErrorCode::ServerError,
                          QStringLiteral("/home/kagurazaka"),
                          {{QStringLiteral("name"), QStringLiteral("神楽坂")}}},
                    std::nullopt};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString text = diagnosisText(diagnose(facts), now) +
                         QString::fromUtf8(QJsonDocument(diagnosisReport(diagnose(facts), now)).toJson());
    for (const QString &word : {QStringLiteral("kagurazaka"), QStringLiteral("神楽坂"),
                                QStringLiteral("123456789018"), QStringLiteral("/home")}) {
        QVERIFY2(!text.contains(word), qPrintable(text));
    }
    QVERIFY(text.contains(QStringLiteral("MDG-A108")));
}

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "tst_finding_words.moc"
