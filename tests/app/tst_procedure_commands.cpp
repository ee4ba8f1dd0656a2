#include "counter/sealed_pre_entry.h"
#include "tests/crypto/openssl_judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

/// `madoguchictl procedure new, lint, test` for who writes a procedure, and `counter read` for an office:
/// what they answer, and that their exit codes are true. Neither card nor network is needed.
class ProcedureCommandsTest : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray text;
        QByteArray errors;
    };

    static Answer run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished()) {
            return {};
        }
        const QByteArray out = process.readAllStandardOutput();
        return {process.exitCode(), QJsonDocument::fromJson(out).object(), out,
                process.readAllStandardError()};
    }
    static Answer procedure(const QStringList &words, const QTemporaryDir &folder)
    {
        return run(QStringList{QStringLiteral("procedure")} + words +
                   QStringList{QStringLiteral("--content"), folder.path(), QStringLiteral("--json")});
    }
    static Answer begin(const QString &id, const QTemporaryDir &folder)
    {
        return run(
            {QStringLiteral("procedure"), QStringLiteral("new"), id, QStringLiteral("--in"), folder.path()});
    }
    static bool replace(const QTemporaryDir &folder, const QString &id, const QByteArray &what,
                        const QByteArray &with)
    {
        QFile file(folder.filePath(QStringLiteral("procedures/%1.json").arg(id)));
        if (!file.open(QIODevice::ReadOnly)) {
            return false;
        }
        QByteArray text = file.readAll();
        file.close();
        const bool isThere = text.contains(what);
        return isThere && file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
               file.write(text.replace(what, with)) > 0;
    }
    static QStringList errorsIn(const Answer &lint)
    {
        QStringList errors;
        for (const auto &finding : lint.json.value(QLatin1String("findings")).toArray()) {
            if (finding.toObject().value(QLatin1String("severity")) == QLatin1String("error")) {
                errors += finding.toObject().value(QLatin1String("pointer")).toString();
            }
        }
        return errors;
    }

    struct Office
    {
        SoftwareKey key;
        Certificate certificate;
    };
    static Office office()
    {
        const auto key = judge::must(SoftwareKey::generateP256());
        return {key, judge::must(CertificateBuilder()
                                     .subject({{QStringLiteral("CN"), QStringLiteral("みほん市")}})
                                     .validity(QDateTime::currentDateTimeUtc().addYears(-1),
                                               QDateTime::currentDateTimeUtc().addYears(1))
                                     .keyUsage({KeyUsage::KeyAgreement})
                                     .selfSigned(key))};
    }
    /// Codes as a scanner hands them over: a line each.
    static QList<QByteArray> codesFor(const Office &office, const QDateTime &now, const QDate &lastDay)
    {
        PreEntry entry;
        entry.procedureId = QStringLiteral("moving-in-notice");
        entry.procedureVersion = 3;
        entry.madeAt = now;
        entry.lastDay = lastDay;
        entry.answers = {{QStringLiteral("new_head"), QStringLiteral("葛\U000E0100城　花")}};
        // Enough for more than one code.
        for (int i = 0; i < 60; ++i) {
            entry.answers.insert(
                QStringLiteral("note_%1").arg(i),
                QString::fromLatin1(
                    QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex()));
        }
        return judge::must(sealPreEntry(entry, office.certificate));
    }
    static QByteArray pem(const Certificate &certificate)
    {
        constexpr qsizetype lineLength = 64; // RFC 7468
        const QByteArray base64 = certificate.der().toBase64();
        QByteArray text = "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < base64.size(); at += lineLength) {
            text += base64.mid(at, lineLength) + '\n';
        }
        return text + "-----END CERTIFICATE-----\n";
    }
    QStringList reading(const Office &office)
    {
        const auto write = [this](const char *name, const QByteArray &bytes) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                        : QString();
        };
        return {QStringLiteral("counter"),
                QStringLiteral("read"),
                QStringLiteral("--json"),
                QStringLiteral("--certificate"),
                write("office.pem", pem(office.certificate)),
                QStringLiteral("--key"),
                write("office.key", office.key.toPem().view().toByteArray())};
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aNewProcedureIsRightFromTheStart()
    {
        const QTemporaryDir folder;
        const Answer made = begin(QStringLiteral("cat-registration"), folder);
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.text.contains("procedures/cat-registration.json"));
        const Answer lint = procedure({QStringLiteral("lint"), QStringLiteral("cat-registration")}, folder);
        QCOMPARE(errorsIn(lint), QStringList());
        QCOMPARE(lint.exitCode, 0);
        const Answer tested = procedure({QStringLiteral("test"), QStringLiteral("cat-registration")}, folder);
        QCOMPARE(tested.exitCode, 0);
        QVERIFY(tested.json.value(QLatin1String("cases")).toInt() >= 2);
        QCOMPARE(tested.json.value(QLatin1String("failed")).toArray(), QJsonArray());
    }

    void aNewProcedureOverwritesNothing()
    {
        const QTemporaryDir folder;
        QCOMPARE(begin(QStringLiteral("cat"), folder).exitCode, 0);
        QVERIFY(replace(folder, QStringLiteral("cat"), "\"days\": 14", "\"days\": 15"));
        const Answer again = begin(QStringLiteral("cat"), folder);
        QCOMPARE(again.exitCode, 6);
        QVERIFY(again.errors.contains("cat.json"));
        QVERIFY(replace(folder, QStringLiteral("cat"), "\"days\": 15", "\"days\": 15")); // still mine
    }

    void anIdOfTheProgramIsTakenUnlessItIsToBeReplaced()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("procedures/dog-registration.json"));
        const Answer taken = begin(QStringLiteral("dog-registration"), folder);
        QCOMPARE(taken.exitCode, 1);
        QVERIFY(taken.errors.contains("--replace"));
        QVERIFY(!QFile::exists(file));
        const QStringList replacing{
            QStringLiteral("procedure"), QStringLiteral("new"),  QStringLiteral("dog-registration"),
            QStringLiteral("--replace"), QStringLiteral("--in"), folder.path()};
        const Answer made = run(replacing);
        QVERIFY2(made.exitCode == 0, made.errors);
        // Their own version counts, and begins as the program's.
        QCOMPARE(procedure({QStringLiteral("lint"), QStringLiteral("dog-registration")}, folder).exitCode, 0);
        QVERIFY(replace(folder, QStringLiteral("dog-registration"), "犬の登録申請", "みほん市 犬の登録"));
        QCOMPARE(procedure({QStringLiteral("test"), QStringLiteral("dog-registration")}, folder).exitCode, 0);
        QCOMPARE(run(replacing).exitCode, 6); // and is not written over
        QVERIFY(replace(folder, QStringLiteral("dog-registration"), "みほん市 犬の登録", "犬の登録"));
        QStringList nothing = replacing;
        nothing[2] = QStringLiteral("cat-registration");
        const Answer none = run(nothing);
        QCOMPARE(none.exitCode, 1);
        QVERIFY(none.errors.contains("no procedure cat-registration"));
    }

    void thePartsAreListed()
    {
        const QTemporaryDir folder;
        QVERIFY(
            write(folder, QStringLiteral("parts/ours.json"),
                  "{\"parts\": {\"t-our-counter\": {\"ja\": \"みほん市の窓口\"}, \"f-our-phone\": {\"id\": "
                  "\"our_phone\", \"type\": \"phone\", \"label\": {\"ja\": \"電話\"}}}}"));
        const QJsonArray all =
            procedure({QStringLiteral("parts")}, folder).json.value(QLatin1String("parts")).toArray();
        QVERIFY(all.size() > 100); // those of the program too
        const auto find = [&](const char *id) {
            for (const auto &part : all) {
                if (part[QLatin1String("id")] == QLatin1String(id)) {
                    return part.toObject();
                }
            }
            return QJsonObject();
        };
        QCOMPARE(find("t-our-counter"),
                 (QJsonObject{{QStringLiteral("id"), QStringLiteral("t-our-counter")},
                              {QStringLiteral("kind"), QStringLiteral("text")},
                              {QStringLiteral("ja"), QStringLiteral("みほん市の窓口")},
                              {QStringLiteral("file"), QStringLiteral("parts/ours.json")}}));
        const QJsonObject field = find("f-our-phone");
        QCOMPARE(field[QLatin1String("kind")].toString(), QStringLiteral("field phone"));
        QCOMPARE(field[QLatin1String("field")].toString(), QStringLiteral("our_phone"));
        QCOMPARE(field[QLatin1String("keys")].toArray(),
                 (QJsonArray{QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("type")}));
        for (const auto &part : all) {
            const QString kind = part[QLatin1String("kind")].toString();
            QVERIFY2(!part[QLatin1String("ja")].toString().isEmpty() || kind == QLatin1String("day"),
                     qPrintable(part[QLatin1String("id")].toString()));
        }
        const Answer some = run({QStringLiteral("procedure"), QStringLiteral("parts"),
                                 QStringLiteral("みほん市"), QStringLiteral("--content"), folder.path()});
        QVERIFY(some.text.contains("t-our-counter") && some.text.endsWith("1 parts\n"));
    }

    void eachCommandSaysWhatItTakes()
    {
        for (const QStringList &words :
             {QStringList{QStringLiteral("help"), QStringLiteral("procedure"), QStringLiteral("lint")},
              QStringList{QStringLiteral("procedure"), QStringLiteral("lint"), QStringLiteral("--help")},
              QStringList{QStringLiteral("procedure"), QStringLiteral("lint"), QStringLiteral("dog"),
                          QStringLiteral("--help")}}) {
            const Answer help = run(words);
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.text.startsWith("Usage: madoguchictl procedure lint [ID|FILE] [OPTION]...\n"),
                     help.text);
            QVERIFY(help.text.contains("--content") && help.text.contains("--json"));
            QVERIFY(!help.text.contains("--use-last-try") && !help.text.contains("procedure test"));
            QCOMPARE(help.text.count("Example: madoguchictl procedure lint --content our-town dog\n"), 1);
        }
        const Answer group = run({QStringLiteral("help"), QStringLiteral("procedure")});
        QCOMPARE(group.exitCode, 0);
        QCOMPARE(group.text.count("Usage: "), 5);
        QVERIFY(run({QStringLiteral("help")}).text.startsWith("Commands:\n"));
        QCOMPARE(run({QStringLiteral("help"), QStringLiteral("nonsense")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("nonsense"), QStringLiteral("--help")}).exitCode, 2);
    }

    void anIdThatIsNoneIsAMistakeOfUse_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"Cat", "../cat", "cat_registration", "猫"}) {
            QTest::newRow(id) << QString::fromUtf8(id);
        }
    }
    void anIdThatIsNoneIsAMistakeOfUse()
    {
        QFETCH(QString, id);
        const QTemporaryDir folder;
        const Answer made = begin(id, folder);
        QCOMPARE(made.exitCode, 2);
        QVERIFY(!made.errors.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFailingCaseIsTold()
    {
        const QTemporaryDir folder;
        QCOMPARE(begin(QStringLiteral("cat"), folder).exitCode, 0);
        QVERIFY(replace(folder, QStringLiteral("cat"), "\"days\": 14", "\"days\": 15"));
        const Answer tested = procedure({QStringLiteral("test"), QStringLiteral("cat")}, folder);
        QCOMPARE(tested.exitCode, 1);
        QVERIFY(tested.text.contains("deadline"));
        QCOMPARE(procedure({QStringLiteral("lint"), QStringLiteral("cat")}, folder).exitCode, 1);
    }

    void aMistakeIsToldWithItsPlace()
    {
        const QTemporaryDir folder;
        QCOMPARE(begin(QStringLiteral("cat"), folder).exitCode, 0);
        QVERIFY(replace(folder, QStringLiteral("cat"), "\"type\": \"date\"", "\"type\": \"day\""));
        const Answer lint = procedure({QStringLiteral("lint"), QStringLiteral("cat")}, folder);
        QCOMPARE(lint.exitCode, 1);
        QCOMPARE(errorsIn(lint), QStringList{QStringLiteral("/fields/0/type")});
        QVERIFY(lint.text.contains("personName")); // which types there are
        const Answer tested = procedure({QStringLiteral("test"), QStringLiteral("cat")}, folder);
        QCOMPARE(tested.exitCode, 1);
        QVERIFY(tested.text.contains("/fields/0/type"));
    }

    static bool write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(text) == text.size();
    }
    static QByteArray newProcedure(const QString &id)
    {
        const QTemporaryDir folder;
        begin(id, folder);
        QFile file(folder.filePath(QStringLiteral("procedures/%1.json").arg(id)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList findingsIn(const Answer &lint)
    {
        QStringList list;
        for (const auto &finding : lint.json.value(QLatin1String("findings")).toArray()) {
            list += finding[QLatin1String("file")].toString() + QLatin1String(": ") +
                    finding[QLatin1String("message")].toString();
        }
        return list;
    }

    void whatNobodyReadsIsTold()
    {
        const QTemporaryDir folder;
        const QByteArray cat = newProcedure(QStringLiteral("cat"));
        QVERIFY(write(folder, QStringLiteral("cat.json"), cat));
        // A folder with nothing but a stray file is told as that.
        const Answer alone = procedure({QStringLiteral("lint")}, folder);
        QCOMPARE(alone.exitCode, 1);
        QCOMPARE(findingsIn(alone),
                 QStringList{QStringLiteral("cat.json: nobody reads it here: it belongs into "
                                            "procedures/cat.json")});
        const Answer wished = procedure({QStringLiteral("lint"), QStringLiteral("cat")}, folder);
        QCOMPARE(wished.exitCode, 1);
        QVERIFY(wished.errors.contains("it belongs into procedures/cat.json"));

        QVERIFY(write(folder, QStringLiteral("procedures/dog.json.txt"), cat));
        QVERIFY(write(folder, QStringLiteral("Procedures/hen.json"), cat));
        QVERIFY(write(folder, QStringLiteral("procedures/table.csv"), "a,b"));
        QVERIFY(write(folder, QStringLiteral("README.md"), "for us"));
        QVERIFY(write(folder, QStringLiteral("procedures/goat.json"), newProcedure(QStringLiteral("goat"))));
        const QStringList findings = findingsIn(procedure({QStringLiteral("lint")}, folder));
        const auto says = [&](const char *what) {
            return findings.filter(QString::fromLatin1(what)).size() == 1;
        };
        QVERIFY(says("Procedures/hen.json: nobody reads it here: it belongs into procedures/hen.json"));
        QVERIFY(says("procedures/dog.json.txt: nobody reads it here: it belongs into procedures/dog.json"));
        QVERIFY(says("procedures/table.csv: nobody reads it: only files"));
        QCOMPARE(findings.filter(QStringLiteral("nobody reads")).size(), 4);
    }

    void aSingleFileIsLookedAt()
    {
        const QTemporaryDir folder;
        QVERIFY(write(folder, QStringLiteral("procedures/cat.json"), newProcedure(QStringLiteral("cat"))));
        QVERIFY(write(folder, QStringLiteral("life-events/cats.json"),
                      "{\"id\": \"cats\", \"order\": 900,\n \"order\": 901, \"steps\": []}"));
        const QString twice =
            QStringLiteral("life-events/cats.json: line 2, column 2: the key “order” stands "
                           "twice in its object; one of them counts for nothing");
        for (const QStringList &words :
             {QStringList{QStringLiteral("lint"), QStringLiteral("cats")},
              QStringList{QStringLiteral("lint"), QStringLiteral("life-events/cats.json")}}) {
            const Answer lint = procedure(words, folder);
            QCOMPARE(lint.exitCode, 1);
            QVERIFY(findingsIn(lint).contains(twice));
            QCOMPARE(findingsIn(lint).filter(QStringLiteral("procedures/")), QStringList());
        }
        // By its place on this PC its folder is known.
        const Answer byPath =
            run({QStringLiteral("procedure"), QStringLiteral("lint"), QStringLiteral("--json"),
                 folder.filePath(QStringLiteral("life-events/cats.json"))});
        QCOMPARE(byPath.exitCode, 1);
        QVERIFY(findingsIn(byPath).contains(twice));
        const QStringList theCat{QStringLiteral("procedure"), QStringLiteral("test"),
                                 QStringLiteral("--json"),
                                 folder.filePath(QStringLiteral("procedures/cat.json"))};
        QCOMPARE(run(theCat).exitCode, 0);
        QVERIFY(run(theCat).json.value(QLatin1String("cases")).toInt() >= 2);
        // Of the base content too; one id is that of a procedure and of a life event.
        QCOMPARE(run({QStringLiteral("procedure"), QStringLiteral("lint"), QStringLiteral("card-renewal")})
                     .exitCode,
                 0);
    }

    void whatIsNotThereIsTold()
    {
        const QTemporaryDir folder;
        const Answer lint = procedure({QStringLiteral("lint"), QStringLiteral("no-such")}, folder);
        QCOMPARE(lint.exitCode, 1);
        QVERIFY(lint.errors.contains("no-such"));
        const Answer nowhere = run({QStringLiteral("procedure"), QStringLiteral("lint"),
                                    QStringLiteral("--content"), folder.filePath(QStringLiteral("none"))});
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY(nowhere.errors.contains("none"));
    }

    void aCounterReadsWhatWasSealedToIt()
    {
        const Office town = office();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<QByteArray> codes = codesFor(town, now, now.date().addDays(20));
        QVERIFY(codes.size() > 1);
        // A scanner reads them in any order, twice, and something else between them.
        std::reverse(codes.begin(), codes.end());
        const Answer read =
            run(reading(town), codes.first() + "\n\nhttps://example.jp/\n" + codes.join('\n') + '\n');
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.json.value(QLatin1String("procedure_id")).toString(),
                 QStringLiteral("moving-in-notice"));
        QCOMPARE(
            read.json.value(QLatin1String("answers")).toObject().value(QLatin1String("new_head")).toString(),
            QStringLiteral("葛\U000E0100城　花"));
        QVERIFY(read.errors.contains("no code of a pre-entry")); // the line between them
        QVERIFY(read.errors.contains("still to read"));
    }

    void aMissingCodeIsTold()
    {
        const Office town = office();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<QByteArray> codes = codesFor(town, now, now.date().addDays(20));
        const Answer read = run(reading(town), codes.first() + '\n');
        QCOMPARE(read.exitCode, 1);
        QVERIFY(read.json.value(QLatin1String("error")).toObject().contains(QLatin1String("code")));
        QVERIFY(read.errors.contains("2")); // which one
    }

    void aMisreadCodeAndOneOfAnotherSetAreToldAndReadOn()
    {
        const Office town = office();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<QByteArray> codes = codesFor(town, now, now.date().addDays(20));
        const QList<QByteArray> others = codesFor(town, now.addSecs(-60), now.date().addDays(20));
        QByteArray misread = codes.last();
        misread.back() = misread.back() == 'A' ? 'B' : 'A';
        const Answer read = run(reading(town), codes.first() + '\n' + others.first() + '\n' + misread + '\n' +
                                                   codes.join('\n') + '\n');
        QCOMPARE(read.exitCode, 0);
        QVERIFY(read.errors.contains("another application"));
        QVERIFY(read.errors.contains("misread"));
    }

    void nothingReadIsAFailure()
    {
        const Answer read = run(reading(office()));
        QCOMPARE(read.exitCode, 1);
        QVERIFY(read.errors.contains("no code"));
    }

    void anotherOfficesCodesStayClosed()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<QByteArray> codes = codesFor(office(), now, now.date().addDays(20));
        const Answer read = run(reading(office()), codes.join('\n') + '\n');
        QVERIFY(read.exitCode != 0);
        QVERIFY(!read.text.contains("moving-in-notice") && !read.errors.contains("moving-in-notice"));
    }

    void codesThatHaveLapsedAreRefused()
    {
        const Office town = office();
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-40);
        const Answer read =
            run(reading(town), codesFor(town, then, then.date().addDays(20)).join('\n') + '\n');
        QVERIFY(read.exitCode != 0);
        QVERIFY(!read.errors.isEmpty());
    }

    void withoutAKeyItIsAMistakeOfUse()
    {
        QCOMPARE(run({QStringLiteral("counter"), QStringLiteral("read")}).exitCode, 2);
        QStringList wrong = reading(office());
        wrong.last() = m_folder.filePath(QStringLiteral("no.key"));
        QCOMPARE(run(wrong).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(ProcedureCommandsTest)
#include "tst_procedure_commands.moc"
