#pragma once

#include "base/result.h"
#include "crypto/certificate.h"
#include "crypto/private_key.h"

#include <QDate>
#include <QJsonObject>

namespace madoguchi
{

/// Who stands on a virtual card: the JSON file of an invented resident
/// (services/sandbox/town/residents/*.json, member "card"). JSON members are named as the fields; dates are
/// YYYY-MM-DD.
struct CardPerson
{
    QString id;   ///< file name without ending, e.g. "single-mover"
    QString name; ///< family U+3000 given
    QString address;
    QDate birth;
    int sex = 0;              ///< 1 male, 2 female, 9 not applicable, 0 unknown (JIS X 0303)
    QString individualNumber; ///< 12 digits with an invalid check digit: invented, never a real one
    QString municipality;     ///< 5 digits
    QDate cardExpiry;
    QString securityCode; ///< 4 digits
    QString authenticationPin;
    QString signaturePassword;
    QString inputSupportPin;
    bool hasSignatureCertificate = true; ///< under 15: none
    /// Optional: the last day of both certificates, instead of the fifth birthday. A date, or "P21D": that
    /// many days after the day of issue of this virtual card, for a resident whose certificate is always
    /// about to end.
    QString certificateEndsOn;

    /// Errors: CatalogueInvalid with the member's name, also for an Individual Number whose check digit is
    /// right.
    static Result<CardPerson> fromJson(const QJsonObject &object);
    /// The member "card" of a resident's file; its name gives the id. Errors: CatalogueInvalid.
    static Result<CardPerson> fromFile(const QString &path);
    QJsonObject toJson() const; ///< with the member "id"

    /// 照合番号B: era year, month, day of birth, year of expiry, security code; 14 digits.
    QString verificationNumberB() const;
};

/// Everything on one card: the person, keys, certificates and PIN counters. Stored as JSON in the demo's
/// folder (mode 0600); keys are made there and never leave it.
struct CardProfile
{
    CardPerson person; ///< as issued; PINs changed later stand below
    std::shared_ptr<SoftwareKey> authenticationKey;
    std::shared_ptr<SoftwareKey> signatureKey; ///< none without a signature certificate
    QByteArray authenticationCertificate;      ///< DER
    QByteArray signatureCertificate;           ///< DER; empty when there is none
    QByteArray authenticationAuthority;        ///< DER
    QByteArray signatureAuthority;             ///< DER
    QByteArray cardVerifiableCertificate;      ///< 7F21: the key that signed what is printed on the card
    QByteArray inputSupportSignature;          ///< DF33 of the input-support application
    QByteArray visualCheckSignature;           ///< DF28 of the visual-check application
    QString authenticationPin, signaturePassword, inputSupportPin; ///< at present
    int authenticationTries = 3;
    int signatureTries = 5;
    int inputSupportTries = 3;
    int numberATries = 10; ///< 照合番号A
    int numberBTries = 10; ///< 照合番号B

    /// Errors: NotFound when there is no such file, StorageCorrupt for anything that is no profile.
    static Result<CardProfile> load(const QString &path);
    /// Replaces the file in one step. Errors: StorageFailed.
    Outcome save(const QString &path) const;
};

} // namespace madoguchi
