// A photo and a PDF are attached to an application, kept, looked at, signed with the card and filed at the
// reference gateway over TLS, which then holds the very bytes.
#include "agency/gateway_config.h"
#include "app/content.h"
#include "app/person_store.h"
#include "app/viewmodels/form_model.h"
#include "people.h"
#include "procedures/attachment.h"
#include "sample_files.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace people;
using namespace madoguchi::sandbox_test;
using namespace sample_files;

class AttachmentsFiledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start(still));
        m_authority = m_gateway.ready().value(QLatin1String("authority")).toString();
        QVERIFY(m_cards.make(QStringLiteral("card"), resident, m_authority));
        m_config = must(GatewayConfig::fromReadyLine(QJsonDocument(m_gateway.ready()).toJson()));
        m_photo = write("roof.jpg", placedPhoto());
        m_pdf = write("plan.pdf", pdf(3));
    }

    void whatIsChosenIsLookedAt()
    {
        Desk desk(m_cards);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(procedure, language));
        AttachmentsModel &files = *form.attachments();

        files.offer(photos, {write("letter.jpg", "hello")});
        QTRY_VERIFY(files.busyField().isEmpty() && files.refusal().contains(QStringLiteral("letter.jpg")));
        files.offer(photos, {write("empty.jpg", {})});
        QTRY_VERIFY(files.busyField().isEmpty() && files.refusal().contains(QStringLiteral("空です")));
        files.offer(photos, {write("big.jpg", QByteArray(8'388'609, 'x'))});
        QTRY_VERIFY(files.busyField().isEmpty() && files.refusal().contains(QStringLiteral("大きすぎ")));
        QVERIFY(form.form().value(photos).isNull());
        // Several at once, one of them no good: the others are taken.
        files.offer(photos, {m_photo, write("other.jpg", "no"), m_pdf, m_photo});
        QTRY_COMPARE(form.form().value(photos).toArray().size(), 2);
        QTRY_VERIFY(files.busyField().isEmpty());
        QVERIFY(files.refusal().contains(QStringLiteral("other.jpg")));
        QVERIFY(files.refusal().contains(QStringLiteral("もう添付"))); // the same twice
    }

    void aDraftKeepsItsFilesAndThePlaceCanBeTakenOut()
    {
        Desk desk(m_cards);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        {
            FormModel form(desk.session(), m_content, desk.clock());
            QVERIFY(form.start(procedure, language));
            form.attachments()->offer(photos, {m_photo, m_pdf});
            QTRY_COMPARE(form.form().value(photos).toArray().size(), 2);
        }
        QCOMPARE(desk.signIn(QStringLiteral("card")), good); // the store was closed and is open again
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(procedure, language));
        AttachmentsModel &files = *form.attachments();
        const auto rows = [&] { return files.rows(photos); };
        const auto row = [&](int n) { return rows().at(n).toMap(); };
        QCOMPARE(rows().size(), 2);
        QTRY_VERIFY(row(0).value(QStringLiteral("place")).toBool());
        QTRY_VERIFY(row(1).value(QStringLiteral("detail")).toString().contains(QStringLiteral("3ページ")));

        // Looked at, page by page, in words too.
        files.show(photos, row(1).value(QStringLiteral("value")).toString());
        QTRY_VERIFY(files.shownImage().isValid());
        QCOMPARE(files.shownPages(), 3);
        files.turn(1);
        QTRY_VERIFY(!files.shownBusy() && files.shownPage() == 2);
        QVERIFY(files.shownText().contains(QStringLiteral("2ページ目")));
        QVERIFY(files.shownText().contains(QStringLiteral("plan.pdf")));

        files.removePlace(photos, row(0).value(QStringLiteral("value")).toString());
        QTRY_VERIFY(!row(0).value(QStringLiteral("place")).toBool());
        const auto kept =
            desk.session().attachment(procedure, row(0).value(QStringLiteral("value")).toString());
        QVERIFY(kept && !kept->contains(tellTale()));
        form.undo(); // and back
        QVERIFY(row(0).value(QStringLiteral("place")).toBool());
        form.redo();

        files.remove(photos, row(1).value(QStringLiteral("value")).toString());
        QCOMPARE(rows().size(), 1);
        form.undo();
        QCOMPARE(rows().size(), 2);
        QVERIFY(desk.session().attachment(procedure, row(1).value(QStringLiteral("value")).toString()));
    }

    void theGatewayHoldsTheVeryBytesAndThisPcNoMore()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        const auto person = must(CardPerson::fromFile(residentFile(resident)));
        QCOMPARE(verdict(QCoro::waitFor(desk.session().readAttributes(
                     Secret::fromText(person.inputSupportPin), LastTry::Refuse))),
                 good);
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(procedure, language));
        fill(form, desk.clock().today());
        form.attachments()->offer(photos, {m_photo, m_pdf});
        QTRY_COMPARE(form.form().value(photos).toArray().size(), 2);
        QCOMPARE(issues(form, desk.clock().today()), QString());

        auto order = desk.session().orderFor(form.form());
        QCOMPARE(order.attachments.size(), 2);
        const QUuid id = order.id;
        auto signing = desk.session().signAndQueue(
            std::move(order), Secret::fromText(person.signaturePassword), LastTry::Refuse);
        QCOMPARE(verdict(QCoro::waitFor(std::move(signing))), good);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().submission(id)->state, OutboxState::Receipted, 30'000);

        const QJsonArray filings =
            m_gateway.admin({QStringLiteral("list")}).value(QLatin1String("filings")).toArray();
        const QJsonArray held = filings.first().toObject().value(QLatin1String("attachments")).toArray();
        QCOMPARE(held.size(), 2);
        QStringList hashes;
        for (const auto &file : held) {
            QVERIFY(file.toObject().value(QLatin1String("filed")).toBool());
            hashes << file.toObject().value(QLatin1String("sha256")).toString();
        }
        for (const QUrl &file : {m_photo, m_pdf}) {
            QFile bytes(file.toLocalFile());
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            QVERIFY(hashes.contains(attachmentSha256(bytes.readAll())));
        }
        // Here a record is left, and no bytes.
        QCOMPARE(desk.session().submission(id)->attachments.size(), 2);
        QVERIFY(!desk.session().attachment(procedure, hashes.first()));
    }

    void aCorrectionReplacesAFileAndKeepsAnother()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        const auto person = must(CardPerson::fromFile(residentFile(resident)));
        QCOMPARE(verdict(QCoro::waitFor(desk.session().readAttributes(
                     Secret::fromText(person.inputSupportPin), LastTry::Refuse))),
                 good);
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(procedure, language));
        fill(form, desk.clock().today());
        form.attachments()->offer(photos, {m_photo, m_pdf});
        QTRY_COMPARE(form.form().value(photos).toArray().size(), 2);
        auto order = desk.session().orderFor(form.form());
        const QUuid id = order.id;
        const QString kept = attachmentSha256(order.attachments.first());
        auto signing = desk.session().signAndQueue(
            std::move(order), Secret::fromText(person.signaturePassword), LastTry::Refuse);
        QCOMPARE(verdict(QCoro::waitFor(std::move(signing))), good);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().submission(id)->state, OutboxState::Receipted, 30'000);

        m_gateway.admin({QStringLiteral("advance"), id.toString(QUuid::WithoutBraces), QStringLiteral("--to"),
                         QStringLiteral("correction_requested"), QStringLiteral("--field"),
                         QStringLiteral("photos=図が読めません。")});
        QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(desk.session().refresh()) && desk.session().correction(id),
                                 20'000);
        FormModel mending(desk.session(), m_content, desk.clock());
        QVERIFY(mending.startCorrection(*desk.session().correction(id), language));
        AttachmentsModel &files = *mending.attachments();
        QCOMPARE(files.rows(photos).size(), 2);
        // What was filed is at the office alone, and that is said.
        files.show(photos, kept);
        QVERIFY(files.shownProblem().contains(QStringLiteral("役所にあります")));
        files.remove(photos, files.rows(photos).at(1).toMap().value(QStringLiteral("value")).toString());
        files.offer(photos, {write("better.pdf", pdf(1))});
        QTRY_COMPARE(mending.form().value(photos).toArray().size(), 2);

        auto correction = desk.session().orderFor(mending.form(), id);
        const QUuid second = correction.id;
        QCOMPARE(correction.attachments.size(), 1); // the new one alone is sent
        QVERIFY(correction.attachmentsThere.contains(kept));
        auto again = desk.session().signAndQueue(std::move(correction),
                                                 Secret::fromText(person.signaturePassword), LastTry::Refuse);
        QCOMPARE(verdict(QCoro::waitFor(std::move(again))), good);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.session().submission(second)->referenceNumber.isEmpty(), 30'000);
        QCOMPARE(desk.session().submission(second)->attachments.size(), 2);
    }

    void whatTheAgencyRefusesOpensWithItsAnswersAndFiles()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        const auto person = must(CardPerson::fromFile(residentFile(resident)));
        QCOMPARE(verdict(QCoro::waitFor(desk.session().readAttributes(
                     Secret::fromText(person.inputSupportPin), LastTry::Refuse))),
                 good);
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(procedure, language));
        fill(form, desk.clock().today());
        form.setValue(QStringLiteral("phone"), QString());
        form.attachments()->offer(photos, {m_photo});
        QTRY_COMPARE(form.form().value(photos).toArray().size(), 1);
        auto order = desk.session().orderFor(form.form());
        const QUuid id = order.id;
        auto signing = desk.session().signAndQueue(
            std::move(order), Secret::fromText(person.signaturePassword), LastTry::Refuse);
        QCOMPARE(verdict(QCoro::waitFor(std::move(signing))), good);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().submission(id)->state, OutboxState::Rejected, 30'000);

        FormModel again(desk.session(), m_content, desk.clock());
        QVERIFY(again.startAgain(id, language));
        QCOMPARE(again.form().value(QStringLiteral("damage")), form.form().value(QStringLiteral("damage")));
        QVERIFY(again.amends().isNull());
        AttachmentsModel &files = *again.attachments();
        QCOMPARE(files.rows(photos).size(), 1);
        files.show(photos, files.rows(photos).first().toMap().value(QStringLiteral("value")).toString());
        QTRY_COMPARE(files.shownPages(), 1);
        // Mended and filed again, with the same photo.
        again.setValue(QStringLiteral("phone"), QStringLiteral("0312345678"));
        auto mended = desk.session().orderFor(again.form());
        const QUuid second = mended.id;
        QCOMPARE(mended.attachments.size(), 1);
        auto signedAgain = desk.session().signAndQueue(
            std::move(mended), Secret::fromText(person.signaturePassword), LastTry::Refuse);
        QCOMPARE(verdict(QCoro::waitFor(std::move(signedAgain))), good);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().submission(second)->state, OutboxState::Receipted, 30'000);
    }

    void aFilingWithFilesWaitsForTheWindow()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("card")), good);
        QTRY_VERIFY(desk.session().canSendInBackground());
        QVERIFY(desk.session().setSendsInBackground(true));
        m_gateway.killHard();
        const auto person = must(CardPerson::fromFile(residentFile(resident)));
        QCOMPARE(verdict(QCoro::waitFor(desk.session().readAttributes(
                     Secret::fromText(person.inputSupportPin), LastTry::Refuse))),
                 good);
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(procedure, language));
        fill(form, desk.clock().today());
        form.attachments()->offer(photos, {m_photo});
        QTRY_COMPARE(form.form().value(photos).toArray().size(), 1);
        auto order = desk.session().orderFor(form.form());
        const QUuid id = order.id;
        auto signing = desk.session().signAndQueue(
            std::move(order), Secret::fromText(person.signaturePassword), LastTry::Refuse);
        QCOMPARE(verdict(QCoro::waitFor(std::move(signing))), good);
        QTRY_COMPARE(desk.session().submission(id)->state, OutboxState::Queued);
        QVERIFY(desk.session().submission(id)->attachments.size() == 1);
        QDirIterator out(desk.profiles(), {QStringLiteral("*.out")}, QDir::Files,
                         QDirIterator::Subdirectories);
        QVERIFY(!out.hasNext());
    }

    void cleanupTestCase() { m_gateway.stop(); }

