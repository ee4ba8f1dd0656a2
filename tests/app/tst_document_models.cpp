// The page's view models over the virtual card: what is signed in the window is what a check of it finds
// right.

#include "app/viewmodels/document_signing_model.h"
#include "app/viewmodels/signature_check_model.h"
#include "card/channel_terminal.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/in_process_channel.h"
#include "card/virtual/virtual_card.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class TestDocumentModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aPdfIsSignedWithAMarkAndFoundRight();
    void anyFileIsSignedInTheFormChosen();
    void whatWasShownIsSignedThoughTheFileChanges();
    void aPdfThatCanNotBeSignedWithinIsSignedFromOutside();
    void aPageThatIsNoneHoldsBack();
    void aWrongPasswordTellsTheTriesAndSignsNothing();
    void anotherCardThanTheOneShownIsSentNothing();
    void aDetachedSignatureAsksForWhatItSigns();
    void anAlteredFileIsNotRight();
    void aStrangersSignatureCanNotBeTold();
    void theOwnCardsAuthorityIsOne();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_documents->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray letter() const
    {
        return read(QStringLiteral(MADOGUCHI_SOURCE_DIR
                                   "/services/sandbox/town/documents/child-allowance-payment.pdf"));
    }
    bool insert(const std::shared_ptr<VirtualCard> &card)
    {
        m_terminal->removeCard();
        const bool gone = QTest::qWaitFor(
            [this] { return m_terminal->snapshot().state == TerminalSnapshot::State::NoCard; });
        m_terminal->insert([card]() -> std::unique_ptr<CardChannel> {
            auto channel = std::make_unique<InProcessChannel>(card);
            channel->reset();
            return channel;
        });
        return gone && QTest::qWaitFor(
                           [this] { return m_terminal->snapshot().state == TerminalSnapshot::State::Ready; });
    }
    bool choose(const QString &path)
    {
        m_signing->choose(QUrl::fromLocalFile(path));
        return QTest::qWaitFor([this] { return !m_signing->reading(); }) && m_signing->chosen();
    }
    /// Signs what was chosen; gives the new file's path.
    QString sign(const QString &password)
    {
        m_signing->proceed();
        if (!QTest::qWaitFor([this] { return m_signing->triesLeft() > 0; })) {
            return {};
        }
        m_signing->submit(password);
        return QTest::qWaitFor([this] { return !m_signing->busy(); }, 20'000) ? m_signing->savedTo()
                                                                              : QString();
    }
    QString outcomeOf(const QString &path)
    {
        m_check->choose(QUrl::fromLocalFile(path));
        return QTest::qWaitFor([this] { return !m_check->busy(); }) ? m_check->outcome()
                                                                    : QStringLiteral("no answer");
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_password;
    QString m_name;
    QList<Certificate> m_anchors;
    std::optional<Certificate> m_cardAuthority;
    std::shared_ptr<VirtualCard> m_card;
    std::shared_ptr<VirtualCard> m_other; ///< of somebody else
    std::unique_ptr<QTemporaryDir> m_documents;
    std::unique_ptr<ChannelTerminal> m_terminal;
    std::unique_ptr<DocumentSigningModel> m_signing;
    std::unique_ptr<SignatureCheckModel> m_check;
};

void TestDocumentModels::initTestCase()
{
    const auto authority = DemoAuthority::open(m_folder.path());
    QVERIFY(authority);
    const QString residents = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/");
    const auto person = CardPerson::fromFile(residents + QStringLiteral("single-mover.json"));
    const auto stranger = CardPerson::fromFile(residents + QStringLiteral("widow.json"));
    QVERIFY(person && stranger);
    auto profile = authority->card(*person);
    auto another = authority->card(*stranger);
    QVERIFY(profile && another);
    m_card = std::make_shared<VirtualCard>(*std::move(profile));
    m_other = std::make_shared<VirtualCard>(*std::move(another));
    m_password = person->signaturePassword;
    m_name = person->name;
    m_anchors = Certificate::listFromPem(read(m_folder.filePath(QStringLiteral("signature-ca.pem")))).value();
}

void TestDocumentModels::init()
{
    m_documents = std::make_unique<QTemporaryDir>();
    m_signing.reset();
    m_terminal = std::make_unique<ChannelTerminal>(QStringLiteral("reader"));
    m_terminal->start();
    QVERIFY(insert(m_card));
    m_signing = std::make_unique<DocumentSigningModel>(*m_terminal, m_clock);
    m_check = std::make_unique<SignatureCheckModel>(m_clock, [this] {
        return SignatureCheckModel::Trusted{m_anchors, m_cardAuthority};
    });
}

void TestDocumentModels::aPdfIsSignedWithAMarkAndFoundRight()
{
    const QByteArray before = letter();
    QVERIFY(choose(write(QStringLiteral("通知.pdf"), before)));
    QCOMPARE(m_signing->form(), QStringLiteral("pdf"));
    QCOMPARE(m_signing->facts()->count(), 3);
    m_signing->showMark(true);
    m_signing->showName(true);
    const QString path = sign(m_password);
    QCOMPARE(path, m_documents->filePath(QStringLiteral("通知（署名済み）.pdf")));
    QCOMPARE(m_signing->stage(), QStringLiteral("done"));
    QCOMPARE(read(m_documents->filePath(QStringLiteral("通知.pdf"))), before);
    QVERIFY(read(path).startsWith(before));

    QSignalSpy said(m_check.get(), &SignatureCheckModel::announced);
    QCOMPARE(outcomeOf(path), QStringLiteral("good"));
    QCOMPARE(said.count(), 1);
    QCOMPARE(m_check->signatures()->count(), 1);
    const auto facts = m_check->signatures()->rows().first().value(QStringLiteral("facts")).toList();
    QCOMPARE(facts.first().toMap().value(QStringLiteral("value")).toString(), m_name);
}

void TestDocumentModels::anyFileIsSignedInTheFormChosen()
{
    const QString file = write(QStringLiteral("a.txt"), "a\n");
    for (const QString &form : {QStringLiteral("attached"), QStringLiteral("detached")}) {
        QVERIFY(choose(file));
        QCOMPARE(m_signing->forms().size(), 2);
        m_signing->chooseForm(form);
        const QString path = sign(m_password);
        QVERIFY(path.endsWith(form == QLatin1String("attached") ? QStringLiteral("a.txt.p7m")
                                                                : QStringLiteral("a.txt.p7s")));
        QCOMPARE(outcomeOf(path), QStringLiteral("good"));
        m_signing->again();
        QCOMPARE(m_signing->stage(), QStringLiteral("choosing"));
        QVERIFY(!m_signing->chosen());
    }
}

void TestDocumentModels::whatWasShownIsSignedThoughTheFileChanges()
{
    const QString file = write(QStringLiteral("b.txt"), "as shown\n");
    QVERIFY(choose(file));
    m_signing->chooseForm(QStringLiteral("detached"));
    write(QStringLiteral("b.txt"), "changed since\n");
    const QString path = sign(m_password);
    QCOMPARE(outcomeOf(path), QStringLiteral("bad"));
    write(QStringLiteral("b.txt"), "as shown\n");
    QCOMPARE(outcomeOf(path), QStringLiteral("good"));
}

void TestDocumentModels::aPdfThatCanNotBeSignedWithinIsSignedFromOutside()
{
    QVERIFY(choose(write(QStringLiteral("broken.pdf"), letter().first(900))));
    QCOMPARE(m_signing->error()->code(), QStringLiteral("MDG-F105"));
    QCOMPARE(m_signing->form(), QStringLiteral("detached"));
    QCOMPARE(m_signing->forms().size(), 2);
    QVERIFY(sign(m_password).endsWith(QStringLiteral("broken.pdf.p7s")));
}

void TestDocumentModels::aPageThatIsNoneHoldsBack()
{
    QVERIFY(choose(write(QStringLiteral("c.pdf"), letter())));
    m_signing->showMark(true);
    m_signing->choosePage(QStringLiteral("99"));
    QVERIFY(!m_signing->pageError().isEmpty());
    m_signing->proceed();
    QCOMPARE(m_signing->stage(), QStringLiteral("choosing"));
    m_signing->choosePage(QStringLiteral("1"));
    m_signing->proceed();
    QCOMPARE(m_signing->stage(), QStringLiteral("signing"));
}

void TestDocumentModels::aWrongPasswordTellsTheTriesAndSignsNothing()
{
    QVERIFY(choose(write(QStringLiteral("d.txt"), "d")));
    QCOMPARE(sign(QStringLiteral("WRONG999")), QString());
    QCOMPARE(m_signing->error()->code(), QStringLiteral("MDG-C116"));
    QCOMPARE(m_signing->triesLeft(), 4);
    QCOMPARE(m_signing->stage(), QStringLiteral("signing"));
    QVERIFY(!QFile::exists(m_documents->filePath(QStringLiteral("d.txt.p7m"))));
    QVERIFY(!sign(m_password).isEmpty());
}

void TestDocumentModels::anotherCardThanTheOneShownIsSentNothing()
{
    QVERIFY(choose(write(QStringLiteral("swap.txt"), "swap")));
    m_signing->proceed();
    QVERIFY(QTest::qWaitFor([this] { return m_signing->triesLeft() > 0; }));
    QVERIFY(insert(m_other));
    m_signing->submit(QStringLiteral("WRONG999"));
    QVERIFY(QTest::qWaitFor([this] { return !m_signing->busy(); }));
    QCOMPARE(m_signing->error()->code(), QStringLiteral("MDG-C111"));
    QCOMPARE(m_other->profile().signatureTries, 5);
    QVERIFY(m_signing->savedTo().isEmpty());
}

void TestDocumentModels::aDetachedSignatureAsksForWhatItSigns()
{
    const QString file = write(QStringLiteral("e.txt"), "e");
    QVERIFY(choose(file));
    m_signing->chooseForm(QStringLiteral("detached"));
    const QString path = sign(m_password);
    const QString moved = m_documents->filePath(QStringLiteral("elsewhere.txt"));
    QVERIFY(QFile::rename(file, moved));
    QCOMPARE(outcomeOf(path), QStringLiteral("unknown"));
    QVERIFY(m_check->contentWanted());
    m_check->chooseContent(QUrl::fromLocalFile(moved));
    QVERIFY(QTest::qWaitFor([this] { return !m_check->busy(); }));
    QCOMPARE(m_check->outcome(), QStringLiteral("good"));
}

void TestDocumentModels::anAlteredFileIsNotRight()
{
    QVERIFY(choose(write(QStringLiteral("f.pdf"), letter())));
    const QString path = sign(m_password);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("%\n");
    file.close();
    QCOMPARE(outcomeOf(path), QStringLiteral("bad"));
    QCOMPARE(outcomeOf(m_documents->filePath(QStringLiteral("f.pdf"))), QString());
    QCOMPARE(m_check->error()->code(), QStringLiteral("MDG-F106"));
}

void TestDocumentModels::aStrangersSignatureCanNotBeTold()
{
    QVERIFY(choose(write(QStringLiteral("g.txt"), "g")));
    const QString path = sign(m_password);
    const QList<Certificate> known = std::exchange(m_anchors, {});
    QCOMPARE(outcomeOf(path), QStringLiteral("unknown"));
    m_anchors = known;
    QCOMPARE(outcomeOf(path), QStringLiteral("good"));
}

void TestDocumentModels::theOwnCardsAuthorityIsOne()
{
    QVERIFY(choose(write(QStringLiteral("h.txt"), "h")));
    const QString path = sign(m_password);
    const QList<Certificate> known = std::exchange(m_anchors, {});
    m_cardAuthority = known.first();
    QCOMPARE(outcomeOf(path), QStringLiteral("good"));
    const auto points = m_check->signatures()->rows().first().value(QStringLiteral("points")).toList();
    QVERIFY(points.last()
                .toMap()
                .value(QStringLiteral("value"))
                .toString()
                .contains(QStringLiteral("同じ認証局")));
    // Another card's authority does not help.
    m_cardAuthority =
        Certificate::listFromPem(read(m_folder.filePath(QStringLiteral("authentication-ca.pem"))))->first();
    QCOMPARE(outcomeOf(path), QStringLiteral("unknown"));
    m_cardAuthority.reset();
    m_anchors = known;
}

QTEST_MAIN(TestDocumentModels)
#include "tst_document_models.moc"
