#include "agency/receipt.h"

#include "agency/message_parsing.h"
#include "crypto/cms.h"

namespace madoguchi
{
namespace
{
tl::unexpected<Error> refused(const QString &why) { return failure(ErrorCode::ReceiptInvalid, why); }
} // namespace

Result<Receipt> verifySeal(const QByteArray &cms, const QList<Certificate> &anchors, const QDateTime &now)
{
    const auto signature = verifyCms(cms, {}, anchors, ChainRequirements{now, {}, {}, {}});
    if (!signature) {
        return refused(QStringLiteral("seal: ") + errorName(signature.error().code) + QLatin1Char(' ') +
                       signature.error().facts.value(QStringLiteral("reason")).toString() +
                       signature.error().detail);
    }
    const Certificate &seal = signature->signer;
    if (seal.isAuthority() ||
        !(seal.allows(KeyUsage::DigitalSignature) || seal.allows(KeyUsage::NonRepudiation))) {
        return refused(QStringLiteral("seal: keyUsage"));
    }
    auto receipt = parseReceipt(signature->content);
    if (!receipt) {
        return refused(QStringLiteral("content: ") + receipt.error().detail);
    }
    return receipt;
}

Result<Receipt> verifyReceipt(const QByteArray &cms, const QUuid &submissionId,
                              const QByteArray &documentSha256, const QList<Certificate> &anchors,
                              const QDateTime &now)
{
    auto receipt = verifySeal(cms, anchors, now);
    if (!receipt) {
        return receipt;
    }
    if (receipt->submissionId != submissionId) {
        return refused(QStringLiteral("for another submission"));
    }
    if (receipt->documentSha256 != documentSha256) {
        return refused(QStringLiteral("for another document"));
    }
    return receipt;
}

} // namespace madoguchi
