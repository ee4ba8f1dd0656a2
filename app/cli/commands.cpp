// Every command of madoguchictl, and every option: what the help lists and the command line takes.

#include "app/cli/benefit_commands.h"
#include "app/cli/card_commands.h"
#include "app/cli/command.h"
#include "app/cli/counter_commands.h"
#include "app/cli/diagnose_command.h"
#include "app/cli/message_commands.h"
#include "app/cli/new_procedure_command.h"
#include "app/cli/parts_command.h"
#include "app/cli/pin_command.h"
#include "app/cli/procedure_commands.h"
#include "app/cli/queue_commands.h"
#include "app/cli/receipt_command.h"
#include "app/cli/record_commands.h"
#include "app/cli/signature_commands.h"
#include "app/cli/signed_in.h"
#include "app/cli/vault_commands.h"
#include "base/clock.h"

#include <QProcess>

#include <array>

namespace madoguchi
{
namespace
{

using Work = QCoro::Task<ExitCode>;

/// For commands that wait for nothing.
Work done(ExitCode code) { co_return code; }

LastTry lastTryOf(const Invocation &in)
{
    return in.has("use-last-try") ? LastTry::Consented : LastTry::Refuse;
}

/// auth, sign or support; nothing for another name.
std::optional<PinKind> pinOf(const Invocation &in)
{
    const QString name = in.has("signing") ? QStringLiteral("sign") : in.value("which");
    if (name == QLatin1String("auth")) {
        return PinKind::Authentication;
    }
    if (name == QLatin1String("sign")) {
        return PinKind::Signature;
    }
    return name == QLatin1String("support") ? std::optional(PinKind::InputSupport) : std::nullopt;
}

/// Nothing for a form that is none.
std::optional<CertificateWish> certificateOf(const Invocation &in)
{
    using Format = CertificateWish::Format;
    const QString form = in.value("format");
    const bool isNamed = in.has("which") || in.has("signing");
    const std::optional<PinKind> kind = isNamed ? pinOf(in) : PinKind::Authentication;
    if (!kind || kind == PinKind::InputSupport) {
        return std::nullopt;
    }
    CertificateWish wish{kind == PinKind::Signature, Format::Pem, in.value("out")};
    if (form == QLatin1String("der")) {
        wish.format = Format::Der;
    } else if (form == QLatin1String("text")) {
        wish.format = Format::Text;
    } else if (!form.isEmpty() && form != QLatin1String("pem")) {
        return std::nullopt;
    }
    return wish;
}

Work certificate(Invocation &in)
{
    const auto wish = certificateOf(in);
    return wish ? showCertificate(in.terminal(), in.console, *wish, lastTryOf(in)) : done(ExitCode::Usage);
}

Work pinChange(Invocation &in)
{
    const auto kind = pinOf(in);
    return kind ? changePin(in.terminal(), in.console, *kind, lastTryOf(in)) : done(ExitCode::Usage);
}

Work diagnosis(Invocation &in)
{
    const auto gateway = GatewayConfig::load(in.configuration.gatewayFile);
    return diagnoseThisPc(in.terminal(), in.console, gateway ? std::optional(*gateway) : std::nullopt,
                          in.configuration.dataFolder, in.value("save"));
}

Work signature(Invocation &in)
{
    const auto page = in.has("pdf-visible") ? std::optional(in.value("pdf-visible")) : std::nullopt;
    return signFile(
        in.terminal(), in.console,
        {in.operand(0), in.has("detached"), page, in.has("show-name"), in.value("out"), lastTryOf(in)});
}

Work verification(Invocation &in)
{
    return verifyFile(
        in.terminal(), in.console,
        {in.operand(0), in.value("content"), in.value("trust"), in.value("out"), in.has("trust-card")});
}

Work receiptCheck(Invocation &in)
{
    return done(verifyReceiptFile(
        in.console, {in.operand(0), in.value("content"), in.value("trust"), in.configuration.gatewayFile}));
}

Work vault(Invocation &in)
{
    return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
        return runVaultCommand(person.session, given.console, given.words());
    });
}

Work benefit(Invocation &in)
{
    return done(runBenefitCommand(in.console, {in.words().mid(1), in.value("content"), in.value("household"),
                                               QDate::fromString(in.value("day"), Qt::ISODate),
                                               in.value("export"), in.value("import")}));
}

Work procedureLint(Invocation &in)
{
    return done(lintProcedureContent(in.console, in.operand(0), in.value("content")));
}

Work procedureTest(Invocation &in)
{
    return done(testProcedureContent(in.console, in.operand(0), in.value("content")));
}

Work procedureParts(Invocation &in)
{
    return done(listParts(in.console, in.operand(0), in.value("content")));
}

Work procedureNew(Invocation &in)
{
    return done(in.has("in")
                    ? makeNewProcedure(in.console, {in.operand(0), in.value("in"), in.has("replace")},
                                       SystemClock().today())
                    : ExitCode::Usage);
}

Work help(Invocation &in)
{
    const QString text = helpFor(in.words().mid(1));
    return done(text.isEmpty() ? ExitCode::Usage : in.console.answer({{QStringLiteral("help"), text}}, text));
}

