// What the agency's register holds is fetched only after the person was asked: at the reference gateway over
// TLS, which fails every request for it while the test says so, and notes each reading in its access log.
#include "agency/gateway_config.h"
#include "app/benefit_situation.h"
#include "app/citizen_file.h"
#include "app/content.h"
#include "app/person_store.h"
#include "app/viewmodels/form_model.h"
#include "app/viewmodels/register_use_model.h"
#include "people.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"
#include "vault/recovery_code.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace people;
using namespace madoguchi::sandbox_test;

class RegisterConsentTest : public QObject
{
    Q_OBJECT

    /// Any request for the register ends with 500 from now on, or no longer.
    void failsProfile(bool fails)
    {
        m_gateway.admin(fails ? QStringList{QStringLiteral("fault"), QStringLiteral("status"),
                                            QStringLiteral("500"), QStringLiteral("--path"),
                                            QStringLiteral("/profile")}
                              : QStringList{QStringLiteral("fault"), QStringLiteral("off")});
    }

    /// How often the agency says that the person read it.
    static int readings(Desk &desk)
    {
        CitizenFile file(desk.session());
        if (!QCoro::waitFor(file.fetchAccessLog())) {
            return -1;
        }
        const auto log = must(file.accessLog());
        return int(std::count_if(log->value.begin(), log->value.end(), [](const AccessEntry &entry) {
            return entry.legalGround == QStringLiteral("ご本人の同意");
        }));
    }

    static QString fetched(Desk &desk) { return verdict(QCoro::waitFor(desk.session().refresh())); }
    static QString answered(Desk &desk, bool isGiven)
    {
        return verdict(QCoro::waitFor(desk.session().answerRegister(isGiven)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
        m_authority = m_gateway.ready().value(QLatin1String("authority")).toString();
        QVERIFY(m_cards.make(QStringLiteral("family"), QStringLiteral("family-of-five"), m_authority));
        QVERIFY(m_cards.make(QStringLiteral("mover"), QStringLiteral("single-mover"), m_authority));
        m_config = must(GatewayConfig::fromReadyLine(QJsonDocument(m_gateway.ready()).toJson()));
    }
    void cleanup() { failsProfile(false); }

    void untilItIsAnsweredTheRegisterIsNotReadAndHomeIsThere()
    {
        Desk desk(m_cards);
        RegisterUseModel use(desk.session());
        QVERIFY(!use.asked() && !use.offered()); // nobody is here
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("family")), good);
        QVERIFY(use.asked() && use.offered() && !use.uses());
        failsProfile(true);
        QCOMPARE(fetched(desk), good);
        QVERIFY(!desk.session().tasks().isEmpty());
        QVERIFY(!desk.session().notices().isEmpty());
        QVERIFY(!desk.session().profile());
        QCOMPARE(readings(desk), 0);
        QVERIFY(use.asked());

        // The fault is one: with consent the same fetch meets it, and the answer holds.
        QCOMPARE(answered(desk, true), errorName(ErrorCode::ServerError));
        QVERIFY(!use.asked() && use.uses());
        QVERIFY(use.answerText().contains(QStringLiteral("次につながったとき")));
        failsProfile(false);
        QCOMPARE(fetched(desk), good);
        QVERIFY(desk.session().profile());
        QVERIFY(use.answerText().contains(QStringLiteral("最後に受け取った")));
        QCOMPARE(readings(desk), 1);
    }

