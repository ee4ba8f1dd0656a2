#include "tests/signing/signing_bench.h"

using namespace madoguchi;
using namespace bench;

/// What a check says of good, forged, damaged and foreign signatures; the outcome is one of three.
class TestSignatureCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasSignedIsGoodInEveryForm();
    void withoutItsAuthorityNothingIsSaidToBeGood();
    void anyFlippedBitOfAPdfIsNoticed();
    void anyFlippedBitOfACmsIsNoticed();
    void aFileCutOffAnywhereIsNotGood();
    void whatIsAppendedIsNoticed_data();
    void whatIsAppendedIsNoticed();
    void aGapThatHidesMoreThanTheSignatureIsNoticed_data();
    void aGapThatHidesMoreThanTheSignatureIsNoticed();
    void severalSignaturesAreGoodWhileNothingElseChanges();
    void aLaterChangeUnderALaterSignatureIsTold_data();
    void aLaterChangeUnderALaterSignatureIsTold();
    void theCertificateMustBeForSignaturesAndValidThen_data();
    void theCertificateMustBeForSignaturesAndValidThen();
    void anotherContentIsNotWhatWasSigned();
    void formsThatAreNotReadHereAreSaidToBeSo_data();
    void formsThatAreNotReadHereAreSaidToBeSo();
    void aFileWithoutSignatureIsSaidToHaveNone_data();
    void aFileWithoutSignatureIsSaidToHaveNone();

private:
    QByteArray signedPdf(const QByteArray &pdf, int minutes = 0)
    {
        return judge::must(
            signPdf(pdf, m_person->certificate, m_person->key, judge::noon.addSecs(minutes * 60), {}));
    }
    QByteArray signedCms(const judge::Person &person, CmsContent form,
                         const std::optional<QDateTime> &at = judge::noon)
    {
        SoftwareKey key = person.key;
        return judge::must(signCms(text, person.certificate, key, form, at));
    }
    Result<SignatureCheck> check(const QByteArray &file, const std::optional<QByteArray> &content = {}) const
    {
        return checkSignatures({file, content, {m_person->authority}, judge::noon.addDays(1)});
    }
    /// "Content:altered Coverage:appended": every point that is not good, of every signature.
    static QString complaints(const Result<SignatureCheck> &check);
    static bool isGood(const Result<SignatureCheck> &check)
    {
        return check && check->verdict() == Verdict::Good;
    }

    const QByteArray text = "委任状\n代理人に次のことを任せます。\n";
    std::unique_ptr<judge::Person> m_person;
    Folder m_folder;
};

Q_DECLARE_METATYPE(std::optional<QDateTime>)

namespace
{

/// `pdf` with a new version of the page, as an editor appends it.
QByteArray edited(const QByteArray &pdf, const QByteArray &page)
{
    const qsizetype at = pdf.lastIndexOf("startxref\n") + 10;
    const QByteArray before = pdf.mid(at, pdf.indexOf('\n', at) - at);
    QByteArray out = pdf;
    const QByteArray offset = QByteArray::number(out.size()).rightJustified(10, '0');
    out += "3 0 obj\n" + page + "\nendobj\n";
    const QByteArray table = QByteArray::number(out.size());
    return out + "xref\n3 1\n" + offset + " 00000 n \ntrailer\n<< /Root 1 0 R /Size 20 /Prev " + before +
           " >>\nstartxref\n" + table + "\n%%EOF\n";
}

/// The same length, other numbers.
QByteArray withRange(QByteArray pdf, qsizetype begin, qsizetype end, qsizetype rest)
{
    const qsizetype at = pdf.lastIndexOf("/ByteRange [0 ");
    const qsizetype width = pdf.indexOf('\n', at) - at;
    const QByteArray range = "/ByteRange [0 " + QByteArray::number(begin) + ' ' + QByteArray::number(end) +
                             ' ' + QByteArray::number(rest) + ']';
    return pdf.replace(at, width, range.leftJustified(width, ' '));
}

} // namespace

