#include "app/cli/signed_in.h"

#include "app/cli/card_commands.h"
#include "app/cli/pin_wish.h"

namespace madoguchi
{

QCoro::Task<ExitCode> whenSignedIn(Invocation &invocation,
                                   QCoro::Task<ExitCode> (*work)(SignedIn &person, Invocation &invocation))
{
    const PinWish wish{invocation.has("use-last-try") ? LastTry::Consented : LastTry::Refuse,
                       invocation.has("pin-pad")};
    CardTerminal &terminal = invocation.terminal();
    SystemClock clock;
    CitizenSession session(terminal, clock, invocation.configuration.dataFolder);
    if (const auto gateway = GatewayConfig::load(invocation.configuration.gatewayFile)) {
        session.setAgency(*gateway);
    }
    Result<PinSource> pin = askPin(invocation.console, PinKind::Authentication, wish);
    if (!pin) {
        co_return invocation.console.fail(pin.error());
    }
    co_await settled(terminal);
    const Outcome signedIn = co_await session.signIn(*std::move(pin), wish.lastTry);
    if (!signedIn) {
        co_return invocation.console.fail(signedIn.error());
    }
    CitizenFile file(session);
    SignedIn person{session, file};
    co_return co_await work(person, invocation);
}

} // namespace madoguchi
