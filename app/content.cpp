#include "app/content.h"

#include <QtConcurrentRun>
#include <QtGlobal>

#include <algorithm>

namespace madoguchi
{
namespace
{

Catalogue baseCatalogue()
{
    auto catalogue = Catalogue::load();
    if (!catalogue) {
        qFatal("The base content can not be read: %s", qPrintable(catalogue.error().detail));
    }
    return *std::move(catalogue);
}

template<typename T>
const T *byId(const QList<T> &list, const QString &id)
{
    const auto entry = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return entry == list.end() ? nullptr : &*entry;
}

} // namespace

Content::Content()
    : m_reading(QtConcurrent::run(baseCatalogue))
{
}

const Catalogue &Content::catalogue() const
{
    if (!m_catalogue) {
        m_catalogue = m_reading.takeResult();
    }
    return *m_catalogue;
}

const Procedure *Content::procedure(const QString &id) const
{
    const auto procedure = catalogue().procedure(id);
    return procedure ? procedure->get() : nullptr;
}

const LifeEvent *Content::lifeEvent(const QString &id) const { return byId(lifeEvents(), id); }

QJsonValue Content::municipalityValue(const QString &typed) const
{
    const QList<Municipality> found = catalogue().municipalities().search(typed, 2);
    for (const Municipality &municipality : found) {
        if (municipality.fullName() == typed.trimmed() || found.size() == 1) {
            return municipality.toValue();
        }
    }
    return typed;
}

QVariantList Content::municipalitySuggestions(const QString &typed) const
{
    QVariantList list;
    const QList<Municipality> found = catalogue().municipalities().search(typed, 8);
    for (const Municipality &municipality : found) {
        list << QVariantMap{{QStringLiteral("value"), municipality.fullName()},
                            {QStringLiteral("label"), municipality.fullName()}};
    }
    return list;
}

QString Content::municipalityCodeOf(const QString &address) const
{
    const auto split = catalogue().municipalities().split(address);
    return split ? split->municipality.code : QString();
}

std::optional<Place> Content::placeOf(const QString &postalCode) const
{
    const QStringList addresses = m_postalCodes.addresses(postalCode);
    if (addresses.size() != 1) {
        return std::nullopt;
    }
    const auto split = catalogue().municipalities().split(addresses.first());
    return split ? std::optional(Place{split->municipality.fullName(), split->rest}) : std::nullopt;
}

} // namespace madoguchi
