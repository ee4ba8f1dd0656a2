#pragma once

#include "crypto/random.h"
#include "vault/vault.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A folder that goes when the test ends, with one card's key to the store in it.
namespace store
{

using namespace madoguchi;

inline const QString cardSlot = QStringLiteral("card-1");

class Folder
{
public:
    Folder() = default;
    /// Another one with the same files and key.
    explicit Folder(const Folder &other)
        : m_key(other.m_key.clone())
    {
        QDir().mkpath(path());
        QDirIterator files(other.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = path() + from.mid(other.path().size());
            QDir().mkpath(QFileInfo(to).absolutePath());
            QFile::copy(from, to);
        }
    }
    Folder &operator=(const Folder &) = delete;
    Folder(Folder &&) = delete;
    Folder &operator=(Folder &&) = delete;

    QString path() const { return m_folder.filePath(QStringLiteral("store")); }
    QString file() const { return path() + QStringLiteral("/vault.sqlite"); }
    const Secret &key() const { return m_key; }
    Result<std::unique_ptr<Vault>> open() const { return Vault::open(path(), cardSlot, m_key); }
    /// Opens, or ends the program with the reason.
    std::unique_ptr<Vault> opened() const
    {
        auto vault = open();
        if (!vault) {
            qFatal("%s: %s", qPrintable(errorName(vault.error().code)), qPrintable(vault.error().detail));
        }
        return std::move(*vault);
    }
    /// Every byte of every file in the folder.
    QByteArray bytes() const
    {
        QByteArray all;
        QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                all += file.readAll();
            }
        }
        return all;
    }

private:
    QTemporaryDir m_folder;
    Secret m_key = randomSecret(32);
};

/// The record's text, or the name of the error, or "(nothing)".
inline QString read(Vault &vault, const QString &table, const QString &row)
{
    const auto bytes = vault.get(table, row);
    if (!bytes) {
        return errorName(bytes.error().code);
    }
    return *bytes ? QString::fromUtf8(**bytes) : QStringLiteral("(nothing)");
}

template<typename T>
QString verdict(const Result<T> &result)
{
    return result ? QStringLiteral("good") : errorName(result.error().code);
}

inline const QString good = QStringLiteral("good");
inline const QString full = errorName(ErrorCode::StorageFull);
inline const QString readOnly = errorName(ErrorCode::StorageReadOnly);
inline const QString busy = errorName(ErrorCode::StorageBusy);
inline const QString corrupt = errorName(ErrorCode::StorageCorrupt);
inline const QString locked = errorName(ErrorCode::StorageLocked);
inline const QString newer = errorName(ErrorCode::StorageVersion);

} // namespace store
