// A store leaves for another PC as a file, comes in from one, and ends: through the page's model.

#include "app/person_store.h"
#include "app/viewmodels/store_file_model.h"
#include "people.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace people;

class StoreFileModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8()); // where the documents are
        QVERIFY(m_cards.make(QStringLiteral("card"), QStringLiteral("single-mover")));
    }
    void init();
    void cleanup();

    void whatIsKeptGoesToAnotherPc();
    void aRefusedPassphraseWritesNothing();
    void whereWorkIsNothingComesIn();
    void aWrongPassphraseChangesNothing();
    void whoLeavesMeanwhileGetsNothing();
    void whatHasNotArrivedIsNamed();
    void erasingAsksForAWordAndEndsAll();

private:
    struct Pc
    {
        explicit Pc(const Cards &cards)
            : desk(cards)
            , model(desk.session(), Keyring(QDBusConnection(QStringLiteral("none"))), desk.clock())
        {
        }
        Desk desk;
        StoreFileModel model;
    };
    static bool file(Pc &pc)
    {
        SignedSubmission filing;
        filing.submission.id = newSubmissionId();
        filing.submission.procedureId = QStringLiteral("moving-out-notice");
        filing.submission.title.insert(QStringLiteral("ja"), QStringLiteral("転出届"));
        filing.submission.createdAt = QDateTime::currentDateTimeUtc();
        filing.payload = {QByteArrayLiteral("document"), QByteArrayLiteral("signature")};
        filing.submission.documentSha256 =
            QCryptographicHash::hash(filing.payload.document, QCryptographicHash::Sha256);
        return pc.desk.session().store()->outbox().enqueue(filing).has_value();
    }
    QString exported(Pc &pc)
    {
        pc.model.begin(QStringLiteral("export"));
        if (pc.model.check(m_phrase, m_phrase)) {
            pc.model.keepPassphrase(m_phrase, m_phrase);
        }
        return QTest::qWaitFor([&] { return !pc.model.busy(); }, 20'000) ? pc.model.savedTo() : QString();
    }
    static void import(Pc &pc, const QString &path, const QString &phrase)
    {
        pc.model.begin(QStringLiteral("import"));
        pc.model.chooseFile(QUrl::fromLocalFile(path));
        pc.model.importFile(phrase);
    }

    QTemporaryDir m_home;
    Cards m_cards;
    std::unique_ptr<Pc> m_pc;
    const QString m_procedure = QStringLiteral("moving-out-notice");
    const QJsonObject m_draft{{QStringLiteral("moving_date"), QStringLiteral("2026-12-01")}};
    const QString m_phrase = QStringLiteral("lantern river quilt barley");
};

void StoreFileModelTest::init()
{
    m_pc = std::make_unique<Pc>(m_cards);
    QCOMPARE(m_pc->desk.signIn(QStringLiteral("card")), good);
    QVERIFY(m_pc->desk.session().saveDraft(m_procedure, m_draft));
}

void StoreFileModelTest::cleanup() { m_pc.reset(); }

