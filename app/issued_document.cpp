#include "app/issued_document.h"

#include "signing/signature_check.h"

namespace madoguchi
{

IssuedDocument examineIssued(const QByteArray &pdf, const QList<Certificate> &anchors, const QDateTime &now)
{
    using Seal = IssuedDocument::Seal;
    const auto check = checkSignatures({.file = pdf, .anchors = anchors, .now = now});
    if (!check) {
        return {check.error().code == ErrorCode::SignatureMissing ? Seal::None : Seal::Unreadable, {}};
    }
    if (check->verdict() == Verdict::Bad) {
        return {Seal::Bad, {}};
    }
    // The last one covers the whole file.
    const auto &signer = check->signatures.constLast().signer;
    return {check->verdict() == Verdict::Good ? Seal::Good : Seal::Unknown,
            signer ? signer->subject() : QString()};
}

} // namespace madoguchi
