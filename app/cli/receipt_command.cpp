#include "app/cli/receipt_command.h"

#include "agency/gateway_config.h"
#include "agency/receipt.h"
#include "base/clock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madoguchi
{
namespace
{

constexpr qint64 longest = 100'000'000; // bytes

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::DocumentMissing, file.errorString());
    }
    if (file.size() > longest) {
        return failure(ErrorCode::DocumentTooLarge, {}, {{QStringLiteral("megabytes"), longest / 1'000'000}});
    }
    return file.readAll();
}

Result<QList<Certificate>> anchorsFor(const ReceiptRequest &request)
{
    if (!request.trust.isEmpty()) {
        return readAll(request.trust).and_then([](const QByteArray &pem) {
            return Certificate::listFromPem(pem);
        });
    }
    return GatewayConfig::load(request.gatewayFile).map([](const GatewayConfig &config) {
        return config.receiptAnchors;
    });
}

QString documentFor(const ReceiptRequest &request)
{
    if (!request.content.isEmpty()) {
        return request.content;
    }
    const QString beside = QFileInfo(request.file).dir().filePath(QStringLiteral("application.json"));
    return QFileInfo::exists(beside) ? beside : QString();
}

ExitCode unverified(Console console, const Error &error)
{
    console.fail(error);
    return ExitCode::Unverified;
}

} // namespace

ExitCode verifyReceiptFile(Console console, const ReceiptRequest &request)
{
    const auto cms = readAll(request.file);
    const auto anchors = cms ? anchorsFor(request) : Result<QList<Certificate>>(failure(cms.error()));
    if (!anchors) {
        return unverified(console, anchors.error());
    }
    const auto receipt = verifySeal(*cms, *anchors, SystemClock().now());
    if (!receipt) {
        console.fail(receipt.error());
        return ExitCode::Failed;
    }
    const QString path = documentFor(request);
    if (!path.isEmpty()) {
        const auto document = readAll(path);
        if (!document) {
            return unverified(console, document.error());
        }
        if (QCryptographicHash::hash(*document, QCryptographicHash::Sha256) != receipt->documentSha256) {
            console.fail({ErrorCode::ReceiptInvalid, QStringLiteral("for another document"), {}});
            return ExitCode::Failed;
        }
    } else {
        console.tell(QStringLiteral(
            "届出の控えがないため、どの内容の受付票かは確かめていません。(The application itself was not "
            "compared: --content FILE)"));
    }
    const QString arrived = receipt->arrivedAt.toUTC().toString(Qt::ISODate);
    return console.answer(
        {{QStringLiteral("reference_number"), receipt->referenceNumber},
         {QStringLiteral("submission_id"), receipt->submissionId.toString(QUuid::WithoutBraces)},
         {QStringLiteral("procedure"), receipt->procedureId},
         {QStringLiteral("arrived_at"), arrived},
         {QStringLiteral("document_sha256"), QString::fromLatin1(receipt->documentSha256.toHex())},
         {QStringLiteral("document_compared"), !path.isEmpty()}},
        QStringLiteral("%1  %2  %3")
            .arg(receipt->referenceNumber, arrived, receipt->agency.in(QStringLiteral("ja"))));
}

} // namespace madoguchi
