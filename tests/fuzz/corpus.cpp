// Writes what the fuzzers begin with: what an honest card answers, an author writes, a store holds, a list
// says. Argument: the folder.
#include "card/tlv.h"
#include "crypto/certificate_builder.h"
#include "tests/app/sample_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace madoguchi;

namespace
{

void write(const QString &folder, const char *fuzzer, const QByteArray &bytes)
{
    const QString place = folder + QLatin1Char('/') + QLatin1String(fuzzer);
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(12));
    QFile file(place + QLatin1Char('/') + name);
    if (!QDir().mkpath(place) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "corpus: %s can not be written\n", qPrintable(file.fileName()));
        std::exit(EXIT_FAILURE);
    }
}

QByteArray attributes()
{
    return Tlv{0xFF20, Tlv{0xDF21, QByteArray::fromHex("000E0020004A0055")}.bytes() +
                           Tlv{0xDF22, "試験　花子"}.bytes() + Tlv{0xDF23, "デモ県デモ市1番"}.bytes() +
                           Tlv{0xDF24, "19800217"}.bytes() + Tlv{0xDF25, "2"}.bytes()}
        .bytes();
}

Certificate certificate()
{
    const auto key = SoftwareKey::generateRsa2048().value();
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return CertificateBuilder()
        .subject({{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("CN"), QStringLiteral("1234567890")}})
        .validity(start, start.addYears(5))
        .keyUsage({KeyUsage::DigitalSignature, KeyUsage::NonRepudiation})
        .policy(QStringLiteral("1.2.392.200149.8.5.1.1.20"))
        .otherName(QStringLiteral("1.2.392.200149.8.5.5.1"), QStringLiteral("試験　花子"))
        .ocspUrl(QStringLiteral("http://ocsp.example/"))
        .crlDirectoryName({{QStringLiteral("C"), QStringLiteral("JP")}})
        .selfSigned(key)
        .value();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QByteArray der = certificate().der();
    const QByteArray serial = Tlv{0x01, QByteArrayLiteral("AB1234567890123") + "13103" + "20350217"}.bytes();

    write(folder, "tlv", attributes());
    write(folder, "tlv", serial);
    write(folder, "tlv", der);
    write(folder, "attributes", '\0' + attributes());
    write(folder, "attributes", '\1' + serial);
    const QByteArray hash(32, 'h');
    const QByteArray signatureData = Tlv{0xFF30, Tlv{0xDF31, hash}.bytes() + Tlv{0xDF32, hash}.bytes() +
                                                     Tlv{0xDF33, QByteArray(256, 's')}.bytes()}
                                         .bytes();
    write(folder, "attributes", QByteArray::fromHex("020150") + signatureData + attributes());
    write(folder, "certificate", '\0' + der);
    write(folder, "certificate", '\7' + QByteArray(7, '\x0B') + der);
    for (const char *label : {"JPKIAPICCTOKEN2", "JPKIAPICCTOKEN", "JPKIAPGPSETOKEN"}) {
        write(folder, "token_info",
              '\0' + QByteArray(15, '\x0B') + QByteArray(label).leftJustified(160, ' '));
    }
    QFile procedure(QStringLiteral(":/fuzz/procedure.json"));
    if (procedure.open(QIODevice::ReadOnly)) {
        write(folder, "content", '\0' + procedure.readAll());
    }
    write(folder, "content", QByteArray("\1\0\x1B", 3) + R"({"parts":{"a":{"ja":"x"}}} {"t":{"use":"a"}})");
    write(folder, "content",
          '\3' + QByteArray(R"({"format":"madoguchi-application/1","submission_id":"x"})"));
    write(folder, "benefit",
          '\0' +
              QByteArray(R"({"id":"made","topic":"children","how":"computed","kind":"paid","name":{"ja":"名"},
"authority":{"ja":"市"},"summary":{"ja":"文"},"areas":[],"rules":[{"from":"2020-01-01","requirement":{"all":[
{"label":{"ja":"子"},"some":{"all":[{"is":["relation","child"]},{"through_school_year_of":18}]}},{"not":"ill"},
{"below":[{"fact":"income","income_year":6},1000000]}]},"amounts":[{"per":"month","yen":{"times":[
{"count":{"is":["relation","child"]}},"10000"],"round":"down","to":10}}]}],"apply":{"window":{"any_time":true},
"how":{"ja":"出す"},"documents":[{"ja":"書類"}]},"legal_ground":{"ja":"法"},"source":"https://e.jp/",
"checked_on":"2025-11-22","note":"x","households":{},"cases":[]})"));
    write(folder, "benefit",
          '\1' + QByteArray("id,key,from,until,value,unit,legal_basis,source,checked_on,note\n"
                            "made,,2020-01-01,,15000,yen,法,https://e.jp/,2025-11-22,\n"));
    write(folder, "benefit",
          '\3' + QByteArray(R"({"complete":["child"],"municipality":"131032","facts":{},"members":[
{"relation":"self","birth":"1990-04-01","income":{"2024":1000000}},{"relation":"child","birth":"2015-08-10","ill":
{"unknown":"dont-know"}}]})"));
    write(folder, "benefit",
          '\4' + QByteArray(R"({"members":["own-1"],"said":[{"of":"self","fact":"income","year":2024,"is":5},
{"fact":"household-children","is":true},{"of":"own-1","fact":"relation","is":"child"}],"received":["made"]})"));
    write(folder, "subsidies",
          '\0' + QByteArray(R"({"result":[{"id":"a1","title":"名","subsidy_max_limit":1000,
"acceptance_end_datetime":"2026-12-18T08:00:00.000Z"}]})"));
    write(folder, "subsidies",
          '\1' +
              QByteArray(
                  R"({"result":[{"id":"a1","title":"名","detail":"<p>x</p>","application_form":[{"name":"a"}],
"front_subsidy_detail_page_url":"https://e.jp/"}]})"));
    write(folder, "file", sample_files::placedPhoto(16, 12));
    write(folder, "file", sample_files::encoded(sample_files::picture(12, 9), "png"));
    write(folder, "file",
          "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
          "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 60]/Contents 4 0 R>>endobj\n"
          "4 0 obj<</Length 23>>stream\n1 0 0 rg 9 9 40 40 re f\nendstream endobj\n"
          "trailer<</Root 1 0 R/Size 5>>\n%%EOF\n");
    // Every act of fuzz_card.cpp, left alone and with one answer changed.
    QByteArray acts(1, '\1');
    for (char act = 0; act < 27; ++act) {
        acts += act + QByteArray(6, '\x0B');
        write(folder, "card",
              '\1' + QByteArray(1, act) + QByteArray::fromHex("0B0B00") + char(200) + attributes());
    }
    write(folder, "card", acts);
    write(folder, "card", '\0' + QByteArray(5, '\x0B') + '\2' + QByteArray::fromHex("0B0B") + '\x09' + der);
    return 0;
}
