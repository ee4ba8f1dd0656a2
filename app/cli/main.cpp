// madoguchictl: the card and the queue from a terminal; every command with --json and a true exit code.

#include "app/cli/benefit_commands.h"
#include "app/cli/card_commands.h"
#include "app/cli/diagnose_command.h"
#include "app/cli/pin_command.h"
#include "app/cli/queue_commands.h"
#include "app/cli/receipt_command.h"
#include "app/cli/record_commands.h"
#include "app/cli/signature_commands.h"
#include "app/cli/vault_commands.h"
#include "app/configuration.h"
#include "base/languages.h"
#include "card/pcsc_terminal.h"
#include "i18n/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace madoguchi;

namespace
{

constexpr auto help = R"(Commands:
  readers                       the card readers of this PC
  card status                   certificates and tries left; no PIN is asked
  card attributes               name and address; asks for the 4-digit input-support PIN
  card certificate              a certificate; --which sign asks for its password
  card change-pin --which PIN   asks for the old PIN and twice for the new one: auth, sign or support
  diagnose [--save FILE]        what stands in the way on this PC, and what mends it
  queue list                    what is on its way from this PC; asks for the 4-digit sign-in PIN
  queue show ID                 one submission
  queue retry [ID]              tries to submit now
  queue withdraw ID             takes it back (取下げ); what has not left is given up
  notices list                  letters of the agency, the unread first; asks for the sign-in PIN
  notices show ID               one letter, which then counts as read
  records list                  which records there are of this person
  records show KIND             the records of one kind, e.g. tax
  access-log                    which agency looked at what
  vault slots                   what opens what is kept here; asks for the sign-in PIN
  vault recovery-code           makes a code for paper; its last group is asked for again
  vault add-passphrase          a passphrase opens it too; asks for it twice
  vault add-keyring             this desktop session's keyring opens it too
  vault remove-slot KIND        ends a way: passphrase, keyring or recovery
  vault rotate                  new keys; a passphrase and a recovery code end and are made anew
  vault take-over [WAY]         what another card kept here becomes this card's; asks for the code.
                                WAY: passphrase or keyring instead of the code
  vault export FILE             all that is kept here as one encrypted file; asks for a passphrase twice
  vault import FILE             such a file of another PC; asks for its passphrase
  vault erase                   ends all that is kept here of this person; asks for a word first
  sign FILE                     signs a PDF in itself (PAdES), any other file into FILE.p7m (CAdES); asks for the
                                signing password. [--detached] [--pdf-visible PAGE [--show-name]] [--out NEW]
  verify receipt FILE           whether it is a genuine receipt, and for which application. [--content FILE] [--trust PEM]
  verify FILE                   what the signatures of a file are worth. [--content FILE] [--trust PEM] [--trust-card] [--out NEW]
  benefit lint [ID]             what is wrong or missing in the benefits. [--content DIR]
  benefit test [ID]             runs the cases of their files. [--content DIR]
  benefit explain ID            verdict, amount and reasons. --household FILE [--day YYYY-MM-DD] [--content DIR]
  benefit table ID              a table's rows as CSV. [--export NEW | --import FILE] [--content DIR]

A PIN is asked for at the terminal or read from standard input, never taken from arguments or the environment.
Exit codes: 0 done, 1 failed (of verify: not right), 2 usage, 3 card, 4 PIN, 5 agency, 6 storage,
7 not to be said whether a signature is right.)";

struct Request
{
    QStringList words;
    std::optional<PinKind> which; ///< of --which; nothing: not said, or no such name
    CertificateWish certificate;
    PinWish pin;
    QString dataFolder;
    QString gatewayFile;
    QString saveTo;
    SignRequest sign = {};
    VerifyRequest verify = {};
};

