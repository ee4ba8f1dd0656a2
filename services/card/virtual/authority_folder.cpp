#include "card/virtual/authority_folder.h"

#include <QFile>
#include <QSaveFile>

namespace madoguchi
{

namespace
{

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kReadable = kOwnerOnly | QFile::ReadGroup | QFile::ReadOther;

QString certificatePath(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('/') + name + QStringLiteral(".pem");
}

QString keyPath(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('/') + name + QStringLiteral(".key");
}

Outcome write(const QString &path, QByteArrayView bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) &&
        file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit()) {
        return {};
    }
    return failure(ErrorCode::StorageFailed, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(file.exists() ? ErrorCode::StorageFailed : ErrorCode::NotFound, path);
    }
    return file.readAll();
}

Result<std::shared_ptr<SoftwareKey>> readKey(const QString &path)
{
    Result<QByteArray> pem = read(path);
    if (!pem) {
        return failure(pem.error());
    }
    Result<SoftwareKey> key = SoftwareKey::fromPem(*pem);
    wipe(*pem);
    if (!key) {
        return failure(ErrorCode::StorageCorrupt, path);
    }
    return std::make_shared<SoftwareKey>(std::move(*key));
}

} // namespace

Result<KeyedCertificate> KeyedCertificate::load(const QString &folder, const QString &name)
{
    const Result<QByteArray> pem = read(certificatePath(folder, name));
    if (!pem) {
        return failure(pem.error());
    }
    Result<std::shared_ptr<SoftwareKey>> key = readKey(keyPath(folder, name));
    if (!key) {
        return failure(key.error());
    }
    const Result<Certificate> certificate = Certificate::fromPem(*pem);
    if (!certificate || certificate->publicKeyDer() != (*key)->publicKeyDer()) {
        return failure(ErrorCode::StorageCorrupt, certificatePath(folder, name));
    }
    return KeyedCertificate{*certificate, std::move(*key)};
}

Outcome KeyedCertificate::save(const QString &folder, const QString &name) const
{
    const Outcome keySaved = write(keyPath(folder, name), key->toPem().view(), kOwnerOnly);
    return keySaved ? write(certificatePath(folder, name), certificate.pem(), kReadable) : keySaved;
}

Result<std::shared_ptr<SoftwareKey>> loadOrMakeRsaKey(const QString &folder, const QString &name)
{
    const QString path = keyPath(folder, name);
    Result<std::shared_ptr<SoftwareKey>> stored = readKey(path);
    if (stored || stored.error().code != ErrorCode::NotFound) {
        return stored;
    }
    Result<SoftwareKey> made = SoftwareKey::generateRsa2048();
    if (!made) {
        return failure(made.error());
    }
    const Outcome saved = write(path, made->toPem().view(), kOwnerOnly);
    if (!saved) {
        return failure(saved.error());
    }
    return std::make_shared<SoftwareKey>(std::move(*made));
}

} // namespace madoguchi
