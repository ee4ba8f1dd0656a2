#include "card/virtual/card_profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace madoguchi
{

namespace
{

QString base64(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toBase64()); }

QByteArray fromBase64(const QJsonObject &object, QLatin1String name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

QString keyText(const std::shared_ptr<SoftwareKey> &key)
{
    return key ? QString::fromLatin1(key->toPem().view()) : QString();
}

std::shared_ptr<SoftwareKey> keyFrom(const QJsonObject &object, QLatin1String name)
{
    Result<SoftwareKey> key = SoftwareKey::fromPem(object.value(name).toString().toLatin1());
    return key ? std::make_shared<SoftwareKey>(std::move(*key)) : nullptr;
}

} // namespace

Result<CardProfile> CardProfile::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, QStringLiteral("no card profile"));
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Result<CardPerson> person = CardPerson::fromJson(root.value(QLatin1String("person")).toObject());
    if (!person) {
        return failure(ErrorCode::StorageCorrupt, person.error().detail);
    }
    CardProfile profile;
    profile.person = std::move(*person);
    profile.authenticationKey = keyFrom(root, QLatin1String("authenticationKey"));
    profile.signatureKey = keyFrom(root, QLatin1String("signatureKey"));
    profile.authenticationCertificate = fromBase64(root, QLatin1String("authenticationCertificate"));
    profile.signatureCertificate = fromBase64(root, QLatin1String("signatureCertificate"));
    profile.authenticationAuthority = fromBase64(root, QLatin1String("authenticationAuthority"));
    profile.signatureAuthority = fromBase64(root, QLatin1String("signatureAuthority"));
    profile.cardVerifiableCertificate = fromBase64(root, QLatin1String("cardVerifiableCertificate"));
    profile.inputSupportSignature = fromBase64(root, QLatin1String("inputSupportSignature"));
    profile.visualCheckSignature = fromBase64(root, QLatin1String("visualCheckSignature"));

    const QJsonObject pins = root.value(QLatin1String("pins")).toObject();
    profile.authenticationPin = pins.value(QLatin1String("authentication")).toString();
    profile.signaturePassword = pins.value(QLatin1String("signature")).toString();
    profile.inputSupportPin = pins.value(QLatin1String("inputSupport")).toString();
    const QJsonObject tries = root.value(QLatin1String("triesLeft")).toObject();
    profile.authenticationTries = tries.value(QLatin1String("authentication")).toInt();
    profile.signatureTries = tries.value(QLatin1String("signature")).toInt();
    profile.inputSupportTries = tries.value(QLatin1String("inputSupport")).toInt();
    profile.numberATries = tries.value(QLatin1String("numberA")).toInt();
    profile.numberBTries = tries.value(QLatin1String("numberB")).toInt();

    const bool signs = profile.signatureKey && !profile.signatureCertificate.isEmpty();
    if (!profile.authenticationKey || profile.authenticationCertificate.isEmpty() ||
        signs != profile.person.hasSignatureCertificate) {
        return failure(ErrorCode::StorageCorrupt, QStringLiteral("card profile without its keys"));
    }
    return profile;
}

Outcome CardProfile::save(const QString &path) const
{
    const QJsonObject pins{{QStringLiteral("authentication"), authenticationPin},
                           {QStringLiteral("signature"), signaturePassword},
                           {QStringLiteral("inputSupport"), inputSupportPin}};
    const QJsonObject tries{{QStringLiteral("authentication"), authenticationTries},
                            {QStringLiteral("signature"), signatureTries},
                            {QStringLiteral("inputSupport"), inputSupportTries},
                            {QStringLiteral("numberA"), numberATries},
                            {QStringLiteral("numberB"), numberBTries}};
    const QJsonObject root{
        {QStringLiteral("person"), person.toJson()},
        {QStringLiteral("authenticationKey"), keyText(authenticationKey)},
        {QStringLiteral("signatureKey"), keyText(signatureKey)},
        {QStringLiteral("authenticationCertificate"), base64(authenticationCertificate)},
        {QStringLiteral("signatureCertificate"), base64(signatureCertificate)},
        {QStringLiteral("authenticationAuthority"), base64(authenticationAuthority)},
        {QStringLiteral("signatureAuthority"), base64(signatureAuthority)},
        {QStringLiteral("cardVerifiableCertificate"), base64(cardVerifiableCertificate)},
        {QStringLiteral("inputSupportSignature"), base64(inputSupportSignature)},
        {QStringLiteral("visualCheckSignature"), base64(visualCheckSignature)},
        {QStringLiteral("pins"), pins},
        {QStringLiteral("triesLeft"), tries},
    };
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(root).toJson()) > 0 && file.commit();
    if (!written) {
        return failure(ErrorCode::StorageFailed, QStringLiteral("card profile: %1").arg(file.errorString()));
    }
    return {};
}

} // namespace madoguchi
