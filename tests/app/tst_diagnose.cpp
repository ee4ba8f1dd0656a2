// madoguchictl diagnose on PCs in which something is amiss: a real pcscd, cards in vpcd, a folder of a
// person.

#include "tests/card/pcsc_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <winscard.h>

using namespace madoguchi;

namespace
{

/// Another program that has the card alone.
class Holder
{
public:
    Holder()
    {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        // Just inserted, the card may still be in another client's hands for a moment.
        m_holds = QTest::qWaitFor([this] { return takes(); }, 5000);
    }
    ~Holder()
    {
        if (m_holds) {
            SCardDisconnect(m_card, SCARD_LEAVE_CARD);
        }
        SCardReleaseContext(m_context);
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    bool holds() const { return m_holds; }

private:
    bool takes()
    {
        DWORD protocol = 0;
        return SCardConnect(m_context, PcscdSession::readerName().toUtf8().constData(), SCARD_SHARE_EXCLUSIVE,
                            SCARD_PROTOCOL_ANY, &m_card, &protocol) == SCARD_S_SUCCESS;
    }

    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    bool m_holds = false;
};

} // namespace

class DiagnoseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutPcscdItSaysHowToStartIt();
    void withoutAReaderItSaysSo();
    void cardsAreToldApart_data();
    void cardsAreToldApart();
    void aCardHeldByAnotherProgramIsBusy();
    void anAgencyThatIsNotThereIsNamed();
    void theSavedReportHoldsNothingOfThePerson();

private:
    struct Answer
    {
        int exitCode = -1;
        QStringList findings;
        QByteArray out;
    };
    Answer diagnose(const QStringList &more = {}) const;
    Answer diagnoseWithCard() const;

    PcscFixture m_fixture;
    QTemporaryDir m_folder;
};

/// A card that was just put in is seen by the reader after a moment only.
DiagnoseTest::Answer DiagnoseTest::diagnoseWithCard() const
{
    Answer answer;
    for (int tries = 0; tries < 20; ++tries) {
        answer = diagnose();
        if (!answer.findings.contains(QStringLiteral("card-none"))) {
            break;
        }
        QTest::qWait(200);
    }
    return answer;
}

DiagnoseTest::Answer DiagnoseTest::diagnose(const QStringList &more) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A person's name wherever a PC has it.
    environment.insert(QStringLiteral("HOME"), m_folder.filePath(QStringLiteral("home/神楽坂花子")));
    environment.insert(QStringLiteral("USER"), QStringLiteral("神楽坂花子"));
    environment.insert(QStringLiteral("HOSTNAME"), QStringLiteral("神楽坂花子のパソコン"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl"),
                  QStringList{QStringLiteral("diagnose"), QStringLiteral("--json"), QStringLiteral("--data"),
                              m_folder.filePath(QStringLiteral("home/神楽坂花子/data"))} +
                      more);
    process.waitForFinished(30000);
    Answer answer{process.exitCode(), {}, process.readAllStandardOutput()};
    const QJsonArray list =
        QJsonDocument::fromJson(answer.out).object().value(QLatin1String("findings")).toArray();
    for (const QJsonValue &finding : list) {
        answer.findings << finding[QLatin1String("id")].toString();
    }
    return answer;
}

void DiagnoseTest::initTestCase()
{
    if (!m_fixture.session.start()) {
        QSKIP(qPrintable(m_fixture.session.problem()));
    }
    VirtualCardProcess card;
    QVERIFY2(m_fixture.insert(card), qPrintable(card.output())); // makes the keys
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("home/神楽坂花子/data")));
}

void DiagnoseTest::init()
{
    m_fixture.session.stop();
    QVERIFY(m_fixture.session.start());
}

void DiagnoseTest::withoutPcscdItSaysHowToStartIt()
{
    m_fixture.session.stop();
    const Answer answer = diagnose();
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.findings.first(), QStringLiteral("service-stopped"));
    QVERIFY(answer.out.contains("systemctl enable --now pcscd.socket"));
    QVERIFY(answer.findings.contains(QStringLiteral("storage-fine")));
}

void DiagnoseTest::withoutAReaderItSaysSo()
{
    m_fixture.session.stop();
    QVERIFY(m_fixture.session.start(PcscdSession::Readers::None));
    const Answer answer = diagnose();
    QCOMPARE(answer.findings.first(), QStringLiteral("service-fine"));
    QVERIFY2(answer.findings.at(1).startsWith(QStringLiteral("reader-")) &&
                 answer.findings.at(1) != QStringLiteral("reader-fine"),
             answer.out.constData());
}

void DiagnoseTest::cardsAreToldApart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("finding");
    QTest::newRow("ready") << QStringList() << QStringLiteral("card-fine");
    QTest::newRow("silent") << QStringList{QStringLiteral("--fault"), QStringLiteral("silent")}
                            << QStringLiteral("card-mute");
    QTest::newRow("foreign") << QStringList{QStringLiteral("--fault"), QStringLiteral("foreign")}
                             << QStringLiteral("card-foreign");
}

void DiagnoseTest::cardsAreToldApart()
{
    QFETCH(QStringList, options);
    QFETCH(QString, finding);
    VirtualCardProcess card;
    QVERIFY2(m_fixture.insert(card, options), qPrintable(card.output()));
    const Answer answer = diagnoseWithCard();
    QVERIFY2(answer.findings.contains(finding), answer.out.constData());
    QVERIFY(answer.findings.contains(QStringLiteral("reader-fine")));
    QCOMPARE(answer.exitCode, finding == QLatin1String("card-fine") ? 0 : 1);
}

void DiagnoseTest::aCardHeldByAnotherProgramIsBusy()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    const Holder holder;
    QVERIFY(holder.holds());
    const Answer answer = diagnoseWithCard();
    QVERIFY2(answer.findings.contains(QStringLiteral("card-busy")), answer.out.constData());
}

void DiagnoseTest::anAgencyThatIsNotThereIsNamed()
{
    QVERIFY(diagnose().findings.contains(QStringLiteral("agency-not-configured")));
}

void DiagnoseTest::theSavedReportHoldsNothingOfThePerson()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    const QString path = m_folder.filePath(QStringLiteral("report.json"));
    const Answer answer = diagnose({QStringLiteral("--save"), path});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString report = QString::fromUtf8(file.readAll());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(report.contains(QStringLiteral("card-fine")));
    QFile personFile(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/card/data/test-person.json"));
    QVERIFY(personFile.open(QIODevice::ReadOnly));
    const QJsonObject person =
        QJsonDocument::fromJson(personFile.readAll()).object().value(QLatin1String("card")).toObject();
    QVERIFY(person.size() > 5);
    for (const QJsonValue &value : person) {
        const QString word = value.toString();
        // Short words such as "1" for a sex stand in every text.
        QVERIFY2(word.size() < 4 || !report.contains(word), qPrintable(word));
    }
    QVERIFY2(!report.contains(QStringLiteral("神楽坂")), qPrintable(report));
    QVERIFY(!report.contains(m_folder.path()));
    const auto missing = diagnose({QStringLiteral("--save"), QStringLiteral("/proc/none/report")});
    QCOMPARE(missing.exitCode, 6);
}

QTEST_GUILESS_MAIN(DiagnoseTest)
#include "tst_diagnose.moc"
