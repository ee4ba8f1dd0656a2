#include "vault/recovery_code.h"

#include "crypto/key_derivation.h"
#include "crypto/random.h"

#include <QString>

#include <array>
#include <vector>

namespace madoguchi
{
namespace
{

constexpr qsizetype bitsLength = 20; // bytes
constexpr qsizetype symbolBits = 5;
constexpr qsizetype symbols = bitsLength * 8 / symbolBits;
constexpr qsizetype checkSymbols = 4;
static_assert(symbols + checkSymbols == qsizetype(RecoveryCode::groups) * RecoveryCode::groupLength);

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first `count` groups of five bits, each as its index in the alphabet.
std::vector<char> fives(QByteArrayView bytes, qsizetype count)
{
    std::vector<char> values;
    values.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = i * symbolBits;
        const auto high = unsigned(quint8(bytes[at / 8]));
        const auto low = at / 8 + 1 < bytes.size() ? unsigned(quint8(bytes[at / 8 + 1])) : 0U;
        values.push_back(char(((high << 8U | low) >> unsigned(16 - symbolBits - at % 8)) & 31U));
    }
    return values;
}

Secret written(const std::vector<char> &values)
{
    QByteArray text;
    text.reserve(qsizetype(values.size()) + RecoveryCode::groups);
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && i % RecoveryCode::groupLength == 0) {
            text += '-';
        }
        text += alphabet[size_t(values[i])];
    }
    Secret secret(text);
    wipe(text);
    return secret;
}

/// Derived like a key: what stands in the last group tells nothing of the others that helps to guess them.
Result<std::vector<char>> check(const Secret &bits)
{
    const auto derived = deriveKey(bits, "madoguchi recovery check 1");
    if (!derived) {
        return failure(derived.error());
    }
    return fives(derived->view(), checkSymbols);
}

/// The index of a character that a person wrote; -1 for one that no code has.
int valueOf(QChar written)
{
    ushort c = written.unicode();
    if (c >= 0xFF01 && c <= 0xFF5E) {
        c = ushort(c - 0xFF01 + 0x21); // full width
    }
    if (c >= 'a' && c <= 'z') {
        c = ushort(c - 'a' + 'A');
    }
    c = c == 'I' || c == 'L' ? '1' : c == 'O' ? '0' : c;
    const auto found = c < 0x80 ? alphabet.find(char(c)) : std::string_view::npos;
    return found == std::string_view::npos ? -1 : int(found);
}

bool isBetweenGroups(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'ー' || c == u'−';
}

} // namespace

QString RecoveryCode::slotId() { return QStringLiteral("recovery"); }

RecoveryCode RecoveryCode::make() { return RecoveryCode(randomSecret(bitsLength)); }

Result<RecoveryCode> RecoveryCode::fromText(const Secret &typed)
{
    const auto malformed = [](const char *why) {
        return failure(ErrorCode::RecoveryCodeForm, QString::fromLatin1(why));
    };
    QString text = QString::fromUtf8(typed.view());
    std::vector<char> values;
    bool isSound = true;
    for (const QChar c : std::as_const(text)) {
        if (!isBetweenGroups(c)) {
            values.push_back(char(valueOf(c)));
            isSound = isSound && values.back() >= 0;
        }
    }
    text.fill(QChar(u' '));
    if (!isSound || values.size() != size_t(symbols + checkSymbols)) {
        return malformed("no recovery code");
    }
    std::vector<char> bytes(size_t(bitsLength), 0);
    for (qsizetype i = 0; i < symbols; ++i) {
        for (qsizetype bit = 0; bit < symbolBits; ++bit) {
            const qsizetype at = i * symbolBits + bit;
            const unsigned set = (unsigned(values[size_t(i)]) >> unsigned(symbolBits - 1 - bit)) & 1U;
            bytes[size_t(at / 8)] =
                char(unsigned(quint8(bytes[size_t(at / 8)])) | set << unsigned(7 - at % 8));
        }
    }
    Secret bits(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    std::fill(bytes.begin(), bytes.end(), '\0');
    const auto expected = check(bits);
    if (!expected) {
        return failure(expected.error());
    }
    if (!std::equal(expected->begin(), expected->end(), values.begin() + symbols)) {
        return malformed("the last group does not belong to the others");
    }
    return RecoveryCode(std::move(bits));
}

Secret RecoveryCode::text() const
{
    std::vector<char> values = fives(m_bits.view(), symbols);
    const auto last = check(m_bits);
    if (!last) {
        qFatal("HKDF failed: %s", qPrintable(last.error().detail));
    }
    values.insert(values.end(), last->begin(), last->end());
    return written(values);
}

Result<KeySlot> RecoveryCode::slot() const
{
    // 160 random bits need no stretching.
    auto key = deriveKey(m_bits, "madoguchi recovery code 1");
    if (!key) {
        return failure(key.error());
    }
    return KeySlot{slotId(), SlotKind::Recovery, *std::move(key)};
}

} // namespace madoguchi
