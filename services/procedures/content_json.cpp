#include "procedures/content_json.h"

#include <QRegularExpression>

namespace madoguchi
{

QString identifier(JsonReader &json, const char *key, const char *pattern)
{
    QString id = json.string(key, 64);
    if (!id.isEmpty() && !QRegularExpression(QLatin1String(pattern)).match(id).hasMatch()) {
        json.fail(key, QStringLiteral("not of the form %1").arg(QLatin1String(pattern)));
    }
    return id;
}

LegalGround readLegalGround(JsonReader json)
{
    LegalGround ground{json.text("text"), json.string("source", 500), json.date("checked_on"),
                       json.string("note", 1000)};
    if (json.ok() && !ground.source.startsWith(QLatin1String("https://"))) {
        json.fail("source", QStringLiteral("no https address"));
    }
    json.finish();
    return ground;
}

} // namespace madoguchi
