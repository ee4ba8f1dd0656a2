#include "card/virtual/card_profile.h"
#include "card/virtual/era_number.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace madoguchi
{

namespace
{

/// 行政手続における特定の個人を識別するための番号の利用等に関する法律施行令 8条, 総務省令85号 5条: weights
/// 2–7, then 2–6.
bool checkDigitIsRight(const QString &number)
{
    int sum = 0;
    for (int n = 1; n <= 11; ++n) {
        const int weight = n <= 6 ? n + 1 : n - 5;
        sum += number[11 - n].digitValue() * weight;
    }
    const int rest = sum % 11;
    return number[11].digitValue() == (rest <= 1 ? 0 : 11 - rest);
}

/// Reads members one by one and remembers the first that is wrong.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &name, const QString &pattern)
    {
        QString value = m_object.value(name).toString();
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern),
                                       QRegularExpression::DotMatchesEverythingOption);
        require(name, whole.match(value).hasMatch());
        return value;
    }

    QDate date(const QString &name)
    {
        const QDate value = QDate::fromString(m_object.value(name).toString(), Qt::ISODate);
        require(name, value.isValid());
        return value;
    }

    int sex(const QString &name)
    {
        const int value = m_object.value(name).toInt(-1);
        require(name, value == 0 || value == 1 || value == 2 || value == 9);
        return value;
    }

    void require(const QString &name, bool right)
    {
        if (!right && m_wrong.isEmpty()) {
            m_wrong = name;
        }
    }

    QString wrong() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

} // namespace

Result<CardPerson> CardPerson::fromJson(const QJsonObject &object)
{
    Members members(object);
    const QString fourDigits = QStringLiteral("[0-9]{4}");
    CardPerson person;
    person.id = object.value(QLatin1String("id")).toString();
    person.name = members.text(QStringLiteral("name"), QStringLiteral(".{1,200}"));
    person.address = members.text(QStringLiteral("address"), QStringLiteral(".{1,400}"));
    person.birth = members.date(QStringLiteral("birth"));
    person.sex = members.sex(QStringLiteral("sex"));
    person.individualNumber = members.text(QStringLiteral("individualNumber"), QStringLiteral("[0-9]{12}"));
    person.municipality = members.text(QStringLiteral("municipality"), QStringLiteral("[0-9]{5}"));
    person.cardExpiry = members.date(QStringLiteral("cardExpiry"));
    person.securityCode = members.text(QStringLiteral("securityCode"), fourDigits);
    person.authenticationPin = members.text(QStringLiteral("authenticationPin"), fourDigits);
    person.inputSupportPin = members.text(QStringLiteral("inputSupportPin"), fourDigits);
    person.hasSignatureCertificate = object.value(QLatin1String("hasSignatureCertificate")).toBool(true);
    if (person.hasSignatureCertificate) {
        person.signaturePassword =
            members.text(QStringLiteral("signaturePassword"), QStringLiteral("[A-Z0-9]{6,16}"));
    }
    if (object.contains(QLatin1String("certificateEndsOn"))) {
        person.certificateEndsOn =
            members.text(QStringLiteral("certificateEndsOn"), QStringLiteral("P[0-9]{1,4}D|[0-9-]{10}"));
        members.require(QStringLiteral("certificateEndsOn"),
                        person.certificateEndsOn.startsWith(QLatin1Char('P')) ||
                            QDate::fromString(person.certificateEndsOn, Qt::ISODate).isValid());
    }
    if (members.wrong().isEmpty()) {
        members.require(QStringLiteral("individualNumber"), !checkDigitIsRight(person.individualNumber));
    }
    if (!members.wrong().isEmpty()) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("card: member %1").arg(members.wrong()));
    }
    return person;
}

Result<CardPerson> CardPerson::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    QJsonObject card =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("card")).toObject();
    card.insert(QLatin1String("id"), QFileInfo(path).completeBaseName());
    return fromJson(card);
}

QJsonObject CardPerson::toJson() const
{
    QJsonObject object{
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("address"), address},
        {QStringLiteral("birth"), birth.toString(Qt::ISODate)},
        {QStringLiteral("sex"), sex},
        {QStringLiteral("individualNumber"), individualNumber},
        {QStringLiteral("municipality"), municipality},
        {QStringLiteral("cardExpiry"), cardExpiry.toString(Qt::ISODate)},
        {QStringLiteral("securityCode"), securityCode},
        {QStringLiteral("authenticationPin"), authenticationPin},
        {QStringLiteral("signaturePassword"), signaturePassword},
        {QStringLiteral("inputSupportPin"), inputSupportPin},
        {QStringLiteral("hasSignatureCertificate"), hasSignatureCertificate},
    };
    if (!certificateEndsOn.isEmpty()) {
        object.insert(QLatin1String("certificateEndsOn"), certificateEndsOn);
    }
    return object;
}

QString CardPerson::verificationNumberB() const
{
    return QStringLiteral("%1%2%3%4")
        .arg(EraNumber::of(birth).year, 2, 10, QLatin1Char('0'))
        .arg(birth.toString(QStringLiteral("MMdd")), cardExpiry.toString(QStringLiteral("yyyy")),
             securityCode);
}

} // namespace madoguchi
