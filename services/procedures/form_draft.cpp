#include "procedures/form.h"

namespace madoguchi
{
namespace
{

struct MarkName
{
    SourceMark mark;
    const char *name;
};
constexpr MarkName markNames[] = {{SourceMark::Card, "card"},
                                  {SourceMark::AgencyRecord, "agency"},
                                  {SourceMark::EarlierAnswer, "answer"},
                                  {SourceMark::Own, "own"}};

QString nameOf(SourceMark mark)
{
    for (const MarkName &entry : markNames) {
        if (entry.mark == mark) {
            return QLatin1String(entry.name);
        }
    }
    return {};
}

SourceMark markNamed(const QString &name)
{
    for (const MarkName &entry : markNames) {
        if (name == QLatin1String(entry.name)) {
            return entry.mark;
        }
    }
    return SourceMark::None;
}

} // namespace

QJsonObject Form::toJson() const
{
    QJsonObject values;
    QJsonObject sources;
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        values.insert(it.key(), it.value());
    }
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it) {
        sources.insert(it.key(), nameOf(it.value()));
    }
    return {{QStringLiteral("procedure_id"), m_procedure->id},
            {QStringLiteral("procedure_version"), m_procedure->version},
            {QStringLiteral("values"), values},
            {QStringLiteral("sources"), sources}};
}

Result<Form> Form::fromJson(const Procedure &procedure, const KnownFacts &facts, const QJsonObject &draft)
{
    const QJsonValue id = draft.value(QLatin1String("procedure_id"));
    const QJsonValue values = draft.value(QLatin1String("values"));
    const QJsonValue sources = draft.value(QLatin1String("sources"));
    if (!id.isString() || !values.isObject() || !sources.isObject()) {
        return failure(ErrorCode::StorageCorrupt,
                       QStringLiteral("a draft without procedure, values or sources"));
    }
    if (id.toString() != procedure.id) {
        return failure(ErrorCode::ProcedureUnknown, QStringLiteral("the draft is of another procedure"));
    }
    Form form(procedure, facts);
    const QJsonObject marks = sources.toObject();
    for (const Field &field : procedure.fields) {
        const SourceMark mark = markNamed(sources.toObject().value(field.id).toString());
        const QJsonValue value = values.toObject().value(field.id);
        const bool knownAnew = mark != SourceMark::Own && form.m_values.contains(field.id);
        if (mark == SourceMark::None || knownAnew) {
            continue;
        }
        form.m_marks.insert(field.id, mark);
        for (auto it = marks.begin(); it != marks.end(); ++it) {
            if (it.key().startsWith(field.id + u'/')) {
                form.m_marks.insert(it.key(), markNamed(it.value().toString()));
            }
        }
        if (value.isUndefined() || value.isNull()) {
            form.m_values.remove(field.id);
        } else {
            form.m_values.insert(field.id, value);
        }
    }
    return form;
}

} // namespace madoguchi
