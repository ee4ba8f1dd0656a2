#pragma once

#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace madoguchi
{

class Vault;

/// Answers of the public list of subsidies, kept sealed for reading without the network: what somebody looked
/// for tells of their business. The newest twenty. Lives on its vault's thread; the vault outlives it.
class SubsidyShelf
{
public:
    struct Kept
    {
        QByteArray answer; ///< as it was received
        QDateTime at;      ///< UTC
    };

    explicit SubsidyShelf(Vault &vault)
        : m_vault(&vault)
    {
    }

    /// `question`: what was asked, whole; not readable on the disk. Errors: those of the vault.
    Outcome keep(const QByteArray &question, const Kept &kept);
    /// Nothing where it was never asked, or can not be read any more.
    std::optional<Kept> find(const QByteArray &question) const;

private:
    Outcome dropOldest();

    Vault *m_vault;
};

} // namespace madoguchi