QString TestSignatureCheck::complaints(const Result<SignatureCheck> &check)
{
    static const QHash<CheckedAspect, QString> names{{CheckedAspect::Content, QStringLiteral("Content")},
                                                     {CheckedAspect::Coverage, QStringLiteral("Coverage")},
                                                     {CheckedAspect::Purpose, QStringLiteral("Purpose")},
                                                     {CheckedAspect::Validity, QStringLiteral("Validity")},
                                                     {CheckedAspect::Issuer, QStringLiteral("Issuer")}};
    if (!check) {
        return errorName(check.error().code);
    }
    QStringList list;
    for (const CheckedSignature &signature : check->signatures) {
        for (const CheckedPoint &point : signature.points) {
            if (point.verdict != Verdict::Good) {
                list << names.value(point.aspect) + u':' + point.reason;
            }
        }
    }
    return list.join(u' ');
}

void TestSignatureCheck::initTestCase() { m_person = std::make_unique<judge::Person>(judge::person()); }

void TestSignatureCheck::whatWasSignedIsGoodInEveryForm()
{
    const QByteArray pdf = signedPdf(letter());
    const QByteArray attached = signedCms(*m_person, CmsContent::Attached);
    const QByteArray detached = signedCms(*m_person, CmsContent::Detached);
    const QByteArray pem = "-----BEGIN CMS-----\n" + detached.toBase64() + "\n-----END CMS-----\n";
    QVERIFY(!wantsContent(pdf) && !wantsContent(attached) && wantsContent(detached) && wantsContent(pem));
    for (const auto &seen :
         {check(pdf), check(attached), check(detached, text), check(attached, text), check(pem, text)}) {
        QCOMPARE(complaints(seen), QString());
        QCOMPARE(seen->signatures.size(), 1);
        QVERIFY(seen->signatures.first().signer == m_person->certificate);
        QCOMPARE(seen->signatures.first().claimedTime, judge::noon);
    }
    QVERIFY(check(pdf)->isPdf);
    QCOMPARE(check(attached)->content, text);
    QVERIFY(!check(detached, text)->content);
}

void TestSignatureCheck::withoutItsAuthorityNothingIsSaidToBeGood()
{
    const QByteArray pdf = signedPdf(letter());
    const auto alone = checkSignatures({pdf, {}, {}, judge::noon});
    QCOMPARE(complaints(alone), QStringLiteral("Issuer:noAnchors"));
    QCOMPARE(alone->verdict(), Verdict::Unknown);
    const auto stranger = checkSignatures({pdf, {}, {judge::person().authority}, judge::noon});
    QCOMPARE(complaints(stranger), QStringLiteral("Issuer:stranger"));
    QCOMPARE(stranger->verdict(), Verdict::Unknown);
}

void TestSignatureCheck::anyFlippedBitOfAPdfIsNoticed()
{
    const QByteArray good = signedPdf(smallPdf());
    const qsizetype zeros = good.indexOf(QByteArray(1000, '0'));
    const qsizetype begin = good.indexOf("/Contents <") + 11;
    int bad = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        // Of the signature itself every seventh, of the zeros behind it every hundredth byte.
        const bool isSignature = at > begin && at < good.indexOf('>', begin);
        if (isSignature && at % (at < zeros ? 7 : 101) != 0) {
            continue;
        }
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x01);
        const auto seen = check(flipped);
        // Some bytes of a CMS say nothing (a NULL parameter): then nothing else may differ.
        QVERIFY2(!isGood(seen) || (isSignature && seen->signatures.first().signer == m_person->certificate &&
                                   seen->signatures.first().claimedTime == judge::noon),
                 qPrintable(QString::number(at)));
        bad += isGood(seen) ? 0 : 1;
    }
    QVERIFY(bad > 1000);
    // A bit of the page's content is told by its name.
    QByteArray content = good;
    const qsizetype at = content.indexOf("595");
    content[at] = '4';
    QCOMPARE(complaints(check(content)), QStringLiteral("Content:altered"));
    QCOMPARE(check(content)->verdict(), Verdict::Bad);
    QVERIFY(!check(content)->signatures.first().signer);
}