/// The options of `sign` and `verify`; `--out` serves `card certificate` as well.
class SignatureOptions
{
public:
    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({m_detached, m_visible, m_showName, m_out, m_content, m_trust, m_trustCard});
    }
    QString out(const QCommandLineParser &parser) const { return parser.value(m_out); }
    SignRequest signRequest(const QCommandLineParser &parser, const QString &file, LastTry lastTry) const
    {
        return {file,
                parser.isSet(m_detached),
                parser.isSet(m_visible) ? std::optional(parser.value(m_visible)) : std::nullopt,
                parser.isSet(m_showName),
                parser.value(m_out),
                lastTry};
    }
    VerifyRequest verifyRequest(const QCommandLineParser &parser, const QString &file) const
    {
        return {file, parser.value(m_content), parser.value(m_trust), parser.value(m_out),
                parser.isSet(m_trustCard)};
    }

private:
    const QCommandLineOption m_detached{QStringLiteral("detached"),
                                        QStringLiteral("The signature alone, into FILE.p7s.")};
    const QCommandLineOption m_visible{
        QStringLiteral("pdf-visible"),
        QStringLiteral("Shows on a page that and when it was signed: last, or a number."),
        QStringLiteral("page")};
    const QCommandLineOption m_showName{QStringLiteral("show-name"),
                                        QStringLiteral("Shows the name in the certificate there as well.")};
    const QCommandLineOption m_out{
        QStringLiteral("out"),
        QStringLiteral("A new file: the certificate; of sign, the signed one; of verify, what was signed."),
        QStringLiteral("file")};
    const QCommandLineOption m_content{
        QStringLiteral("content"),
        QStringLiteral("What a signature of its own file signs; of benefit, a folder of content."),
        QStringLiteral("file")};
    const QCommandLineOption m_trust{QStringLiteral("trust"),
                                     QStringLiteral("Certificates of the authorities that are trusted, PEM."),
                                     QStringLiteral("file")};
    const QCommandLineOption m_trustCard{
        QStringLiteral("trust-card"),
        QStringLiteral("Trusts the authority that the card in the reader names as its issuer.")};
};

/// The options of `benefit`.
class BenefitOptions
{
public:
    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({m_household, m_day, m_export, m_import});
    }
    BenefitRequest request(const QCommandLineParser &parser) const
    {
        return {parser.positionalArguments().mid(1),
                parser.value(QStringLiteral("content")),
                parser.value(m_household),
                QDate::fromString(parser.value(m_day), Qt::ISODate),
                parser.value(m_export),
                parser.value(m_import)};
    }

private:
    const QCommandLineOption m_household{
        QStringLiteral("household"), QStringLiteral("Who lives together, and what is known of them: JSON."),
        QStringLiteral("file")};
    const QCommandLineOption m_day{QStringLiteral("day"), QStringLiteral("Another day than today."),
                                   QStringLiteral("date")};
    const QCommandLineOption m_export{QStringLiteral("export"),
                                      QStringLiteral("Writes the rows of a table into a new CSV file."),
                                      QStringLiteral("file")};
    const QCommandLineOption m_import{QStringLiteral("import"),
                                      QStringLiteral("Takes the rows of a table from a CSV file."),
                                      QStringLiteral("file")};
};

/// Drawing text needs fonts, and those a QGuiApplication; it needs no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).startsWith("--pdf-visible")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// What is done for the person who signed in.
QCoro::Task<ExitCode> runWithPerson(CardTerminal &terminal, Console console, Request request)
{
    SystemClock clock;
    CitizenSession session(terminal, clock, request.dataFolder);
    if (const auto gateway = GatewayConfig::load(request.gatewayFile)) {
        session.setAgency(*gateway);
    }
    Result<PinSource> pin = askPin(console, PinKind::Authentication, request.pin);
    if (!pin) {
        co_return console.fail(pin.error());
    }
    co_await settled(terminal);
    const Outcome signedIn = co_await session.signIn(*std::move(pin), request.pin.lastTry);
    if (!signedIn) {
        co_return console.fail(signedIn.error());
    }
    CitizenFile file(session);
    const QString name = request.words.mid(0, 2).join(u' ');
    const QString id = request.words.value(2);
    if (name == QLatin1String("notices list")) {
        co_return co_await listNotices(session, file, console);
    }
    if (name == QLatin1String("notices show")) {
        co_return co_await showNotice(session, file, console, id);
    }
    if (name == QLatin1String("records list")) {
        co_return co_await listRecords(file, console);
    }
    if (name == QLatin1String("records show")) {
        co_return co_await showRecords(file, console, id);
    }
    if (name == QLatin1String("access-log")) {
        co_return co_await showAccessLog(file, console);
    }
    if (request.words[0] == QLatin1String("vault")) {
        co_return co_await runVaultCommand(session, console, request.words);
    }
    if (request.words[1] == QLatin1String("list")) {
        co_return listQueue(session, console);
    }
    if (request.words[1] == QLatin1String("show")) {
        co_return showSubmission(session, console, id);
    }
    if (request.words[1] == QLatin1String("withdraw")) {
        co_return co_await withdrawFiling(session, console, id);
    }
    co_return co_await retryQueue(session, console, id);
}

