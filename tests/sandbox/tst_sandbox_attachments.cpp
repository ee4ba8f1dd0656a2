// The gateway takes files before the filing that names them, and no filing without its files.
#include "procedures/attachment.h"
#include "sandbox/service.h"
#include "tests/sandbox/test_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::sandbox;
using namespace madoguchi::sandbox_test;
using namespace Qt::StringLiterals;

namespace
{

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QJsonObject json(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

QString kind(const Answer &answer) { return json(answer).value("type"_L1).toString().section(u':', -1); }

const QByteArray roof = "a picture of the roof";
const QByteArray wall = "a picture of the wall";

} // namespace

class SandboxAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ServiceOptions options;
        options.home = m_home.path();
        options.people = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents");
        options.agencyFile = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/agency.json");
        options.audience = u"demo.madoguchi.example"_s;
        auto service = Service::open(options, m_clock);
        QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
        m_service = std::move(*service);
        const auto authority =
            must(DemoAuthority::open(m_service->ready().value("authority"_L1).toString(), m_clock));
        m_mover = std::make_unique<TestPerson>(u"single-mover"_s, authority);
        m_father = std::make_unique<TestPerson>(u"family-of-five"_s, authority);
        m_moverToken = token(*m_mover);
        m_fatherToken = token(*m_father);
    }

    void withoutItsFilesNothingIsRecordedAndTheyAreNamed()
    {
        const QString id = newId();
        const QByteArray body = filing(*m_mover, id, {roof, wall});
        const Answer first = put("/submissions/"_L1 + id, m_moverToken, body);
        QCOMPARE(first.status, 409);
        QCOMPARE(kind(first), u"attachments-missing"_s);
        QCOMPARE(json(first).value("missing"_L1).toArray().size(), 2);
        QCOMPARE(get(id).status, 404);
        QCOMPARE(upload(id, roof).status, 200);
        const QJsonArray missing =
            json(put("/submissions/"_L1 + id, m_moverToken, body)).value("missing"_L1).toArray();
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().toObject().value("sha256"_L1).toString(), attachmentSha256(wall));
        QCOMPARE(upload(id, wall).status, 200);
        QCOMPARE(put("/submissions/"_L1 + id, m_moverToken, body).status, 201);
        QCOMPARE(put("/submissions/"_L1 + id, m_moverToken, body).status, 200); // once
        // What a filing names has no end any more.
        QVERIFY(!json(upload(id, roof)).contains("kept_until"_L1));
    }

    void aFileIsWhatItsAddressSays()
    {
        const QString id = newId();
        const QString path = "/submissions/"_L1 + id + "/attachments/"_L1;
        const Answer other = put(path + attachmentSha256(wall), m_moverToken, roof, bytes);
        QCOMPARE(other.status, 422);
        QCOMPARE(kind(other), u"attachment-mismatch"_s);
        QCOMPARE(put(path + u"nohash"_s, m_moverToken, roof, bytes).status, 400);
        QCOMPARE(put(path + attachmentSha256(roof).toUpper(), m_moverToken, roof, bytes).status, 400);
        QCOMPARE(put(path + attachmentSha256({}), m_moverToken, {}, bytes).status, 400);
        QCOMPARE(put(path + attachmentSha256(roof), m_moverToken, roof).status, 400); // says JSON
        QCOMPARE(put(path + attachmentSha256(roof), {}, roof, bytes).status, 401);
        const Answer kept = upload(id, roof);
        QCOMPARE(json(kept).value("bytes"_L1).toInt(), roof.size());
        QVERIFY(json(kept).contains("kept_until"_L1));
        QCOMPARE(upload(id, roof).body, kept.body); // as often as one likes
    }

    void anotherPersonsFileIsNoneOfMine()
    {
        const QString id = newId();
        const QString path = "/submissions/%1/attachments/%2"_L1.arg(id, attachmentSha256(roof));
        QCOMPARE(put(path, m_fatherToken, roof, bytes).status, 200);
        QCOMPARE(put("/submissions/"_L1 + id, m_moverToken, filing(*m_mover, id, {roof})).status, 409);
    }

    void aFileForAnotherFilingIsNotThere()
    {
        const QString id = newId();
        QCOMPARE(upload(newId(), roof).status, 200);
        QCOMPARE(put("/submissions/"_L1 + id, m_moverToken, filing(*m_mover, id, {roof})).status, 409);
    }

    void tooMuchIsRefused()
    {
        const QString id = newId();
        QCOMPARE(upload(id, QByteArray(20 * 1024 * 1024 + 1, 'x')).status, 413);
        for (const char letter : {'a', 'b', 'c'}) {
            QCOMPARE(upload(id, QByteArray(20 * 1024 * 1024, letter)).status, 200);
        }
        QCOMPARE(upload(id, QByteArray(5 * 1024 * 1024, 'd')).status, 413); // 64 MiB together
    }

    void whatNoFilingNamesIsThrownAwayInTime()
    {
        const QString id = newId();
        QCOMPARE(upload(id, roof).status, 200);
        m_clock.advance(qint64(8) * 24 * 3600);
        m_moverToken = token(*m_mover);              // the former session has ended too
        QCOMPARE(upload(newId(), wall).status, 200); // housekeeping
        QCOMPARE(put("/submissions/"_L1 + id, m_moverToken, filing(*m_mover, id, {roof})).status, 409);
    }

    void sealedFilingsNameNoFiles()
    {
        // Without a session nobody can hand files over, and nobody is told which are missing.
        const QString id = newId();
        const Answer answer = m_service->gateway().handle(
            {.method = "PUT",
             .path = "/mailbox/"_L1 + id,
             .authorization = {},
             .contentType = "application/json",
             .body = QJsonDocument(QJsonObject{{"sealed"_L1, u"AAAA"_s}}).toJson()});
        QCOMPARE(answer.status, 422);
        QVERIFY(!answer.body.contains("missing"));
    }

