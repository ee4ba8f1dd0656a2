#include "app/preview.h"
#include "app/viewmodels/shell.h"
#include "qml/interface.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace madoguchi;

/// `madoguchictl procedure preview`: the real window's real form, which follows each save and tells a mistake
/// with its place.
class ProcedurePreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preview> m_preview;

    QString file() const { return m_folder->filePath(QStringLiteral("procedures/cat.json")); }
    QByteArray text() const
    {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    /// As editors save: a new file takes the place of the old one.
    bool save(const QByteArray &text) const
    {
        QFile fresh(file() + QStringLiteral("~"));
        return fresh.open(QIODevice::WriteOnly) && fresh.write(text) == text.size() && fresh.flush() &&
               std::rename(QFile::encodeName(fresh.fileName()).constData(),
                           QFile::encodeName(file()).constData()) == 0;
    }
    static QQuickWindow *window()
    {
        return qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().value(0));
    }
    static FormModel *form() { return window()->property("shell").value<Shell *>()->form(); }
    /// Some visible text below `item` contains `words`.
    static bool shows(const QString &words, const QQuickItem *item = nullptr)
    {
        const QQuickItem *place = item ? item : window()->contentItem();
        const QList<QQuickItem *> items = place->childItems();
        return place->isVisible() && (place->property("text").toString().contains(words) ||
                                      std::any_of(items.begin(), items.end(), [&](const QQuickItem *child) {
                                          return shows(words, child);
                                      }));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(QProcess::execute(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                                   {QStringLiteral("procedure"), QStringLiteral("new"), QStringLiteral("cat"),
                                    QStringLiteral("--in"), m_folder->path()}),
                 0);
        m_preview = std::make_unique<Preview>(QStringLiteral("cat"), m_folder->path(), QStringLiteral("ja"));
        QVERIFY(m_preview->open());
        QVERIFY(QTest::qWaitForWindowExposed(window()));
    }
    void cleanup()
    {
        m_preview.reset();
        m_folder.reset();
    }

    void theFormIsShown()
    {
        QTRY_VERIFY(shows(QStringLiteral("できごとの日")));
        QCOMPARE(form()->previewProblem(), QString());
    }

    void aSaveIsShownAndWhatWasTypedStays()
    {
        form()->setValue(QStringLiteral("happened_on"), QStringLiteral("2026-11-20"));
        QVERIFY(save(text().replace("できごとの日", "猫が来た日")));
        QTRY_VERIFY(shows(QStringLiteral("猫が来た日")));
        QCOMPARE(form()->form().value(QStringLiteral("happened_on")).toString(),
                 QStringLiteral("2026-11-20"));
        // And the next one too: a file that took the place of another is watched as well.
        QVERIFY(save(text().replace("猫が来た日", "猫を迎えた日")));
        QTRY_VERIFY(shows(QStringLiteral("猫を迎えた日")));
    }

    void aMistakeIsShownWithItsPlaceAndGoesWithIt()
    {
        const QByteArray good = text();
        QVERIFY(save(QByteArray(good).replace("\"type\": \"date\"", "\"type\": \"day\"")));
        QTRY_VERIFY(shows(QStringLiteral("procedures/cat.json /fields/0/type")));
        QVERIFY(shows(QStringLiteral("できごとの日"))); // the last that could be read
        QVERIFY(save(good.chopped(40)));
        QTRY_VERIFY(!shows(QStringLiteral("/fields/0/type")));
        QVERIFY(!form()->previewProblem().isEmpty());
        QVERIFY(save(good));
        QTRY_COMPARE(form()->previewProblem(), QString());
    }

    void itSaysThatNothingIsSent()
    {
        QTRY_VERIFY(shows(QStringLiteral("これは手続のプレビューです")));
        QVERIFY(shows(QStringLiteral("どこにも送られず")));
    }

    void aCaseThatComesOutOtherwiseIsShownAndGoes()
    {
        const QByteArray good = text();
        QCOMPARE(form()->previewFaults(), QString());
        QVERIFY(save(QByteArray(good).replace("\"days\": 14", "\"days\": 15")));
        QTRY_VERIFY(
            shows(QStringLiteral("“the person goes, name and address from the card”: deadline 2026-12-07 "
                                 "instead of 2026-12-04")));
        QVERIFY(shows(QStringLiteral("この手続のファイルに、直すところがあります")));
        QVERIFY(shows(QStringLiteral("できごとの日"))); // the form stays
        // So is what the reader takes without a word.
        QVERIFY(save(QByteArray(good).replace("\"version\": 1", "\"version\": 1, \"version\": 2")));
        QTRY_VERIFY(shows(QStringLiteral("the key “version” stands twice")));
        QVERIFY(save(good));
        QTRY_COMPARE(form()->previewFaults(), QString());
        QVERIFY(!shows(QStringLiteral("直すところがあります")));
    }

    void aPartIsFollowedToo()
    {
        QVERIFY(
            save(text().replace("\"id\": \"cat\"", "\"id\": \"cat\", \"version_note\": {\"use\": \"x\"}")));
        QTRY_VERIFY(!form()->previewProblem().isEmpty());
    }

    /// The command itself: the program starts, stays, and ends when it is asked to.
    void theCommandOpensTheWindow()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi"),
                      {QStringLiteral("--preview"), QStringLiteral("cat"), QStringLiteral("--content"),
                       m_folder->path()});
        QVERIFY(process.waitForStarted());
        QVERIFY2(!process.waitForFinished(3000), process.readAll().constData());
        process.terminate();
        QVERIFY(process.waitForFinished());
    }
};

int main(int argc, char *argv[])
{
    prepareInterface();
    QGuiApplication application(argc, argv);
    ProcedurePreviewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_procedure_preview.moc"
