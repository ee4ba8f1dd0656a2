#include "tests/signing/signing_bench.h"

using namespace madoguchi;
using namespace bench;

/// PAdES-B-B as poppler, qpdf and openssl see it.
class TestPdfSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindOfFileIsSignedAsPadesBaseline_data();
    void everyKindOfFileIsSignedAsPadesBaseline();
    void theCmsHasNoSigningTimeAndThePdfHas();
    void anEarlierSignatureStaysValid();
    void aVisibleMarkStandsAtTheFootOfItsPage_data();
    void aVisibleMarkStandsAtTheFootOfItsPage();
    void marksStandOneAboveTheOther();
    void formsKeepTheirFields_data();
    void formsKeepTheirFields();
    void whatCanNotBeSignedIsRefusedWithItsReason_data();
    void whatCanNotBeSignedIsRefusedWithItsReason();
    void theKeysOwnErrorComesThrough();

private:
    Result<QByteArray> sign(const QByteArray &pdf, const std::optional<VisibleMark> &mark = {})
    {
        return signPdf(pdf, m_person->certificate, m_person->key, judge::noon, mark);
    }
    QByteArray qpdf(const QByteArray &pdf, const char *options) const;
    void expectGood(const QByteArray &pdf, int signatures);

    std::unique_ptr<judge::Person> m_person;
    Folder m_folder;
};

namespace
{

class RefusingKey final : public PrivateKey
{
public:
    Result<QByteArray> signDigest(QByteArrayView) override { return failure(ErrorCode::CardRemoved); }
};

/// A classic table whose trailer points to a stream of further objects (ISO 32000-1, 7.5.8.4), as Word writes
/// them.
QByteArray hybridPdf()
{
    QByteArray pdf = smallPdf("/Resources << /ProcSet 4 0 R >>");
    const qsizetype end = pdf.lastIndexOf("xref\n0");
    const QByteArray table = pdf.mid(end, pdf.indexOf("trailer", end) - end);
    pdf.truncate(end);
    const qsizetype container = pdf.size();
    pdf += "5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length 11 >>\nstream\n4 0 [ /PDF ]\nendstream\nendobj\n";
    pdf.replace("/Length 11", "/Length 12");
    const qsizetype stream = pdf.size();
    const auto entry = [](char type, qsizetype value, char index) {
        return QByteArray(1, type) + char(value >> 8) + char(value) + index;
    };
    pdf += "6 0 obj\n<< /Type /XRef /Size 7 /W [ 1 2 1 ] /Index [ 4 2 ] /Length 8 >>\nstream\n" +
           entry(2, 5, 0) + entry(1, container, 0) + "\nendstream\nendobj\n";
    const QByteArray at = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Root 1 0 R /Size 7 /XRefStm " + QByteArray::number(stream) +
           " >>\nstartxref\n" + at + "\n%%EOF\n";
}

} // namespace

void TestPdfSigning::initTestCase() { m_person = std::make_unique<judge::Person>(judge::person()); }

QByteArray TestPdfSigning::qpdf(const QByteArray &pdf, const char *options) const
{
    m_folder.write(QStringLiteral("in.pdf"), pdf);
    const auto verdict =
        m_folder.runProgram("qpdf", QByteArray(options).append(" in.pdf out.pdf").constData());
    return verdict.exitCode == 0 ? m_folder.read(QStringLiteral("out.pdf")) : QByteArray();
}

void TestPdfSigning::expectGood(const QByteArray &pdf, int signatures)
{
    m_folder.write(QStringLiteral("signed.pdf"), pdf);
    const auto checked = m_folder.runProgram("qpdf", "--check signed.pdf");
    QVERIFY2(checked.exitCode == 0, checked.out + checked.err);
    const auto seen = m_folder.runProgram("pdfsig", "-nocert signed.pdf");
    QVERIFY2(seen.exitCode == 0, seen.out + seen.err);
    QCOMPARE(seen.out.count("Signature Validation: Signature is Valid."), signatures);
    QCOMPARE(seen.out.count("Signature Type: ETSI.CAdES.detached"), signatures);
    QCOMPARE(seen.out.count("Total document signed"), 1);
}

void TestPdfSigning::everyKindOfFileIsSignedAsPadesBaseline_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("a letter") << letter();
    QTest::newRow("without a line end") << letter().chopped(1);
    QTest::newRow("one page") << smallPdf();
    QTest::newRow("cross-reference stream") << qpdf(letter(), "--object-streams=generate");
    QTest::newRow("linearized") << qpdf(letter(), "--linearize --object-streams=disable");
    QTest::newRow("linearized, cross-reference stream")
        << qpdf(letter(), "--linearize --object-streams=generate");
    QTest::newRow("hybrid") << hybridPdf();
    QTest::newRow("table of annotations elsewhere") << smallPdf("/Annots 4 0 R", {}, {"[ ]"});
}

