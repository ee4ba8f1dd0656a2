#pragma once

#include "crypto/certificate.h"
#include "crypto/private_key.h"
#include "sandbox/agency.h"
#include "sandbox/ledger.h"

namespace madoguchi::sandbox
{

/// 受付印: what makes a receipt the agency's word.
class ReceiptSeal
{
public:
    /// Reads receipt.pem and receipt.key of the demo authority's folder.
    static Result<ReceiptSeal> load(const QString &folder);

    /// CMS SignedData (CAdES-B-B, attached, DER) over the contract's `Receipt`.
    Result<QByteArray> receipt(const Filing &filing, const Agency &agency, const OfferedProcedure &offered);

    /// `pdf` with the seal as PAdES-B-B: a document that the office issues. Errors: those of signPdf().
    Result<QByteArray> sealed(const QByteArray &pdf, const QDateTime &at);

private:
    ReceiptSeal(Certificate certificate, SoftwareKey key)
        : m_certificate(std::move(certificate))
        , m_key(std::move(key))
    {
    }
    Certificate m_certificate;
    SoftwareKey m_key;
};

} // namespace madoguchi::sandbox
