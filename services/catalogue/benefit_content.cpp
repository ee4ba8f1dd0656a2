#include "catalogue/benefit_content.h"

#include "catalogue/content_files.h"

namespace madoguchi
{
namespace
{

const QString newFacts = QStringLiteral("new-facts.json");

} // namespace

QString baseBenefitFolder() { return QStringLiteral(":/madoguchi/content/benefits"); }

Result<BenefitFiles> readBenefitFiles(const QStringList &folders)
{
    const QString json = QStringLiteral("*.json");
    BenefitFiles files;
    for (const QString &folder : folders) {
        const Outcome read =
            readFolder(files.facts, folder + QLatin1String("/facts"), json)
                .and_then([&] {
                    return readFolder(files.definitions, folder + QLatin1String("/definitions"), json);
                })
                .and_then([&] {
                    return readFolder(files.tables, folder + QLatin1String("/tables"),
                                      QStringLiteral("*.csv"));
                })
                .and_then([&] { return readFolder(files.benefits, folder, json); });
        if (!read) {
            return failure(read.error());
        }
        if (files.benefits.contains(newFacts)) {
            files.facts.insert(newFacts, files.benefits.take(newFacts));
        }
    }
    return files;
}

} // namespace madoguchi
