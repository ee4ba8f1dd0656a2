// One person's card is changed for another's in the middle of a session, at a real pcscd: the session ends by
// itself with words, no page keeps anything of the first person, and what was typed is sealed on this PC.
#include "app/citizen_session.h"
#include "app/content.h"
#include "app/printing/sheet_desk.h"
#include "app/viewmodels/desktop_model.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/shell.h"
#include "card/pcsc_terminal.h"
#include "crypto/certificate_builder.h"
#include "tests/card/pcscd_session.h"

#include <QCoroTask>
#include <QDirIterator>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using State = TerminalSnapshot::State;

namespace
{

constexpr int kWaitMs = 20'000;
const QString kTyped = QStringLiteral("甲府市北口九丁目八番七号");

/// Everything a page could show: each property of the object and of those it hands out, rows included.
QString shownBy(QObject *object, QSet<QObject *> &seen)
{
    if (!object || seen.contains(object)) {
        return {};
    }
    seen.insert(object);
    QString text;
    if (const auto *rows = qobject_cast<RowsModel *>(object)) {
        for (const QVariantMap &row : rows->rows()) {
            text += QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(row)).toJson());
        }
    }
    const QMetaObject *meta = object->metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QVariant value = meta->property(i).read(object);
        if (auto *child = value.value<QObject *>()) {
            text += shownBy(child, seen);
        } else {
            text += value.toString() + value.toStringList().join(u' ') +
                    QString::fromUtf8(QJsonDocument::fromVariant(value).toJson()) + u'\n';
        }
    }
    return text;
}

QString shownBy(Shell &shell)
{
    QSet<QObject *> seen;
    return shownBy(&shell, seen);
}

/// Nobody answers there: the session is offline.
GatewayConfig nowhere()
{
    const auto key = SoftwareKey::generateRsa2048().value();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Certificate anchor = CertificateBuilder()
                                   .subject({{QStringLiteral("CN"), QStringLiteral("swap")}})
                                   .validity(now.addDays(-1), now.addYears(1))
                                   .selfSigned(key)
                                   .value();
    return {QUrl(QStringLiteral("https://127.0.0.1:1")), QStringLiteral("urn:test:swap"), {}, {anchor}};
}

} // namespace

class TestCardSwap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anotherPersonsCardEndsTheSessionAndLeavesNothing();

private:
    bool insert(const QString &person)
    {
        const QString file = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/%1.json");
        m_card.stop();
        return m_pcscd.waitForNoCard() &&
               m_card.start(file.arg(person), m_folder.filePath(QStringLiteral("authority")), m_pcscd.port());
    }
    bool contains(const QString &text) const; ///< is it in clear in any file of the session's folder?

    QTemporaryDir m_folder;
    PcscdSession m_pcscd;
    VirtualCardProcess m_card;
    SystemClock m_clock;
    Content m_content;
};

void TestCardSwap::initTestCase()
{
    if (!m_pcscd.start()) {
        QSKIP(qPrintable(m_pcscd.problem()));
    }
}

bool TestCardSwap::contains(const QString &text) const
{
    QDirIterator files(m_folder.filePath(QStringLiteral("data")), QDir::Files, QDirIterator::Subdirectories);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return true;
        }
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(utf16)) {
            return true;
        }
    }
    return false;
}

