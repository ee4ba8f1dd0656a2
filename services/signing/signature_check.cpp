#include "signing/signature_check.h"

#include "crypto/chain.h"
#include "crypto/cms.h"
#include "signing/document_limit.h"
#include "signing/pdf_revision.h"
#include "signing/pdf_signatures.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// How far a signer's clock may go ahead of this one, in seconds.
constexpr int clockDrift = 300;

CheckedPoint good(CheckedAspect aspect) { return {aspect, Verdict::Good, {}}; }
CheckedPoint bad(CheckedAspect aspect, const QString &reason) { return {aspect, Verdict::Bad, reason}; }
CheckedPoint unknown(CheckedAspect aspect, const QString &reason)
{
    return {aspect, Verdict::Unknown, reason};
}

int weight(Verdict verdict) { return verdict == Verdict::Bad ? 2 : verdict == Verdict::Unknown ? 1 : 0; }

Verdict worse(Verdict a, Verdict b) { return weight(a) >= weight(b) ? a : b; }

CheckedPoint purposeOf(const Certificate &signer)
{
    return signer.allows(KeyUsage::NonRepudiation) ? good(CheckedAspect::Purpose)
                                                   : bad(CheckedAspect::Purpose, QStringLiteral("keyUsage"));
}

/// As ETSI EN 319 102-1 5.2.6 has it: after the certificate's end, a claimed time proves nothing any more.
CheckedPoint validityOf(const Certificate &signer, const QDateTime &claimed, const QDateTime &now)
{
    if (!claimed.isValid()) {
        return unknown(CheckedAspect::Validity, QStringLiteral("noTime"));
    }
    if (claimed < signer.notBefore()) {
        return bad(CheckedAspect::Validity, QStringLiteral("notYetValid"));
    }
    if (claimed > signer.notAfter()) {
        return bad(CheckedAspect::Validity, QStringLiteral("expired"));
    }
    if (claimed > now.addSecs(clockDrift)) {
        return unknown(CheckedAspect::Validity, QStringLiteral("future"));
    }
    if (now > signer.notAfter()) {
        return unknown(CheckedAspect::Validity, QStringLiteral("endedSince"));
    }
    return good(CheckedAspect::Validity);
}

/// The chain at the claimed time if that is within the certificate's own, which validityOf() judges.
CheckedPoint issuerOf(const CmsSignature &proven, const QDateTime &claimed, const CheckOrder &order)
{
    if (order.anchors.isEmpty() && !order.cardAuthority) {
        return unknown(CheckedAspect::Issuer, QStringLiteral("noAnchors"));
    }
    ChainRequirements requirements;
    requirements.at = std::clamp(claimed.isValid() ? claimed : order.now, proven.signer.notBefore(),
                                 proven.signer.notAfter());
    if (verifyChain(proven.signer, proven.embedded, order.anchors, requirements)) {
        return good(CheckedAspect::Issuer);
    }
    if (order.cardAuthority &&
        verifyChain(proven.signer, proven.embedded, {*order.cardAuthority}, requirements)) {
        return {CheckedAspect::Issuer, Verdict::Good, QStringLiteral("ownCard")};
    }
    return unknown(CheckedAspect::Issuer, QStringLiteral("stranger"));
}

/// What `opened` says; `claimed` is the time in a PDF, where it stands outside of the CMS.
CheckedSignature judged(const Result<CmsSignature> &opened, const QDateTime &claimed, const CheckOrder &order)
{
    CheckedSignature checked;
    if (!opened) {
        const QString reason = opened.error().facts.value(QStringLiteral("reason")).toString();
        checked.points += reason == QLatin1String("form") ? unknown(CheckedAspect::Content, reason)
                                                          : bad(CheckedAspect::Content, reason);
        return checked;
    }
    checked.signer = opened->signer;
    checked.claimedTime = claimed.isValid() ? claimed : opened->signingTime;
    checked.points = {good(CheckedAspect::Content), purposeOf(opened->signer),
                      validityOf(opened->signer, checked.claimedTime, order.now),
                      issuerOf(*opened, checked.claimedTime, order)};
    return checked;
}

