#include "diagnosis/diagnosis.h"

#include <QTest>

using namespace madoguchi;
using Kind = SystemFinding::Kind;
using State = TerminalSnapshot::State;

namespace
{

/// A PC on which everything is as it should be.
DiagnosisFacts healthy()
{
    DiagnosisFacts facts;
    facts.terminal.state = State::Ready;
    facts.terminal.readers = {QStringLiteral("Virtual PCD 00 00")};
    facts.system.hasPcscd = true;
    facts.agency = {true, std::nullopt, 2};
    facts.storage = {true, 10LL * 1024 * 1024 * 1024};
    return facts;
}

QList<Kind> kindsOf(const DiagnosisFacts &facts)
{
    QList<Kind> kinds;
    for (const SystemFinding &finding : diagnose(facts)) {
        kinds << finding.kind;
    }
    return kinds;
}

const QByteArray plist =
    "<?xml version=\"1.0\"?><plist><dict><key>ifdVendorID</key><array><string>0x08E6</string>"
    "</array><key>ifdProductID</key><array><string>0x3437</string></array></dict></plist>";

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHealthyPcHasNoFault();
    void theServiceIsToldApart_data();
    void theServiceIsToldApart();
    void aReaderAtUsbThatPcscdDoesNotShowIsExplained();
    void theCardIsToldApart_data();
    void theCardIsToldApart();
    void theAgencyIsToldApart_data();
    void theAgencyIsToldApart();
    void aClockThatIsWrongIsSaidWithItsMinutes();
    void storageIsJudged();
    void serialNumbersAreLeftOut();
    void namesAreUnique();
};

void DiagnosisTest::aHealthyPcHasNoFault()
{
    for (const SystemFinding &finding : diagnose(healthy())) {
        QVERIFY2(finding.verdict() == SystemFinding::Verdict::Fine, qPrintable(findingName(finding.kind)));
    }
    QCOMPARE(diagnose(healthy()).size(), 6);
}

void DiagnosisTest::theServiceIsToldApart_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("installed");
    QTest::addColumn<bool>("sandboxed");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, State state, bool installed, bool sandboxed, Kind kind) {
        QTest::newRow(name) << int(state) << installed << sandboxed << int(kind);
    };
    row("not installed", State::ServiceMissing, false, false, Kind::ServiceMissing);
    row("stopped", State::ServiceMissing, true, false, Kind::ServiceStopped);
    // From inside a sandbox the program can not be seen.
    row("missing, in a sandbox", State::ServiceMissing, false, true, Kind::ServiceStopped);
    row("polkit", State::ServiceRefused, true, false, Kind::ServiceRefused);
    row("sandbox", State::ServiceRefused, true, true, Kind::ServiceSandboxed);
    row("no answer", State::Starting, true, false, Kind::ServiceSilent);
    row("no reader", State::NoReader, true, false, Kind::ServiceFine);
}

void DiagnosisTest::theServiceIsToldApart()
{
    QFETCH(int, state);
    QFETCH(bool, installed);
    QFETCH(bool, sandboxed);
    QFETCH(int, kind);
    DiagnosisFacts facts = healthy();
    facts.terminal = {State(state), {}, {}, 0};
    facts.system.hasPcscd = installed;
    facts.system.isSandboxed = sandboxed;
    const QList<Kind> kinds = kindsOf(facts);
    QCOMPARE(kinds.first(), Kind(kind));
    QVERIFY(!kinds.contains(Kind::CardFine) && !kinds.contains(Kind::ReaderFine));
    // The rest is judged all the same.
    QVERIFY(kinds.contains(Kind::AgencyFine) && kinds.contains(Kind::StorageFine));
}

void DiagnosisTest::aReaderAtUsbThatPcscdDoesNotShowIsExplained()
{
    DiagnosisFacts facts = healthy();
    facts.terminal = {State::NoReader, {}, {}, 0};
    QVERIFY(kindsOf(facts).contains(Kind::ReaderNone));

    facts.system.usbReaders = {{QStringLiteral("Sony RC-S380/P"), 0x054c, 0x06c3, false}};
    const QList<SystemFinding> findings = diagnose(facts);
    QCOMPARE(findings[1].kind, Kind::ReaderUnsupported);
    QCOMPARE(findings[1].facts.value(QStringLiteral("reader")).toString(), QStringLiteral("Sony RC-S380/P"));

    facts.system.usbReaders = {{QStringLiteral("Gemalto"), 0x08e6, 0x3437, true}};
    QVERIFY(kindsOf(facts).contains(Kind::DriverMissing));
    facts.system.driver = CcidDriver::fromPlist(plist);
    QVERIFY(facts.system.driver);
    QVERIFY(kindsOf(facts).contains(Kind::ReaderUnseen));
    // Two readers, two reasons.
    facts.system.usbReaders << UsbReader{QStringLiteral("Sony RC-S380/S"), 0x054c, 0x06c1, false};
    QVERIFY(kindsOf(facts).contains(Kind::ReaderUnseen) && kindsOf(facts).contains(Kind::ReaderUnsupported));
}