private:
    Answer put(const QString &path, const QByteArray &token, const QByteArray &body,
               const QByteArray &type = "application/json")
    {
        return m_service->gateway().handle(
            {.method = "PUT",
             .path = path,
             .authorization = token.isEmpty() ? QByteArray() : "Bearer " + token,
             .contentType = type,
             .body = body});
    }
    Answer upload(const QString &id, const QByteArray &file)
    {
        return put("/submissions/%1/attachments/%2"_L1.arg(id, attachmentSha256(file)), m_moverToken, file,
                   bytes);
    }
    Answer get(const QString &id)
    {
        return m_service->gateway().handle({.method = "GET",
                                            .path = "/submissions/"_L1 + id,
                                            .authorization = "Bearer " + m_moverToken,
                                            .contentType = {},
                                            .body = {}});
    }
    static QByteArray filing(const TestPerson &person, const QString &id, const QList<QByteArray> &files)
    {
        return person.submissionBody(person.damageDocument(id, files), u"disaster-damage-certificate"_s, 2);
    }
    QByteArray token(const TestPerson &person)
    {
        const auto ask = [this](const char *path, const QByteArray &body) {
            return json(m_service->gateway().handle({.method = "POST",
                                                     .path = QString::fromLatin1(path),
                                                     .authorization = {},
                                                     .contentType = "application/json",
                                                     .body = body}));
        };
        const QJsonObject challenge = ask("/sign-in/challenges", {});
        return ask("/sign-in/sessions", person.signInBody(challenge, u"demo.madoguchi.example"_s))
            .value("access_token"_L1)
            .toString()
            .toLatin1();
    }

    const QByteArray bytes = "application/octet-stream";
    const QTemporaryDir m_home;
    ManualClock m_clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<Service> m_service;
    std::unique_ptr<TestPerson> m_mover;
    std::unique_ptr<TestPerson> m_father;
    QByteArray m_moverToken;
    QByteArray m_fatherToken;
};

QTEST_GUILESS_MAIN(SandboxAttachments)
#include "tst_sandbox_attachments.moc"
