#include "base/legal_dates.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;
using namespace Qt::StringLiterals;

/// What a person sees of a filing as an office works on it.
class SandboxProgress : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<GatewayProcess> m_gateway;
    std::unique_ptr<TestPerson> m_mover;
    QByteArray m_token;

    QString file()
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto answer =
            m_gateway->client().request("PUT", "/submissions/" + id.toLatin1(), m_token,
                                        m_mover->submissionBody(m_mover->movingOutDocument(id)));
        return answer.status == 201 ? id : QString();
    }
    QJsonArray list(const char *what)
    {
        const QByteArray path = QByteArray("/") + what;
        return m_gateway->client().request("GET", path, m_token).json().value(QLatin1String(what)).toArray();
    }
    QJsonObject application(const QString &id)
    {
        for (const QJsonValue &entry : list("applications")) {
            if (entry["submission_id"_L1].toString() == id) {
                return entry.toObject();
            }
        }
        return {};
    }
    QStringList taskIds()
    {
        QStringList ids;
        for (const QJsonValue &task : list("tasks")) {
            ids.append(task["task_id"_L1].toString());
        }
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_gateway.reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_gateway = std::make_unique<GatewayProcess>(m_home->path());
        QVERIFY(m_gateway->start({u"--pace"_s, u"still"_s}));
        m_mover = std::make_unique<TestPerson>(
            u"single-mover"_s,
            must(DemoAuthority::open(m_gateway->ready().value("authority"_L1).toString())));
        const QJsonObject challenge = m_gateway->client().request("POST", "/sign-in/challenges").json();
        const auto session = m_gateway->client().request(
            "POST", "/sign-in/sessions", {}, m_mover->signInBody(challenge, u"demo.madoguchi.example"_s));
        m_token = session.json().value("access_token"_L1).toString().toLatin1();
    }

    void aFilingGoesStepByStepToItsEnd()
    {
        const QString id = file();
        QVERIFY(!id.isEmpty());
        QCOMPARE(application(id).value("state"_L1).toString(), u"arrived"_s);
        QVERIFY(application(id).value("withdrawable"_L1).toBool());
        for (const auto &state : {u"in_review"_s, u"review_finished"_s, u"finished"_s}) {
            m_gateway->admin({u"advance"_s, id});
            QCOMPARE(application(id).value("state"_L1).toString(), state);
        }
        const QJsonObject done = application(id);
        QCOMPARE(done.value("history"_L1).toArray().size(), 4);
        QVERIFY(!done.value("withdrawable"_L1).toBool());
        for (const QJsonValue &entry : done.value("history"_L1).toArray()) {
            QVERIFY(!entry["message"_L1]["ja"_L1].toString().isEmpty());
            QVERIFY(!entry["message"_L1]["en"_L1].toString().isEmpty());
        }
        const QDate last = periodEnd(SystemClock().today().addDays(9), 14);
        const QString japanese = done["next_step"_L1]["ja"_L1].toString();
        QVERIFY2(japanese.contains(u"%1月%2日"_s.arg(last.month()).arg(last.day())), qPrintable(japanese));
        QVERIFY(!japanese.contains(u"%{"_s));
        QVERIFY(m_gateway->admin({u"advance"_s, id}).isEmpty());
    }

    void theTaskIsReplacedByWhatComesNext()
    {
        const QString id = file();
        const QStringList ids = taskIds();
        QVERIFY(!ids.contains(u"moving-out"_s));
        QVERIFY(std::any_of(ids.begin(), ids.end(),
                            [](const QString &t) { return t.startsWith(u"moving-in-"_s); }));
        const QDate last = periodEnd(SystemClock().today().addDays(9), 14);
        for (const QJsonValue &task : list("tasks")) {
            if (task["task_id"_L1].toString().startsWith(u"moving-in-"_s)) {
                QCOMPARE(task["due_on"_L1].toString(), last.toString(Qt::ISODate));
            }
        }
        m_gateway->client().request("PUT", "/submissions/" + id.toLatin1() + "/withdrawal", m_token);
        QCOMPARE(application(id).value("state"_L1).toString(), u"withdrawn"_s);
        QVERIFY(taskIds().contains(u"moving-out"_s));
    }

    void aCorrectionComesWithADay()
    {
        const QString id = file();
        m_gateway->admin({u"advance"_s, id, u"--to"_s, u"correction_requested"_s});
        const QJsonObject asked = application(id);
        QCOMPARE(asked.value("state"_L1).toString(), u"correction_requested"_s);
        QVERIFY(!asked["history"_L1].toArray().last()["respond_by"_L1].toString().isEmpty());
        m_gateway->admin({u"advance"_s, id});
        QCOMPARE(application(id).value("state"_L1).toString(), u"in_review"_s);
    }

    void aCorrectionIsAFilingThatStandsInWhatItMends()
    {
        const QString id = file();
        const auto mend = [this](const QString &key, const QString &amends) {
            const auto noPhone = [](QHash<QString, QJsonValue> &values) {
                values.insert(u"new_address"_s, u"東塩小路町１番地"_s);
            };
            return m_gateway->client().request(
                "PUT", "/submissions/" + key.toLatin1(), m_token,
                m_mover->submissionBody(m_mover->movingOutDocument(key, noPhone, amends)));
        };
        const auto uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
        // Nobody asked for it, or for that one.
        QCOMPARE(mend(uuid(), id).status, 422);
        QCOMPARE(mend(uuid(), uuid()).status, 422);
        m_gateway->admin({u"advance"_s, id, u"--to"_s, u"correction_requested"_s, u"--field"_s,
                          u"new_address=番地を確かめてください。"_s});
        const QJsonObject asked = application(id)["history"_L1].toArray().last()["fields"_L1][0].toObject();
        QCOMPARE(asked.value("field"_L1).toString(), u"new_address"_s);
        QCOMPARE(asked["message"_L1]["ja"_L1].toString(), u"番地を確かめてください。"_s);

        const QString amendment = uuid();
        const auto filed = mend(amendment, id);
        QCOMPARE(filed.status, 201);
        QVERIFY(!filed.json().value("receipt"_L1).toString().isEmpty());
        QCOMPARE(mend(uuid(), id).status, 422); // it is answered
        const QJsonObject after = application(id);
        QCOMPARE(after.value("state"_L1).toString(), u"in_review"_s);
        QCOMPARE(after.value("amendments"_L1).toArray(), QJsonArray{amendment});
        QVERIFY(application(amendment).isEmpty());
        QCOMPARE(m_gateway->client()
                     .request("PUT", "/submissions/" + amendment.toLatin1(), m_token,
                              m_mover->submissionBody(m_mover->movingOutDocument(amendment, {}, id)))
                     .status,
                 422); // other content under the same key
        m_gateway->killHard();
        QVERIFY(m_gateway->start({u"--pace"_s, u"still"_s}));
        QCOMPARE(application(id).value("amendments"_L1).toArray(), QJsonArray{amendment});
    }

    void timeAloneMovesAFilingWhenTheOfficesWork()
    {
        const QString id = file();
        m_gateway->killHard();
        QVERIFY(m_gateway->start({u"--pace"_s, u"1s"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(application(id).value("state"_L1).toString(), u"finished"_s, 15'000);
        QCOMPARE(application(id).value("history"_L1).toArray().size(), 4);
    }

    void theNewestStandsFirst()
    {
        const QString older = file();
        const QString newer = file();
        const QJsonArray applications = list("applications");
        QCOMPARE(applications[0]["submission_id"_L1].toString(), newer);
        QCOMPARE(applications[1]["submission_id"_L1].toString(), older);
    }

    void theAdministratorIsRefusedWhatDoesNotExist()
    {
        QVERIFY(m_gateway->admin({u"advance"_s, u"no-such-filing"_s}).isEmpty());
        QVERIFY(m_gateway->admin({u"advance"_s, file(), u"--to"_s, u"lost"_s}).isEmpty());
        m_gateway->killHard();
        QCOMPARE(m_gateway->count(), -1);
    }
};

QTEST_GUILESS_MAIN(SandboxProgress)
#include "tst_sandbox_progress.moc"
