#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// `madoguchictl benefit`: an author's folder is read, checked and explained without a build; exit codes are
/// true. Neither card nor network is needed.
class BenefitCommandsTest : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray text;
    };

    QTemporaryDir m_folder;

    Answer run(const QStringList &words, bool asJson = true) const
    {
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                      QStringList{QStringLiteral("benefit")} + words +
                          (asJson ? QStringList{QStringLiteral("--json")} : QStringList()));
        if (!process.waitForFinished()) {
            return {};
        }
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), QJsonDocument::fromJson(out).object(), out};
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    static QByteArray base(const QString &name)
    {
        QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/benefits/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList content() const { return {QStringLiteral("--content"), m_folder.path()}; }

private Q_SLOTS:
    void theBaseContentIsSound()
    {
        QCOMPARE(run({QStringLiteral("lint")}).exitCode, 0);
        const Answer tested = run({QStringLiteral("test")});
        QCOMPARE(tested.exitCode, 0);
        QVERIFY(tested.json.value(QStringLiteral("cases")).toInt() > 100);
        QVERIFY(tested.json.value(QStringLiteral("failed")).toArray().isEmpty());
    }

    void anAuthorsFolderLiesOverTheBase()
    {
        QByteArray changed = base(QStringLiteral("tables/base.csv"));
        changed.replace(",15000,yen,児童手当法第6条,", ",15001,yen,児童手当法第6条,");
        write(QStringLiteral("tables/base.csv"), changed);
        const Answer tested =
            run(QStringList{QStringLiteral("test"), QStringLiteral("child-allowance")} + content());
        QCOMPARE(tested.exitCode, 1);
        QVERIFY(!tested.json.value(QStringLiteral("failed")).toArray().isEmpty());
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("tables/base.csv"))));
        QCOMPARE(
            run(QStringList{QStringLiteral("test"), QStringLiteral("child-allowance")} + content()).exitCode,
            0);
    }

    void aMistakeIsNamedWithItsPlace()
    {
        QByteArray wrong = base(QStringLiteral("child-allowance.json"));
        wrong.replace("\"some\": \"child-to-18\"", "\"some\": \"child-to-eighteen\"");
        const QString path = write(QStringLiteral("child-allowance.json"), wrong);
        const Answer linted = run(QStringList{QStringLiteral("lint")} + content());
        QCOMPARE(linted.exitCode, 1);
        const QJsonObject first = linted.json.value(QStringLiteral("findings")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("severity")).toString(), QStringLiteral("error"));
        QCOMPARE(first.value(QStringLiteral("file")).toString(), QStringLiteral("child-allowance.json"));
        QCOMPARE(first.value(QStringLiteral("pointer")).toString(),
                 QStringLiteral("/rules/1/requirement/some"));
        QVERIFY(run(QStringList{QStringLiteral("test")} + content()).exitCode != 0);
        QVERIFY(QFile::remove(path));
    }

    void aHouseholdIsExplained()
    {
        const QString household = write(QStringLiteral("household.txt"),
                                        R"({"complete": true, "members": [{"relation": "self"},
                                            {"relation": "child", "birth": "2015-01-01"}]})");
        const Answer explained =
            run({QStringLiteral("explain"), QStringLiteral("child-allowance"), QStringLiteral("--household"),
                 household, QStringLiteral("--day"), QStringLiteral("2026-11-22")});
        QCOMPARE(explained.exitCode, 0);
        QCOMPARE(explained.json.value(QStringLiteral("verdict")).toString(), QStringLiteral("likely"));
        const QJsonObject amount =
            explained.json.value(QStringLiteral("amounts")).toArray().first().toObject();
        QCOMPARE(amount.value(QStringLiteral("least_yen")).toInt(), 10'000);
        QCOMPARE(amount.value(QStringLiteral("most_yen")).toInt(), 10'000);
        QCOMPARE(explained.json.value(QStringLiteral("reason"))
                     .toObject()
                     .value(QStringLiteral("truth"))
                     .toString(),
                 QStringLiteral("yes"));
        const QString bad = write(QStringLiteral("bad.txt"), R"({"members": [{"relation": "child"}]})");
        QVERIFY(run({QStringLiteral("explain"), QStringLiteral("child-allowance"),
                     QStringLiteral("--household"), bad})
                    .exitCode != 0);
        QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("no-such"), QStringLiteral("--household"),
                      household})
                     .exitCode,
                 1);
    }

    void aTableGoesOutAsCsvAndComesBack()
    {
        const QString csv = m_folder.filePath(QStringLiteral("out.csv"));
        QCOMPARE(run({QStringLiteral("table"), QStringLiteral("special-disability"),
                      QStringLiteral("--export"), csv})
                     .exitCode,
                 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray rows = file.readAll();
        file.close();
        QVERIFY(rows.contains("29590"));
        rows += "special-disability,,2026-04-01,2027-03-31,30450,yen,law,https://x.example,2026-11-22,\n";
        const QString edited = write(QStringLiteral("edited.csv"), rows);
        QCOMPARE(run(QStringList{QStringLiteral("table"), QStringLiteral("special-disability"),
                                 QStringLiteral("--import"), edited} +
                     content())
                     .exitCode,
                 0);
        const Answer shown = run(
            QStringList{QStringLiteral("table"), QStringLiteral("special-disability")} + content(), false);
        QCOMPARE(shown.text, rows);
        // The other tables of the same file are still there.
        QCOMPARE(run(QStringList{QStringLiteral("table"), QStringLiteral("childbirth")} + content()).exitCode,
                 0);
        const QString half = write(QStringLiteral("half.csv"), rows.replace("30450", "30450.5"));
        QCOMPARE(run(QStringList{QStringLiteral("table"), QStringLiteral("special-disability"),
                                 QStringLiteral("--import"), half} +
                     content())
                     .exitCode,
                 1);
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("tables/base.csv"))));
    }

    void anythingElseIsAUsageError()
    {
        for (const QStringList &words :
             {QStringList(), QStringList{QStringLiteral("guess")}, QStringList{QStringLiteral("explain")},
              QStringList{QStringLiteral("explain"), QStringLiteral("child-allowance")},
              QStringList{QStringLiteral("table")}}) {
            QCOMPARE(run(words).exitCode, 2);
        }
        QCOMPARE(run({QStringLiteral("lint"), QStringLiteral("--content"), QStringLiteral("/no/such/folder")})
                     .exitCode,
                 1);
    }
};

QTEST_GUILESS_MAIN(BenefitCommandsTest)
#include "tst_benefit_commands.moc"
