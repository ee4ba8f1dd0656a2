#include "app/viewmodels/error_words.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace madoguchi;

class ErrorWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeSaysWhatHappenedWhatIsSafeAndTheNextStep_data();
    void everyCodeSaysWhatHappenedWhatIsSafeAndTheNextStep();
    void englishHasNoJapaneseOutsideBrackets();
    void factsAreFilledIn();
    void anUnknownReasonIsSaidToBeUnknown();
};

namespace
{

const QVariantMap allFacts{{QStringLiteral("pin"), QStringLiteral("authentication")},
                           {QStringLiteral("triesLeft"), 2},
                           {QStringLiteral("triesBefore"), 3},
                           {QStringLiteral("megabytes"), 100},
                           {QStringLiteral("missing"), QStringLiteral("2")},
                           {QStringLiteral("lastDay"), QStringLiteral("2026-12-22")},
                           {QStringLiteral("reason"), QStringLiteral("expired")}};

bool isJapanese(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
           c.script() == QChar::Script_Katakana;
}

QString outsideBrackets(const QString &text)
{
    QString out;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' || c == u'（' ? 1 : 0;
        if (depth == 0) {
            out += c;
        }
        depth -= (c == u')' || c == u'）') && depth > 0 ? 1 : 0;
    }
    return out;
}

} // namespace

void ErrorWordsTest::everyCodeSaysWhatHappenedWhatIsSafeAndTheNextStep_data()
{
    QTest::addColumn<int>("code");
    for (const ErrorCode code : allErrorCodes()) {
        QTest::newRow(qPrintable(errorName(code))) << int(code);
    }
}

void ErrorWordsTest::everyCodeSaysWhatHappenedWhatIsSafeAndTheNextStep()
{
    QFETCH(int, code);
    const Error error{ErrorCode(code), {}, allFacts};
    const ErrorWords japanese = wordsFor(error);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/madoguchi_en.qm")));
    QCoreApplication::installTranslator(&translator);
    const ErrorWords english = wordsFor(error);
    QCoreApplication::removeTranslator(&translator);

    const QPair<QString, QString> texts[] = {
        {japanese.happened, english.happened}, {japanese.safe, english.safe}, {japanese.next, english.next}};
    for (const auto &[ja, en] : texts) {
        QVERIFY(!ja.isEmpty());
        QVERIFY(ja.endsWith(u'。'));
        QVERIFY2(ja != en, qPrintable(en));
        QVERIFY2(!ja.contains(u'{') && !en.contains(u'{'), qPrintable(ja + en));
    }
    // The words of one code are no other's by accident: the table has a row of its own for it.
    QVERIFY(ErrorCode(code) == ErrorCode::Internal ||
            japanese.happened != wordsFor({ErrorCode::Internal, {}, {}}).happened);
}

void ErrorWordsTest::englishHasNoJapaneseOutsideBrackets()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/madoguchi_en.qm")));
    QCoreApplication::installTranslator(&translator);
    for (const ErrorCode code : allErrorCodes()) {
        const ErrorWords words = wordsFor({code, {}, allFacts});
        const QString all = outsideBrackets(words.happened + words.safe + words.next);
        QVERIFY2(std::none_of(all.begin(), all.end(), isJapanese), qPrintable(all));
    }
    QCoreApplication::removeTranslator(&translator);
}

void ErrorWordsTest::factsAreFilledIn()
{
    const ErrorWords words = wordsFor({ErrorCode::PinWrong, {}, allFacts});
    QVERIFY(words.happened.contains(QStringLiteral("残り2回")));
    QVERIFY(words.happened.contains(QStringLiteral("利用者証明用の暗証番号")));
}

void ErrorWordsTest::anUnknownReasonIsSaidToBeUnknown()
{
    const ErrorWords words =
        wordsFor({ErrorCode::SignInRefused, {}, {{QStringLiteral("reason"), QStringLiteral("moon-phase")}}});
    QVERIFY(words.happened.contains(QStringLiteral("理由は示されていません")));
    QVERIFY(!words.next.isEmpty());
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_error_words.moc"
