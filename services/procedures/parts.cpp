#include "procedures/parts.h"

#include "base/json_fault.h"
#include "base/json_reader.h"
#include "procedures/content_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestPartsFile = 1024LL * 1024;
constexpr int deepestNesting = 64; // nothing in the format is nested like that
const QString useKey = QStringLiteral("use");

Error invalidAt(const QString &pointer, const QString &what)
{
    return Error{ErrorCode::CatalogueInvalid,
                 (pointer.isEmpty() ? QStringLiteral("/") : pointer) + QLatin1String(": ") + what,
                 {{QStringLiteral("pointer"), pointer}}};
}

/// Every "use" that stands in `json`.
void collectUses(const QJsonValue &json, QStringList &ids)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == useKey && it.value().isString()) {
            ids += it.value().toString();
        } else {
            collectUses(it.value(), ids);
        }
    }
    for (const auto &item : json.toArray()) {
        collectUses(item, ids);
    }
}

} // namespace

QStringList PartBook::used(const QJsonValue &json)
{
    QStringList ids;
    collectUses(json, ids);
    ids.removeDuplicates();
    return ids;
}

Outcome PartBook::add(const QByteArray &file)
{
    static const QRegularExpression idForm{QLatin1String(dashedIdForm)};
    JsonReader json = JsonReader::fromText(file, largestPartsFile);
    const QJsonObject parts = json.value("parts").toObject();
    if (parts.isEmpty()) {
        json.fail("parts", QStringLiteral("no object with parts in it"));
    }
    json.finish();
    if (!json.ok()) {
        return failure(json.error());
    }
    // The good ones are kept beside a bad one: an author is told of that, not of everything that uses the
    // others.
    Outcome outcome;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const QString pointer = QStringLiteral("/parts/") + it.key().left(64);
        const QJsonObject object = it.value().toObject();
        if (!idForm.match(it.key()).hasMatch() || m_parts.contains(it.key())) {
            outcome = failure(invalidAt(pointer, QStringLiteral("id taken, or not of the form [a-z0-9-]+")));
        } else if (object.isEmpty() || !used(object).isEmpty()) {
            outcome = failure(invalidAt(pointer, QStringLiteral("no object, or one that uses a part")));
        } else {
            m_parts.insert(it.key(), {object, QJsonDocument(object).toJson(QJsonDocument::Compact).size()});
        }
    }
    return outcome;
}

Result<QJsonObject> PartBook::expand(const QByteArray &text, qsizetype maxBytes) const
{
    if (text.size() > maxBytes) {
        return failure(invalidAt({}, QStringLiteral("larger than %1 bytes").arg(maxBytes)));
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return failure(invalidAt({}, jsonFaultWords(text, fault)));
    }
    if (!document.isObject()) {
        return failure(invalidAt({}, QStringLiteral("no object")));
    }
    qsizetype bytes = text.size();
    std::optional<Error> error;
    // Depth first; `replace` gives the value that stands in the place of another one.
    const auto replace = [&](const auto &self, const QJsonValue &json, const QString &pointer,
                             int depth) -> QJsonValue {
        if (error || (!json.isObject() && !json.isArray())) {
            return json;
        }
        if (depth > deepestNesting) {
            error = invalidAt(pointer, QStringLiteral("nested too deep"));
            return json;
        }
        if (json.isArray()) {
            QJsonArray items;
            for (const auto &item : json.toArray()) {
                items += self(self, item, pointer + u'/' + QString::number(items.size()), depth + 1);
            }
            return items;
        }
        const QJsonObject object = json.toObject();
        QJsonObject whole;
        if (object.contains(useKey)) {
            const auto part = m_parts.constFind(object.value(useKey).toString());
            if (part == m_parts.cend()) {
                error = invalidAt(pointer + QLatin1String("/use"), QStringLiteral("no part of this name"));
                return json;
            }
            bytes += part->bytes;
            if (bytes > maxBytes) {
                error =
                    invalidAt(pointer, QStringLiteral("larger than %1 bytes with its parts").arg(maxBytes));
                return json;
            }
            whole = part->object;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != useKey) {
                whole.insert(it.key(), self(self, it.value(), pointer + u'/' + it.key(), depth + 1));
            }
        }
        return whole;
    };
    const QJsonValue whole = replace(replace, document.object(), QString(), 0);
    if (error) {
        return failure(*error);
    }
    return whole.toObject();
}

} // namespace madoguchi
