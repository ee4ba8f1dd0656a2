#include "help/help_library.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

/// The help as it is delivered, and what becomes of files that are wrong.
class HelpContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyErrorCodeLeadsToATopic();
    void whatATopicNamesExists();
    void eachCodeHasOneTopic();
    void japaneseAndEnglishAreComplete();
    void translationsHaveTheSameStepsAndCommands();
    void englishHasJapaneseOnlyAsTermsOfTheCounter();
    void easyJapaneseHasAReadingOverEveryKanji();
    void missingWordsComeFromTheNextBestLanguage();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void aTopicIsReadAsItIsWritten();

private:
    std::optional<HelpLibrary> m_help;
};

void HelpContentTest::initTestCase()
{
    auto help = HelpLibrary::load();
    QVERIFY2(help, qPrintable(help ? QString() : help.error().detail));
    m_help = *std::move(help);
    QVERIFY(m_help->topics().size() >= 30);
}

void HelpContentTest::everyErrorCodeLeadsToATopic()
{
    for (const ErrorCode code : allErrorCodes()) {
        const HelpTopic *topic = m_help->forCode(errorName(code));
        QVERIFY2(
            topic != nullptr,
            qPrintable(errorName(code) + QStringLiteral(" has no topic: services/help/content/topics.json")));
    }
}

void HelpContentTest::whatATopicNamesExists()
{
    QStringList groups;
    for (const HelpGroup &group : m_help->groups()) {
        groups << group.id;
    }
    QStringList names;
    for (const ErrorCode code : allErrorCodes()) {
        names << errorName(code);
    }
    for (const HelpTopic &topic : m_help->topics()) {
        QVERIFY2(groups.contains(topic.group), qPrintable(topic.id));
        for (const QString &other : topic.related) {
            QVERIFY2(m_help->topic(other) != nullptr && other != topic.id, qPrintable(topic.id + other));
        }
        for (const QString &code : topic.codes) {
            QVERIFY2(names.contains(code), qPrintable(topic.id + code));
        }
    }
}

void HelpContentTest::eachCodeHasOneTopic()
{
    QStringList seen;
    for (const HelpTopic &topic : m_help->topics()) {
        seen << topic.id << topic.codes;
    }
    const qsizetype all = seen.size();
    seen.removeDuplicates();
    QCOMPARE(seen.size(), all);
}

void HelpContentTest::japaneseAndEnglishAreComplete()
{
    for (const HelpTopic &topic : m_help->topics()) {
        const HelpText *ja = m_help->text(topic.id, QStringLiteral("ja"));
        const HelpText *en = m_help->text(topic.id, QStringLiteral("en"));
        QVERIFY(ja != nullptr && en != nullptr);
        QVERIFY2(ja != en && ja->title != en->title, qPrintable(topic.id));
        QVERIFY2(ja->title.size() <= 40 && en->title.size() <= 70, qPrintable(topic.id));
    }
}

void HelpContentTest::translationsHaveTheSameStepsAndCommands()
{
    for (const HelpTopic &topic : m_help->topics()) {
        const QList<HelpBlock> &source = m_help->text(topic.id, QStringLiteral("ja"))->blocks;
        for (const QString &language : m_help->languages()) {
            const QList<HelpBlock> &blocks = m_help->text(topic.id, language)->blocks;
            QVERIFY2(blocks.size() == source.size(), qPrintable(language + u'/' + topic.id));
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                QVERIFY2(blocks[i].kind == source[i].kind && blocks[i].number == source[i].number,
                         qPrintable(language + u'/' + topic.id + u' ' + blocks[i].text));
                QVERIFY2(blocks[i].kind != HelpBlock::Kind::Command || blocks[i].text == source[i].text,
                         qPrintable(blocks[i].text));
            }
        }
    }
}

