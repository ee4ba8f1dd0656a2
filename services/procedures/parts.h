#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace madoguchi
{

/// What several content files share: texts, whole fields, whole checks, each under an id. `{"use": "id", …}`
/// in a procedure or life event becomes the part's object, in which the keys beside "use" take the place of
/// the part's. This is done before a file is read, so that one way serves everything. Parts use no parts.
class PartBook
{
public:
    /// Adds what stands in one file of content/parts: {"parts": {"id": object, …}}. Errors: CatalogueInvalid
    /// with a JSON pointer (an id that is there already or not of the form [a-z0-9-]+, a part that uses a
    /// part).
    Outcome add(const QByteArray &file);

    /// `text` as an object with every part put in. Errors: CatalogueInvalid (fact: pointer): no JSON object,
    /// larger than `maxBytes` before or after, an unknown part.
    Result<QJsonObject> expand(const QByteArray &text, qsizetype maxBytes) const;

    /// Ids of the parts that `json` uses, each once.
    static QStringList used(const QJsonValue &json);
    QStringList ids() const { return m_parts.keys(); }

private:
    struct Part
    {
        QJsonObject object;
        qsizetype bytes = 0; ///< of its JSON: a small file must not become a huge one
    };
    QHash<QString, Part> m_parts;
};

} // namespace madoguchi
