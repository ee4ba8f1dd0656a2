#include "portal/register_consent.h"

#include "portal/opaque_row.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{
namespace
{
const QString consentTable = QStringLiteral("register-consent");
} // namespace

std::optional<RegisterConsent::Answer> RegisterConsent::answer(const QString &audience) const
{
    const auto row = opaqueRow(*m_vault, consentTable, audience);
    const auto bytes = row ? m_vault->get(consentTable, *row) : failure(row.error());
    if (!bytes || !*bytes) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(**bytes).object();
    const QJsonValue given = object.value(QLatin1String("given"));
    const auto at = QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODate);
    if (object.value(QLatin1String("wording")).toInt() != wording || !given.isBool() || !at.isValid()) {
        return std::nullopt;
    }
    return Answer{given.toBool(), at.toUTC()};
}

bool RegisterConsent::isGiven(const QString &audience) const
{
    const auto said = answer(audience);
    return said && said->isGiven;
}

Outcome RegisterConsent::keep(const QString &audience, const Answer &answer)
{
    const auto row = opaqueRow(*m_vault, consentTable, audience);
    if (!row) {
        return failure(row.error());
    }
    const QJsonObject object{{QStringLiteral("wording"), wording},
                             {QStringLiteral("given"), answer.isGiven},
                             {QStringLiteral("at"), answer.at.toUTC().toString(Qt::ISODate)}};
    return m_vault->put(consentTable, *row, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace madoguchi