void HelpContentTest::englishHasJapaneseOnlyAsTermsOfTheCounter()
{
    // Words a person has to recognise on a form or say at the counter are short and stand between others.
    static const QRegularExpression sentence(QStringLiteral("[一-鿿々ぁ-ゖァ-ヺー]{12,}|。"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    for (const HelpTopic &topic : m_help->topics()) {
        for (const HelpBlock &block : m_help->text(topic.id, QStringLiteral("en"))->blocks) {
            QVERIFY2(!sentence.match(block.text).hasMatch(), qPrintable(block.text));
        }
    }
}

void HelpContentTest::easyJapaneseHasAReadingOverEveryKanji()
{
    static const QRegularExpression kanji(QStringLiteral("[一-鿿々]"));
    static const QRegularExpression reading(QStringLiteral("｛[^｛｜｝]+｜[ぁ-ゖー]+｝"));
    int count = 0;
    for (const HelpTopic &topic : m_help->topics()) {
        if (!m_help->has(topic.id, QStringLiteral("ja-simple"))) {
            continue;
        }
        const HelpText *text = m_help->text(topic.id, QStringLiteral("ja-simple"));
        QStringList words{text->title};
        for (const HelpBlock &block : text->blocks) {
            words << block.text;
        }
        for (QString word : words) {
            const QString bare = word.remove(reading);
            QVERIFY2(!bare.contains(kanji) && !bare.contains(u'｜'), qPrintable(topic.id + u' ' + bare));
        }
        ++count;
    }
    QVERIFY(count >= 5);
}

void HelpContentTest::missingWordsComeFromTheNextBestLanguage()
{
    const QString id = QStringLiteral("demo");
    QCOMPARE(m_help->text(id, QStringLiteral("eo"))->title, m_help->text(id, QStringLiteral("en"))->title);
    QCOMPARE(m_help->text(id, QStringLiteral("ja-simple-x-yomi"))->title,
             m_help->text(id, QStringLiteral("ja-simple"))->title);
    QCOMPARE(m_help->text(id, QStringLiteral("ja-JP"))->title, m_help->text(id, QStringLiteral("ja"))->title);
    QVERIFY(m_help->text(QStringLiteral("nothing"), QStringLiteral("ja")) == nullptr);
}

void HelpContentTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no title") << QByteArray("text\n= words\ntext\n");
    QTest::newRow("no search words") << QByteArray("# title\n\ntext\n");
    QTest::newRow("no text") << QByteArray("# title\n= words\n\n");
    QTest::newRow("not UTF-8") << QByteArray("# \xff\xfe\n= words\ntext\n");
    QTest::newRow("a line without end") << "# title\n= words\n" + QByteArray(5000, 'x');
    QTest::newRow("too large") << "# title\n= words\n" + QByteArray("text\n").repeated(20000);
}

void HelpContentTest::wrongFilesAreRefused()
{
    QFETCH(QByteArray, file);
    const auto text = HelpText::parse(file);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::CatalogueInvalid);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("ja")));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile out(folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    write(QStringLiteral("topics.json"),
          R"({"groups":[{"id":"g","title":{"ja":"x"}}],"topics":[{"id":"t","group":"g"}]})");
    write(QStringLiteral("ja/t.md"), file);
    const auto library = HelpLibrary::load(folder.path());
    QVERIFY(!library);
    QVERIFY2(library.error().detail.startsWith(QStringLiteral("ja/t.md: line ")),
             qPrintable(library.error().detail));
}

void HelpContentTest::aTopicIsReadAsItIsWritten()
{
    const auto text = HelpText::parse(
        "# Title\n= words\n\nHello.\n1. one\n$ ls -l\n1. two\n> note\n- point\n## H\n1. again");
    QVERIFY(text);
    QCOMPARE(text->title, QStringLiteral("Title"));
    using Kind = HelpBlock::Kind;
    const QList<HelpBlock> blocks{
        {Kind::Paragraph, QStringLiteral("Hello.")}, {Kind::Step, QStringLiteral("one"), 1},
        {Kind::Command, QStringLiteral("ls -l")},    {Kind::Step, QStringLiteral("two"), 2},
        {Kind::Note, QStringLiteral("note")},        {Kind::Point, QStringLiteral("point")},
        {Kind::Heading, QStringLiteral("H")},        {Kind::Step, QStringLiteral("again"), 1}};
    QCOMPARE(text->blocks, blocks);
}

QTEST_GUILESS_MAIN(HelpContentTest)
#include "tst_help_content.moc"