void TestSignatureCheck::anyFlippedBitOfACmsIsNoticed()
{
    const QByteArray good = signedCms(*m_person, CmsContent::Attached);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray flipped = good;
        flipped[at] = char(flipped[at] ^ 0x01);
        const auto seen = check(flipped);
        if (isGood(seen)) {
            QCOMPARE(seen->content, text);
            QVERIFY(seen->signatures.first().signer == m_person->certificate);
            QCOMPARE(seen->signatures.first().claimedTime, judge::noon);
        }
    }
    const auto flippedIn = [&good](QByteArrayView part) {
        QByteArray flipped = good;
        const qsizetype at = good.indexOf(part) + part.size() / 2;
        flipped[at] = char(flipped[at] ^ 0x01);
        return flipped;
    };
    const QByteArray signedAttribute = QByteArray::fromHex("170D") + "261121030000Z";
    for (const QByteArray &part : {text, signedAttribute, m_person->certificate.der()}) {
        QVERIFY(good.contains(part));
        QCOMPARE(check(flippedIn(part))->verdict(), Verdict::Bad);
    }
}

void TestSignatureCheck::aFileCutOffAnywhereIsNotGood()
{
    const QByteArray pdf = signedPdf(smallPdf());
    const QByteArray cms = signedCms(*m_person, CmsContent::Attached);
    for (qsizetype cut = 1; cut < 400; ++cut) {
        QVERIFY(!isGood(check(pdf.chopped(cut))));
    }
    for (qsizetype size = 0; size < cms.size(); ++size) {
        const auto seen = check(cms.first(size));
        QVERIFY(!isGood(seen));
        QVERIFY(size < 24 || seen->verdict() == Verdict::Bad);
    }
    QCOMPARE(complaints(check(pdf.chopped(1))), QStringLiteral("Coverage:broken"));
    QCOMPARE(complaints(check(cms.chopped(1))), QStringLiteral("Content:malformed"));
}

void TestSignatureCheck::whatIsAppendedIsNoticed_data()
{
    QTest::addColumn<QByteArray>("appended");
    QTest::newRow("one line end") << QByteArray("\n");
    QTest::newRow("a comment") << QByteArray("% seen\n");
    QTest::newRow("another page content")
        << edited(signedPdf(smallPdf()), "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 99 99 ] >>")
               .sliced(signedPdf(smallPdf()).size());
}

void TestSignatureCheck::whatIsAppendedIsNoticed()
{
    QFETCH(QByteArray, appended);
    const QByteArray once = signedPdf(smallPdf());
    const QByteArray twice = signedPdf(once, 1);
    QCOMPARE(complaints(check(once + appended)), QStringLiteral("Coverage:appended"));
    QCOMPARE(check(once + appended)->verdict(), Verdict::Bad);
    const auto seen = check(twice + appended);
    QCOMPARE(complaints(seen), QStringLiteral("Coverage:appended Coverage:appended"));
}

void TestSignatureCheck::aGapThatHidesMoreThanTheSignatureIsNoticed_data()
{
    QTest::addColumn<int>("earlier"); ///< how much more the gap leaves out in front
    QTest::addColumn<int>("later");   ///< and behind
    QTest::addColumn<int>("less");    ///< how much the range ends before the file does
    QTest::addColumn<QString>("complaint");
    QTest::newRow("as it should be") << 0 << 0 << 0 << QString();
    QTest::newRow("in front") << 1 << 0 << 0 << QStringLiteral("Coverage:broken");
    QTest::newRow("behind") << 0 << 1 << 0 << QStringLiteral("Coverage:broken");
    QTest::newRow("at the end") << 0 << 0 << 1 << QStringLiteral("Coverage:appended");
    QTest::newRow("beyond the end") << 0 << 0 << -1 << QStringLiteral("Coverage:broken");
}