/// auth, sign or support.
std::optional<PinKind> pinNamed(const QString &name)
{
    if (name == QLatin1String("auth")) {
        return PinKind::Authentication;
    }
    if (name == QLatin1String("sign")) {
        return PinKind::Signature;
    }
    return name == QLatin1String("support") ? std::optional(PinKind::InputSupport) : std::nullopt;
}

std::optional<CertificateWish::Format> formatNamed(const QString &name)
{
    using Format = CertificateWish::Format;
    if (name == QLatin1String("pem")) {
        return Format::Pem;
    }
    if (name == QLatin1String("der")) {
        return Format::Der;
    }
    return name == QLatin1String("text") ? std::optional(Format::Text) : std::nullopt;
}

using Command = std::function<QCoro::Task<ExitCode>()>;

/// Empty for words that are no command.
Command commandFor(CardTerminal &terminal, Console console, const Request &request)
{
    const QString name = request.words.mid(0, 2).join(u' ');
    const qsizetype count = request.words.size();
    if (name == QLatin1String("diagnose")) {
        return [&terminal, console, request] {
            const auto gateway = GatewayConfig::load(request.gatewayFile);
            return diagnoseThisPc(terminal, console, gateway ? std::optional(*gateway) : std::nullopt,
                                  request.dataFolder, request.saveTo);
        };
    }
    if (request.words.value(0) == QLatin1String("sign") && count == 2) {
        return [&terminal, console, request] { return signFile(terminal, console, request.sign); };
    }
    if (name == QLatin1String("verify receipt") && count == 3) {
        return [console, request]() -> QCoro::Task<ExitCode> {
            co_return verifyReceiptFile(console, {request.words.at(2), request.verify.content,
                                                  request.verify.trust, request.gatewayFile});
        };
    }
    if (request.words.value(0) == QLatin1String("verify") && count == 2) {
        return [&terminal, console, request] { return verifyFile(terminal, console, request.verify); };
    }
    if (name == QLatin1String("readers")) {
        return [&terminal, console] { return showReaders(terminal, console); };
    }
    if (name == QLatin1String("card status") && count == 2) {
        return [&terminal, console] { return showCardStatus(terminal, console); };
    }
    if (name == QLatin1String("card attributes") && count == 2) {
        return [&terminal, console, request] { return showAttributes(terminal, console, request.pin); };
    }
    if (name == QLatin1String("card certificate") && count == 2 && request.which != PinKind::InputSupport) {
        return [&terminal, console, request] {
            return showCertificate(terminal, console, request.certificate, request.pin.lastTry);
        };
    }
    if (name == QLatin1String("card change-pin") && count == 2 && request.which) {
        return [&terminal, console, request] {
            return changePin(terminal, console, *request.which, request.pin.lastTry);
        };
    }
    if ((name == QLatin1String("queue list") && count == 2) ||
        (name == QLatin1String("queue show") && count == 3) ||
        (name == QLatin1String("queue retry") && count <= 3) ||
        (name == QLatin1String("queue withdraw") && count == 3) ||
        (name == QLatin1String("notices list") && count == 2) ||
        (name == QLatin1String("notices show") && count == 3) ||
        (name == QLatin1String("records list") && count == 2) ||
        (name == QLatin1String("records show") && count == 3) || name == QLatin1String("access-log") ||
        isVaultCommand(request.words)) {
        return [&terminal, console, request] { return runWithPerson(terminal, console, request); };
    }
    return {};
}

