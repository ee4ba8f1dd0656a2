#include "procedures/content_json.h"

#include <QRegularExpression>

namespace madoguchi
{

QString unknownName(const QStringList &known)
{
    return QStringLiteral("unknown name; known are: ") + known.join(QLatin1String(", "));
}

QString identifier(JsonReader &json, const char *key, const char *pattern)
{
    QString id = json.string(key, 64);
    if (!id.isEmpty() && !QRegularExpression(QLatin1String(pattern)).match(id).hasMatch()) {
        json.fail(key, QStringLiteral("not of the form %1").arg(QLatin1String(pattern)));
    }
    return id;
}

QStringList identifiers(JsonReader &json, const char *key, int most)
{
    static const QRegularExpression form{QLatin1String(dashedIdForm)};
    QStringList ids = json.strings(key, most, 64);
    QStringList seen;
    for (const QString &id : std::as_const(ids)) {
        if (!form.match(id).hasMatch() || seen.contains(id)) {
            json.fail(key, QStringLiteral("an id that stands twice or is not of the form [a-z0-9-]+"));
        }
        seen += id;
    }
    return ids;
}

QString readLink(JsonReader &json, const char *key)
{
    QString link = json.string(key, QString(), 500);
    if (!link.isEmpty() && !link.startsWith(QLatin1String("https://"))) {
        json.fail(key, QStringLiteral("no https address"));
    }
    return link;
}

LegalGround readLegalGround(JsonReader json)
{
    LegalGround ground{json.text("text"), readLink(json, "source"), json.date("checked_on"),
                       json.string("note", 1000)};
    if (json.ok() && ground.source.isEmpty()) {
        json.fail("source", QStringLiteral("missing"));
    }
    json.finish();
    return ground;
}

} // namespace madoguchi
