#include "app/cli/signature_commands.h"

#include "app/cli/with_card.h"
#include "app/document_signing.h"
#include "app/printing/signature_mark.h"
#include "app/saved_file.h"
#include "app/signature_words.h"
#include "base/readings.h"
#include "signing/signed_name.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace madoguchi
{
namespace
{

QString plain(const QString &words) { return withoutReadings(words); }

void say(const QString &line) { std::fputs((line + u'\n').toUtf8().constData(), stderr); }

ExitCode usage(const QString &why)
{
    say(why);
    return ExitCode::Usage;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

SignedForm formOf(const SignRequest &request, const QByteArray &bytes)
{
    if (request.detached) {
        return SignedForm::Detached;
    }
    return bytes.startsWith("%PDF-") ? SignedForm::Pdf : SignedForm::Attached;
}

/// Nothing for what is no page of this document.
std::optional<int> pageOf(const QString &wish, int pages)
{
    if (wish == QLatin1String("last")) {
        return VisibleMark::lastPage;
    }
    const int page = wish.toInt();
    return page >= 1 && page <= pages ? std::optional(page) : std::nullopt;
}

MarkMaker markAt(int page, bool showsName)
{
    const MarkName name = showsName ? MarkName::Shown : MarkName::Hidden;
    return [page, name](const Certificate &certificate, const QDateTime &at) {
        return signatureMark(certificate, name, at).map([page](const QByteArray &sheet) {
            return VisibleMark{page, sheet};
        });
    };
}

Result<QString> written(const SignRequest &request, SignedForm form, const QByteArray &bytes)
{
    if (request.out.isEmpty()) {
        return saveBeside(request.file, form, bytes);
    }
    const Outcome done = writeWhole(request.out, bytes);
    return done ? Result<QString>(QFileInfo(request.out).absoluteFilePath()) : failure(done.error());
}

QJsonObject signatureJson(const CheckedSignature &signature)
{
    QJsonArray points;
    for (const CheckedPoint &point : signature.points) {
        QJsonObject json{{QStringLiteral("aspect"), wordsFor(point).name},
                         {QStringLiteral("verdict"), verdictName(point.verdict)}};
        if (!point.reason.isEmpty()) {
            json.insert(QStringLiteral("reason"), point.reason);
        }
        points.append(json);
    }
    QJsonObject json{{QStringLiteral("verdict"), verdictName(signature.verdict())},
                     {QStringLiteral("points"), points}};
    if (signature.signer) {
        json.insert(QStringLiteral("name"), nameInCertificate(*signature.signer));
        json.insert(QStringLiteral("subject"), signature.signer->subject());
        json.insert(QStringLiteral("issuer"), signature.signer->issuer());
        json.insert(QStringLiteral("serial"), signature.signer->serialHex());
        json.insert(QStringLiteral("not_after"), signature.signer->notAfter().toString(Qt::ISODate));
        json.insert(QStringLiteral("claimed_time"), signature.claimedTime.toString(Qt::ISODate));
    }
    return json;
}

QString reportText(const SignatureCheck &check)
{
    QStringList lines;
    for (const CheckedSignature &signature : check.signatures) {
        lines << QStringLiteral("[%1] %2").arg(plain(verdictWords(signature.verdict())),
                                               plain(outcomeWords(signature.verdict())));
        for (const auto &[label, text] : signerWords(signature, QStringLiteral("ja"))) {
            lines << QStringLiteral("  %1：%2").arg(plain(label), plain(text));
        }
        for (const CheckedPoint &point : signature.points) {
            const PointWords words = wordsFor(point);
            lines << QStringLiteral("  [%1] %2：%3")
                         .arg(plain(verdictWords(words.verdict)), plain(words.label), plain(words.text));
        }
        lines << QString();
    }
    lines << plain(uncheckedWords());
    return lines.join(u'\n');
}

ExitCode exitCodeOf(Verdict verdict)
{
    return verdict == Verdict::Good  ? ExitCode::Ok
           : verdict == Verdict::Bad ? ExitCode::Failed
                                     : ExitCode::Unverified;
}

/// Of a file that can not be read, or that has no signature, it is not said to be altered.
ExitCode unverified(Console console, const Error &error)
{
    const ExitCode code = console.fail(error);
    return code == ExitCode::Failed ? ExitCode::Unverified : code;
}

Result<QList<Certificate>> anchorsIn(const QString &file)
{
    if (file.isEmpty()) {
        return QList<Certificate>();
    }
    return readDocument(file).and_then([](const QByteArray &pem) { return Certificate::listFromPem(pem); });
}

/// The file and what it signs, read.
Result<CheckOrder> orderFor(const VerifyRequest &request)
{
    auto file = readDocument(request.file);
    const auto anchors = anchorsIn(request.trust);
    if (!file || !anchors) {
        return failure(!file ? file.error() : anchors.error());
    }
    CheckOrder order{*std::move(file), {}, *anchors, SystemClock().now()};
    const QString content = !request.content.isEmpty() ? request.content
                            : wantsContent(order.file) ? contentBeside(request.file)
                                                       : QString();
    if (!content.isEmpty()) {
        auto bytes = readDocument(content);
        if (!bytes) {
            return failure(bytes.error());
        }
        order.content = *std::move(bytes);
    }
    return order;
}

} // namespace

QCoro::Task<ExitCode> signFile(CardTerminal &terminal, Console console, SignRequest request)
{
    auto bytes = readDocument(request.file);
    if (!bytes) {
        co_return console.fail(bytes.error());
    }
    if (!request.out.isEmpty() && QFileInfo::exists(request.out)) {
        co_return usage(QStringLiteral("--out: there is a file of that name already: %1").arg(request.out));
    }
    DocumentOrder order{*std::move(bytes), SignedForm::Attached};
    order.form = formOf(request, order.bytes);
    if (request.visiblePage && order.form != SignedForm::Pdf) {
        co_return usage(QStringLiteral("--pdf-visible: only a signature in a PDF can be seen"));
    }
    if (const Outcome signable = checkSignable(order.bytes, order.form); !signable) {
        co_return console.fail(signable.error());
    }
    if (request.visiblePage) {
        const auto page = pageOf(*request.visiblePage, examinePdf(order.bytes)->pages);
        if (!page) {
            co_return usage(QStringLiteral("--pdf-visible: last, or the number of a page"));
        }
        order.mark = markAt(*page, request.showsName);
    }

    co_await settled(terminal);
    auto asking =
        terminal.run<PinStanding>([](MyNumberCard &card) { return pinStanding(card, PinKind::Signature); });
    const Result<PinStanding> standing = co_await asking;
    if (!standing) {
        co_return console.fail(standing.error());
    }
    say(QStringLiteral("%1: %2 bytes, SHA-256 %3")
            .arg(request.file)
            .arg(order.bytes.size())
            .arg(sha256(order.bytes)));
    say(plain(disclosureWords()));
    say(QStringLiteral("tries left: signature  %1").arg(standing->triesLeft));

    const Result<Secret> entered =
        console.askSecret(QStringLiteral("署名用のパスワード (6-16 letters and digits)"));
    if (!entered) {
        co_return console.fail(entered.error());
    }
    Result<Secret> normal = normalizedPin(PinKind::Signature, *entered);
    if (!normal) {
        co_return console.fail(normal.error());
    }
    const auto password = std::make_shared<Secret>(*std::move(normal));
    const auto shared = std::make_shared<const DocumentOrder>(std::move(order));
    auto signing = terminal.run<SignedDocument>(
        [password, shared, lastTry = request.lastTry, expected = standing->card](MyNumberCard &card) {
            return signDocumentWith(card, *password, lastTry, expected, *shared, SystemClock());
        });
    const Result<SignedDocument> document = co_await signing;
    if (!document) {
        co_return console.fail(document.error());
    }
    const Result<QString> path = written(request, shared->form, document->bytes);
    if (!path) {
        co_return console.fail(path.error());
    }
    co_return console.answer({{QStringLiteral("file"), *path},
                              {QStringLiteral("signed_at"), document->at.toString(Qt::ISODate)},
                              {QStringLiteral("serial"), document->certificate.serialHex()}},
                             *path);
}

QCoro::Task<ExitCode> verifyFile(CardTerminal &terminal, Console console, VerifyRequest request)
{
    auto order = orderFor(request);
    if (!order) {
        co_return unverified(console, order.error());
    }
    if (!request.out.isEmpty() && QFileInfo::exists(request.out)) {
        co_return usage(QStringLiteral("--out: there is a file of that name already: %1").arg(request.out));
    }
    if (request.trustCard) {
        const auto authority = co_await withCard<Certificate>(
            terminal, [](MyNumberCard &card) { return card.authorityCertificate(CardKey::Signature); });
        if (!authority) {
            co_return console.fail(authority.error());
        }
        order->cardAuthority = *authority;
    }
    const auto check = checkSignatures(*order);
    if (!check) {
        co_return unverified(console, check.error());
    }
    QJsonObject json{{QStringLiteral("verdict"), verdictName(check->verdict())},
                     {QStringLiteral("not_checked"), QJsonArray{QStringLiteral("revocation")}}};
    if (!request.out.isEmpty() && check->content) {
        if (const Outcome done = writeWhole(request.out, *check->content); !done) {
            co_return console.fail(done.error());
        }
        json.insert(QStringLiteral("content"), QFileInfo(request.out).absoluteFilePath());
    }
    QJsonArray signatures;
    for (const CheckedSignature &signature : check->signatures) {
        signatures.append(signatureJson(signature));
    }
    json.insert(QStringLiteral("signatures"), signatures);
    console.answer(json, reportText(*check));
    co_return exitCodeOf(check->verdict());
}

} // namespace madoguchi
