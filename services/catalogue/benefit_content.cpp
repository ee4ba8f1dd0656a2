#include "catalogue/benefit_content.h"

#include <QDir>
#include <QFile>

namespace madoguchi
{
namespace
{

constexpr qint64 largestContentFile = 4LL * 1024 * 1024;
const QString newFacts = QStringLiteral("new-facts.json");

Outcome readInto(QMap<QString, QByteArray> &files, const QString &folder, const QString &pattern)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const QVariantMap facts{{QStringLiteral("file"), name}};
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::StorageFailed, name + QLatin1String(": ") + file.errorString(), facts);
        }
        if (file.size() > largestContentFile) {
            return failure(ErrorCode::CatalogueInvalid, name + QLatin1String(": too large"), facts);
        }
        files.insert(name, file.readAll());
    }
    return {};
}

} // namespace

QString baseBenefitFolder() { return QStringLiteral(":/madoguchi/content/benefits"); }

Result<BenefitFiles> readBenefitFiles(const QStringList &folders)
{
    const QString json = QStringLiteral("*.json");
    BenefitFiles files;
    for (const QString &folder : folders) {
        const Outcome read =
            readInto(files.facts, folder + QLatin1String("/facts"), json)
                .and_then(
                    [&] { return readInto(files.definitions, folder + QLatin1String("/definitions"), json); })
                .and_then([&] {
                    return readInto(files.tables, folder + QLatin1String("/tables"), QStringLiteral("*.csv"));
                })
                .and_then([&] { return readInto(files.benefits, folder, json); });
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
