#pragma once

#include "base/result.h"
#include "procedures/parts.h"
#include "procedures/procedure.h"

#include <QMap>
#include <QMutex>

#include <memory>

namespace madoguchi
{

/// The procedures of a catalogue by their ids. A file is read at its first use, since nobody uses two
/// thousand at once; `madoguchictl procedure lint` and the tests of the content judge all of them whole. May
/// be used from any thread.
class ProcedureShelf
{
public:
    /// `paths` by file name, which is the id and ".json".
    ProcedureShelf(QMap<QString, QString> paths, PartBook parts);

    QStringList ids() const;
    bool contains(const QString &id) const { return m_paths.contains(id + QLatin1String(".json")); }
    /// Errors: ProcedureUnknown; CatalogueInvalid (fact: file), StorageFailed for a file that can not be
    /// read.
    Result<std::shared_ptr<const Procedure>> procedure(const QString &id) const;

private:
    Result<std::shared_ptr<const Procedure>> read(const QString &id) const;

    const QMap<QString, QString> m_paths;
    const PartBook m_parts;
    mutable QMutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const Procedure>> m_read;
};

} // namespace madoguchi