/// The window's own form: the window's program shows it, and ends with it.
Work procedurePreview(Invocation &in)
{
    QStringList arguments{QStringLiteral("--preview"), in.operand(0)};
    if (in.has("content")) {
        arguments << QStringLiteral("--content") << in.value("content");
    }
    const int code =
        QProcess::execute(QCoreApplication::applicationDirPath() + QStringLiteral("/madoguchi"), arguments);
    return done(code == 0 ? ExitCode::Ok : ExitCode::Failed);
}

Work counterRead(Invocation &in)
{
    const CounterKey key{in.value("certificate"), in.value("key")};
    const bool isWhole = !key.certificateFile.isEmpty() && !key.keyFile.isEmpty();
    return done(isWhole ? readCounterCodes(in.console, key) : ExitCode::Usage);
}

constexpr auto withPin = "use-last-try pin-pad";

// clang-format off
constexpr std::array commands{
    Command{"help", "[COMMAND] [COMMAND]", "", "what a command takes, with an example; so does COMMAND --help",
        "help procedure lint", help},
    Command{"readers", "", "", "the card readers of this PC",
        "readers",
        [](Invocation &in) { return showReaders(in.terminal(), in.console); }},
    Command{"card status", "", "", "certificates and tries left; no PIN is asked",
        "card status --json",
        [](Invocation &in) { return showCardStatus(in.terminal(), in.console); }},
    Command{"card attributes", "", withPin, "name and address; asks for the 4-digit input-support PIN",
        "card attributes",
        [](Invocation &in) {
            return showAttributes(in.terminal(), in.console, {lastTryOf(in), in.has("pin-pad")});
        }},
    Command{"card certificate", "", "which signing format out use-last-try",
        "a certificate; --which sign asks for its password",
        "card certificate --which sign --out mine.pem", certificate},
    Command{"card change-pin", "", "which use-last-try", "asks for the old PIN and twice for the new one",
        "card change-pin --which auth", pinChange},
    Command{"diagnose", "", "save", "what stands in the way on this PC, and what mends it",
        "diagnose --save this-pc.txt", diagnosis},
    Command{"queue list", "", withPin, "what is on its way from this PC; asks for the 4-digit sign-in PIN",
        "queue list",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return done(listQueue(person.session, given.console));
            });
        }},
    Command{"queue show", "ID", withPin, "one submission",
        "queue show 3f1c0c4e-6a53-4f7e-9d0f-0a4b8c2d1e55",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return done(showSubmission(person.session, given.console, given.operand(0)));
            });
        }},
    Command{"queue retry", "[ID]", withPin, "tries to submit now",
        "queue retry",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return retryQueue(person.session, given.console, given.operand(0));
            });
        }},
    Command{"queue withdraw", "ID", withPin, "takes it back (取下げ); what has not left is given up",
        "queue withdraw 3f1c0c4e-6a53-4f7e-9d0f-0a4b8c2d1e55",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return withdrawFiling(person.session, given.console, given.operand(0));
            });
        }},
    Command{"messages list", "NUMBER", withPin, "what the office and the person wrote about an application",
        "messages list MDG-2026-000123",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return listMessages(person.session, given.console, given.operand(0));
            });
        }},
    Command{"messages send", "NUMBER TEXT", withPin, "writes to the office about it; kept first, and no legal act",
        "messages send MDG-2026-000123 '302号室です。'",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return sendMessage(person.session, given.console, given.operand(0), given.operand(1));
            });
        }},
    Command{"notices list", "", withPin, "letters of the agency, the unread first; asks for the sign-in PIN",
        "notices list",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return listNotices(person.session, person.file, given.console);
            });
        }},
    Command{"notices show", "ID", withPin, "one letter, which then counts as read",
        "notices show 7b0d9c1a-2f64-4a38-8c11-5e9a0d3f6b21",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return showNotice(person.session, person.file, given.console, given.operand(0));
            });
        }},
    Command{"records list", "", withPin, "which records there are of this person",
        "records list",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return listRecords(person.file, given.console);
            });
        }},
    Command{"records show", "KIND", withPin, "the records of one kind, e.g. tax",
        "records show tax",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return showRecords(person.file, given.console, given.operand(0));
            });
        }},
    Command{"access-log", "", withPin, "which agency looked at what",
        "access-log --json",
        [](Invocation &in) {
            return whenSignedIn(in, [](SignedIn &person, Invocation &given) {
                return showAccessLog(person.file, given.console);
            });
        }},
    Command{"vault slots", "", withPin, "what opens what is kept here; asks for the sign-in PIN",
        "vault slots", vault},
    Command{"vault recovery-code", "", withPin, "makes a code for paper; its last group is asked for again",
        "vault recovery-code", vault},
    Command{"vault add-passphrase", "", withPin, "a passphrase opens it too; asks for it twice",
        "vault add-passphrase", vault},
    Command{"vault add-keyring", "", withPin, "this desktop session's keyring opens it too",
        "vault add-keyring", vault},
    Command{"vault remove-slot", "KIND", withPin, "ends a way: passphrase, keyring or recovery",
        "vault remove-slot keyring", vault},
    Command{"vault rotate", "", withPin, "new keys; a passphrase and a recovery code end and are made anew",
        "vault rotate", vault},
    Command{"vault take-over", "[WAY]", withPin,
        "what another card kept here becomes this card's; asks for the code. WAY: passphrase or keyring instead",
        "vault take-over passphrase", vault},
    Command{"vault export", "FILE", withPin, "all that is kept here as one encrypted file; asks for a passphrase twice",
        "vault export mine.vault", vault},
    Command{"vault import", "FILE", withPin, "such a file of another PC; asks for its passphrase",
        "vault import mine.vault", vault},
    Command{"vault erase", "", withPin, "ends all that is kept here of this person; asks for a word first",
        "vault erase", vault},
    Command{"sign", "FILE", "detached pdf-visible show-name out use-last-try",
        "signs a PDF in itself (PAdES), any other file into FILE.p7m (CAdES); asks for the signing password",
        "sign letter.pdf --pdf-visible last", signature},
    Command{"verify receipt", "FILE", "content trust",
        "whether it is a genuine receipt, and for which application",
        "verify receipt receipt.p7m", receiptCheck},
    Command{"verify", "FILE", "content trust trust-card out", "what the signatures of a file are worth",
        "verify letter-signed.pdf --trust authorities.pem", verification},
    Command{"procedure lint", "[ID|FILE]", "content", "what is wrong or missing in procedures, life events and parts",
        "procedure lint --content our-town dog", procedureLint},
    Command{"procedure test", "[ID|FILE]", "content", "runs the cases of their files",
        "procedure test --content our-town dog", procedureTest},
    Command{"procedure parts", "[WORD]", "content", "the parts that an author can use: id, what it is, its words",
        "procedure parts --content our-town 住所", procedureParts},
    Command{"procedure new", "ID", "in replace", "a procedure to begin with, in the folder of --in",
        "procedure new dog --in our-town", procedureNew},
    Command{"procedure preview", "ID", "content", "opens the window's form on a procedure, and again on each save",
        "procedure preview dog --content our-town",
        procedurePreview},
    Command{"counter read", "", "certificate key",
        "what 2D codes of a person hold; their texts come from standard input, as a scanner types them",
        "counter read --certificate counter.pem --key counter.key", counterRead},
    Command{"benefit lint", "[ID]", "content", "what is wrong or missing in the benefits",
        "benefit lint --content our-town", benefit},
    Command{"benefit test", "[ID]", "content", "runs the cases of their files",
        "benefit test --content our-town child-allowance", benefit},
    Command{"benefit explain", "ID", "household day content", "verdict, amount and reasons for a household",
        "benefit explain child-allowance --household family.json", benefit},
    Command{"benefit table", "ID", "export import content", "a table's rows as CSV",
        "benefit table child-allowance-yen --export table.csv", benefit},
};

