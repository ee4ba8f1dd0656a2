#include "vault/archive.h"

#include "crypto/aead.h"
#include "crypto/key_derivation.h"
#include "crypto/random.h"
#include "vault/passphrase.h"
#include "vault/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtEndian>

namespace madoguchi
{
namespace
{

constexpr QByteArrayView magic("MDGSTORE");
constexpr quint32 formatVersion = 1;
constexpr qsizetype saltLength = 16;
constexpr qsizetype checkLength = 16;
constexpr qsizetype saltStart = 12;
constexpr qsizetype headerLength = saltStart + saltLength + checkLength;
constexpr qsizetype storeKeysLength = 64;
constexpr qsizetype chunkLength = 65'536;
/// What sealing adds, generously: a longer chunk is none of ours.
constexpr quint32 longestSealed = chunkLength + 4'096;

tl::unexpected<Error> damaged(const char *why)
{
    return failure(ErrorCode::ArchiveDamaged, QString::fromLatin1(why));
}

tl::unexpected<Error> writeFailure(const QFileDevice &file)
{
    return failure(storageErrorByDisk(QFileInfo(file.fileName()).absolutePath(), file.errorString()));
}

template<typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray placeOf(const QByteArray &header, quint64 number, bool isLast)
{
    return header + bigEndian(number) + (isLast ? '\1' : '\0');
}

struct FileKeys
{
    Secret key;   ///< of the chunks
    Secret check; ///< in the header
};

Result<FileKeys> fileKeys(const Secret &passphrase, QByteArrayView salt)
{
    const auto stretched = Passphrase(passphrase).stretched(salt);
    if (!stretched) {
        return failure(stretched.error());
    }
    auto key = deriveKey(*stretched, "madoguchi archive 1");
    auto check = deriveKey(*stretched, "madoguchi archive check 1", checkLength);
    if (!key || !check) {
        return failure(key ? check.error() : key.error());
    }
    return FileKeys{std::move(*key), std::move(*check)};
}

/// One chunk as it stands in the file; nothing at its end.
Result<std::optional<QByteArray>> nextChunk(QFile &file)
{
    const QByteArray length = file.read(sizeof(quint32));
    if (length.isEmpty() && file.atEnd()) {
        return std::optional<QByteArray>();
    }
    const quint32 count = length.size() == sizeof(quint32) ? qFromBigEndian<quint32>(length.constData()) : 0;
    if (count == 0 || count > longestSealed) {
        return damaged("a chunk's length");
    }
    QByteArray sealed = file.read(count);
    return sealed.size() == qsizetype(count) ? Result<std::optional<QByteArray>>(sealed)
                                             : damaged("it ends too soon");
}

QByteArray factsJson(const ArchiveFacts &facts)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("made_at"), facts.madeAt.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("waiting"), facts.waiting}})
        .toJson(QJsonDocument::Compact);
}

ArchiveFacts factsFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {QDateTime::fromString(object.value(QLatin1String("made_at")).toString(), Qt::ISODate),
            object.value(QLatin1String("waiting")).toInteger()};
}

} // namespace

Result<ArchiveReader> ArchiveReader::open(const QString &path, const Secret &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, file.errorString());
    }
    ArchiveReader reader;
    reader.m_file = path;
    reader.m_header = file.read(headerLength);
    if (reader.m_header.size() != headerLength || !reader.m_header.startsWith(magic)) {
        return damaged("no exported store");
    }
    if (qFromBigEndian<quint32>(reader.m_header.constData() + magic.size()) != formatVersion) {
        return failure(ErrorCode::StorageVersion, QStringLiteral("a later format"));
    }
    auto keys = fileKeys(passphrase, QByteArrayView(reader.m_header).sliced(saltStart, saltLength));
    if (!keys) {
        return failure(keys.error());
    }
    if (keys->check.view() != QByteArrayView(reader.m_header).last(checkLength)) {
        return failure(ErrorCode::PassphraseWrong);
    }
    reader.m_key = std::move(keys->key);
    const auto sealed = nextChunk(file);
    if (!sealed || !*sealed) {
        return sealed ? damaged("no head") : failure(sealed.error());
    }
    auto head = madoguchi::open(reader.m_key, **sealed, placeOf(reader.m_header, 0, false));
    if (!head || head->size() < storeKeysLength) {
        return damaged("the head does not authenticate");
    }
    reader.m_storeKeys = Secret(QByteArrayView(*head).first(storeKeysLength));
    reader.m_facts = factsFromJson(head->sliced(storeKeysLength));
    wipe(*head);
    return reader;
}

Outcome ArchiveReader::read(const std::function<Outcome(QByteArrayView)> &sink) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, file.errorString());
    }
    if (file.read(headerLength) != m_header) {
        return damaged("another file than before");
    }
    auto sealed = nextChunk(file);
    for (quint64 number = 0; sealed && *sealed; ++number) {
        const bool isLast = file.atEnd();
        const auto bytes = madoguchi::open(m_key, **sealed, placeOf(m_header, number, isLast));
        if (!bytes) {
            return damaged("a chunk does not authenticate");
        }
        if (isLast && number == 0) {
            return damaged("only a head");
        }
        if (number > 0 && sink) {
            if (auto taken = sink(*bytes); !taken) {
                return taken;
            }
        }
        sealed = nextChunk(file);
    }
    return sealed ? Outcome() : failure(sealed.error());
}

Outcome writeArchive(const QString &path, const Secret &passphrase, const Secret &storeKeys,
                     const ArchiveFacts &facts, const QString &database)
{
    QFile source(database);
    if (storeKeys.size() != storeKeysLength || !source.open(QIODevice::ReadOnly) || source.size() == 0) {
        return failure(ErrorCode::StorageFailed, source.errorString());
    }
    const QByteArray salt = randomBytes(saltLength);
    const auto keys = fileKeys(passphrase, salt);
    if (!keys) {
        return failure(keys.error());
    }
    const QByteArray header =
        magic.toByteArray() + bigEndian(formatVersion) + salt + keys->check.view().toByteArray();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeFailure(file);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(header);
    const auto add = [&](quint64 number, bool isLast, QByteArrayView bytes) -> Outcome {
        const auto sealed = seal(keys->key, bytes, placeOf(header, number, isLast));
        if (!sealed) {
            return failure(sealed.error());
        }
        const QByteArray framed = bigEndian(quint32(sealed->size())) + *sealed;
        return file.write(framed) == framed.size() ? Outcome() : writeFailure(file);
    };
    QByteArray head = storeKeys.view().toByteArray() + factsJson(facts);
    auto added = add(0, false, head);
    wipe(head);
    for (quint64 number = 1; added && !source.atEnd(); ++number) {
        const QByteArray bytes = source.read(chunkLength);
        if (bytes.isEmpty()) {
            return failure(ErrorCode::StorageFailed, source.errorString());
        }
        added = add(number, source.atEnd(), bytes);
    }
    if (!added) {
        return added;
    }
    return file.commit() ? Outcome() : writeFailure(file);
}

} // namespace madoguchi