void TestSignatureCheck::aGapThatHidesMoreThanTheSignatureIsNoticed()
{
    QFETCH(int, earlier);
    QFETCH(int, later);
    QFETCH(int, less);
    QFETCH(QString, complaint);
    // Signed rightly, but over these ranges: only their look gives them away.
    const QByteArray good = signedPdf(smallPdf());
    const qsizetype begin = good.indexOf("/Contents <") + 10 - earlier;
    const qsizetype end = good.indexOf('>', begin + earlier) + 1 + later;
    const qsizetype rest = good.size() - end - less;
    QByteArray forged = withRange(good, begin, end, rest);
    const QByteArray content = forged.first(begin) + forged.mid(end, rest);
    const QByteArray cms = judge::must(
        signCms(content, m_person->certificate, m_person->key, CmsContent::Detached, std::nullopt));
    forged.replace(begin + earlier + 1, 2 * cms.size(), cms.toHex());
    QCOMPARE(complaints(check(forged)), complaint);
}

void TestSignatureCheck::severalSignaturesAreGoodWhileNothingElseChanges()
{
    QByteArray pdf = letter();
    for (int count = 1; count <= 3; ++count) {
        pdf = signedPdf(pdf, count);
        const auto seen = check(pdf);
        QCOMPARE(complaints(seen), QString());
        QCOMPARE(seen->signatures.size(), count);
        QCOMPARE(seen->signatures.last().claimedTime, judge::noon.addSecs(count * 60));
    }
}

void TestSignatureCheck::aLaterChangeUnderALaterSignatureIsTold_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("complaint");
    const QByteArray once = signedPdf(smallPdf());
    const QByteArray mark = smallPdf("/MediaBox [ 0 0 150 60 ]");
    QTest::newRow("a mark") << judge::must(signPdf(once, m_person->certificate, m_person->key, judge::noon,
                                                   VisibleMark{1, mark}))
                            << QStringLiteral("Coverage:laterMark");
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Annots [ 5 0 R ";
    QTest::newRow("another page") << signedPdf(edited(once, page + "] /Rotate 90 >>"))
                                  << QStringLiteral("Coverage:laterChange");
    QTest::newRow("an annotation that covers")
        << signedPdf(edited(once, page + "<< /Type /Annot /Subtype /Square /Rect [ 0 0 595 842 ] >> ] >>"))
        << QStringLiteral("Coverage:laterChange");
}

void TestSignatureCheck::aLaterChangeUnderALaterSignatureIsTold()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, complaint);
    const auto seen = check(pdf);
    QCOMPARE(complaints(seen), complaint);
    QCOMPARE(seen->signatures.size(), 2);
    QCOMPARE(seen->signatures.first().verdict(), Verdict::Unknown);
    QCOMPARE(seen->signatures.last().verdict(), Verdict::Good);
    QCOMPARE(seen->verdict(), Verdict::Unknown);
}

void TestSignatureCheck::theCertificateMustBeForSignaturesAndValidThen_data()
{
    QTest::addColumn<std::optional<QDateTime>>("at");
    QTest::addColumn<QList<int>>("usage");
    QTest::addColumn<int>("daysUntilCheck");
    QTest::addColumn<QString>("complaint");
    QTest::addColumn<int>("verdict");
    const QList<int> forSigning{int(KeyUsage::DigitalSignature), int(KeyUsage::NonRepudiation)};
    const QList<int> forSignIn{int(KeyUsage::DigitalSignature)};
    const auto row = [](const char *name, const std::optional<QDateTime> &at, const QList<int> &usage,
                        int days, const char *complaint, Verdict verdict) {
        QTest::newRow(name) << at << usage << days << QString::fromLatin1(complaint) << int(verdict);
    };
    row("as it should be", judge::noon, forSigning, 1, "", Verdict::Good);
    row("for signing in", judge::noon, forSignIn, 1, "Purpose:keyUsage", Verdict::Bad);
    row("the last second", judge::noon.addYears(1), forSigning, 365, "", Verdict::Good);
    row("ended when signed", judge::noon.addYears(1).addSecs(1), forSigning, 366, "Validity:expired",
        Verdict::Bad);
    row("not begun when signed", judge::noon.addYears(-1).addSecs(-1), forSigning, 1, "Validity:notYetValid",
        Verdict::Bad);
    row("ended since", judge::noon, forSigning, 400, "Validity:endedSince", Verdict::Unknown);
    row("signed tomorrow", judge::noon.addDays(2), forSigning, 1, "Validity:future", Verdict::Unknown);
    row("without a time", std::nullopt, forSigning, 1, "Validity:noTime", Verdict::Unknown);
}

