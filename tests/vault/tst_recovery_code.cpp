// The code on paper: what a person copies from it opens the store, a slip of the pen is told before anything
// is tried.

#include "store_folder.h"
#include "vault/recovery_code.h"

#include <QRegularExpression>
#include <QSet>

using namespace store;

class RecoveryCodeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeIsNineGroupsOfFour();
    void aCodeOfAnotherProgramIsTheSame();
    void aCodeIsReadAsPeopleWriteIt_data();
    void aCodeIsReadAsPeopleWriteIt();
    void everySlipOfOneCharacterIsTold();
    void whatIsNoCodeIsTold();
    void theCodeOpensTheStoreAndNoOtherDoes();
    void aNewCodeEndsTheOneBefore();
};

namespace
{

QString textOf(const RecoveryCode &code) { return QString::fromUtf8(code.text().view()); }

/// "good" and the code's own writing, or the error's name.
QString reading(const QString &typed)
{
    const auto code = RecoveryCode::fromText(Secret::fromText(typed));
    return code ? textOf(*code) : errorName(code.error().code);
}

/// The bytes 01 to 14 hex, worked out by another program (RFC 5869, Crockford's alphabet): papers outlive
/// versions.
const QString fixedCode = QStringLiteral("0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-C4N1");
const QByteArray fixedKey = "9ac0804334ef546497309f3c0d3e9523146312a220286ed4cb77eb8a69141d4f";

const QString mistaken = errorName(ErrorCode::RecoveryCodeForm);

} // namespace

void RecoveryCodeTest::aCodeIsNineGroupsOfFour()
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$"));
    QSet<QString> codes;
    for (int i = 0; i < 100; ++i) {
        codes << textOf(RecoveryCode::make());
    }
    QCOMPARE(codes.size(), 100);
    for (const QString &code : std::as_const(codes)) {
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        QCOMPARE(reading(code), code);
    }
}

void RecoveryCodeTest::aCodeOfAnotherProgramIsTheSame()
{
    const auto code = RecoveryCode::fromText(Secret::fromText(fixedCode));
    QVERIFY(code);
    QCOMPARE(textOf(*code), fixedCode);
    QCOMPARE(code->slot()->slotKey.view().toByteArray().toHex(), fixedKey);
}

void RecoveryCodeTest::aCodeIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("lower case") << QStringLiteral("lower") << QString();
    QTest::newRow("no hyphens") << QStringLiteral("-") << QString();
    QTest::newRow("spaces") << QStringLiteral("-") << QStringLiteral(" ");
    QTest::newRow("full-width spaces") << QStringLiteral("-") << QStringLiteral("　");
    QTest::newRow("the long vowel's mark") << QStringLiteral("-") << QStringLiteral("ー");
    QTest::newRow("O for 0") << QStringLiteral("0") << QStringLiteral("O");
    QTest::newRow("small l for 1") << QStringLiteral("1") << QStringLiteral("l");
    QTest::newRow("I for 1") << QStringLiteral("1") << QStringLiteral("I");
    QTest::newRow("full width") << QStringLiteral("wide") << QString();
}

void RecoveryCodeTest::aCodeIsReadAsPeopleWriteIt()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString code = textOf(RecoveryCode::make());
    QString typed = code;
    if (from == QLatin1String("lower")) {
        typed = code.toLower();
    } else if (from == QLatin1String("wide")) {
        for (QChar &c : typed) {
            c = QChar(c.unicode() - 0x21 + 0xFF01);
        }
    } else {
        typed.replace(from, to);
    }
    QCOMPARE(reading(typed), code);
}

void RecoveryCodeTest::everySlipOfOneCharacterIsTold()
{
    const QString code = fixedCode;
    const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    int missed = 0;
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (const QChar letter : letters) {
            QString typed = code;
            typed[at] = letter;
            missed += code[at] != u'-' && code[at] != letter && reading(typed) != mistaken ? 1 : 0;
        }
    }
    QCOMPARE(missed, 0);
}

void RecoveryCodeTest::whatIsNoCodeIsTold()
{
    const QString code = textOf(RecoveryCode::make());
    const QStringList wrong{QString(),
                            QStringLiteral("1234"),
                            code.chopped(1),
                            code + u'0',
                            QString(code).replace(0, 1, u'U'),
                            QString(code).replace(0, 1, u'漢'),
                            QString(36, u'*')};
    for (const QString &typed : wrong) {
        QCOMPARE(reading(typed), mistaken);
    }
}

void RecoveryCodeTest::theCodeOpensTheStoreAndNoOtherDoes()
{
    const Folder folder;
    const auto code = RecoveryCode::make();
    {
        const auto vault = folder.opened();
        QVERIFY(vault->put(QStringLiteral("notes"), QStringLiteral("1"), "kept"));
        QVERIFY(vault->addSlot(*code.slot()));
    }
    {
        const auto slot = code.slot();
        auto vault = Vault::open(folder.path(), slot->id, slot->slotKey);
        QVERIFY(vault);
        QCOMPARE(read(**vault, QStringLiteral("notes"), QStringLiteral("1")), QStringLiteral("kept"));
    }
    const auto other = RecoveryCode::make().slot();
    QCOMPARE(verdict(Vault::open(folder.path(), other->id, other->slotKey)), locked);
    QVERIFY2(!folder.bytes().contains(code.text().view().toByteArray()),
             "the code lies beside what it opens");
}

void RecoveryCodeTest::aNewCodeEndsTheOneBefore()
{
    const Folder folder;
    const auto before = RecoveryCode::make();
    const auto now = RecoveryCode::make();
    {
        const auto vault = folder.opened();
        QVERIFY(vault->addSlot(*before.slot()));
        QVERIFY(vault->addSlot(*now.slot()));
        QCOMPARE(vault->keySlots()->size(), 2);
    }
    QCOMPARE(verdict(Vault::open(folder.path(), RecoveryCode::slotId(), before.slot()->slotKey)), locked);
    QCOMPARE(verdict(Vault::open(folder.path(), RecoveryCode::slotId(), now.slot()->slotKey)), good);
}

QTEST_GUILESS_MAIN(RecoveryCodeTest)
#include "tst_recovery_code.moc"
