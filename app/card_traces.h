#pragma once

#include "card/card_data.h"

#include <optional>

namespace madoguchi
{

/// Which stores of this PC belong to the same card or the same person, without saying whose: beside each
/// store stands a trace (`traces.json`) of the card's serial number, and one of name and birth, once they
/// were read. A trace is scrypt of the value under a salt of this PC; what is not known already can not be
/// read from it.
///
/// It is needed because a store opens only to its own card's key: after a renewal or a reissue the former one
/// stays shut, and its owner must be told instead of finding an empty one. Reading and comparing take no
/// time; making a trace takes about 0.4 s and 128 MiB, deliberately: not on the interface's thread.
class CardTraces
{
public:
    /// `dataFolder` holds one folder for each store, and the salt.
    explicit CardTraces(QString dataFolder)
        : m_dataFolder(std::move(dataFolder))
    {
    }

    struct Traces
    {
        QByteArray card;   ///< 32 bytes; empty: not made
        QByteArray person; ///< 32 bytes; empty: not made
    };

    /// A trace of each value that is given. Errors: StorageFailed, CryptoFailed.
    Result<Traces> make(const std::optional<CardSerial> &serial,
                        const std::optional<CardAttributes> &attributes) const;
    Traces of(const QString &store) const;                          ///< empty when there are none
    Outcome keep(const QString &store, const Traces &traces) const; ///< Errors: StorageFailed

    void forget(const QString &store) const; ///< they are made anew

    /// Another store, not retired, with one of these traces; the names are those of the folders.
    std::optional<QString> formerStore(const QString &store, const Traces &traces) const;
    /// Its owner knows that it opens no more.
    Outcome retire(const QString &store) const;
    bool isRetired(const QString &store) const;

private:
    QString fileOf(const QString &store) const;
    Result<QByteArray> salt() const;

    QString m_dataFolder;
};

} // namespace madoguchi
