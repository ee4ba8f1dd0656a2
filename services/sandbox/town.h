#pragma once

#include "base/clock.h"
#include "card/virtual/demo_authority.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace madoguchi::sandbox
{

/// Someone who lives in the demo town: town/residents/<id>.json. `facts` has the members profile, tasks,
/// applications, notices, records and access_log as written there, their dates still relative to today.
struct Resident
{
    QString id;
    CardPerson card;
    QJsonObject facts;
    QHash<QString, QByteArray> documents; ///< of letters, by "<notice>/<document>"
    QByteArray
        authenticationFingerprint; ///< of the certificates that were registered when the card was issued
    QByteArray signatureFingerprint;

    QJsonValue factsOn(const QString &member, const QDate &today) const;
    QString localGovernmentCode() const;
};

/// The invented people that the reference gateway knows.
class Town
{
public:
    /// Reads every *.json of the folder, and the documents of letters from the folder `documents` beside it.
    /// Errors: CatalogueInvalid (a file is no resident), those of
    /// ReceiptSeal::load().
    static Result<Town> load(const QString &folder, const DemoAuthority &authority);

    /// Issues a card for everybody who has none, which takes a while: two RSA keys each. Errors: the
    /// authority's.
    Outcome issueCards();

    const Resident *resident(const QString &id) const;
    /// Whose authentication certificate this is; null for a stranger. Cards that the demo's authority issued
    /// since are registered first, as a town learns of the cards it hands out.
    const Resident *byAuthenticationCertificate(const QByteArray &fingerprint);
    /// Whose signing certificate this is; null for a stranger.
    const Resident *bySignatureCertificate(const QByteArray &fingerprint);

private:
    explicit Town(DemoAuthority authority)
        : m_authority(std::move(authority))
    {
    }
    Outcome registerCard(Resident &resident);
    void registerIssuedCards();

    DemoAuthority m_authority;
    QHash<QString, Resident> m_residents;
    QHash<QByteArray, QString> m_byAuthentication;
};

} // namespace madoguchi::sandbox
