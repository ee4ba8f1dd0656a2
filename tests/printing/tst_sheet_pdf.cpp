// The PDF as strangers see it: poppler's tools and qpdf.

#include "app/printing/pdf_finish.h"
#include "app/printing/sheet_pdf.h"

#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{

Sheet receipt()
{
    Sheet sheet;
    sheet.title = QStringLiteral("転出届（受付の控え）");
    sheet.office = QStringLiteral("みなみ市 市民課");
    sheet.date = QStringLiteral("2026年（令和8年）11月21日");
    sheet.banner = QStringLiteral("デモです。どこにも提出されていません。");
    sheet.footer = QStringLiteral("転出届　受付番号 R8-000001");
    sheet.parts << SheetRows{QStringLiteral("受付"),
                             {{QStringLiteral("受付番号"), QStringLiteral("R8-000001")},
                              {QStringLiteral("氏名"), QStringLiteral("葛󠄀城 葵")}}};
    sheet.parts << SheetTable{QStringLiteral("接種の記録"),
                              {QStringLiteral("月日"), QStringLiteral("種類")},
                              {{QStringLiteral("2026-04-01"), QStringLiteral("麻しん")}}};
    sheet.parts << SheetNote{QStringLiteral("次にすること"), {QStringLiteral("□ 転入届を出す")}};
    return sheet;
}

} // namespace

class SheetPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextCanBeReadAndSearched();
    void titleLanguageAndSizeAreSaid();
    void everyFontIsEmbedded();
    void theFileIsWholeByQpdf();
    void longListsGoOverPagesWithTheirTitlesAndNumbers();
    void nothingLongIsCutAtTheEdge();
    void aHeadingNeverStandsAloneAtTheFoot();
    void otherScriptsAreWrittenWithTheirOwnGlyphs();
    void markupInAnAnswerStaysText();
    void readingsAreForTheScreen();
    void aQrCodeIsReadByAnotherProgram();
    void anEmptySheetIsASheet();
    void noFileOfAnotherKindIsTouched();

private:
    QString write(const Sheet &sheet);
    static QString run(const QString &program, const QStringList &arguments, int *code = nullptr);
    QString text(const QString &path, const QStringList &options = {})
    {
        return run(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void SheetPdfTest::initTestCase()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("sans-serif")});
    QGuiApplication::setFont(font);
    for (const char *tool : {"pdftotext", "pdfinfo", "pdffonts", "qpdf"}) {
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
    }
}

QString SheetPdfTest::run(const QString &program, const QStringList &arguments, int *code)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    if (code) {
        *code = process.exitCode();
    }
    return QString::fromUtf8(process.readAll());
}

QString SheetPdfTest::write(const Sheet &sheet)
{
    const auto pdf = sheetPdf(sheet);
    const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_count));
    QFile file(path);
    if (pdf && file.open(QIODevice::WriteOnly)) {
        file.write(*pdf);
    }
    return path;
}

void SheetPdfTest::everyTextCanBeReadAndSearched()
{
    const QString said = text(write(receipt())).replace(QStringLiteral(" / "), QStringLiteral("/"));
    for (const char *words :
         {"転出届（受付の控え）", "みなみ市 市民課", "2026年（令和8年）11月21日", "デモです。", "受付番号",
          "R8-000001", "城 葵", "接種の記録", "麻しん", "次にすること", "転入届を出す", "1/1"}) {
        QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(said));
    }
}

void SheetPdfTest::titleLanguageAndSizeAreSaid()
{
    const QString path = write(receipt());
    const QString info = run(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(QStringLiteral("転出届（受付の控え）")), qPrintable(info));
    QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
    QVERIFY(!info.contains(QStringLiteral("rror")));
    const QString catalog = run(QStringLiteral("qpdf"), {QStringLiteral("--show-object=trailer"), path});
    const QString root = QRegularExpression(QStringLiteral("/Root (\\d+)")).match(catalog).captured(1);
    const QString object = run(QStringLiteral("qpdf"), {QStringLiteral("--show-object=") + root, path});
    QVERIFY2(object.contains(QStringLiteral("/Lang (ja)")), qPrintable(object));
    QVERIFY2(object.contains(QStringLiteral("/DisplayDocTitle true")), qPrintable(object));
}

