#include "card/virtual/demo_certificates.h"
#include "card/virtual/era_number.h"
#include "crypto/certificate_builder.h"
#include "crypto/random.h"

#include <algorithm>

namespace madoguchi::demo_certificates
{

namespace
{

using Name = QList<std::pair<QString, QString>>;

QString randomFrom(const QString &alphabet, int length)
{
    QString text;
    for (const char byte : randomBytes(length)) {
        text += alphabet[quint8(byte) % alphabet.size()];
    }
    return text;
}

Name revocationListName(const QString &unit)
{
    return {{QStringLiteral("C"), QStringLiteral("JP")},
            {QStringLiteral("O"), QStringLiteral("JPKI-TEST")},
            {QStringLiteral("OU"), unit},
            {QStringLiteral("OU"), QStringLiteral("CRL Distribution Points")},
            {QStringLiteral("CN"), QStringLiteral("Demo-ken Demo-shi CRLDP")}};
}

/// Text as the certificate holds it, and a note with one character each: 1 where another character stands in.
/// A variation selector can not be written there, so its base character is a stand-in.
struct CertificateText
{
    QString text;
    QString note;

    static CertificateText of(const QString &legal)
    {
        const auto isSelector = [](char32_t c) {
            return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        };
        CertificateText result;
        for (const uint c : legal.toUcs4()) {
            if (isSelector(c) && !result.note.isEmpty()) {
                result.note.back() = QLatin1Char('1');
                continue;
            }
            result.text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
            result.note += QLatin1Char('0');
        }
        return result;
    }
};

QDateTime lastSecond(const QDate &day) { return {day, QTime(14, 59, 59), Qt::UTC}; }

QDate issueDay(const CardPerson &person, const QDate &today)
{
    const QDate usual = today.addMonths(-14);
    const QDate afterBirth = std::min(person.birth.addMonths(1), today.addDays(-1));
    return std::max(usual, afterBirth);
}

QDate fifthBirthdayAfter(const QDate &day, const QDate &birth)
{
    const int years = day.year() - birth.year();
    const bool stillThisYear = birth.addYears(years) > day;
    return birth.addYears(years + (stillThisYear ? 4 : 5));
}

} // namespace

CardValidity cardValidity(const CardPerson &person, const QDate &today)
{
    QDate from = issueDay(person, today);
    QDate to = std::min(fifthBirthdayAfter(from, person.birth), person.cardExpiry);
    if (person.certificateEndsOn.startsWith(QLatin1Char('P'))) {
        to = today.addDays(person.certificateEndsOn.mid(1).chopped(1).toInt());
    } else if (!person.certificateEndsOn.isEmpty()) {
        to = QDate::fromString(person.certificateEndsOn, Qt::ISODate);
        from = std::min(from, to.addMonths(-14));
    }
    return {QDateTime(from, QTime(1, 0), Qt::UTC), lastSecond(to)};
}

Result<Certificate> authentication(const SoftwareKey &personKey, const CardValidity &validity,
                                   const KeyedCertificate &issuer)
{
    const QString commonName = randomFrom(QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 23);
    return CertificateBuilder()
        .subject({{QStringLiteral("C"), QStringLiteral("JP")}, {QStringLiteral("CN"), commonName}})
        .validity(validity.from, validity.to)
        .keyUsage({KeyUsage::DigitalSignature})
        .extendedKeyUsage({QStringLiteral("1.3.6.1.5.5.7.3.2")})
        .policy(QStringLiteral("1.2.392.200149.8.5.1.3.30"))
        .ocspUrl(QStringLiteral("http://ocspauthnorm.jpki.go.jp"))
        .crlDirectoryName(revocationListName(QStringLiteral("JPKI for user authentication")))
        .issue(personKey.publicKeyDer(), issuer.certificate, *issuer.key);
}

Result<Certificate> signature(const CardPerson &person, const SoftwareKey &personKey,
                              const CardValidity &validity, const KeyedCertificate &issuer)
{
    const QString root = QStringLiteral("1.2.392.200149.8.5.5.");
    const CertificateText name = CertificateText::of(person.name);
    const CertificateText address = CertificateText::of(person.address);
    const QString birth = QString::number(EraNumber::of(person.birth).digit) +
                          person.birth.toString(QStringLiteral("yyyyMMdd"));
    const QString commonName = validity.from.toString(QStringLiteral("yyyyMMddHHmmss")) +
                               person.municipality + randomFrom(QStringLiteral("0123456789"), 9);
    return CertificateBuilder()
        .subject({{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("L"), QStringLiteral("Demo-ken")},
                  {QStringLiteral("L"), QStringLiteral("Demo-shi")},
                  {QStringLiteral("CN"), commonName}})
        .validity(validity.from, validity.to)
        .keyUsage({KeyUsage::DigitalSignature, KeyUsage::NonRepudiation})
        .policy(QStringLiteral("1.2.392.200149.8.5.1.1.20"))
        .otherName(root + QLatin1Char('1'), name.text)
        .otherName(root + QLatin1Char('2'), name.note)
        .otherName(root + QLatin1Char('3'), QString::number(person.sex))
        .otherName(root + QLatin1Char('4'), birth)
        .otherName(root + QLatin1Char('5'), address.text)
        .otherName(root + QLatin1Char('6'), address.note)
        .crlDirectoryName(revocationListName(QStringLiteral("JPKI for digital signature")))
        .issue(personKey.publicKeyDer(), issuer.certificate, *issuer.key);
}

} // namespace madoguchi::demo_certificates
