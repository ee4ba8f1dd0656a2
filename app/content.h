#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/postal_codes.h"

#include <QFuture>
#include <QJsonValue>
#include <QVariantList>

#include <optional>

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
    /// The base content. It is compiled in and tested: without it there is no program. It is read on another
    /// thread while the window opens; whoever asks first waits for what is left of it.
    Content();

    /// All of them; reads those that were not used yet.
    QList<Procedure> procedures() const { return catalogue().procedures(); }
    const QList<LifeEvent> &lifeEvents() const { return catalogue().lifeEvents(); }
    const std::shared_ptr<const BenefitBook> &benefits() const { return catalogue().benefits(); }
    /// Null for an unknown procedure, or one whose file is bad; lives as long as this object.
    const Procedure *procedure(const QString &id) const;
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
    const Catalogue &catalogue() const;

    mutable QFuture<Catalogue> m_reading;
    mutable std::optional<Catalogue> m_catalogue; ///< once it was asked for
    PostalCodes m_postalCodes;
};

} // namespace madoguchi
