#pragma once

#include "agency/mailbox.h"
#include "base/clock.h"
#include "outbox/outgoing.h"

namespace madoguchi
{

/// What became of the items of one folder.
struct OutgoingCount
{
    int handed = 0;  ///< the agency has them; whether they arrived is asked for when the person signs in
    int refused = 0; ///< never to be sent like this: the window tells why
    int waiting = 0; ///< to be tried again
};

/// Hands what may go out to the agency, one after the other, and keeps a mark of each try before it. Needs no
/// key, no card and nobody who is signed in. `audience`: the agency behind `mailbox`; what is for another one
/// is left alone. Errors: StorageBusy when a window or another sender holds the folder.
QCoro::Task<Result<OutgoingCount>> sendOutgoing(Outgoing &outgoing, Mailbox &mailbox, QString audience,
                                                const Clock &clock);

} // namespace madoguchi