void SheetPdfTest::everyFontIsEmbedded()
{
    const QStringList lines = run(QStringLiteral("pdffonts"), {write(receipt())}).trimmed().split(u'\n');
    QVERIFY(lines.size() > 2);
    static const QRegularExpression embedded(QStringLiteral("\\byes +(yes|no) +yes +\\d+ +\\d+$"));
    for (const QString &line : lines.mid(2)) {
        QVERIFY2(line.contains(embedded), qPrintable(line));
    }
}

void SheetPdfTest::theFileIsWholeByQpdf()
{
    int code = -1;
    const QString said = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), write(receipt())}, &code);
    QVERIFY2(code == 0, qPrintable(said));
}

void SheetPdfTest::longListsGoOverPagesWithTheirTitlesAndNumbers()
{
    Sheet sheet = receipt();
    SheetTable table{QStringLiteral("一覧"), {QStringLiteral("番号の列"), QStringLiteral("値")}, {}};
    for (int i = 1; i <= 200; ++i) {
        table.rows << QStringList{QStringLiteral("行%1").arg(i, 3, 10, QLatin1Char('0')),
                                  QStringLiteral("値 %1").arg(i)};
    }
    sheet.parts = {table};
    const QString path = write(sheet);
    const QString all = text(path);
    for (int i = 1; i <= 200; ++i) {
        const QString row = QStringLiteral("行%1").arg(i, 3, 10, QLatin1Char('0'));
        QCOMPARE(all.count(row), 1);
    }
    const qsizetype pages = all.count(u'\f');
    QVERIFY(pages > 2);
    QCOMPARE(all.count(QStringLiteral("番号の列")), pages);
    QVERIFY(all.contains(QRegularExpression(QStringLiteral("%1 ?/ ?%1").arg(pages))));
}

void SheetPdfTest::nothingLongIsCutAtTheEdge()
{
    Sheet sheet = receipt();
    const QString address = QStringLiteral("東京都江東区青海9丁目8番7号ベイサイドコート").repeated(40);
    const QString unbroken = QString(300, u'W') + QStringLiteral("END");
    sheet.parts = {SheetRows{{},
                             {{QStringLiteral("とても長い見出しの項目名").repeated(4), address},
                              {QStringLiteral("記号"), unbroken}}}};
    const QString path = write(sheet);
    QString said = text(path, {QStringLiteral("-raw")});
    said.remove(QRegularExpression(QStringLiteral("\\s")));
    QVERIFY(said.contains(address));
    QVERIFY(said.contains(unbroken));
    // No word lies outside of the paper (595 × 842 points).
    const QString boxes = text(path, {QStringLiteral("-bbox")});
    auto match =
        QRegularExpression(QStringLiteral("xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\"")).globalMatch(boxes);
    QVERIFY(match.hasNext());
    while (match.hasNext()) {
        const auto box = match.next();
        QVERIFY2(box.captured(1).toDouble() <= 595 - 50, qPrintable(box.captured()));
        QVERIFY2(box.captured(2).toDouble() <= 842 - 30, qPrintable(box.captured()));
    }
}

void SheetPdfTest::aHeadingNeverStandsAloneAtTheFoot()
{
    // However much stands before it, the heading is on the page of its first row.
    for (int lines = 26; lines < 42; ++lines) {
        Sheet sheet;
        sheet.title = QStringLiteral("題");
        SheetNote before;
        for (int i = 0; i < lines; ++i) {
            before.paragraphs << QStringLiteral("段落");
        }
        sheet.parts << before
                    << SheetRows{QStringLiteral("見出し"),
                                 {{QStringLiteral("項目"), QStringLiteral("答え")}}};
        const QStringList pages = text(write(sheet)).split(u'\f');
        for (const QString &page : pages) {
            QCOMPARE(page.contains(QStringLiteral("見出し")), page.contains(QStringLiteral("答え")));
        }
    }
}

