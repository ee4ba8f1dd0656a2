// The list of everything that was filed: found by words, by what it asks of the person, a part at a time.

#include "app/person_store.h"
#include "app/viewmodels/applications_model.h"
#include "people.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace people;

namespace
{

LocalizedText text(const char *japanese, const char *english)
{
    return {{QStringLiteral("ja"), QString::fromUtf8(japanese)},
            {QStringLiteral("en"), QString::fromUtf8(english)}};
}

SignedSubmission filing(const LocalizedText &title, const QDateTime &at)
{
    SignedSubmission result;
    result.submission.id = newSubmissionId();
    result.submission.procedureId = QStringLiteral("any");
    result.submission.title = title;
    result.submission.recipient = text("みなみ市 市民課", "Minami City, Citizens' Division");
    result.submission.createdAt = at;
    result.payload = {title.in(QStringLiteral("ja")).toUtf8(), QByteArrayLiteral("signature")};
    result.submission.documentSha256 =
        QCryptographicHash::hash(result.payload.document, QCryptographicHash::Sha256);
    return result;
}

} // namespace

class ApplicationsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cards.make(QStringLiteral("card"), QStringLiteral("single-mover"))); }
    void init();
    void cleanup();

    void wordsAreFoundAsTheyAreTyped_data();
    void wordsAreFoundAsTheyAreTyped();
    void whatNeedsThePersonStandsApart();
    void moreIsShownWhenAsked();
    void anotherPersonFindsNothingOfIt();
    void whatArrivesMeanwhileIsFound();

private:
    SubmissionStore &outbox() { return m_desk->session().store()->outbox(); }
    QUuid file(const LocalizedText &title, const QDateTime &at)
    {
        const SignedSubmission one = filing(title, at);
        return outbox().enqueue(one) ? one.submission.id : QUuid();
    }
    bool receive(const QUuid &id, const QString &reference, const QDateTime &at)
    {
        const auto lease = outbox().lease();
        if (!lease || !outbox().startAttempt(*lease, id)) {
            return false;
        }
        Receipt receipt;
        receipt.submissionId = id;
        receipt.documentSha256 = outbox().submission(id)->documentSha256;
        receipt.referenceNumber = reference;
        receipt.arrivedAt = at;
        return outbox().storeReceipt(*lease, id, QByteArrayLiteral("receipt"), receipt).has_value();
    }
    QStringList titles() const
    {
        QStringList list;
        for (const QVariantMap &row : m_model->applications()->rows()) {
            list << row.value(QStringLiteral("title")).toString();
        }
        return list;
    }

    Cards m_cards;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ApplicationsModel> m_model;
    const QDateTime m_day{QDate(2026, 11, 18), QTime(3, 0), Qt::UTC};
};

void ApplicationsModelTest::init()
{
    m_desk = std::make_unique<Desk>(m_cards);
    m_model = std::make_unique<ApplicationsModel>(m_desk->session());
    QCOMPARE(m_desk->signIn(QStringLiteral("card")), good);
    const QUuid moving = file(text("｛転出届｜てんしゅつとどけ｝", "Moving-out notice"), m_day);
    QVERIFY(receive(moving, QStringLiteral("R8-0001-004821"), m_day.addSecs(60)));
    QVERIFY(!file(text("児童手当の認定請求", "Child allowance"), m_day.addDays(-40)).isNull());
    m_model->open();
}

void ApplicationsModelTest::cleanup()
{
    m_model.reset();
    m_desk.reset();
}

void ApplicationsModelTest::wordsAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const char *query, int count) {
        QTest::newRow(query) << QString::fromUtf8(query) << count;
    };
    row("", 2);
    row("転出", 1);
    row("てんしゅつ", 1);
    row("テンシュツ", 1);
    row("ﾃﾝｼｭﾂ", 1);
    row("moving-OUT", 1);
    row("Ｒ８－０００１", 1);
    row("r80001004821", 1);
    row("004821", 1);
    row("みなみ市", 2);
    row("citizens", 2);
    row("2026-11-18", 1);
    row("2026年11月", 1);
    row("令和8年", 2);
    row("みなみ市　児童", 1);
    row("転出 児童", 0);
    row("鯨", 0);
}

void ApplicationsModelTest::wordsAreFoundAsTheyAreTyped()
{
    QFETCH(QString, query);
    m_model->search(query);
    QTEST(m_model->foundCount(), "count");
    QCOMPARE(titles().size(), m_model->foundCount());
    QCOMPARE(m_model->foundText().isEmpty(), query.isEmpty());
}

void ApplicationsModelTest::whatNeedsThePersonStandsApart()
{
    QSignalSpy said(m_model.get(), &ApplicationsModel::announced);
    m_model->setGroup(QStringLiteral("needsPerson"));
    QCOMPARE(m_model->foundCount(), 0);
    QVERIFY(!m_model->empty());
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.first().first().toString().isEmpty());
    m_model->setGroup(QStringLiteral("underWay"));
    QCOMPARE(m_model->foundCount(), 2);

    const auto list = outbox().list();
    QVERIFY(list && list->size() == 2);
    QVERIFY(outbox().cancel(list->first().id));
    Q_EMIT m_desk->session().outboxChanged();
    QCOMPARE(m_model->foundCount(), 1); // given up before it left: nothing to show
}

void ApplicationsModelTest::moreIsShownWhenAsked()
{
    for (int i = 0; i < 40; ++i) {
        QVERIFY(!file(text("住民票の写しの請求", "Copy of the register"), m_day.addSecs(100 + i)).isNull());
    }
    Q_EMIT m_desk->session().outboxChanged();
    QCOMPARE(m_model->foundCount(), 42);
    QCOMPARE(titles().size(), 20);
    m_model->showMore();
    QCOMPARE(titles().size(), 40);
    m_model->search(QStringLiteral("住民票")); // what was looked for starts anew
    QCOMPARE(m_model->foundCount(), 40);
    QCOMPARE(titles().size(), 20);
}

void ApplicationsModelTest::anotherPersonFindsNothingOfIt()
{
    m_model->search(QStringLiteral("転出"));
    m_desk->session().signOut();
    QVERIFY(m_model->query().isEmpty());
    QVERIFY(m_model->empty());
    QCOMPARE(titles(), QStringList());
}

void ApplicationsModelTest::whatArrivesMeanwhileIsFound()
{
    m_model->search(QStringLiteral("R8-0001-009999"));
    QCOMPARE(m_model->foundCount(), 0);
    const auto list = outbox().list();
    QVERIFY(receive(list->first().id, QStringLiteral("R8-0001-009999"), m_day.addSecs(90)));
    Q_EMIT m_desk->session().outboxChanged();
    QCOMPARE(m_model->foundCount(), 1);
}

QTEST_GUILESS_MAIN(ApplicationsModelTest)
#include "tst_applications_model.moc"
