#include "sandbox/receipt_seal.h"

#include "crypto/cms.h"
#include "sandbox/instants.h"
#include "signing/pdf_signing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

Result<QByteArray> fileBytes(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, name + u": "_s + file.errorString());
    }
    return file.readAll();
}

} // namespace

Result<ReceiptSeal> ReceiptSeal::load(const QString &folder)
{
    const auto pem = fileBytes(folder, u"receipt.pem"_s);
    auto keyPem = fileBytes(folder, u"receipt.key"_s);
    if (!pem || !keyPem) {
        return failure(pem ? keyPem.error() : pem.error());
    }
    auto certificate = Certificate::fromPem(*pem);
    auto key = SoftwareKey::fromPem(*keyPem);
    wipe(*keyPem);
    if (!certificate || !key) {
        return failure(certificate ? key.error() : certificate.error());
    }
    return ReceiptSeal(std::move(*certificate), std::move(*key));
}

Result<QByteArray> ReceiptSeal::receipt(const Filing &filing, const Agency &agency,
                                        const OfferedProcedure &offered)
{
    const QByteArray digest = QCryptographicHash::hash(filing.document, QCryptographicHash::Sha256).toHex();
    const QJsonObject content{
        {"submission_id"_L1, filing.submissionId},        {"reference_number"_L1, filing.referenceNumber},
        {"procedure_id"_L1, filing.procedureId},          {"document_sha256"_L1, QString::fromLatin1(digest)},
        {"arrived_at"_L1, instantText(filing.arrivedAt)}, {"agency"_L1, agency.name.toJson()},
        {"office"_L1, offered.office.value("name"_L1)}};
    return signCms(QJsonDocument(content).toJson(QJsonDocument::Compact), m_certificate, m_key,
                   CmsContent::Attached, filing.arrivedAt);
}

Result<QByteArray> ReceiptSeal::sealed(const QByteArray &pdf, const QDateTime &at)
{
    return signPdf(pdf, m_certificate, m_key, at, {});
}

} // namespace madoguchi::sandbox
