#include "app/viewmodels/help_model.h"
#include "app/viewmodels/pages.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;

/// The help as pages use it.
class HelpModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPagesHelpIsATopic();
    void everyPageThatATopicOpensHasALabel();
    void everyErrorOpensItsTopic();
    void backGoesFromTopicToTopic();
    void theLanguageChangesWhatIsShown();
    void aSearchIsToldInWords();
};

void HelpModelTest::everyPagesHelpIsATopic()
{
    HelpModel help;
    for (const Page &page : allPages()) {
        const QString topic = QString::fromLatin1(page.help);
        QVERIFY2(topic.isEmpty() || help.show(topic), page.name);
        // Only the help itself has no topic of its own.
        QVERIFY2(!topic.isEmpty() || QByteArray(page.name).startsWith("help"), page.name);
    }
}

void HelpModelTest::everyPageThatATopicOpensHasALabel()
{
    const auto library = HelpLibrary::load();
    QVERIFY(library);
    for (const HelpTopic &topic : library->topics()) {
        for (const QString &page : topic.opens) {
            QVERIFY2(!helpPageLabel(page).isEmpty(), qPrintable(topic.id + u' ' + page));
        }
    }
}

void HelpModelTest::everyErrorOpensItsTopic()
{
    HelpModel help;
    for (const ErrorCode code : allErrorCodes()) {
        QVERIFY2(help.showForCode(errorName(code)), qPrintable(errorName(code)));
        QVERIFY(!help.title().isEmpty() && !help.blocks().isEmpty());
    }
    QVERIFY(!help.showForCode(QStringLiteral("MDG-Z999")));
    QVERIFY(!help.show(QStringLiteral("../../etc/passwd")));
}

void HelpModelTest::backGoesFromTopicToTopic()
{
    HelpModel help;
    QVERIFY(!help.back());
    QSignalSpy wanted(&help, &HelpModel::topicWanted);
    help.openTopic(QStringLiteral("pin-blocked"));
    help.openTopic(QStringLiteral("contacts"));
    help.openTopic(QStringLiteral("contacts"));
    QCOMPARE(wanted.size(), 3);
    QVERIFY(help.back());
    QCOMPARE(help.topicId(), QStringLiteral("pin-blocked"));
    QVERIFY(!help.back());
    QCOMPARE(help.topicId(), QStringLiteral("pin-blocked"));
    help.leave();
    QCOMPARE(help.blocks(), QVariantList());
}

void HelpModelTest::theLanguageChangesWhatIsShown()
{
    HelpModel help;
    help.open();
    help.show(QStringLiteral("pin-blocked"));
    const QString japanese = help.title();
    const QString group = help.groups()->rows().first().value(QStringLiteral("heading")).toString();
    help.setLanguage(QStringLiteral("en"));
    QVERIFY(help.title() != japanese);
    QVERIFY(help.groups()->rows().first().value(QStringLiteral("heading")).toString() != group);
    QVERIFY(help.otherLanguage().isEmpty());
    // Readings stand over kanji where they are wanted, and nowhere else.
    help.setLanguage(QStringLiteral("ja-simple-x-yomi"));
    QVERIFY(help.title().contains(u'｛'));
    help.setLanguage(QStringLiteral("ja-simple"));
    QVERIFY(!help.title().contains(u'｛') && help.title() != japanese);
    help.search(QStringLiteral("窓口"));
    QVERIFY(help.results()->count() > 0);
    for (const QVariantMap &row : help.results()->rows()) {
        QVERIFY(!row.value(QStringLiteral("snippet")).toString().contains(u'｛'));
    }
    help.setLanguage(QStringLiteral("eo"));
    QVERIFY(!help.otherLanguage().isEmpty());
    QVERIFY(!help.title().isEmpty());
}

void HelpModelTest::aSearchIsToldInWords()
{
    HelpModel help;
    help.open();
    QVERIFY(help.foundText().isEmpty());
    help.search(QStringLiteral("転出"));
    QVERIFY(help.results()->count() > 0);
    QVERIFY(help.foundText().contains(QString::number(help.results()->count())));
    help.search(QStringLiteral("鯨"));
    QCOMPARE(help.results()->count(), 0);
    QVERIFY(!help.foundText().isEmpty());
}

QTEST_GUILESS_MAIN(HelpModelTest)
#include "tst_help_model.moc"