void TestPdfSigning::everyKindOfFileIsSignedAsPadesBaseline()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!pdf.isEmpty());
    const auto done = sign(pdf);
    QVERIFY2(done, qPrintable(done ? QString() : errorName(done.error().code) + done.error().detail));
    // Nothing of what stood there is touched.
    QVERIFY(done->startsWith(pdf));
    expectGood(*done, 1);
}

void TestPdfSigning::theCmsHasNoSigningTimeAndThePdfHas()
{
    const QByteArray pdf = sign(letter()).value();
    m_folder.write(QStringLiteral("signed.pdf"), pdf);
    QVERIFY(m_folder.runProgram("pdfsig", "-nocert signed.pdf").out.contains("Nov 21 2026 12:00:00"));
    QVERIFY(pdf.contains("/M (D:20261121120000+09'00')"));
    // openssl alone, with the ranges cut out by hand.
    const qsizetype begin = pdf.lastIndexOf("/Contents <") + 10;
    const qsizetype end = pdf.indexOf('>', begin) + 1;
    m_folder.write(QStringLiteral("content"), pdf.first(begin) + pdf.sliced(end));
    const QByteArray padded = QByteArray::fromHex(pdf.mid(begin + 1, end - begin - 2));
    m_folder.write(QStringLiteral("cms.der"), firstDerValue(padded));
    m_folder.write(QStringLiteral("ca.pem"), m_person->authority.pem());
    const auto verdict = m_folder.run("cms -verify -cades -binary -inform DER -in cms.der -content content "
                                      "-CAfile ca.pem -purpose any -out /dev/null -attime 1795230000");
    QVERIFY2(verdict.exitCode == 0, verdict.err);
    const QByteArray printed = m_folder.run("cms -cmsout -print -noout -inform DER -in cms.der").out;
    QVERIFY(printed.contains("id-smime-aa-signingCertificateV2"));
    QVERIFY(printed.contains("messageDigest") && printed.contains("contentType"));
    QVERIFY(!printed.contains("signingTime"));
}

void TestPdfSigning::anEarlierSignatureStaysValid()
{
    QByteArray pdf = letter();
    for (int count = 1; count <= 3; ++count) {
        const auto done =
            signPdf(pdf, m_person->certificate, m_person->key, judge::noon.addSecs(count * 60), {});
        QVERIFY(done);
        QVERIFY(done->startsWith(pdf));
        pdf = *done;
        expectGood(pdf, count);
    }
    const auto streams = sign(qpdf(letter(), "--object-streams=generate"));
    QVERIFY(streams);
    expectGood(sign(*streams).value(), 2);
}

void TestPdfSigning::aVisibleMarkStandsAtTheFootOfItsPage_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QByteArray>("rectangle");
    QTest::newRow("upright") << smallPdf() << QByteArray("[ 417 28 567 88 ]");
    QTest::newRow("turned to the right") << smallPdf("/Rotate 90") << QByteArray("[ 507 664 567 814 ]");
    QTest::newRow("upside down") << smallPdf("/Rotate 180") << QByteArray("[ 28 754 178 814 ]");
    QTest::newRow("turned to the left") << smallPdf("/Rotate -90") << QByteArray("[ 28 28 88 178 ]");
    QTest::newRow("cropped") << smallPdf("/CropBox [ 100 100 400 400 ]") << QByteArray("[ 222 128 372 188 ]");
}

void TestPdfSigning::aVisibleMarkStandsAtTheFootOfItsPage()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QByteArray, rectangle);
    const QByteArray sheet = smallPdf("/MediaBox [ 0 0 150 60 ] /Contents 4 0 R", {},
                                      {"<< /Length 12 >>\nstream\n0 0 9 9 re f\nendstream"});
    const auto done = sign(pdf, VisibleMark{VisibleMark::lastPage, sheet});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    expectGood(*done, 1);
    const QByteArray field = done->mid(done->indexOf("/Subtype /Widget") - 600, 1200);
    QVERIFY2(field.contains("/Rect " + rectangle), field);
    QVERIFY(done->sliced(pdf.size()).contains("0 0 9 9 re f"));
}

void TestPdfSigning::marksStandOneAboveTheOther()
{
    const QByteArray sheet = smallPdf("/MediaBox [ 0 0 150 60 ]");
    const QByteArray first = sign(smallPdf(), VisibleMark{1, sheet}).value();
    const QByteArray second = sign(first, VisibleMark{1, sheet}).value();
    expectGood(second, 2);
    QVERIFY(second.sliced(first.size()).contains("/Rect [ 417 95 567 155 ]"));
}