    void aNoIsKeptForThisPersonAndEverythingGoesOn()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        RegisterUseModel use(desk.session());
        QCOMPARE(desk.signIn(QStringLiteral("family")), good);
        QSignalSpy said(&use, &RegisterUseModel::announced);
        use.answer(false);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(use.answerText().contains(QStringLiteral("自分で入力する")));
        failsProfile(true);
        QCOMPARE(fetched(desk), good);
        // Another person is asked for themselves.
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QVERIFY(use.asked());
        // The same one is not, also after a restart.
        QCOMPARE(desk.signIn(QStringLiteral("family")), good);
        QVERIFY(!use.asked() && !use.uses());
        QCOMPARE(fetched(desk), good);
        // A name from the card, forms that ask, benefits that ask.
        const auto person = must(CardPerson::fromFile(residentFile(QStringLiteral("family-of-five"))));
        QCOMPARE(verdict(QCoro::waitFor(desk.session().readAttributes(
                     Secret::fromText(person.inputSupportPin), LastTry::Refuse))),
                 good);
        QCOMPARE(desk.session().personName(), person.name);
        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(QStringLiteral("moving-out-notice"), QStringLiteral("ja")));
        QCOMPARE(form.form().mark(QStringLiteral("movers")), SourceMark::Card);
        QVERIFY(form.form().value(QStringLiteral("phone")).isNull());
        QCOMPARE(form.form().value(QStringLiteral("movers")).toArray().size(), 1);
        BenefitSituation situation(desk.session(), m_content, desk.clock());
        QVERIFY(!situation.knowsRegister());
        QCOMPARE(situation.evaluation().household().size(), 1);
        // Where it goes is still in what is signed.
        QVERIFY(desk.session().orderFor(form.form()).document.contains(desk.session().agencyCode().toUtf8()));
        QVERIFY(!desk.session().agencyCode().isEmpty());
    }

    void takingItBackErasesTheCopyAndLeavesWhatIsTheirs()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("family")), good);
        QCOMPARE(answered(desk, true), good);
        const auto profile = desk.session().profile();
        QVERIFY(profile && profile->household.size() == 5);

        FormModel form(desk.session(), m_content, desk.clock());
        QVERIFY(form.start(QStringLiteral("moving-out-notice"), QStringLiteral("ja")));
        form.skipCard();
        const QString phone = form.form().value(QStringLiteral("phone")).toString();
        QVERIFY(!phone.isEmpty());
        QCOMPARE(form.form().mark(QStringLiteral("phone")), SourceMark::AgencyRecord);
        form.setValue(QStringLiteral("move_date"), desk.clock().today().addDays(20).toString(Qt::ISODate));
        BenefitSituation situation(desk.session(), m_content, desk.clock());
        QCOMPARE(situation.evaluation().household().size(), 5);
        const int fact = situation.evaluation().book().facts().index(QStringLiteral("work"));
        QVERIFY(fact >= 0);
        const Fact &work = situation.evaluation().book().facts().at(fact);
        const auto value = work.valueOf(QStringLiteral("unemployed"));
        QVERIFY(value);
        QVERIFY(situation.answer({fact, 0, 0}, Answer::known(*value)));
        QVERIFY(situation.answer({fact, 1, 0}, Answer::known(*value)));
        QCOMPARE(situation.own().said().size(), size_t(2));

        RegisterUseModel use(desk.session());
        QSignalSpy done(&use, &RegisterUseModel::answered);
        use.answer(false);
        QVERIFY(!desk.session().profile()); // at once, whatever the agency says to it
        QTRY_COMPARE(done.size(), 1);
        form.takeUpFacts();
        QCOMPARE(situation.own().said().size(), size_t(1)); // of those whom the register names nothing stays
        QCOMPARE(situation.evaluation().household().size(), 1);
        // The draft is theirs, and still says where it came from.
        QCOMPARE(form.form().value(QStringLiteral("phone")).toString(), phone);
        QCOMPARE(form.form().mark(QStringLiteral("phone")), SourceMark::AgencyRecord);

        QCOMPARE(desk.signIn(QStringLiteral("family")), good);
        QVERIFY(!desk.session().profile());
        QVERIFY(form.start(QStringLiteral("moving-out-notice"), QStringLiteral("ja")));
        QCOMPARE(form.form().value(QStringLiteral("phone")).toString(), phone);
        QCOMPARE(form.form().mark(QStringLiteral("phone")), SourceMark::AgencyRecord);
        QVERIFY(form.form().candidates(QStringLiteral("movers")).isEmpty());

        // Given again it is there at once, in the form too.
        QCOMPARE(answered(desk, true), good);
        form.takeUpFacts();
        QCOMPARE(form.form().candidates(QStringLiteral("movers")).size(), 5);
        QVERIFY(desk.session().profile());
    }

    void withoutALineTheAnswerWaitsAndTheCopyIsThere()
    {
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QCOMPARE(answered(desk, true), good);
        GatewayConfig gone = m_config;
        gone.baseUrl = QUrl(QStringLiteral("https://127.0.0.1:9/v1"));
        desk.session().setAgency(gone);
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QVERIFY(!desk.session().online());
        QVERIFY(desk.session().profile());
        QVERIFY(!desk.session().asksForRegister());
        QCOMPARE(answered(desk, false), good);
        QVERIFY(!desk.session().profile());
        QCOMPARE(answered(desk, true), good); // kept; fetched at the next sign-in with a line
        QVERIFY(!desk.session().profile());
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QCOMPARE(fetched(desk), good);
        QVERIFY(desk.session().profile());
    }

    void theAnswerGoesWithTheStoreAndItsKeys()
    {
        QTemporaryDir files;
        const QString file = files.filePath(QStringLiteral("store.mdg"));
        const auto phrase = [] { return Secret::fromText(QStringLiteral("lantern river quilt barley")); };
        Desk desk(m_cards);
        desk.session().setAgency(m_config);
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QCOMPARE(answered(desk, true), good);
        const QDateTime at = desk.session().registerAnswer()->at;
        QVERIFY(desk.session().renewKeys({}));
        QVERIFY(desk.session().registerAnswer() && desk.session().profile());
        QVERIFY(desk.session().saveDraft(QStringLiteral("moving-out-notice"),
                                         {{QStringLiteral("a"), QStringLiteral("b")}}));
        QVERIFY(desk.session().store()->exportTo(file, phrase(), desk.clock().now()));

        Desk other(m_cards);
        other.session().setAgency(m_config);
        QCOMPARE(other.signIn(QStringLiteral("mover")), good);
        QVERIFY(QCoro::waitFor(other.session().importStore(file, phrase())));
        QVERIFY(other.session().registerAnswer()->isGiven);
        QCOMPARE(other.session().registerAnswer()->at, at);
        QVERIFY(other.session().profile());

        // Who said no on that PC afterwards is not overruled by what comes in.
        Desk third(m_cards);
        third.session().setAgency(m_config);
        QCOMPARE(third.signIn(QStringLiteral("mover")), good);
        QTest::qWait(1100); // answers are kept to the second
        QCOMPARE(answered(third, false), good);
        QVERIFY(QCoro::waitFor(third.session().importStore(file, phrase())));
        QVERIFY(!third.session().registerAnswer()->isGiven);
        QVERIFY(!third.session().profile());

        QVERIFY(desk.session().eraseStore());
        QCOMPARE(desk.signIn(QStringLiteral("mover")), good);
        QVERIFY(desk.session().asksForRegister());
    }

private:
    QTemporaryDir m_home;
    GatewayProcess m_gateway{m_home.filePath(QStringLiteral("gateway"))};
    QString m_authority;
    Cards m_cards;
    GatewayConfig m_config;
    Content m_content;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    RegisterConsentTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_register_consent.moc"
