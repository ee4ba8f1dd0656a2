#include "app/cli/vault_commands.h"

#include "vault/recovery_code.h"

#include <QJsonArray>

#include <cstdio>

namespace madoguchi
{
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
    if (const Outcome kept = session.keepRecoveryCode(code); !kept) {
        return console.fail(kept.error());
    }
    return listSlots(session, console);
}

ExitCode takeOverStore(CitizenSession &session, Console console)
{
    const Result<Secret> typed = console.askSecret(QStringLiteral("復旧コード (recovery code)"));
    if (!typed) {
        return console.fail(typed.error());
    }
    const auto code = RecoveryCode::fromText(*typed);
    const Outcome taken = code ? session.takeOver(*code) : Outcome(failure(code.error()));
    return taken ? listSlots(session, console) : console.fail(taken.error());
}

} // namespace madoguchi
