#pragma once

#include "base/result.h"
#include "vault/key_slots.h"

namespace madoguchi
{

/// A passphrase that a person chose and keeps in mind: what they typed, as they meant it (Unicode NFKC:
/// full-width letters, digits and signs are the half-width ones, an ideographic space is a space; without
/// spaces at its ends).
class Passphrase
{
public:
    enum class Strength {
        Short,     ///< less than leastLength characters
        Guessable, ///< words, names, runs and repetitions that are tried first
        Good,
    };
    static constexpr qsizetype leastLength = 12; ///< characters

    explicit Passphrase(const Secret &typed);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const Passphrase &other) const;
    /// How long somebody with the file would guess, by zxcvbn (Wheeler, USENIX Security 2016). It knows no
    /// Japanese: a character beyond ASCII counts for no more than it has in running text.
    Strength strength() const;
    /// Stretched with `salt` by scrypt (RFC 7914, N=2^17, r=8, p=1): about 0.4 s and 128 MiB, deliberately.
    /// Can not be interrupted. May be called on any thread. Errors: CryptoFailed.
    Result<Secret> stretched(QByteArrayView salt) const;

    /// The slot that it opens, with a salt of its own; takes as long as stretched(). A store has one at the
    /// most.
    Result<KeySlot> newSlot() const;
    static QString slotId();

private:
    Secret m_text; ///< UTF-8
};

} // namespace madoguchi
