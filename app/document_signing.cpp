#include "app/document_signing.h"

#include "app/saved_file.h"
#include "card/card_key.h"
#include "crypto/cms.h"
#include "signing/document_limit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madoguchi
{
namespace
{

Result<QByteArray> signedBytes(MyNumberCard &card, const Certificate &certificate, const DocumentOrder &order,
                               const QDateTime &at)
{
    CardPrivateKey key(card, CardKey::Signature);
    if (order.form != SignedForm::Pdf) {
        const CmsContent form =
            order.form == SignedForm::Attached ? CmsContent::Attached : CmsContent::Detached;
        return signCms(order.bytes, certificate, key, form, at);
    }
    std::optional<VisibleMark> mark;
    if (order.mark) {
        auto made = order.mark(certificate, at);
        if (!made) {
            return failure(made.error());
        }
        mark = *std::move(made);
    }
    return signPdf(order.bytes, certificate, key, at, mark);
}

} // namespace

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::DocumentMissing, file.errorString());
    }
    if (const Outcome size = checkSize(file.size()); !size) {
        return failure(size.error());
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::DocumentMissing, file.errorString());
    }
    return bytes;
}

Outcome checkSignable(const QByteArray &bytes, SignedForm form)
{
    if (form != SignedForm::Pdf) {
        return checkSize(bytes.size());
    }
    return examinePdf(bytes).map([](const SignablePdf &) {});
}

Result<SignedDocument> signDocumentWith(MyNumberCard &card, const Secret &password, LastTry lastTry,
                                        const std::optional<Certificate> &expected,
                                        const DocumentOrder &order, const Clock &clock)
{
    if (const Outcome same = requireSameCard(card, expected); !same) {
        return failure(same.error());
    }
    if (const auto verified = card.verify(PinKind::Signature, password, lastTry); !verified) {
        return failure(verified.error());
    }
    const auto certificate = card.signatureCertificate();
    if (!certificate) {
        return failure(certificate.error());
    }
    const QDateTime at = clock.now();
    auto bytes = signedBytes(card, *certificate, order, at);
    if (!bytes) {
        return failure(bytes.error());
    }
    return SignedDocument{*std::move(bytes), *certificate, at};
}

Result<QString> saveBeside(const QString &path, SignedForm form, const QByteArray &bytes)
{
    const QFileInfo file(path);
    switch (form) {
    case SignedForm::Attached:
        return saveCopy(file.absolutePath(), file.fileName(), QStringLiteral("p7m"), bytes);
    case SignedForm::Detached:
        return saveCopy(file.absolutePath(), file.fileName(), QStringLiteral("p7s"), bytes);
    case SignedForm::Pdf:
        break;
    }
    //: Name of a signed PDF beside the one it was made of. %1 is that one's name.
    const QString name = QCoreApplication::translate("SignedFile", "%1（署名済み）");
    return saveCopy(file.absolutePath(), name.arg(file.completeBaseName()), QStringLiteral("pdf"), bytes);
}

QString contentBeside(const QString &signaturePath)
{
    const QFileInfo signature(signaturePath);
    if (signature.suffix().compare(QLatin1String("p7s"), Qt::CaseInsensitive) != 0) {
        return {};
    }
    const QFileInfo content(signature.absoluteDir(), signature.completeBaseName());
    return content.isFile() ? content.absoluteFilePath() : QString();
}

} // namespace madoguchi
