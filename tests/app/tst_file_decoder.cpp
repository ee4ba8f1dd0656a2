// What files are by their content, how they look, and what a photo says of its place.
#include "app/decoder/file_decoder.h"
#include "app/decoder/file_inspection.h"
#include "app/decoder/jpeg_end.h"
#include "app/decoder/page_image.h"
#include "app/decoder/photo_place.h"
#include "sample_files.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace sample_files;

namespace
{

/// CRC-32 of a PNG's chunk (ISO/IEC 15948, annex D), big-endian.
QByteArray checksum(const QByteArray &chunk)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : chunk) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
        }
    }
    return QByteArray::fromHex(QByteArray::number(crc ^ 0xFFFFFFFFU, 16).rightJustified(8, '0'));
}

/// A sheet whose words are in fonts that it does not bring: they are looked for on this PC when it is drawn.
QByteArray pdfWithForeignFonts()
{
    return "%PDF-1.4\n"
           "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</A 5 0 R"
           "/J 6 0 R>>>>>>endobj\n"
           "4 0 obj<</Length 85>>stream\n"
           "BT /A 40 Tf 20 120 Td (Madoguchi) Tj ET BT /J 40 Tf 20 40 Td <004D0061007A30DE> Tj ET    \n"
           "endstream endobj\n"
           "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "6 0 obj<</Type/Font/Subtype/Type0/BaseFont/KozMinPro/Encoding/UniJIS-UCS2-H/DescendantFonts[7 0 "
           "R]>>endobj\n"
           "7 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/KozMinPro/CIDSystemInfo<</Registry(Adobe)"
           "/Ordering(Japan1)/Supplement 4>>>>endobj\n"
           "trailer<</Root 1 0 R/Size 8>>\n%%EOF\n";
}

} // namespace

class FileDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPhotoIsUprightAndItsPlaceIsKnown()
    {
        const QByteArray photo = placedPhoto(64, 48);
        const FileInspection facts = inspectFile(photo);
        QCOMPARE(facts.problem, QString());
        QCOMPARE(facts.type, QStringLiteral("image/jpeg"));
        QCOMPARE(facts.size, QSize(48, 64)); // turned
        QVERIFY(facts.hasPlace);
        const QImage image = pageImage(photo, 0, 400);
        QCOMPARE(image.size(), QSize(48, 64));
        QVERIFY(QColor(image.pixel(24, 8)).red() > 200); // what was left is above
        QVERIFY(QColor(image.pixel(24, 56)).blue() > 200);
    }

    void thePlaceIsTakenOutAndNothingElse()
    {
        // A film behind the picture has a place of its own.
        const QByteArray photo = placedPhoto() + QByteArray("ftypmp42 film with +35.6581+139.7414/");
        QVERIFY(photo.contains(tellTale()));
        const QByteArray cleaned = withoutPlace(photo);
        QVERIFY(!cleaned.isEmpty());
        QVERIFY(!cleaned.contains(tellTale()));
        QVERIFY(!cleaned.contains("+35.6581"));
        const FileInspection facts = inspectFile(cleaned);
        QCOMPARE(facts.problem, QString());
        QVERIFY(!facts.hasPlace);
        QCOMPARE(facts.size, QSize(48, 64)); // still upright
        QCOMPARE(pageImage(cleaned, 0, 400), pageImage(photo, 0, 400));
    }

    void aPictureWithoutAPlaceSaysNone()
    {
        QVERIFY(!inspectFile(encoded(picture(20, 10), "jpeg")).hasPlace);
        const FileInspection facts = inspectFile(encoded(picture(20, 10), "png"));
        QCOMPARE(facts.type, QStringLiteral("image/png"));
        QCOMPARE(facts.size, QSize(20, 10));
        QVERIFY(!facts.hasPlace);
    }

    void whatCanNotBeUsedIsToldByItsContent_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        const QByteArray photo = encoded(picture(400, 300), "jpeg");
        QTest::newRow("half a photo") << photo.first(photo.size() / 2) << "picture-broken";
        QTest::newRow("a photo without its last bytes") << photo.chopped(2) << "picture-broken";
        QTest::newRow("the head of a photo") << photo.first(20) << "picture-broken";
        const QByteArray png = encoded(picture(400, 300), "png");
        QTest::newRow("half a PNG") << png.first(png.size() / 2) << "picture-broken";
        QByteArray bomb = png; // says 40,000 × 40,000 and has next to nothing
        bomb.replace(16, 8, QByteArray::fromHex("00009c4000009c40"));
        bomb.replace(29, 4, checksum(bomb.mid(12, 17)));
        QTest::newRow("a PNG that says it is huge") << bomb << "picture-too-large";
        QTest::newRow("a text called PDF") << QByteArray("%PDF-1.7\nnothing") << "pdf-broken";
        QTest::newRow("half a PDF") << pdf(2).first(300) << "pdf-broken";
        QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0mif1heic",
                                            24)
                              << "heic";
        QTest::newRow("words") << QByteArray("hello") << "unknown-kind";
        QTest::newRow("a program") << QByteArray("\x7F"
                                                 "ELF")
                                   << "unknown-kind";
        QTest::newRow("nothing") << QByteArray() << "unknown-kind";
    }
    void whatCanNotBeUsedIsToldByItsContent()
    {
        QFETCH(QByteArray, file);
        QTEST(inspectFile(file).problem, "problem");
    }

    void aPdfIsShownPageByPage()
    {
        const QByteArray file = pdf(2);
        const FileInspection facts = inspectFile(file);
        QCOMPARE(facts.problem, QString());
        QCOMPARE(facts.pages, 2);
        const QImage first = pageImage(file, 0, 500);
        QVERIFY(std::max(first.width(), first.height()) <= 501);
        QVERIFY(QColor(first.pixel(first.width() / 2, first.height() / 8)).red() > 200);
        QVERIFY(QColor(pageImage(file, 1, 500).pixel(first.width() / 2, first.height() / 8)).blue() > 200);
        QVERIFY(pageImage(file, 2, 500).isNull());
    }

    void aPdfWithAPasswordIsTold()
    {
        const QTemporaryDir folder;
        QFile plain(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(pdf(1));
        plain.close();
        const QString locked = folder.filePath(QStringLiteral("b.pdf"));
        QCOMPARE(
            QProcess::execute(QStringLiteral("qpdf"),
                              {QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"),
                               QStringLiteral("256"), QStringLiteral("--"), plain.fileName(), locked}),
            0);
        QFile file(locked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(inspectFile(file.readAll()).problem, QStringLiteral("pdf-encrypted"));
    }

    void theProgramAnswersAsTheRoomDoes()
    {
        FileDecoder decoder(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-decoder"));
        const QByteArray photo = placedPhoto();
        QByteArray facts;
        decoder.inspect(photo, [&](const Result<QByteArray> &answer) { facts = answer.value_or("no"); });
        QTRY_COMPARE(facts, inspectFile(photo).toJson());
        QImage image;
        decoder.page(photo, 0, 400, [&](const Result<QImage> &answer) { image = answer.value_or(QImage()); });
        QTRY_COMPARE(image, pageImage(photo, 0, 400).convertToFormat(QImage::Format_RGB888));
        QByteArray cleaned;
        decoder.withoutPlace(photo,
                             [&](const Result<QByteArray> &answer) { cleaned = answer.value_or("no"); });
        QTRY_COMPARE(cleaned, withoutPlace(photo));
        bool isRefused = false;
        decoder.page(QByteArray("hello"), 0, 400,
                     [&](const Result<QImage> &answer) { isRefused = !answer.has_value(); });
        QTRY_VERIFY(isRefused);
    }

    /// Confined as it is, it still finds fonts, and divides a large picture among threads.
    void theProgramHasWhatDrawingNeeds_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("fonts of this PC") << pdfWithForeignFonts();
        QImage large(4000, 3000, QImage::Format_RGB32);
        large.fill(Qt::darkGreen);
        for (const char *form : {"jpeg", "png"}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            QVERIFY(buffer.open(QIODevice::WriteOnly) && large.save(&buffer, form));
            QTest::newRow(form) << bytes;
        }
    }
    void theProgramHasWhatDrawingNeeds()
    {
        QFETCH(QByteArray, file);
        constexpr int side = 2000;
        const QImage here = pageImage(file, 0, side).convertToFormat(QImage::Format_RGB888);
        QImage blank(here.size(), here.format());
        blank.fill(Qt::white);
        QVERIFY(!here.isNull());
        // Above Latin words, below Japanese ones, whose encoding is a package of its own (poppler-data).
        const QRect above(0, 0, here.width(), here.height() / 2);
        QVERIFY(here.copy(above) != blank.copy(above));
        const QRect below = above.translated(0, above.height());
        QVERIFY(here.copy(below) != blank.copy(below));
        FileDecoder decoder(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-decoder"));
        QImage there;
        decoder.page(file, 0, side, [&](const Result<QImage> &answer) { there = answer.value_or(blank); });
        QTRY_VERIFY_WITH_TIMEOUT(!there.isNull(), 20000);
        QCOMPARE(there, here);
    }

    void aProgramThatIsNotThereIsAnAnswerToo()
    {
        FileDecoder decoder(QStringLiteral("/nowhere/madoguchi-decoder"));
        QString error;
        decoder.inspect(QByteArray("x"), [&](const Result<QByteArray> &answer) {
            error = answer ? QString() : errorName(answer.error().code);
        });
        QTRY_COMPARE(error, errorName(ErrorCode::DocumentMissing));
    }

    void theEndOfAPictureIsFound()
    {
        const QByteArray photo = placedPhoto();
        QCOMPARE(endOfJpeg(photo), photo.size());
        QCOMPARE(endOfJpeg(photo + "more"), photo.size());
        for (qsizetype size = 0; size < photo.size(); ++size) {
            QVERIFY(!endOfJpeg(photo.first(size)));
        }
    }
};

int main(int argc, char **argv)
{
    // Drawing text into the sample PDF needs it; the program itself does without.
    QGuiApplication app(argc, argv);
    FileDecoderTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_file_decoder.moc"