void SheetPdfTest::otherScriptsAreWrittenWithTheirOwnGlyphs()
{
    Sheet sheet = receipt();
    sheet.language = QStringLiteral("en-GB");
    sheet.parts = {SheetNote{{},
                             {QStringLiteral("Nguyễn Thị Hương"), QStringLiteral("김민준"),
                              QStringLiteral("𠮷野家 髙橋 﨑"), QStringLiteral("São João")}}};
    const QString said = text(write(sheet));
    for (const char *words : {"Nguyễn Thị Hương", "김민준", "𠮷野家 髙橋", "São João"}) {
        QVERIFY2(said.contains(QString::fromUtf8(words)), qPrintable(said));
    }
}

void SheetPdfTest::markupInAnAnswerStaysText()
{
    Sheet sheet = receipt();
    const QString hostile = QStringLiteral("<b>太字</b> <img src=file:///etc/passwd> &amp; ) /JS (x");
    sheet.title = hostile;
    sheet.parts = {SheetRows{{}, {{QStringLiteral("氏名"), hostile}}}};
    const QString path = write(sheet);
    QString said = text(path, {QStringLiteral("-raw")});
    said.remove(QRegularExpression(QStringLiteral("\\s")));
    QCOMPARE(said.count(QString(hostile).remove(u' ')), 2);
    int code = -1;
    run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &code);
    QCOMPARE(code, 0);
}

void SheetPdfTest::readingsAreForTheScreen()
{
    Sheet sheet = receipt();
    sheet.title = QStringLiteral("｛転出届｜てんしゅつとどけ｝");
    sheet.footer = sheet.title;
    sheet.parts = {SheetRows{{}, {{sheet.title, sheet.title}}}};
    const QString path = write(sheet);
    const QString said = text(path) + run(QStringLiteral("pdfinfo"), {path});
    QCOMPARE(said.count(QStringLiteral("転出届")), 5);
    QVERIFY(!said.contains(QStringLiteral("てんしゅつ")) && !said.contains(u'｜'));
}

void SheetPdfTest::aQrCodeIsReadByAnotherProgram()
{
    const QString code = QStringLiteral("0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-C4N1");
    Sheet sheet = receipt();
    sheet.parts << SheetCode{{}, code, QStringLiteral("QRコードの中身は、上の文字と同じです。")};
    const QString pdf = write(sheet);
    const QString picture = m_folder.filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                                     QStringLiteral("-singlefile"), pdf, picture});
    int status = -1;
    QCOMPARE(run(QStringLiteral("zbarimg"),
                 {QStringLiteral("--nodbus"), QStringLiteral("--quiet"), QStringLiteral("--raw"),
                  picture + QStringLiteral(".png")},
                 &status)
                 .trimmed(),
             code);
    QCOMPARE(status, 0);
    QVERIFY(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")})
                .contains(QStringLiteral("QRコードの中身は")));
}

void SheetPdfTest::anEmptySheetIsASheet()
{
    int code = -1;
    run(QStringLiteral("qpdf"), {QStringLiteral("--check"), write(Sheet())}, &code);
    QCOMPARE(code, 0);
    Sheet sheet = receipt();
    sheet.parts = {SheetTable(), SheetRows(), SheetNote()};
    QVERIFY(text(write(sheet)).contains(QRegularExpression(QStringLiteral("1 ?/ ?1"))));
}

void SheetPdfTest::noFileOfAnotherKindIsTouched()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7\nno table"),
                                    QByteArray("trailer << /Root 9 0 R >>\nstartxref\n99999999\n%%EOF"),
                                    QByteArray("trailer << /Root 1 0 R >>\nstartxref\n-5\n%%EOF")}) {
        QVERIFY(!finishedPdf(bytes, QStringLiteral("ja"), {}, {}));
    }
    const auto pdf = sheetPdf(receipt());
    QVERIFY(pdf);
    QVERIFY(!finishedPdf(*pdf, QStringLiteral("ja) /JS ("), {}, {}));
    QVERIFY(!finishedPdf(pdf->left(pdf->size() / 2), QStringLiteral("ja"), {}, {}));
}

QTEST_MAIN(SheetPdfTest)
#include "tst_sheet_pdf.moc"
