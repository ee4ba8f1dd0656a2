#pragma once

#include "app/cli/card_commands.h"

#include <QCoroFuture>

namespace madoguchi
{

/// One act with the card, once the readers are known.
template<typename T>
QCoro::Task<Result<T>> withCard(CardTerminal &terminal, std::function<Result<T>(MyNumberCard &)> work)
{
    co_await settled(terminal);
    auto future = terminal.run<T>(std::move(work));
    co_return co_await future;
}

} // namespace madoguchi