private:
    QUrl write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_root.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("a sample can not be written");
        }
        return QUrl::fromLocalFile(file.fileName());
    }

    static void fill(FormModel &form, const QDate &today)
    {
        form.setValue(QStringLiteral("disaster_date"), today.toString(Qt::ISODate));
        form.setValue(QStringLiteral("cause"), QStringLiteral("wind"));
        form.setValue(QStringLiteral("damaged_address"), QStringLiteral("まどぐち市中央一丁目1番1号"));
        form.setValue(QStringLiteral("building_use"), QStringLiteral("home"));
        form.setValue(QStringLiteral("tenure"), QStringLiteral("own"));
        form.setValue(QStringLiteral("damage"), QStringLiteral("roof"));
        form.setValue(QStringLiteral("self_judgment"), QStringLiteral("yes"));
        form.setValue(QStringLiteral("living_there"), QStringLiteral("yes"));
        form.setValue(QStringLiteral("phone"), QStringLiteral("0312345678"));
    }

    static QString issues(const FormModel &form, const QDate &today)
    {
        QStringList list;
        for (const FieldIssue &issue : form.form().issues(today)) {
            list << issue.field + u':' + issue.code;
        }
        return list.join(u' ');
    }

    const QString resident = QStringLiteral("single-mover");
    const QString procedure = QStringLiteral("disaster-damage-certificate");
    const QString photos = QStringLiteral("photos");
    const QString language = QStringLiteral("ja");
    const QStringList still{QStringLiteral("--pace"), QStringLiteral("still")};
    const QTemporaryDir m_root;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    GatewayConfig m_config;
    QString m_authority;
    QUrl m_photo;
    QUrl m_pdf;
    Cards m_cards;
    Content m_content;
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv); // draws the sample PDF
    AttachmentsFiledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_attachments_filed.moc"
