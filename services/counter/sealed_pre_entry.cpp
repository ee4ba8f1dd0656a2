#include "counter/sealed_pre_entry.h"

namespace madoguchi
{
namespace
{

tl::unexpected<Error> brokenSeal(const QString &detail)
{
    return failure(ErrorCode::PreEntryDamaged, detail, {{QStringLiteral("reason"), QStringLiteral("seal")}});
}

} // namespace

Result<QList<QByteArray>> sealPreEntry(const PreEntry &entry, const Certificate &counter)
{
    return sealMessage(entry.toBytes(), counter).and_then([](const QByteArray &sealed) {
        return codesFor(sealed);
    });
}

Result<PreEntry> openPreEntry(const CodeSet &codes, const Certificate &counter, const SoftwareKey &key,
                              const QDate &today)
{
    const auto sealed = codes.bytes();
    if (!sealed) {
        return failure(sealed.error());
    }
    const auto recipient = sealedTo(*sealed);
    if (!recipient) {
        return brokenSeal(recipient.error().detail);
    }
    if (*recipient != counter.subjectKeyIdentifier()) {
        return failure(ErrorCode::PreEntryForeign, QStringLiteral("another key identifier"));
    }
    const auto content = openSealedMessage(*sealed, counter, key);
    if (!content) {
        return brokenSeal(content.error().detail);
    }
    auto entry = PreEntry::fromBytes(*content);
    if (entry && entry->lastDay < today) {
        return failure(ErrorCode::PreEntryExpired, QStringLiteral("past its last day"),
                       {{QStringLiteral("lastDay"), entry->lastDay.toString(Qt::ISODate)}});
    }
    return entry;
}

} // namespace madoguchi