void DiagnosisTest::theCardIsToldApart_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("kind");
    QTest::newRow("none") << int(State::NoCard) << int(Kind::CardNone);
    QTest::newRow("mute") << int(State::Silent) << int(Kind::CardMute);
    QTest::newRow("foreign") << int(State::Foreign) << int(Kind::CardForeign);
    QTest::newRow("busy") << int(State::Busy) << int(Kind::CardBusy);
    QTest::newRow("ready") << int(State::Ready) << int(Kind::CardFine);
}

void DiagnosisTest::theCardIsToldApart()
{
    QFETCH(int, state);
    QFETCH(int, kind);
    DiagnosisFacts facts = healthy();
    facts.terminal.state = State(state);
    QCOMPARE(kindsOf(facts).at(2), Kind(kind));
}

void DiagnosisTest::theAgencyIsToldApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("unreachable") << int(ErrorCode::NetworkUnreachable) << int(Kind::AgencyUnreachable);
    QTest::newRow("time-out") << int(ErrorCode::NetworkTimeout) << int(Kind::AgencyUnreachable);
    QTest::newRow("TLS") << int(ErrorCode::ServerUntrusted) << int(Kind::AgencyUntrusted);
    QTest::newRow("busy") << int(ErrorCode::ServerBusy) << int(Kind::AgencyTroubled);
    QTest::newRow("nonsense") << int(ErrorCode::ServerAnswerInvalid) << int(Kind::AgencyTroubled);
}

void DiagnosisTest::theAgencyIsToldApart()
{
    QFETCH(int, code);
    QFETCH(int, kind);
    DiagnosisFacts facts = healthy();
    facts.agency = {true, Error{ErrorCode(code), QStringLiteral("detail"), {}}, std::nullopt};
    const QList<Kind> kinds = kindsOf(facts);
    QVERIFY(kinds.contains(Kind(kind)));
    QVERIFY(kinds.contains(Kind::ClockUnknown));
    facts.agency = {};
    QVERIFY(kindsOf(facts).contains(Kind::AgencyNotConfigured));
}

void DiagnosisTest::aClockThatIsWrongIsSaidWithItsMinutes()
{
    DiagnosisFacts facts = healthy();
    facts.agency.clockOffsetSeconds = -3600; // the agency's clock is an hour behind: this PC is ahead
    const QList<SystemFinding> findings = diagnose(facts);
    const auto wrong = std::find_if(findings.begin(), findings.end(),
                                    [](const SystemFinding &f) { return f.kind == Kind::ClockWrong; });
    QVERIFY(wrong != findings.end());
    QCOMPARE(wrong->facts.value(QStringLiteral("minutes")).toLongLong(), 60);
    facts.agency.clockOffsetSeconds = 299;
    QVERIFY(kindsOf(facts).contains(Kind::ClockFine));
}

void DiagnosisTest::storageIsJudged()
{
    DiagnosisFacts facts = healthy();
    facts.storage = {true, 1024 * 1024};
    QVERIFY(kindsOf(facts).contains(Kind::StorageFull));
    facts.storage = {false, 1LL << 40};
    QVERIFY(kindsOf(facts).contains(Kind::StorageReadOnly));
}

void DiagnosisTest::serialNumbersAreLeftOut()
{
    QCOMPARE(withoutSerial(QStringLiteral("ACS ACR1252 [Dual Reader SAM] (000123456789) 00 00")),
             QStringLiteral("ACS ACR1252 [Dual Reader SAM] 00 00"));
    QCOMPARE(withoutSerial(QStringLiteral("Yubico 0A1B2C3D4E 01 00")), QStringLiteral("Yubico 01 00"));
    QCOMPARE(withoutSerial(QStringLiteral("Sony RC-S380/P")), QStringLiteral("Sony RC-S380/P"));
}

void DiagnosisTest::namesAreUnique()
{
    QStringList names;
    for (const Kind kind : allFindingKinds()) {
        names << findingName(kind);
    }
    const qsizetype all = names.size();
    names.removeDuplicates();
    QCOMPARE(names.size(), all);
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_diagnosis.moc"