void TestCardSwap::anotherPersonsCardEndsTheSessionAndLeavesNothing()
{
    PcscTerminal terminal;
    CitizenSession session(terminal, m_clock, m_folder.filePath(QStringLiteral("data")));
    Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
    const SheetDesk desk(QDBusConnection(QStringLiteral("none")), m_folder.filePath(QStringLiteral("out")));
    DesktopModel desktop(session, m_clock, QDBusConnection(QStringLiteral("none")),
                         m_folder.filePath(QStringLiteral("settings.ini")));
    Shell shell({session, terminal, m_content, m_clock, settings, desk, desktop, nullptr});
    session.setAgency(nowhere());
    terminal.start();
    QVERIFY(insert(QStringLiteral("single-mover")));
    QTRY_VERIFY_WITH_TIMEOUT(shell.start()->ready(), kWaitMs);

    // The first person signs in, reads the card, types, reviews, signs, looks at what waits.
    shell.start()->proceed();
    shell.signIn()->submit(QStringLiteral("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(shell.signedIn(), kWaitMs);
    shell.home()->startProcedure(QStringLiteral("moving-out-notice"));
    // Asked once, before anything of theirs is kept; behind the form lies no question.
    QCOMPARE(shell.page(), QStringLiteral("storeKeys"));
    QVERIFY(shell.storeKeys()->asked());
    shell.storeKeys()->proceedWithCard();
    QCOMPARE(shell.page(), QStringLiteral("form"));
    QVERIFY(!shell.storeKeys()->asked());
    shell.form()->readCard(QStringLiteral("5678"));
    QTRY_VERIFY_WITH_TIMEOUT(!shell.form()->cardReadNeeded(), kWaitMs);
    const SigningOrder order = session.orderFor(shell.form()->form());
    shell.sign()->open(order);
    QTRY_VERIFY_WITH_TIMEOUT(shell.sign()->triesLeft() > 0, kWaitMs);
    shell.sign()->submit(QStringLiteral("DEMO1234"));
    QTRY_COMPARE_WITH_TIMEOUT(shell.page(), QStringLiteral("receipt"), kWaitMs);
    QCOMPARE(session.submissions().size(), 1);
    shell.application()->show(order.id.toString(QUuid::WithoutBraces));
    shell.home()->startProcedure(QStringLiteral("moving-out-notice"));
    shell.form()->setValue(QStringLiteral("new_address"), kTyped);
    shell.review()->show(shell.form()->form(), false);
    shell.sign()->open(session.orderFor(shell.form()->form()));
    QTRY_VERIFY_WITH_TIMEOUT(!shell.sign()->title().isEmpty(), kWaitMs);
    shell.feedback()->open(QStringLiteral("form"), QStringLiteral("転出届"));
    shell.feedback()->edit(kTyped);

    const QString name = QStringLiteral("高橋　悠斗");
    const QString before = shownBy(shell);
    QVERIFY(!shell.receipt()->title().isEmpty() && !shell.application()->title().isEmpty());
    for (const QString &canary : {name, kTyped}) {
        // Else the search below would never find anything.
        QVERIFY2(before.contains(canary), qPrintable(canary));
    }

    QSignalSpy told(&shell, &Shell::announced);
    QVERIFY(insert(QStringLiteral("family-of-five")));
    QTRY_VERIFY_WITH_TIMEOUT(!shell.signedIn(), kWaitMs);
    QCOMPARE(shell.page(), QStringLiteral("start"));
    QVERIFY(!shell.canGoBack());
    QVERIFY(!shell.start()->farewell().isEmpty());
    QVERIFY(told.contains(QVariantList{shell.start()->farewell()}));
    QVERIFY(!session.store() && !session.attributes() && session.submissions().isEmpty());
    const QString after = shownBy(shell);
    for (const QString &canary : {name, kTyped, QStringLiteral("芝公園四丁目")}) {
        QVERIFY2(!after.contains(canary), qPrintable(canary));
    }
    QVERIFY(shell.receipt()->title().isEmpty() && shell.application()->title().isEmpty());
    QVERIFY(shell.review()->title().isEmpty() && shell.sign()->title().isEmpty());
    QVERIFY(!contains(kTyped) && !contains(name));

    // The other person gets nothing of it; the first finds everything again.
    shell.signIn()->submit(QStringLiteral("2345"));
    QTRY_VERIFY_WITH_TIMEOUT(shell.signedIn(), kWaitMs);
    shell.home()->startProcedure(QStringLiteral("moving-out-notice"));
    QCOMPARE(shell.page(), QStringLiteral("storeKeys")); // their store has its own ways
    QVERIFY(!shownBy(shell).contains(kTyped));
    QVERIFY(insert(QStringLiteral("single-mover")));
    QTRY_VERIFY2_WITH_TIMEOUT(
        !shell.signedIn() && shell.start()->ready(),
        qPrintable(QStringLiteral("%1, card %2").arg(shell.page(), shell.start()->state())), kWaitMs);
    shell.signIn()->submit(QStringLiteral("1234"));
    QTRY_VERIFY_WITH_TIMEOUT(shell.signedIn(), kWaitMs);
    shell.home()->startProcedure(QStringLiteral("moving-out-notice"));
    QCOMPARE(shell.form()->form().value(QStringLiteral("new_address")).toString(), kTyped);
    QCOMPARE(session.submissions().size(), 1);
}

QTEST_MAIN(TestCardSwap)
#include "tst_card_swap.moc"
