#pragma once

#include "crypto/certificate_builder.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the openssl command line in a folder of its own, and issues the certificates tests need.
namespace judge
{

using namespace madoguchi;

/// The value, or the end of the test program with the reason.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

struct Verdict
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

class Openssl
{
public:
    QString write(const QString &name, QByteArrayView bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// `arguments` as typed, separated by blanks; file names are relative to the folder.
    Verdict run(const char *arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"),
                      QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts));
        process.waitForFinished(20'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

inline const QDateTime noon{QDate(2026, 11, 21), QTime(3, 0), Qt::UTC};

inline CertificateBuilder authorityBuilder(const QString &name)
{
    return CertificateBuilder()
        .subject({{QStringLiteral("C"), QStringLiteral("JP")}, {QStringLiteral("CN"), name}})
        .validity(noon.addYears(-1), noon.addYears(9))
        .authority()
        .keyUsage({KeyUsage::KeyCertSign});
}

inline CertificateBuilder signerBuilder()
{
    return CertificateBuilder()
        .subject({{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("L"), QStringLiteral("架空市")},
                  {QStringLiteral("CN"), QStringLiteral("0123456789012345678901234567")}})
        .validity(noon.addYears(-1), noon.addYears(1))
        .keyUsage({KeyUsage::DigitalSignature, KeyUsage::NonRepudiation})
        .policy(QStringLiteral("1.2.392.200149.8.5.1.1.20"));
}

/// An authority and a person's key and certificate under it.
struct Person
{
    SoftwareKey authorityKey;
    Certificate authority;
    SoftwareKey key;
    Certificate certificate;
};

inline Person person(const CertificateBuilder &builder = signerBuilder(), bool isEc = false)
{
    const auto authorityKey = must(SoftwareKey::generateRsa2048());
    const auto authority = must(authorityBuilder(QStringLiteral("試験局")).selfSigned(authorityKey));
    const auto key = must(isEc ? SoftwareKey::generateP256() : SoftwareKey::generateRsa2048());
    return {authorityKey, authority, key, must(builder.issue(key.publicKeyDer(), authority, authorityKey))};
}

} // namespace judge
