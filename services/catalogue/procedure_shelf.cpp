#include "catalogue/procedure_shelf.h"

#include "catalogue/content_files.h"

namespace madoguchi
{

ProcedureShelf::ProcedureShelf(QMap<QString, QString> paths, PartBook parts)
    : m_paths(std::move(paths))
    , m_parts(std::move(parts))
{
}

QStringList ProcedureShelf::ids() const
{
    QStringList ids;
    for (auto it = m_paths.begin(); it != m_paths.end(); ++it) {
        ids += it.key().chopped(QLatin1String(".json").size());
    }
    return ids;
}

Result<std::shared_ptr<const Procedure>> ProcedureShelf::procedure(const QString &id) const
{
    if (!contains(id)) {
        return failure(ErrorCode::ProcedureUnknown, QStringLiteral("not in the catalogue"));
    }
    const QMutexLocker lock(&m_mutex);
    if (const auto found = m_read.constFind(id); found != m_read.cend()) {
        return *found;
    }
    auto procedure = read(id);
    if (procedure) {
        m_read.insert(id, *procedure);
    }
    return procedure;
}

Result<std::shared_ptr<const Procedure>> ProcedureShelf::read(const QString &id) const
{
    const QString name = id + QLatin1String(".json");
    auto procedure = readContentFile(m_paths.value(name)).and_then([&](const QByteArray &text) {
        return Procedure::fromJson(text, m_parts);
    });
    if (!procedure) {
        return failure(withFile(procedure.error(), name));
    }
    if (procedure->id != id) {
        return failure(withFile(
            Error{ErrorCode::CatalogueInvalid, QStringLiteral("/id: not the name of the file"), {}}, name));
    }
    return std::make_shared<const Procedure>(*std::move(procedure));
}

} // namespace madoguchi
