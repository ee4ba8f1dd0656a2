#include "tests/card/pcscd_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;

/// `madoguchictl sign` and `verify`: a card in vpcd signs, other people's programs look at it, exit codes are
/// true.
class SignCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPdfIsSignedBesideAndPdfsigAgrees();
    void aVisibleSignatureSaysWhoAndWhenInJapanese();
    void anyFileIsSignedAndOpensslAgrees_data();
    void anyFileIsSignedAndOpensslAgrees();
    void theOutcomeIsTheExitCode();
    void aWrongPasswordSignsNothing();
    void whatCanNotBeSignedIsRefusedBeforeThePassword();
    void nothingIsOverwritten();
    void withoutACardVerifyingWorks();

private:
    struct Answer
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray text;
        QByteArray errors;
    };
    Answer start(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                     arguments + QStringList{QStringLiteral("--json"), QStringLiteral("--data"),
                                             path(QStringLiteral("data"))},
                     input);
    }
    Answer sign(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("sign")} + arguments, m_password);
    }
    Answer verify(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("verify")} + arguments +
                   QStringList{QStringLiteral("--trust"), authority()});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString authority() const { return path(QStringLiteral("authority/signature-ca.pem")); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    QString letter() const { return write(QStringLiteral("letter.pdf"), m_letter); }
    int triesLeft() const;

    PcscdSession m_session;
    VirtualCardProcess m_card;
    QTemporaryDir m_folder;
    QString m_person = QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json");
    QByteArray m_password;
    QByteArray m_letter;
    QString m_name;
};

SignCommandsTest::Answer SignCommandsTest::start(const QString &program, const QStringList &arguments,
                                                 const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    process.write(input + '\n');
    process.closeWriteChannel();
    process.waitForFinished(30000);
    const QByteArray out = process.readAllStandardOutput();
    return {process.exitCode(), QJsonDocument::fromJson(out).object(), out, process.readAllStandardError()};
}

QString SignCommandsTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(name));
    }
    return file.fileName();
}

QByteArray SignCommandsTest::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int SignCommandsTest::triesLeft() const
{
    return run({QStringLiteral("card"), QStringLiteral("status")})
        .json.value(QLatin1String("tries_left"))
        .toObject()
        .value(QLatin1String("signature"))
        .toInt();
}

void SignCommandsTest::initTestCase()
{
    if (!m_session.start()) {
        QSKIP(qPrintable(m_session.problem()));
    }
    QFile file(m_person);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject card =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("card")).toObject();
    m_password = card.value(QLatin1String("signaturePassword")).toString().toLatin1();
    m_name = card.value(QLatin1String("name")).toString();
    QFile document(
        QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/documents/child-allowance-payment.pdf"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    m_letter = document.readAll();
    QVERIFY2(m_card.start(m_person, path(QStringLiteral("authority")), m_session.port()),
             qPrintable(m_card.output()));
    QVERIFY(m_session.waitForCard());
}

void SignCommandsTest::cleanupTestCase() { m_card.stop(); }

void SignCommandsTest::aPdfIsSignedBesideAndPdfsigAgrees()
{
    const QString pdf = letter();
    const Answer done = sign({pdf});
    QVERIFY2(done.exitCode == 0, done.errors);
    QVERIFY(done.errors.contains("tries left: signature  5"));
    QVERIFY(!done.errors.contains(m_password) && !done.text.contains(m_password));
    const QString signedPath = done.json.value(QLatin1String("file")).toString();
    QCOMPARE(signedPath, path(QStringLiteral("letter（署名済み）.pdf")));
    QCOMPARE(read(QStringLiteral("letter.pdf")), m_letter);
    const Answer judged = start(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), signedPath});
    QVERIFY2(judged.text.contains("Signature is Valid."), judged.text + judged.errors);
    QVERIFY(judged.text.contains("ETSI.CAdES.detached") && judged.text.contains("Total document signed"));
    QCOMPARE(start(QStringLiteral("qpdf"), {QStringLiteral("--check"), signedPath}).exitCode, 0);

    const Answer again = sign({signedPath, QStringLiteral("--out"), path(QStringLiteral("two.pdf"))});
    QVERIFY2(again.exitCode == 0, again.errors);
    const Answer both =
        start(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path(QStringLiteral("two.pdf"))});
    QCOMPARE(both.text.count("Signature is Valid."), 2);
    QCOMPARE(verify({path(QStringLiteral("two.pdf"))}).exitCode, 0);
}

