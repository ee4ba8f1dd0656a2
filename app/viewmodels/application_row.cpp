#include "app/viewmodels/application_row.h"

#include "app/viewmodels/progress_words.h"

namespace madoguchi
{

QStringList applicationRoles()
{
    return {QStringLiteral("reference"), QStringLiteral("title"), QStringLiteral("stateText"),
            QStringLiteral("stateKind"), QStringLiteral("date"),  QStringLiteral("office")};
}

QVariantMap applicationRow(const ProgressItem &item, const QString &language)
{
    return {{QStringLiteral("reference"), applicationKey(item)},
            {QStringLiteral("title"), item.title.in(language)},
            {QStringLiteral("stateText"), stateText(item)},
            {QStringLiteral("stateKind"), stateKind(item)},
            {QStringLiteral("date"), instantText(item.at, language)},
            {QStringLiteral("office"), item.office.isEmpty() ? QString() : item.office.in(language)}};
}

QString applicationKey(const ProgressItem &item)
{
    return item.referenceNumber.isEmpty() ? item.submissionId.toString(QUuid::WithoutBraces)
                                          : item.referenceNumber;
}

} // namespace madoguchi