void StoreFileModelTest::whatIsKeptGoesToAnotherPc()
{
    QVERIFY(file(*m_pc));
    const QString path = exported(*m_pc);
    QVERIFY2(QFile::exists(path), qPrintable(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    const QString again = exported(*m_pc);
    QVERIFY(again != path && QFile::exists(path)); // the one before stays

    Pc there(m_cards);
    QCOMPARE(there.desk.signIn(QStringLiteral("card")), good);
    QVERIFY(there.model.unused());
    QSignalSpy imports(&there.model, &StoreFileModel::imported);
    QSignalSpy said(&there.model, &StoreFileModel::announced);
    int turns = 0; // the interface goes on meanwhile
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(5);
    import(there, path, m_phrase);
    QVERIFY(QTest::qWaitFor([&] { return !there.model.busy(); }, 20'000));
    QCOMPARE(imports.size(), 1);
    QVERIFY(turns > 5);
    QVERIFY(said.first().first().toString().contains(u'1'));
    QCOMPARE(there.desk.session().draft(m_procedure).value_or(std::nullopt).value_or(QJsonObject()), m_draft);
    // Held over there, queued here: it goes out once.
    QCOMPARE(there.desk.session().submissions().value(0).state, OutboxState::Held);
    QCOMPARE(m_pc->desk.session().submissions().value(0).state, OutboxState::Queued);
    QVERIFY(!there.model.unused());
}

void StoreFileModelTest::aRefusedPassphraseWritesNothing()
{
    m_pc->model.begin(QStringLiteral("export"));
    QVERIFY(!m_pc->model.check(QStringLiteral("short"), QStringLiteral("short")));
    QVERIFY(!m_pc->model.refusal().isEmpty());
    QVERIFY(!m_pc->model.check(m_phrase, m_phrase + u'x'));
    QVERIFY(m_pc->model.refusal().isEmpty() && !m_pc->model.repeatRefusal().isEmpty());
    QVERIFY(m_pc->model.savedTo().isEmpty());
}

void StoreFileModelTest::whereWorkIsNothingComesIn()
{
    const QString path = exported(*m_pc);
    Pc there(m_cards);
    QCOMPARE(there.desk.signIn(QStringLiteral("card")), good);
    const QJsonObject own{{QStringLiteral("moving_date"), QStringLiteral("2027-01-10")}};
    QVERIFY(there.desk.session().saveDraft(m_procedure, own));
    QVERIFY(!there.model.unused());
    import(there, path, m_phrase);
    QVERIFY(QTest::qWaitFor([&] { return !there.model.busy(); }, 20'000));
    QCOMPARE(there.model.error()->code(), errorName(ErrorCode::StoreExists));
    QCOMPARE(there.desk.session().draft(m_procedure).value_or(std::nullopt).value_or(QJsonObject()), own);
}

void StoreFileModelTest::aWrongPassphraseChangesNothing()
{
    const QString path = exported(*m_pc);
    Pc there(m_cards);
    QCOMPARE(there.desk.signIn(QStringLiteral("card")), good);
    import(there, path, QStringLiteral("another river quilt barley"));
    QVERIFY(QTest::qWaitFor([&] { return !there.model.busy(); }, 20'000));
    QCOMPARE(there.model.error()->code(), errorName(ErrorCode::PassphraseWrong));
    QVERIFY(there.model.unused());
    QCOMPARE(there.model.stage(), QStringLiteral("import")); // to be tried again
}

void StoreFileModelTest::whoLeavesMeanwhileGetsNothing()
{
    const QString path = exported(*m_pc);
    Pc there(m_cards);
    QCOMPARE(there.desk.signIn(QStringLiteral("card")), good);
    QSignalSpy imports(&there.model, &StoreFileModel::imported);
    import(there, path, m_phrase);
    there.desk.session().signOut();
    QVERIFY(QTest::qWaitFor([&] { return !there.model.busy(); }, 20'000));
    QCOMPARE(imports.size(), 0);
    QCOMPARE(there.desk.signIn(QStringLiteral("card")), good);
    QVERIFY(there.model.unused());
    const QStringList left =
        QDir(there.desk.profiles()).entryList({QStringLiteral(".arriving-*")}, QDir::Dirs | QDir::Hidden);
    QCOMPARE(left, QStringList());
}

void StoreFileModelTest::whatHasNotArrivedIsNamed()
{
    QVERIFY(m_pc->model.waitingText().isEmpty());
    QVERIFY(file(*m_pc));
    QVERIFY(m_pc->model.waitingText().contains(QStringLiteral("転出届")));
    QVERIFY(m_pc->model.waitingText().contains(u'1'));
}

void StoreFileModelTest::erasingAsksForAWordAndEndsAll()
{
    QSignalSpy ends(&m_pc->model, &StoreFileModel::erased);
    m_pc->model.begin(QStringLiteral("erase"));
    QVERIFY(!m_pc->model.checkWord(QStringLiteral("消さない")));
    QVERIFY(!m_pc->model.wordRefusal().isEmpty());
    QVERIFY(m_pc->model.checkWord(QStringLiteral(" 消します ")));
    m_pc->model.erase();
    QVERIFY(QTest::qWaitFor([&] { return ends.size() == 1; }));
    QVERIFY(ends.first().first().toBool());
    QVERIFY(!m_pc->desk.session().isSignedIn());
    const QStringList left =
        QDir(m_pc->desk.profiles()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList());
    QCOMPARE(m_pc->desk.signIn(QStringLiteral("card")), good);
    QVERIFY(m_pc->model.unused());
}

QTEST_GUILESS_MAIN(StoreFileModelTest)
#include "tst_store_file_model.moc"
