#pragma once

#include "base/result.h"
#include "crypto/certificate.h"
#include "crypto/private_key.h"

#include <QDate>

namespace madoguchi
{

/// Who stands on a virtual card: the JSON file of an invented resident (services/sandbox/town/residents/*.json,
/// member "card").
struct CardPerson
{
    QString id;           ///< file name without ending, e.g. "single-mover"
    QString name;         ///< family U+3000 given
    QString address;
    QDate birth;
    int sex = 0;
    QString individualNumber; ///< 12 digits with an invalid check digit: invented, never a real one
    QString municipality;     ///< 5 digits
    QDate cardExpiry;
    QString securityCode;     ///< 4 digits
    QString authenticationPin;
    QString signaturePassword;
    QString inputSupportPin;
    bool hasSignatureCertificate = true; ///< under 15: none

    /// Errors: CatalogueInvalid with the member's name.
    static Result<CardPerson> fromJson(const QJsonObject &object);
};

/// Everything on one card: the person, keys, certificates and PIN counters. Stored as JSON in the demo's
/// folder (mode 0600); keys are made there and never leave it.
struct CardProfile
{
    CardPerson person;
    std::shared_ptr<SoftwareKey> authenticationKey;
    std::shared_ptr<SoftwareKey> signatureKey;
    QByteArray authenticationCertificate; ///< DER
    QByteArray signatureCertificate;      ///< DER; empty when there is none
    QByteArray authenticationAuthority;   ///< DER
    QByteArray signatureAuthority;        ///< DER
    int authenticationTries = 3;
    int signatureTries = 5;
    int inputSupportTries = 3;

    static Result<CardProfile> load(const QString &path);
    Outcome save(const QString &path) const;
};

} // namespace madoguchi
