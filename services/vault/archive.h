#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace madoguchi
{

/// A store as one encrypted file that another PC opens with a passphrase.
///
/// The file, all numbers big-endian:
///
///     offset  bytes
///     0       8      "MDGSTORE"
///     8       4      version of this format: 1
///     12      16     salt of scrypt (RFC 7914, N=2^17, r=8, p=1), which stretches the passphrase to the
///     file's key 28      16     HKDF-SHA-256 of the file's key, info "madoguchi archive check 1": tells a
///     wrong passphrase from a
///                    damaged file
///     44             chunks: 4 bytes length, then so many bytes of AES-256-GCM as aead.h has it, under
///                    HKDF(file's key, "madoguchi archive 1"). Authenticated with each: the 44 bytes before,
///                    its number from 0 (8 bytes), and 1 for the last one, else 0 (1 byte): none can be
///                    missing, doubled or in another's place.
///
/// Chunk 0 is the head: the store's keys (64 bytes) and JSON {"made_at", "waiting"}; those after it, of 64
/// KiB each, are the SQLite file, whose records are sealed with these keys.
struct ArchiveFacts
{
    QDateTime madeAt;      ///< UTC
    qlonglong waiting = 0; ///< filings in it that had not arrived: they may have been sent from there since
};

/// Reads the file's head. Errors: ArchiveDamaged, PassphraseWrong, StorageVersion for a later format,
/// StorageFailed.
class ArchiveReader
{
public:
    static Result<ArchiveReader> open(const QString &file, const Secret &passphrase);
    const ArchiveFacts &facts() const { return m_facts; }
    const Secret &storeKeys() const { return m_storeKeys; }
    /// All of the SQLite file, in order; without a sink only verified. Errors: ArchiveDamaged, those of the
    /// sink.
    Outcome read(const std::function<Outcome(QByteArrayView)> &sink) const;

private:
    ArchiveReader() = default;
    QString m_file;
    QByteArray m_header;
    Secret m_key;
    Secret m_storeKeys;
    ArchiveFacts m_facts;
};

/// One moment of a store on its way into an archive; any thread may write it. What stands for it in the
/// store's folder ends with it.
class StoreCopy
{
public:
    ~StoreCopy();
    StoreCopy(const StoreCopy &) = delete;
    StoreCopy &operator=(const StoreCopy &) = delete;

    const ArchiveFacts &facts() const { return m_facts; }
    /// See writeArchive().
    Outcome writeTo(const QString &file, const Secret &passphrase) const;

private:
    friend class Vault;
    StoreCopy(QString database, Secret keys, const ArchiveFacts &facts)
        : m_database(std::move(database))
        , m_keys(std::move(keys))
        , m_facts(facts)
    {
    }
    QString m_database;
    Secret m_keys;
    ArchiveFacts m_facts;
};

/// Writes `database` (a SQLite file) and the keys of its records into `file`, whole or not at all, for its
/// owner alone. Errors: StorageFull, StorageReadOnly, StorageFailed, CryptoFailed.
Outcome writeArchive(const QString &file, const Secret &passphrase, const Secret &storeKeys,
                     const ArchiveFacts &facts, const QString &database);

} // namespace madoguchi
