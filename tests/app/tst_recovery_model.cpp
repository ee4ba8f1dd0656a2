// A recovery code is a way into the store only once it was copied; and what is shown of it does not stay.

#include "app/person_store.h"
#include "app/viewmodels/recovery_model.h"
#include "people.h"

#include <QSignalSpy>

using namespace people;

class RecoveryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theCodeHoldsOnceItsLastGroupWasCopied();
    void aSlipIsToldAndTheCodeStays();
    void aPageThatIsLeftForgetsItsCode();
    void signingOutForgetsTheCode();
    void aCodeCanBeGivenUp();
    void whatWasKeptIsTakenOverByTheTypedCode();
    void aMistypedCodeIsToldBeforeAnythingIsTried();

private:
    Cards m_cards;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SheetDesk> m_sheets;
    std::unique_ptr<RecoveryModel> m_model;
};

void RecoveryModelTest::initTestCase()
{
    QVERIFY(m_cards.make(QStringLiteral("old"), QStringLiteral("single-mover")));
    QVERIFY(m_cards.make(QStringLiteral("new"), QStringLiteral("single-mover")));
}

void RecoveryModelTest::init()
{
    m_desk = std::make_unique<Desk>(m_cards);
    m_sheets = std::make_unique<SheetDesk>(QDBusConnection(QStringLiteral("none")), QString(), false);
    m_model = std::make_unique<RecoveryModel>(m_desk->session(), m_desk->clock(), *m_sheets);
    QCOMPARE(m_desk->signIn(QStringLiteral("old")), good);
}

void RecoveryModelTest::cleanup()
{
    m_model.reset();
    m_sheets.reset();
    m_desk.reset();
}

void RecoveryModelTest::theCodeHoldsOnceItsLastGroupWasCopied()
{
    m_model->make();
    const QStringList groups = m_model->groups();
    QCOMPARE(groups.size(), RecoveryCode::groups);
    QVERIFY2(!m_model->kept(), "who never copied it believes to have a code");
    m_model->confirm(QStringLiteral(" ") + groups.last().toLower());
    QVERIFY(m_model->kept());
    QVERIFY(m_model->done());
    QVERIFY(m_model->groups().isEmpty());
}

void RecoveryModelTest::aSlipIsToldAndTheCodeStays()
{
    m_model->make();
    const QStringList groups = m_model->groups();
    m_model->confirm(groups.first());
    QVERIFY(!m_model->mistake().isEmpty());
    QVERIFY(!m_model->kept());
    QCOMPARE(m_model->groups(), groups);
}

void RecoveryModelTest::aPageThatIsLeftForgetsItsCode()
{
    m_model->make();
    m_model->leave();
    QVERIFY(m_model->groups().isEmpty());
    QVERIFY(!m_model->kept());
}

void RecoveryModelTest::signingOutForgetsTheCode()
{
    m_model->make();
    m_desk->session().signOut();
    QVERIFY(m_model->groups().isEmpty());
}

void RecoveryModelTest::aCodeCanBeGivenUp()
{
    m_model->make();
    m_model->confirm(m_model->groups().last());
    m_model->remove();
    QVERIFY(!m_model->kept());
    QVERIFY(!m_model->error()->present());
}

void RecoveryModelTest::whatWasKeptIsTakenOverByTheTypedCode()
{
    const QString procedure = QStringLiteral("moving-out-notice");
    QVERIFY(m_desk->session().saveDraft(procedure,
                                        {{QStringLiteral("moving_date"), QStringLiteral("2026-12-01")}}));
    m_model->make();
    const QString code = m_model->groups().join(u' ');
    m_model->confirm(m_model->groups().last());

    QCOMPARE(m_desk->signIn(QStringLiteral("new")), good);
    QVERIFY(m_model->offered());
    QSignalSpy taken(m_model.get(), &RecoveryModel::takenOver);
    m_model->takeOver(code);
    QCOMPARE(taken.size(), 1);
    QVERIFY(m_desk->session().draft(procedure)->has_value());
    QVERIFY(!m_model->offered());
}

void RecoveryModelTest::aMistypedCodeIsToldBeforeAnythingIsTried()
{
    m_model->takeOver(QStringLiteral("0000-0000"));
    QCOMPARE(m_model->error()->code(), errorName(ErrorCode::RecoveryCodeForm));
    QVERIFY(m_desk->session().isSignedIn());
}

QTEST_MAIN(RecoveryModelTest)
#include "tst_recovery_model.moc"
