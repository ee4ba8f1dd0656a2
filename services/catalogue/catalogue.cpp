#include "catalogue/catalogue.h"

#include "catalogue/benefit_content.h"
#include "catalogue/content_files.h"
#include "procedures/parts.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString &baseFolder()
{
    static const QString folder = QStringLiteral(":/madoguchi/content");
    return folder;
}

/// Paths by file name; what stands in a later folder replaces what stands in an earlier one.
QMap<QString, QString> files(const QStringList &folders, const QString &sub, const QString &pattern)
{
    QMap<QString, QString> paths;
    for (const QString &folder : folders) {
        const QDir dir(folder + u'/' + sub);
        for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
            paths.insert(name, dir.filePath(name));
        }
    }
    return paths;
}

/// The parts that procedures and life events share.
Result<PartBook> readParts(const QMap<QString, QString> &paths)
{
    PartBook parts;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const auto added =
            readContentFile(it.value()).and_then([&](const QByteArray &bytes) { return parts.add(bytes); });
        if (!added) {
            return failure(withFile(added.error(), it.key()));
        }
    }
    return parts;
}

/// Reads every file by `read`; a file is named after the id in it, so an id stands once.
template<typename T, typename Read>
Outcome readAll(const QMap<QString, QString> &paths, QList<T> &list, const Read &read)
{
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        auto item = readContentFile(it.value()).and_then(read);
        if (!item) {
            return failure(withFile(item.error(), it.key()));
        }
        if (item->id + QLatin1String(".json") != it.key()) {
            return failure(withFile(
                Error{ErrorCode::CatalogueInvalid, QStringLiteral("/id: not the name of the file"), {}},
                it.key()));
        }
        list += std::move(*item);
    }
    return {};
}

} // namespace

Result<Catalogue> Catalogue::load(const QString &folder)
{
    const QStringList folders =
        folder.isEmpty() ? QStringList{baseFolder()} : QStringList{baseFolder(), folder};
    const QString json = QStringLiteral("*.json");
    const QString townFile = QStringLiteral("municipalities.csv");
    Catalogue catalogue;
    auto parts = readParts(files(folders, QStringLiteral("parts"), json));
    if (!parts) {
        return failure(parts.error());
    }
    catalogue.m_procedures =
        std::make_shared<const ProcedureShelf>(files(folders, QStringLiteral("procedures"), json), *parts);
    QStringList benefitFolders;
    for (const QString &one : folders) {
        benefitFolders += one + QLatin1String("/benefits");
    }
    auto benefits = readBenefitFiles(benefitFolders).and_then(&BenefitBook::fromFiles);
    if (!benefits) {
        return failure(benefits.error());
    }
    catalogue.m_benefits = *std::move(benefits);
    if (auto sound = catalogue.checkBenefits(); !sound) {
        return failure(sound.error());
    }
    const auto eventFrom = [&](const QByteArray &text) { return LifeEvent::fromJson(text, *parts); };
    if (auto read =
            readAll(files(folders, QStringLiteral("life-events"), json), catalogue.m_lifeEvents, eventFrom);
        !read) {
        return failure(read.error());
    }
    if (auto sound = catalogue.checkLifeEvents(); !sound) {
        return failure(sound.error());
    }
    auto towns =
        readContentFile(files(folders, {}, townFile).value(townFile)).and_then(&Municipalities::fromCsv);
    if (!towns) {
        return failure(withFile(towns.error(), townFile));
    }
    catalogue.m_municipalities = std::move(*towns);
    return catalogue;
}

/// What is done online must be there to be done; the list is in the order in which people ask.
Outcome Catalogue::checkLifeEvents()
{
    for (const LifeEvent &event : m_lifeEvents) {
        for (const LifeEventStep &step : event.steps) {
            if (!step.procedureId.isEmpty() && !m_procedures->contains(step.procedureId)) {
                return failure(withFile(Error{ErrorCode::CatalogueInvalid,
                                              QStringLiteral("/steps: no procedure ") + step.procedureId,
                                              {}},
                                        event.id + QLatin1String(".json")));
            }
        }
    }
    std::stable_sort(m_lifeEvents.begin(), m_lifeEvents.end(),
                     [](const LifeEvent &a, const LifeEvent &b) { return a.order < b.order; });
    return {};
}

/// What is applied for online must be there to be filed.
Outcome Catalogue::checkBenefits() const
{
    for (const Benefit &benefit : m_benefits->benefits()) {
        if (!benefit.procedure.isEmpty() && !m_procedures->contains(benefit.procedure)) {
            return failure(
                withFile(Error{ErrorCode::CatalogueInvalid,
                               QStringLiteral("/apply/procedure: no procedure ") + benefit.procedure,
                               {}},
                         benefit.id + QLatin1String(".json")));
        }
    }
    return {};
}

Result<std::shared_ptr<const Procedure>> Catalogue::procedure(const QString &id) const
{
    return m_procedures->procedure(id);
}

QList<Procedure> Catalogue::procedures() const
{
    QList<Procedure> list;
    for (const QString &id : m_procedures->ids()) {
        if (const auto procedure = m_procedures->procedure(id)) {
            list += **procedure;
        }
    }
    return list;
}

} // namespace madoguchi
