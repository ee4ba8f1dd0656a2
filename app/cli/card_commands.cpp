#include "app/cli/card_commands.h"

#include "app/card_acts.h"
#include "app/card_facts.h"
#include "app/certificate_words.h"
#include "app/cli/next_signal.h"
#include "app/cli/with_card.h"
#include "app/saved_file.h"
#include "base/languages.h"
#include "base/readings.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QLocale>

namespace madoguchi
{
namespace
{

using State = TerminalSnapshot::State;

std::optional<Error> problemOf(const TerminalSnapshot &snapshot)
{
    switch (snapshot.state) {
    case State::ServiceMissing:
        return Error{ErrorCode::PcscMissing, {}, {}};
    case State::ServiceRefused:
        return Error{ErrorCode::PcscRefused, {}, {}};
    case State::NoReader:
        return Error{ErrorCode::NoReader, {}, {}};
    case State::Starting:
        return Error{ErrorCode::CardTimeout, QStringLiteral("the readers did not answer"), {}};
    default:
        return std::nullopt;
    }
}

QJsonObject certificateJson(const Certificate &certificate)
{
    return {{QStringLiteral("subject"), certificate.subject()},
            {QStringLiteral("issuer"), certificate.issuer()},
            {QStringLiteral("serial"), certificate.serialHex()},
            {QStringLiteral("not_before"), certificate.notBefore().toString(Qt::ISODate)},
            {QStringLiteral("not_after"), certificate.notAfter().toString(Qt::ISODate)},
            {QStringLiteral("sha256"), QString::fromLatin1(certificate.fingerprint().toHex())}};
}

QString tableOf(const QList<QPair<QString, QString>> &rows)
{
    QStringList lines;
    for (const auto &[label, value] : rows) {
        lines << QStringLiteral("%1  %2").arg(label, -28).arg(value);
    }
    return lines.join(u'\n');
}

QByteArray writtenAs(const CertificateReading &reading, CertificateWish::Format format)
{
    switch (format) {
    case CertificateWish::Format::Pem:
        return reading.certificate.pem();
    case CertificateWish::Format::Der:
        return reading.certificate.der();
    case CertificateWish::Format::Text:
        break;
    }
    // The demo's authority is the window's affair: from here every generation is unknown that is not public.
    const AuthorityFinding authority =
        findAuthority(reading.certificate, reading.authority, publicAuthorities());
    QStringList lines;
    for (const CertificateLine &line : certificateLines(reading.certificate, authority, SystemClock().now(),
                                                        closestLanguage(QLocale().uiLanguages()))) {
        lines << line.label + QStringLiteral(": ") + line.value;
        if (!line.note.isEmpty()) {
            lines << QStringLiteral("    ") + line.note;
        }
    }
    return withoutReadings(lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

QCoro::Task<TerminalSnapshot> settled(CardTerminal &terminal)
{
    while (terminal.snapshot().state == State::Starting) {
        auto change = nextSignal(terminal, &CardTerminal::snapshotChanged, std::chrono::seconds(5));
        if (!co_await change) {
            break;
        }
    }
    co_return terminal.snapshot();
}

QCoro::Task<ExitCode> showReaders(CardTerminal &terminal, Console console)
{
    const TerminalSnapshot snapshot = co_await settled(terminal);
    if (const auto problem = problemOf(snapshot)) {
        co_return console.fail(*problem);
    }
    const QJsonObject json{{QStringLiteral("readers"), QJsonArray::fromStringList(snapshot.readers)},
                           {QStringLiteral("chosen"), snapshot.readerName},
                           {QStringLiteral("my_number_card"), snapshot.state == State::Ready}};
    co_return console.answer(json, snapshot.readers.join(u'\n'));
}

QCoro::Task<ExitCode> showCardStatus(CardTerminal &terminal, Console console)
{
    const Result<CardFacts> facts = co_await withCard<CardFacts>(terminal, &readCardFacts);
    if (!facts) {
        co_return console.fail(facts.error());
    }
    QJsonObject json{{QStringLiteral("reader"), terminal.snapshot().readerName},
                     {QStringLiteral("authentication_certificate"), certificateJson(*facts->authentication)},
                     {QStringLiteral("both_certificates"), facts->bothCertificates},
                     {QStringLiteral("tries_left"),
                      QJsonObject{{pinName(PinKind::Authentication), facts->authenticationTries},
                                  {pinName(PinKind::Signature), facts->signatureTries},
                                  {pinName(PinKind::InputSupport), facts->inputSupportTries}}}};
    if (facts->serial) {
        json.insert(QStringLiteral("card_expiry"), facts->serial->expiry.toString(Qt::ISODate));
    }
    const QString text = tableOf({
        {QStringLiteral("reader"), terminal.snapshot().readerName},
        {QStringLiteral("certificate"), facts->authentication->subject()},
        {QStringLiteral("valid until"), facts->authentication->notAfter().toString(Qt::ISODate)},
        {QStringLiteral("signing certificate"),
         facts->bothCertificates ? QStringLiteral("yes") : QStringLiteral("no")},
        {QStringLiteral("card expires"),
         facts->serial ? facts->serial->expiry.toString(Qt::ISODate) : QStringLiteral("unknown")},
        {QStringLiteral("tries left: authentication"), QString::number(facts->authenticationTries)},
        {QStringLiteral("tries left: signature"), QString::number(facts->signatureTries)},
        {QStringLiteral("tries left: input support"), QString::number(facts->inputSupportTries)},
    });
    co_return console.answer(json, text);
}

QCoro::Task<ExitCode> showAttributes(CardTerminal &terminal, Console console, PinWish wish)
{
    Result<PinSource> asked = askPin(console, PinKind::InputSupport, wish);
    if (!asked) {
        co_return console.fail(asked.error());
    }
    const auto pin = std::make_shared<const PinSource>(*std::move(asked));
    std::function<Result<CardAttributes>(MyNumberCard &)> work =
        [pin, wish](MyNumberCard &card) -> Result<CardAttributes> {
        if (const auto verified = verifyBy(card, PinKind::InputSupport, *pin, wish.lastTry); !verified) {
            return failure(verified.error());
        }
        return card.attributes();
    };
    const Result<CardAttributes> attributes = co_await withCard<CardAttributes>(terminal, work);
    if (!attributes) {
        co_return console.fail(attributes.error());
    }
    const bool hasHash = attributes->check == AttributesCheck::HashAgrees;
    const QJsonObject json{
        {QStringLiteral("name"), attributes->name},
        {QStringLiteral("address"), attributes->address},
        {QStringLiteral("birth"), attributes->birth.toString(Qt::ISODate)},
        {QStringLiteral("sex"), attributes->sex},
        {QStringLiteral("hash"), hasHash ? QStringLiteral("agrees") : QStringLiteral("absent")},
        {QStringLiteral("issuer_signature"), QStringLiteral("not_checkable")}};
    const QString text =
        tableOf({{QStringLiteral("name"), attributes->name},
                 {QStringLiteral("address"), attributes->address},
                 {QStringLiteral("birth"), attributes->birth.toString(Qt::ISODate)},
                 {QStringLiteral("sex"), QString::number(attributes->sex)},
                 {QStringLiteral("hash in signature data"),
                  hasHash ? QStringLiteral("agrees") : QStringLiteral("absent, not compared")},
                 {QStringLiteral("issuer's signature"),
                  QStringLiteral("not checked: how to check it is not public")}});
    co_return console.answer(json, text);
}

QCoro::Task<ExitCode> showCertificate(CardTerminal &terminal, Console console, CertificateWish wish,
                                      LastTry lastTry)
{
    std::function<Result<CertificateReading>(MyNumberCard &)> work = &readAuthentication;
    if (wish.isSigning) {
        const Result<PinStanding> standing = co_await withCard<PinStanding>(
            terminal, [](MyNumberCard &card) { return pinStanding(card, PinKind::Signature); });
        if (!standing) {
            co_return console.fail(standing.error());
        }
        console.tell(QStringLiteral("Tries left: %1").arg(standing->triesLeft));
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
        const std::optional<Certificate> expected = standing->card;
        work = [password, lastTry, expected](MyNumberCard &card) {
            return readSignature(card, *password, lastTry, expected);
        };
    }
    const Result<CertificateReading> reading = co_await withCard<CertificateReading>(terminal, work);
    if (!reading) {
        co_return console.fail(reading.error());
    }
    const QByteArray written = writtenAs(*reading, wish.format);
    QJsonObject json = certificateJson(reading->certificate);
    json.insert(QStringLiteral("pem"), QString::fromLatin1(reading->certificate.pem()));
    if (!wish.file.isEmpty()) {
        const Outcome saved = writeWhole(wish.file, written);
        if (!saved) {
            co_return console.fail(saved.error());
        }
        json.insert(QStringLiteral("saved_to"), wish.file);
        co_return console.answer(json, wish.file);
    }
    co_return console.answerBytes(json, written);
}

} // namespace madoguchi
