#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/postal_codes.h"

#include <QJsonValue>
#include <QVariantList>

namespace madoguchi
{

/// What a postal code tells: the municipality's full name and the rest of the address.
struct Place
{
    QString municipality;
    QString town;
};

/// The catalogue and the postal codes as pages ask for them.
class Content
{
public:
    /// The base content. It is compiled in and tested: without it there is no program.
    Content();

    const QList<Procedure> &procedures() const { return m_catalogue.procedures(); }
    const QList<LifeEvent> &lifeEvents() const { return m_catalogue.lifeEvents(); }
    const QList<Benefit> &benefits() const { return m_catalogue.benefits(); }
    /// Null for an unknown procedure.
    const Procedure *procedure(const QString &id) const;
    const Benefit *benefit(const QString &id) const;
    const LifeEvent *lifeEvent(const QString &id) const;

    /// The value of a municipality field for what was typed: with its code when it names exactly one.
    QJsonValue municipalityValue(const QString &typed) const;
    /// [{value, label}] for what was typed so far.
    QVariantList municipalitySuggestions(const QString &typed) const;
    /// The municipality's code for an address as registered; empty when it is not known.
    QString municipalityCodeOf(const QString &address) const;
    /// Nothing for an unknown code, or where a code belongs to several places.
    std::optional<Place> placeOf(const QString &postalCode) const;

private:
    Catalogue m_catalogue;
    PostalCodes m_postalCodes;
};

} // namespace madoguchi