void TestPdfSigning::formsKeepTheirFields_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray field =
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (kept) /Rect [ 9 9 99 29 ] /P 3 0 R >>";
    QTest::newRow("form in the catalog")
        << smallPdf("/Annots [ 4 0 R ]", "/AcroForm << /Fields [ 4 0 R ] >>", {field});
    QTest::newRow("form of its own") << smallPdf("/Annots [ 4 0 R ]", "/AcroForm 5 0 R",
                                                 {field, "<< /Fields [ 4 0 R ] >>"});
    QTest::newRow("list of fields of its own")
        << smallPdf("/Annots 6 0 R", "/AcroForm << /Fields 5 0 R >>", {field, "[ 4 0 R ]", "[ 4 0 R ]"});
}

void TestPdfSigning::formsKeepTheirFields()
{
    QFETCH(QByteArray, pdf);
    const auto done = sign(pdf);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    expectGood(*done, 1);
    m_folder.write(QStringLiteral("signed.pdf"), *done);
    const QByteArray json = m_folder.runProgram("qpdf", "--json --json-key=acroform signed.pdf").out;
    QVERIFY2(json.contains("\"fullname\": \"name\"") && json.contains("u:kept"), json);
    QVERIFY2(json.contains("\"fieldtype\": \"/Sig\""), json);
}

void TestPdfSigning::whatCanNotBeSignedIsRefusedWithItsReason_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &pdf, ErrorCode code) {
        QTest::newRow(name) << pdf << int(code);
    };
    row("no PDF", "PK\3\4", ErrorCode::PdfUnreadable);
    row("nothing", {}, ErrorCode::PdfUnreadable);
    row("bytes before the header", "x" + letter(), ErrorCode::PdfUnreadable);
    row("cut off", letter().first(letter().size() / 2), ErrorCode::PdfUnreadable);
    row("a table that points beside", letter().replace("startxref\n", "startxref\n1"),
        ErrorCode::PdfUnreadable);
    row("password", qpdf(letter(), "--encrypt user owner 256 --"), ErrorCode::PdfEncrypted);
    const QByteArray ownersPassword = [this] {
        m_folder.write(QStringLiteral("in.pdf"), letter());
        QProcess process;
        process.setWorkingDirectory(m_folder.path(QString()));
        process.start(QStringLiteral("qpdf"),
                      {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("256"),
                       QStringLiteral("--"), QStringLiteral("in.pdf"), QStringLiteral("out.pdf")});
        return process.waitForFinished() && process.exitCode() == 0 ? m_folder.read(QStringLiteral("out.pdf"))
                                                                    : QByteArray();
    }();
    row("owner's password alone", ownersPassword, ErrorCode::PdfEncrypted);
    const QByteArray certification = "<< /Type /Sig /Reference [ << /Type /SigRef /TransformMethod /DocMDP "
                                     "/TransformParams << /P 1 /V /1.2 >> >> ] >>";
    row("certified, no changes", smallPdf({}, "/Perms << /DocMDP 4 0 R >>", {certification}),
        ErrorCode::PdfLocked);
    row("certified, by the field alone",
        smallPdf({}, "/AcroForm << /Fields [ << /FT /Sig /T (c) /V 4 0 R >> ] >>", {certification}),
        ErrorCode::PdfLocked);
    row("form of another kind", smallPdf({}, "/AcroForm << /Fields [ ] /XFA (x) >>"),
        ErrorCode::PdfUnreadable);
    row("no page", smallPdf().replace("/Kids [ 3 0 R ] /Count 1", "/Kids [       ] /Count 0"),
        ErrorCode::PdfUnreadable);
    row("too large", letter() + QByteArray(101 * 1024 * 1024, ' '), ErrorCode::DocumentTooLarge);
}

void TestPdfSigning::whatCanNotBeSignedIsRefusedWithItsReason()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, code);
    const auto examined = examinePdf(pdf);
    QVERIFY(!examined);
    QCOMPARE(errorName(examined.error().code), errorName(ErrorCode(code)));
    RefusingKey untouched;
    const auto done = signPdf(pdf, m_person->certificate, untouched, judge::noon, {});
    QVERIFY(!done);
    QCOMPARE(errorName(done.error().code), errorName(ErrorCode(code)));
}

void TestPdfSigning::theKeysOwnErrorComesThrough()
{
    RefusingKey removed;
    const auto done = signPdf(letter(), m_person->certificate, removed, judge::noon, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::CardRemoved);
}

QTEST_GUILESS_MAIN(TestPdfSigning)
#include "tst_pdf_signing.moc"
