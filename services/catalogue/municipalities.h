#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi
{

/// A town as an address names it. A designated city is one, its wards belong to the address.
struct Municipality
{
    QString code;       ///< 団体コード with check digit; empty where it is not known for certain
    QString prefecture; ///< 東京都
    QString name;       ///< 港区, 雄勝郡羽後町

    QString fullName() const { return prefecture + name; }
    /// The value of a form's field of type municipality: {"name", "code"?}.
    QJsonObject toValue() const;
};

/// An address cut after its municipality.
struct SplitAddress
{
    Municipality municipality;
    QString rest;
};

/// All municipalities of Japan by name; see the head of content/municipalities.csv.
class Municipalities
{
public:
    /// Lines "code,prefecture,name"; "#" begins a remark. Errors: CatalogueInvalid with the line: wrong check
    /// digit, code or name twice, a code of another prefecture than its neighbours.
    static Result<Municipalities> fromCsv(const QByteArray &csv);

    const QList<Municipality> &all() const { return m_all; }
    const Municipality *byCode(const QString &code) const;
    /// What people type: the beginning of the full name, of the name, or of the name after its county. Spaces
    /// and width do not matter (the key is folded, never the name). Best first, at most `limit`; nothing for
    /// "".
    QList<Municipality> search(const QString &typed, int limit = 20) const;
    /// Nothing when the address does not begin with prefecture and municipality.
    std::optional<SplitAddress> split(const QString &address) const;

private:
    QList<Municipality> m_all;
};

} // namespace madoguchi
