#pragma once

#include "card/apdu.h"

#include <cstdint>

namespace madoguchi
{

/// A reader with keys of its own (PC/SC Workgroup specification part 10, "IFDs with Secure PIN Entry
/// Capabilities", rev. 2.02.09): what is typed there goes to the card and never to this PC. Bytes only; the
/// calls are in pcsc_call.

/// How long such a reader waits for its keys. It can not be called off from here.
inline constexpr int pinPadPatienceSeconds = 30;

/// The control code of FEATURE_VERIFY_PIN_DIRECT in what the reader answers to CM_IOCTL_GET_FEATURE_REQUEST
/// (part 10, 2.2): entries of a tag, the length 4 and four bytes, most significant first. Nothing: the reader
/// has no keys, or its answer can not be read.
std::optional<std::uint32_t> verifyAtReaderCode(QByteArrayView features);

/// PIN_VERIFY_STRUCTURE (part 10, 2.5.2) for a VERIFY of P2 80 whose data are `digits` ASCII digits, ended by
/// the reader's confirmation key. The structure's integers are in this machine's order, as pcsc-lite has it.
QByteArray verifyAtReaderOrder(int digits);

/// What the reader's answer says when it is not the card's (part 10, 2.5.2). Nothing: the card has answered.
/// Errors: PinPadTimedOut (6400), PinPadCancelled (6401), PinForm (6403: fewer or more digits),
/// PinPadRefused (6B80: the reader does not take this order). None of them uses a try.
std::optional<ErrorCode> readersOwnAnswer(std::uint16_t sw);

} // namespace madoguchi