CheckedPoint coverageOf(const PdfSignature &signature, QByteArrayView pdf)
{
    switch (signature.coverage) {
    case PdfCoverage::Whole:
        return good(CheckedAspect::Coverage);
    case PdfCoverage::Appended:
        return bad(CheckedAspect::Coverage, QStringLiteral("appended"));
    case PdfCoverage::Broken:
        return bad(CheckedAspect::Coverage, QStringLiteral("broken"));
    case PdfCoverage::Revision:
        break;
    }
    const auto change = changeSince(pdf, signature.end);
    if (change && *change == LaterChange::SignaturesOnly) {
        return good(CheckedAspect::Coverage);
    }
    const bool isMark = change && *change == LaterChange::VisibleMark;
    return unknown(CheckedAspect::Coverage,
                   isMark ? QStringLiteral("laterMark") : QStringLiteral("laterChange"));
}

CheckedSignature checkOne(const PdfSignature &signature, const CheckOrder &order)
{
    const CheckedPoint coverage = coverageOf(signature, order.file);
    CheckedSignature checked;
    if (signature.coverage == PdfCoverage::Broken) {
        checked.points += coverage;
        return checked;
    }
    static const QStringList read{QStringLiteral("ETSI.CAdES.detached"),
                                  QStringLiteral("adbe.pkcs7.detached")};
    if (!read.contains(signature.subFilter)) {
        checked.points += unknown(CheckedAspect::Content, QStringLiteral("form"));
    } else {
        checked =
            judged(openCms(signature.cms, signature.signedBytes(order.file)), signature.claimedTime, order);
    }
    checked.points.insert(1, coverage);
    return checked;
}

Result<SignatureCheck> checkPdf(const CheckOrder &order)
{
    const auto signatures = signaturesOf(order.file);
    if (!signatures) {
        return failure(signatures.error());
    }
    if (signatures->isEmpty()) {
        return failure(ErrorCode::SignatureMissing, QStringLiteral("PDF"));
    }
    SignatureCheck check;
    check.isPdf = true;
    for (const PdfSignature &signature : *signatures) {
        check.signatures += checkOne(signature, order);
    }
    return check;
}

/// id-signedData stands at the beginning of every CMS, also of one that was cut off (RFC 5652 section 3).
bool beginsAsCms(QByteArrayView der)
{
    static const QByteArray signedDataOid = QByteArray::fromHex("06092A864886F70D010702");
    return der.startsWith('\x30') && der.first(std::min<qsizetype>(der.size(), 24)).contains(signedDataOid);
}

CheckedSignature contentMissing()
{
    CheckedSignature checked;
    checked.points += unknown(CheckedAspect::Content, QStringLiteral("contentMissing"));
    return checked;
}

QByteArray derOfFile(const QByteArray &file) { return cmsFromPem(file).value_or(file); }

Result<SignatureCheck> checkCms(const CheckOrder &order)
{
    const QByteArray der = derOfFile(order.file);
    if (!beginsAsCms(der)) {
        return failure(ErrorCode::SignatureMissing, QStringLiteral("neither PDF nor CMS"));
    }
    SignatureCheck check;
    const auto isDetached = isDetachedCms(der);
    if (isDetached && *isDetached && !order.content) {
        check.signatures += contentMissing();
        return check;
    }
    const bool isOutside = isDetached && *isDetached;
    auto opened = openCms(der, isOutside ? QByteArrayView(*order.content) : QByteArrayView());
    if (opened && !isOutside) {
        if (order.content && *order.content != opened->content) {
            opened = failure(ErrorCode::SignatureInvalid, QStringLiteral("another content is inside"),
                             {{QStringLiteral("reason"), QStringLiteral("altered")}});
        } else {
            check.content = opened->content;
        }
    }
    check.signatures += judged(opened, {}, order);
    return check;
}

} // namespace

Verdict CheckedSignature::verdict() const
{
    Verdict worst = Verdict::Good;
    for (const CheckedPoint &point : points) {
        worst = worse(worst, point.verdict);
    }
    return worst;
}

Verdict SignatureCheck::verdict() const
{
    Verdict worst = Verdict::Good;
    for (const CheckedSignature &signature : signatures) {
        worst = worse(worst, signature.verdict());
    }
    return worst;
}

Result<SignatureCheck> checkSignatures(const CheckOrder &order)
{
    for (const qsizetype size : {order.file.size(), order.content ? order.content->size() : 0}) {
        if (const Outcome taken = checkSize(size); !taken) {
            return failure(taken.error());
        }
    }
    return order.file.startsWith("%PDF-") ? checkPdf(order) : checkCms(order);
}

bool wantsContent(const QByteArray &file)
{
    return !file.startsWith("%PDF-") && isDetachedCms(derOfFile(file)).value_or(false);
}

} // namespace madoguchi