QCoro::Task<void> runAndExit(QCoro::Task<ExitCode> command)
{
    const ExitCode code = co_await command;
    QCoreApplication::exit(int(code));
}

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);

    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(help));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("see above"));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("One JSON object on standard output."));
    const QCommandLineOption which(
        QStringLiteral("which"),
        QStringLiteral("auth, sign or support; a certificate: auth (unless said otherwise) or sign."),
        QStringLiteral("name"));
    const QCommandLineOption signing(QStringLiteral("signing"), QStringLiteral("As --which sign."));
    const QCommandLineOption format(QStringLiteral("format"),
                                    QStringLiteral("Of a certificate: pem, der or text."),
                                    QStringLiteral("form"), QStringLiteral("pem"));
    const QCommandLineOption lastTry(
        QStringLiteral("use-last-try"),
        QStringLiteral("Consent to the last try of the PIN; one mistake blocks it."));
    const QCommandLineOption pinPad(QStringLiteral("pin-pad"),
                                    QStringLiteral("The PIN of digits is typed on the reader's own keys."));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("Where the window keeps everything."),
                                  QStringLiteral("folder"));
    const QCommandLineOption gateway(QStringLiteral("gateway"),
                                     QStringLiteral("The agency's connection file."), QStringLiteral("file"));
    const QCommandLineOption saveTo(
        QStringLiteral("save"), QStringLiteral("Keep the diagnosis in this file."), QStringLiteral("file"));
    parser.addOptions({json, which, signing, format, lastTry, pinPad, data, gateway, saveTo});
    const SignatureOptions signatures;
    signatures.addTo(parser);
    const BenefitOptions benefits;
    benefits.addTo(parser);
    parser.process(*application);

    if (parser.positionalArguments().value(0) == QLatin1String("benefit")) {
        const ExitCode code = runBenefitCommand(Console(parser.isSet(json)), benefits.request(parser));
        if (code == ExitCode::Usage) {
            std::fputs(help, stderr);
            std::fputc('\n', stderr);
        }
        return int(code);
    }
    QStringList own{QCoreApplication::arguments().first()};
    if (parser.isSet(data)) {
        own << QStringLiteral("--data") << parser.value(data);
    }
    if (parser.isSet(gateway)) {
        own << QStringLiteral("--gateway") << parser.value(gateway);
    }
    const Configuration configuration = Configuration::fromArguments(own);
    const std::optional<PinKind> named =
        parser.isSet(signing) ? std::optional(PinKind::Signature) : pinNamed(parser.value(which));
    const auto form = formatNamed(parser.value(format));
    const LastTry consent = parser.isSet(lastTry) ? LastTry::Consented : LastTry::Refuse;
    const QString file = parser.positionalArguments().value(1);
    const bool isKnown = form && (named || !parser.isSet(which));
    const Request request{
        isKnown ? parser.positionalArguments() : QStringList(),
        named,
        {named == PinKind::Signature, form.value_or(CertificateWish::Format::Pem), signatures.out(parser)},
        {consent, parser.isSet(pinPad)},
        configuration.dataFolder,
        configuration.gatewayFile,
        parser.value(saveTo),
        signatures.signRequest(parser, file, consent),
        signatures.verifyRequest(parser, file)};

    Translations translations;
    translations.use(closestLanguage(QLocale().uiLanguages()));
    PcscTerminal terminal;
    terminal.start();
    const Command command = commandFor(terminal, Console(parser.isSet(json)), request);
    if (!command) {
        std::fputs(help, stderr);
        std::fputc('\n', stderr);
        return int(ExitCode::Usage);
    }
    // Started by the event loop: a command that ends at once must find it running.
    QTimer::singleShot(0, application.get(), [&command] { runAndExit(command()); });
    return QCoreApplication::exec();
}
