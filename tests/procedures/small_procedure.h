#pragma once

#include "procedures/parts.h"
#include "procedures/procedure.h"

#include <QJsonArray>
#include <QJsonDocument>

/// The least that a procedure needs, around fields that a test writes. Single quotes stand for double ones.
namespace smallprocedure
{

inline QByteArray json(const char *fields, const char *more = "")
{
    QByteArray text =
        R"({'id':'test','version':1,'title':{'ja':'試し'},'summary':{'ja':'試し'},'where':'online',
        'legal_ground':{'text':{'ja':'法'},'source':'https://laws.example','checked_on':'2026-11-22','note':'invented'},
        'recipient':{'ja':'役所'},'purpose':{'ja':'試し'},'who_may_file':{'ja':'本人'},'window':{'ja':'いつでも'},
        'fee':{'none':true},'signature':'signature',)";
    text += more;
    text += "'fields':[";
    text += fields;
    text += "]}";
    text.replace('\'', '"');
    QJsonObject object = QJsonDocument::fromJson(text).object();
    QJsonArray ids;
    for (const auto &field : object.value(QLatin1String("fields")).toArray()) {
        ids += field.toObject().value(QLatin1String("id"));
    }
    object.insert(QStringLiteral("steps"),
                  QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("all")},
                                         {QStringLiteral("heading"),
                                          QJsonObject{{QStringLiteral("ja"), QStringLiteral("全部")}}},
                                         {QStringLiteral("fields"), ids}}});
    return QJsonDocument(object).toJson();
}

inline madoguchi::Result<madoguchi::Procedure> read(const char *fields, const char *more = "")
{
    return madoguchi::Procedure::fromJson(json(fields, more), {});
}

} // namespace smallprocedure