void TestSignatureCheck::theCertificateMustBeForSignaturesAndValidThen()
{
    QFETCH(std::optional<QDateTime>, at);
    QFETCH(QList<int>, usage);
    QFETCH(int, daysUntilCheck);
    QFETCH(QString, complaint);
    QFETCH(int, verdict);
    QList<KeyUsage> bits;
    for (const int bit : usage) {
        bits << KeyUsage(bit);
    }
    const auto person = judge::person(judge::signerBuilder().keyUsage(bits));
    const auto seen = checkSignatures({signedCms(person, CmsContent::Attached, at),
                                       {},
                                       {person.authority},
                                       judge::noon.addDays(daysUntilCheck)});
    QCOMPARE(complaints(seen), complaint);
    QCOMPARE(int(seen->verdict()), verdict);
}

void TestSignatureCheck::anotherContentIsNotWhatWasSigned()
{
    const QByteArray attached = signedCms(*m_person, CmsContent::Attached);
    const QByteArray detached = signedCms(*m_person, CmsContent::Detached);
    QCOMPARE(complaints(check(detached, text + ' ')), QStringLiteral("Content:altered"));
    QCOMPARE(complaints(check(detached, QByteArray())), QStringLiteral("Content:altered"));
    QCOMPARE(complaints(check(attached, text + ' ')), QStringLiteral("Content:altered"));
    const auto missing = check(detached);
    QCOMPARE(complaints(missing), QStringLiteral("Content:contentMissing"));
    QCOMPARE(missing->verdict(), Verdict::Unknown);
}

void TestSignatureCheck::formsThatAreNotReadHereAreSaidToBeSo_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::newRow("no signing certificate named") << QByteArray("-md sha256");
    QTest::newRow("no signed attributes") << QByteArray("-md sha256 -noattr");
    QTest::newRow("another digest") << QByteArray("-cades -md sha512");
}

void TestSignatureCheck::formsThatAreNotReadHereAreSaidToBeSo()
{
    QFETCH(QByteArray, options);
    m_folder.write(QStringLiteral("key.pem"), m_person->key.toPem().view());
    m_folder.write(QStringLiteral("cert.pem"), m_person->certificate.pem());
    m_folder.write(QStringLiteral("content"), text);
    const QByteArray command = "cms -sign -binary -nodetach " + options +
                               " -outform DER -in content -signer cert.pem -inkey key.pem -out other.der";
    QCOMPARE(m_folder.run(command.constData()).exitCode, 0);
    const auto seen = check(m_folder.read(QStringLiteral("other.der")));
    QCOMPARE(complaints(seen), QStringLiteral("Content:form"));
    QCOMPARE(seen->verdict(), Verdict::Unknown);
}

void TestSignatureCheck::aFileWithoutSignatureIsSaidToHaveNone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("PDF") << letter();
    QTest::newRow("text") << text;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a certificate") << m_person->certificate.der();
}

void TestSignatureCheck::aFileWithoutSignatureIsSaidToHaveNone()
{
    QFETCH(QByteArray, file);
    const auto seen = check(file);
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, ErrorCode::SignatureMissing);
}

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "tst_signature_check.moc"
