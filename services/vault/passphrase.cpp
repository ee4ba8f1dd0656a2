#include "vault/passphrase.h"

#include "crypto/key_derivation.h"
#include "crypto/random.h"

#include <QString>

#include <algorithm>
#include <zxcvbn.h>

namespace madoguchi
{
namespace
{

constexpr qsizetype saltLength = 16; // bytes
/// With scrypt at 0.4 s a guess: 2^50 guesses take ten thousand cores more than a thousand years.
constexpr double enoughBits = 50;
constexpr double bitsOfCharacter = 4; ///< beyond ASCII, in running text

QString textOf(const Secret &secret) { return QString::fromUtf8(secret.view()); }

} // namespace

Passphrase::Passphrase(const Secret &typed)
{
    QString text = textOf(typed);
    QString meant = text.normalized(QString::NormalizationForm_KC).trimmed();
    m_text = Secret::fromText(meant);
    text.fill(u' ');
    meant.fill(u' ');
}

bool Passphrase::operator==(const Passphrase &other) const { return m_text.view() == other.m_text.view(); }

Passphrase::Strength Passphrase::strength() const
{
    QString text = textOf(m_text);
    const auto characters = text.toUcs4();
    const bool beyond = std::any_of(characters.begin(), characters.end(), [](uint c) { return c > 0x7E; });
    text.fill(u' ');
    if (characters.size() < leastLength) {
        return Strength::Short;
    }
    // The work grows with the square of the length; what is that long is long enough.
    QByteArray terminated = m_text.view().first(std::min(m_text.size(), qsizetype(128))).toByteArray();
    double bits = ZxcvbnMatch(terminated.constData(), nullptr, nullptr);
    wipe(terminated);
    if (beyond) {
        bits = std::min(bits, bitsOfCharacter * double(characters.size()));
    }
    // "ああああ…" is long and no secret; zxcvbn sees bytes.
    QList<uint> distinct(characters.begin(), characters.end());
    std::sort(distinct.begin(), distinct.end());
    const auto kinds = std::unique(distinct.begin(), distinct.end()) - distinct.begin();
    return bits < enoughBits || kinds < leastLength / 2 ? Strength::Guessable : Strength::Good;
}

Result<Secret> Passphrase::stretched(QByteArrayView salt) const { return stretchPassphrase(m_text, salt); }

Result<KeySlot> Passphrase::newSlot() const
{
    const QByteArray salt = randomBytes(saltLength);
    auto key = stretched(salt);
    if (!key) {
        return failure(key.error());
    }
    return KeySlot{slotId(), SlotKind::Passphrase, *std::move(key), salt};
}

QString Passphrase::slotId() { return QStringLiteral("passphrase"); }

} // namespace madoguchi
