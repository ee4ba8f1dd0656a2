#pragma once

#include <QByteArray>
#include <QSet>

#include <optional>

namespace madoguchi
{

/// Which readers the installed CCID driver names: the Info.plist of libccid's bundle.
class CcidDriver
{
public:
    /// Nothing when `plist` is no such list (it may be megabytes of anything).
    static std::optional<CcidDriver> fromPlist(const QByteArray &plist);

    bool knows(quint16 vendor, quint16 product) const { return m_ids.contains(id(vendor, product)); }
    qsizetype count() const { return m_ids.size(); }

private:
    static quint32 id(quint16 vendor, quint16 product) { return quint32(vendor) << 16 | product; }

    QSet<quint32> m_ids;
};

} // namespace madoguchi