void SignCommandsTest::aVisibleSignatureSaysWhoAndWhenInJapanese()
{
    const QString pdf = letter();
    for (const bool showsName : {false, true}) {
        const QString out = path(showsName ? QStringLiteral("named.pdf") : QStringLiteral("nameless.pdf"));
        QStringList arguments{pdf, QStringLiteral("--pdf-visible"), QStringLiteral("1"),
                              QStringLiteral("--out"), out};
        if (showsName) {
            arguments << QStringLiteral("--show-name");
        }
        const Answer done = sign(arguments);
        QVERIFY2(done.exitCode == 0, done.errors);
        QCOMPARE(start(QStringLiteral("qpdf"), {QStringLiteral("--check"), out}).exitCode, 0);
        QVERIFY(start(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), out})
                    .text.contains("Signature is Valid."));
        // Read back from the page: the box's text is text, with its characters.
        const QString text = QString::fromUtf8(
            start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), out, QStringLiteral("-")}).text);
        QVERIFY2(text.contains(QStringLiteral("電子署名")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("（日時は署名者の申告）")));
        QVERIFY2(text.contains(QStringLiteral("署名者 ") + m_name.simplified()) == showsName,
                 qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("電子証明書の番号")), !showsName);
        const QByteArray fonts = start(QStringLiteral("pdffonts"), {out}).text;
        QVERIFY2(fonts.count("Identity-H       yes") == fonts.count('\n') - 2, fonts);
        QVERIFY(fonts.count('\n') > 3);
    }
    QCOMPARE(sign({pdf, QStringLiteral("--pdf-visible"), QStringLiteral("99")}).exitCode, 2);
}

void SignCommandsTest::anyFileIsSignedAndOpensslAgrees_data()
{
    QTest::addColumn<bool>("detached");
    QTest::newRow("attached") << false;
    QTest::newRow("detached") << true;
}