constexpr std::array options{
    CommandOption{"json", "", "One JSON object on standard output."},
    CommandOption{"data", "folder", "Where the window keeps everything."},
    CommandOption{"gateway", "file", "The agency's connection file."},
    CommandOption{"which", "name", "auth, sign or support; a certificate: auth (unless said otherwise) or sign."},
    CommandOption{"signing", "", "As --which sign."},
    CommandOption{"format", "form", "Of a certificate: pem (unless said otherwise), der or text."},
    CommandOption{"use-last-try", "", "Consent to the last try of the PIN; one mistake blocks it."},
    CommandOption{"pin-pad", "", "The PIN of digits is typed on the reader's own keys."},
    CommandOption{"save", "file", "Keep the diagnosis in this file."},
    CommandOption{"detached", "", "The signature alone, into FILE.p7s."},
    CommandOption{"pdf-visible", "page", "Shows on a page that and when it was signed: last, or a number."},
    CommandOption{"show-name", "", "Shows the name in the certificate there as well."},
    CommandOption{"out", "file", "A new file: the certificate; of sign, the signed one; of verify, what was signed."},
    CommandOption{"content", "file", "What a signature of its own file signs; of benefit and procedure, a folder of content."},
    CommandOption{"trust", "file", "Certificates of the authorities that are trusted, PEM."},
    CommandOption{"trust-card", "", "Trusts the authority that the card in the reader names as its issuer."},
    CommandOption{"in", "folder", "Where a new file is made."},
    CommandOption{"replace", "", "Begins with a copy of the program's own procedure, which the new file replaces."},
    CommandOption{"certificate", "file", "The counter's certificate, PEM."},
    CommandOption{"key", "file", "The counter's private key, PEM (PKCS#8)."},
    CommandOption{"household", "file", "Who lives together, and what is known of them: JSON."},
    CommandOption{"day", "date", "Another day than today."},
    CommandOption{"export", "file", "Writes the rows of a table into a new CSV file."},
    CommandOption{"import", "file", "Takes the rows of a table from a CSV file."},
};
// clang-format on

} // namespace

std::span<const Command> allCommands() { return commands; }
std::span<const CommandOption> allOptions() { return options; }

} // namespace madoguchi
