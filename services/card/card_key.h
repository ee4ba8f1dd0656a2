#pragma once

#include "card/my_number_card.h"
#include "crypto/private_key.h"

namespace madoguchi
{

/// A key that stays on the card, as the crypto room uses keys. Lives no longer than the card's transaction;
/// the key's PIN has been verified in it. Each signDigest() is exactly one command to the card, never
/// repeated.
class CardPrivateKey final : public PrivateKey
{
public:
    CardPrivateKey(MyNumberCard &card, CardKey key)
        : m_card(&card)
        , m_key(key)
    {
    }
    Result<QByteArray> signDigest(QByteArrayView sha256) override { return m_card->sign(m_key, sha256); }

private:
    MyNumberCard *m_card;
    CardKey m_key;
};

} // namespace madoguchi