void SignCommandsTest::anyFileIsSignedAndOpensslAgrees()
{
    QFETCH(bool, detached);
    const QByteArray content = "委任状\r\nこのままの形で\n";
    const QString file =
        write(detached ? QStringLiteral("委任状2.txt") : QStringLiteral("委任状.txt"), content);
    const Answer done = sign(detached ? QStringList{file, QStringLiteral("--detached")} : QStringList{file});
    QVERIFY2(done.exitCode == 0, done.errors);
    const QString signature = done.json.value(QLatin1String("file")).toString();
    QCOMPARE(signature, file + (detached ? QStringLiteral(".p7s") : QStringLiteral(".p7m")));
    QStringList arguments{QStringLiteral("cms"),      QStringLiteral("-verify"),
                          QStringLiteral("-cades"),   QStringLiteral("-binary"),
                          QStringLiteral("-inform"),  QStringLiteral("DER"),
                          QStringLiteral("-in"),      signature,
                          QStringLiteral("-CAfile"),  authority(),
                          QStringLiteral("-purpose"), QStringLiteral("any"),
                          QStringLiteral("-out"),     path(QStringLiteral("out"))};
    if (detached) {
        arguments << QStringLiteral("-content") << file;
    }
    const Answer judged = start(QStringLiteral("openssl"), arguments);
    QVERIFY2(judged.exitCode == 0, judged.errors);
    QCOMPARE(read(QStringLiteral("out")), content);

    const Answer seen = verify({signature});
    QVERIFY2(seen.exitCode == 0, seen.text + seen.errors);
    QCOMPARE(seen.json.value(QLatin1String("verdict")).toString(), QStringLiteral("good"));
    QCOMPARE(seen.json.value(QLatin1String("signatures"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("name"))
                 .toString(),
             m_name);
}

void SignCommandsTest::theOutcomeIsTheExitCode()
{
    const QString file = write(QStringLiteral("note.txt"), "one\n");
    QCOMPARE(sign({file, QStringLiteral("--detached")}).exitCode, 0);
    const QString signature = file + QStringLiteral(".p7s");
    QCOMPARE(verify({signature}).exitCode, 0);
    // Without a trusted authority it is not said to be right.
    const Answer alone = run({QStringLiteral("verify"), signature});
    QCOMPARE(alone.exitCode, 7);
    QCOMPARE(alone.json.value(QLatin1String("verdict")).toString(), QStringLiteral("unknown"));
    // One's own card in the reader names the same one.
    QCOMPARE(run({QStringLiteral("verify"), signature, QStringLiteral("--trust-card")}).exitCode, 0);
    const QString other = write(QStringLiteral("other.txt"), "two\n");
    QCOMPARE(verify({signature, QStringLiteral("--content"), other}).exitCode, 1);
    QVERIFY(QFile::remove(file));
    QCOMPARE(verify({signature}).exitCode, 7); // what was signed is not there
    QCOMPARE(verify({other}).exitCode, 7);     // no signature at all
    QCOMPARE(verify({path(QStringLiteral("nothing"))}).exitCode, 7);
    QCOMPARE(run({QStringLiteral("verify")}).exitCode, 2);
}

void SignCommandsTest::aWrongPasswordSignsNothing()
{
    const QString file = write(QStringLiteral("wrong.txt"), "x");
    QCOMPARE(run({QStringLiteral("sign"), file}, "short").exitCode, 4);
    QCOMPARE(triesLeft(), 5);
    QCOMPARE(run({QStringLiteral("sign"), file}, "WRONG999").exitCode, 4);
    QCOMPARE(triesLeft(), 4);
    QVERIFY(!QFile::exists(file + QStringLiteral(".p7m")));
    QCOMPARE(sign({file}).exitCode, 0);
    QCOMPARE(triesLeft(), 5);
}

void SignCommandsTest::whatCanNotBeSignedIsRefusedBeforeThePassword()
{
    const QString broken = write(QStringLiteral("broken.pdf"), m_letter.first(500));
    const Answer refused = sign({broken});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
             QStringLiteral("MDG-F105"));
    QVERIFY(!refused.errors.contains("tries left"));
    const Answer missing = sign({path(QStringLiteral("nothing.pdf"))});
    QCOMPARE(missing.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(),
             QStringLiteral("MDG-F101"));
    // The same bytes can be signed from outside.
    QCOMPARE(sign({broken, QStringLiteral("--detached")}).exitCode, 0);
}

void SignCommandsTest::nothingIsOverwritten()
{
    const QString file = write(QStringLiteral("twice.txt"), "x");
    QCOMPARE(sign({file, QStringLiteral("--out"), file}).exitCode, 2);
    QCOMPARE(read(QStringLiteral("twice.txt")), QByteArray("x"));
    QCOMPARE(sign({file}).json.value(QLatin1String("file")).toString(), file + QStringLiteral(".p7m"));
    QCOMPARE(sign({file}).json.value(QLatin1String("file")).toString(),
             path(QStringLiteral("twice.txt (2).p7m")));
}

void SignCommandsTest::withoutACardVerifyingWorks()
{
    const QString file = write(QStringLiteral("later.txt"), "x");
    QCOMPARE(sign({file}).exitCode, 0);
    m_card.stop();
    QVERIFY(m_session.waitForNoCard());
    QCOMPARE(sign({file}).exitCode, 3);
    const Answer seen =
        verify({file + QStringLiteral(".p7m"), QStringLiteral("--out"), path(QStringLiteral("back.txt"))});
    QCOMPARE(seen.exitCode, 0);
    QCOMPARE(read(QStringLiteral("back.txt")), QByteArray("x"));
}

QTEST_GUILESS_MAIN(SignCommandsTest)
#include "tst_sign_commands.moc"
