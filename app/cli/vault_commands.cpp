#include "app/cli/vault_commands.h"

#include "app/person_store.h"
#include "app/store_keys.h"
#include "vault/passphrase.h"
#include "vault/recovery_code.h"

#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace madoguchi
{
namespace
{

const QString erasure = QStringLiteral("erase");

ExitCode listSlots(const CitizenSession &session, Console console)
{
    const auto keySlots = session.keySlots();
    if (!keySlots) {
        return console.fail(keySlots.error());
    }
    QJsonArray array;
    QStringList lines;
    for (const SlotInfo &slot : *keySlots) {
        array.append(slotKindName(slot.kind));
        lines << slotKindName(slot.kind);
    }
    return console.answer({{QStringLiteral("slots"), array}}, lines.join(u'\n'));
}

ExitCode listedAfter(const Outcome &outcome, const CitizenSession &session, Console console)
{
    return outcome ? listSlots(session, console) : console.fail(outcome.error());
}

ExitCode makeRecoveryCode(CitizenSession &session, Console console)
{
    const RecoveryCode code = RecoveryCode::make();
    QStringList groups = QString::fromUtf8(code.text().view()).split(u'-');
    // To the person at the terminal also with --json: what is typed next proves that it was read.
    std::fprintf(stderr, "%s\n", qPrintable(groups.join(u'-')));
    const Result<Secret> typed = console.askSecret(QStringLiteral("最後の1組 (the last group)"));
    if (!typed) {
        return console.fail(typed.error());
    }
    groups.last() = QString::fromUtf8(typed->view());
    const auto copied = RecoveryCode::fromText(Secret::fromText(groups.join(u'-')));
    if (!copied) {
        return console.fail(copied.error());
    }
    return listedAfter(session.keepRecoveryCode(code), session, console);
}

ExitCode takeOverStore(CitizenSession &session, Console console)
{
    const Result<Secret> typed = console.askSecret(QStringLiteral("復旧コード (recovery code)"));
    if (!typed) {
        return console.fail(typed.error());
    }
    const auto code = RecoveryCode::fromText(*typed);
    return listedAfter(code ? session.takeOver(*code) : Outcome(failure(code.error())), session, console);
}

struct Typed
{
    Secret first;
    Secret second;
};

Result<Typed> askTwice(Console console)
{
    auto first =
        console.askSecret(QStringLiteral("新しいパスフレーズ (new passphrase, 12 characters or more)"));
    if (!first) {
        return failure(first.error());
    }
    auto second = console.askSecret(QStringLiteral("もう一度 (again)"));
    if (!second) {
        return failure(second.error());
    }
    return Typed{*std::move(first), *std::move(second)};
}

QString waitingWords(qlonglong count)
{
    return QStringLiteral("未提出の届出が%1件あります。(%1 filings have not arrived)").arg(count);
}

ExitCode exportStore(CitizenSession &session, Console console, const QString &file)
{
    if (QFileInfo::exists(file)) {
        console.tell(QStringLiteral("%1: there is a file of that name already").arg(file));
        return ExitCode::Usage;
    }
    const int waiting = session.store()->filings().waiting();
    if (waiting > 0) {
        // Not moved: as long as this PC is there it sends them, and one place alone must know what became of
        // them.
        console.tell(
            waitingWords(waiting) +
            QStringLiteral("\nこれらはこのパソコンから送ります。もう一方では送らずに止めておきます。(They "
                           "go out from this PC. On the other one they are held until you say "
                           "otherwise.)"));
    }
    const auto typed = askTwice(console);
    if (!typed) {
        return console.fail(typed.error());
    }
    if (const Outcome fit = checkNewPassphrase(typed->first, typed->second); !fit) {
        return console.fail(fit.error());
    }
    const Outcome written = session.store()->exportTo(file, typed->first, SystemClock().now());
    if (!written) {
        return console.fail(written.error());
    }
    const QString path = QFileInfo(file).absoluteFilePath();
    return console.answer({{QStringLiteral("file"), path}, {QStringLiteral("waiting"), waiting}}, path);
}

QCoro::Task<ExitCode> importStore(CitizenSession &session, Console console, QString file)
{
    Result<Secret> typed =
        console.askSecret(QStringLiteral("書き出したときのパスフレーズ (passphrase of the file)"));
    if (!typed) {
        co_return console.fail(typed.error());
    }
    const auto facts = co_await session.importStore(file, *std::move(typed));
    if (!facts) {
        co_return console.fail(facts.error());
    }
    if (facts->waiting > 0) {
        console.tell(waitingWords(facts->waiting) +
                     QStringLiteral("\nもとのパソコンから送られることがあるため、ここでは止めてあります。もと"
                                    "のパソコンを使わないとき"
                                    "は queue retry で送ってください。(They may go out from the other PC and "
                                    "are held here. Where "
                                    "that PC is gone, queue retry sends them, after the agency was asked.)"));
    }
    co_return console.answer({{QStringLiteral("made_at"), facts->madeAt.toString(Qt::ISODate)},
                              {QStringLiteral("waiting"), facts->waiting}},
                             facts->madeAt.toString(Qt::ISODate));
}

QCoro::Task<ExitCode> eraseStore(CitizenSession &session, StoreKeys &keys, Console console)
{
    if (const int waiting = session.store()->filings().waiting(); waiting > 0) {
        console.tell(waitingWords(waiting) +
                     QStringLiteral("\n消すと、これらは送られません。(They will not be sent.)"));
    }
    console.tell(QStringLiteral(
        "このパソコンに保存した内容を、すべて消します。役所に出した手続は、そのままです。(Everything kept "
        "here of this person ends; what the agency has stays there.)"));
    const Result<Secret> typed =
        console.askSecret(QStringLiteral("消すときは「%1」と入れてください (type %1)").arg(erasure));
    if (!typed) {
        co_return console.fail(typed.error());
    }
    if (QString::fromUtf8(typed->view()).trimmed() != erasure) {
        co_return console.fail({ErrorCode::Cancelled, QStringLiteral("nothing was erased"), {}});
    }
    co_await keys.forgetKeyring();
    const Outcome erased = session.eraseStore();
    if (!erased) {
        co_return console.fail(erased.error());
    }
    co_return console.answer({{QStringLiteral("erased"), true}},
                             QStringLiteral("消しました。SSDやバックアップに残った写しは消せませんが、鍵がな"
                                            "いため開けません。(Erased. Copies that a "
                                            "solid-state disk or a backup keeps can not be removed from "
                                            "here; without an older copy of the keys nobody "
                                            "opens them.)"));
}

std::optional<SlotKind> removableKind(const QString &name)
{
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::Keyring, SlotKind::Recovery}) {
        if (slotKindName(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

QCoro::Task<ExitCode> runVaultCommand(CitizenSession &session, Console console, QStringList words)
{
    StoreKeys keys(session, Keyring(QDBusConnection::sessionBus()));
    const QString name = words.value(1);
    const QString argument = words.value(2);
    if (name == QLatin1String("recovery-code")) {
        co_return makeRecoveryCode(session, console);
    }
    if (name == QLatin1String("add-passphrase")) {
        auto typed = askTwice(console);
        if (!typed) {
            co_return console.fail(typed.error());
        }
        const Outcome kept = co_await keys.keepPassphrase(std::move(typed->first), std::move(typed->second));
        co_return listedAfter(kept, session, console);
    }
    if (name == QLatin1String("add-keyring")) {
        const Outcome kept = co_await keys.keepKeyring();
        co_return listedAfter(kept, session, console);
    }
    if (name == QLatin1String("remove-slot")) {
        const auto kind = removableKind(argument);
        if (!kind) {
            co_return ExitCode::Usage;
        }
        const Outcome removed = co_await keys.remove(*kind);
        co_return listedAfter(removed, session, console);
    }
    if (name == QLatin1String("rotate")) {
        const Outcome renewed = co_await keys.renew();
        co_return listedAfter(renewed, session, console);
    }
    if (name == QLatin1String("take-over") && argument == QLatin1String("keyring")) {
        const Outcome taken = co_await keys.takeOverByKeyring();
        co_return listedAfter(taken, session, console);
    }
    if (name == QLatin1String("take-over") && argument == QLatin1String("passphrase")) {
        Result<Secret> typed = console.askSecret(QStringLiteral("パスフレーズ (passphrase)"));
        if (!typed) {
            co_return console.fail(typed.error());
        }
        const Outcome taken = co_await keys.takeOverByPassphrase(*std::move(typed));
        co_return listedAfter(taken, session, console);
    }
    if (name == QLatin1String("take-over")) {
        co_return argument.isEmpty() ? takeOverStore(session, console) : ExitCode::Usage;
    }
    if (name == QLatin1String("export")) {
        co_return exportStore(session, console, argument);
    }
    if (name == QLatin1String("import")) {
        co_return co_await importStore(session, console, argument);
    }
    if (name == QLatin1String("erase")) {
        co_return co_await eraseStore(session, keys, console);
    }
    co_return listSlots(session, console);
}

} // namespace madoguchi
