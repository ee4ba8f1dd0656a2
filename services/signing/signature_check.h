#pragma once

#include "crypto/certificate.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace madoguchi
{

/// The three outcomes a check has.
enum class Verdict {
    Good, ///< 正しい
    Bad,  ///< 正しくない: altered, or signed with what is no signing certificate then
    Unknown, ///< 確かめられない: nothing wrong was seen, but something that matters can not be seen from here
};

/// What a check looks at, one after the other.
enum class CheckedAspect {
    Content,  ///< signature, content and certificate belong together
    Coverage, ///< of a PDF: the signature covers all of it
    Purpose,  ///< the certificate is for signatures: keyUsage nonRepudiation (contentCommitment)
    Validity, ///< the certificate was valid at the time the signer claims
    Issuer,   ///< chain to a trusted authority
};

struct CheckedPoint
{
    CheckedAspect aspect;
    Verdict verdict;
    /// Why it is not good. Content: altered, malformed, form (a kind of signature that is not read here),
    /// contentMissing. Coverage: appended, broken, laterMark, laterChange. Purpose: keyUsage. Validity:
    /// expired, notYetValid (both at the claimed time), endedSince (valid then, ended now: the claim proves
    /// no time), noTime, future. Issuer: noAnchors, stranger; ownCard when it is
    /// good by the person's own card alone.
    QString reason;

    bool operator==(const CheckedPoint &) const = default;
};

struct CheckedSignature
{
    QList<CheckedPoint> points;
    std::optional<Certificate>
        signer;            ///< nothing when the content is not good: it would name an innocent person
    QDateTime claimedTime; ///< by the signer; invalid when absent

    Verdict verdict() const; ///< the worst of the points
};

struct SignatureCheck
{
    bool isPdf = false;
    QList<CheckedSignature> signatures; ///< never empty
    /// Of a CMS that contains what it signs, and only when that is proven: those bytes.
    std::optional<QByteArray> content;

    Verdict verdict() const; ///< the worst of the signatures
};

/// What is checked against what. Revocation is never asked for: only notified verifiers may ask JPKI (Act on
/// certification business of JPKI, article 17), so every check leaves it open, whatever its verdict.
struct CheckOrder
{
    QByteArray file;                        ///< PDF, or CMS SignedData in DER or PEM
    std::optional<QByteArray> content = {}; ///< what a detached CMS signs
    QList<Certificate> anchors = {};        ///< authorities that are trusted
    QDateTime now = {};
    /// The authority of signing certificates that the person's own card names (EF 0002 of JPKI): handed over
    /// by the municipal office with the card, so it is as good as the card is theirs.
    std::optional<Certificate> cardAuthority = {};
};

/// Checks every signature of a file. Errors: DocumentTooLarge; PdfEncrypted, PdfUnreadable; SignatureMissing
/// for a file without any.
Result<SignatureCheck> checkSignatures(const CheckOrder &order);

/// Whether a file is a CMS whose content stands in another file, which has to be given as well.
bool wantsContent(const QByteArray &file);

} // namespace madoguchi
