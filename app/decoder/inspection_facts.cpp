#include "app/decoder/inspection_facts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{

QByteArray FileInspection::toJson() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("problem"), problem},
                                     {QStringLiteral("type"), type},
                                     {QStringLiteral("width"), size.width()},
                                     {QStringLiteral("height"), size.height()},
                                     {QStringLiteral("pages"), pages},
                                     {QStringLiteral("has_place"), hasPlace}})
        .toJson(QJsonDocument::Compact);
}

FileInspection FileInspection::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FileInspection inspection;
    inspection.problem = object.value(QLatin1String("problem")).toString();
    inspection.type = object.value(QLatin1String("type")).toString();
    inspection.size =
        QSize(object.value(QLatin1String("width")).toInt(), object.value(QLatin1String("height")).toInt());
    inspection.pages = object.value(QLatin1String("pages")).toInt();
    inspection.hasPlace = object.value(QLatin1String("has_place")).toBool();
    if (inspection.problem.isEmpty() && inspection.type.isEmpty()) {
        inspection.problem = QStringLiteral("unknown-kind");
    }
    return inspection;
}

} // namespace madoguchi
