#pragma once

#include "base/result.h"
#include "vault/key_slots.h"

namespace madoguchi
{

/// A code on paper that opens a person's store when their card can not: 160 random bits, written as 32
/// characters of Crockford's Base32 (no I, L, O, U), and four more that tell a slip of the pen: nine groups
/// of four.
class RecoveryCode
{
public:
    static constexpr int groups = 9;
    static constexpr int groupLength = 4;

    static RecoveryCode make();
    /// What a person copied from the paper: in any case and width, with or without hyphens and spaces; I and
    /// L are 1, O is 0. Errors: RecoveryCodeForm where it is no such code or its last group does not belong
    /// to the others; then nothing was tried.
    static Result<RecoveryCode> fromText(const Secret &typed);

    /// "K7QX-…", upper case, nine groups.
    Secret text() const;
    /// The slot that this code opens. A store has one at the most: a new code ends the one before.
    Result<KeySlot> slot() const;
    static QString slotId();

private:
    explicit RecoveryCode(Secret bits)
        : m_bits(std::move(bits))
    {
    }
    Secret m_bits;
};

} // namespace madoguchi
