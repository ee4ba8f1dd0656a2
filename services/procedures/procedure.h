#pragma once

#include "procedures/field.h"

namespace madoguchi
{

/// Which key of the card an agency asks for.
enum class SignatureLevel { None, Authentication, Signature };

/// Where a rule comes from and when that was last looked at.
struct LegalGround
{
    LocalizedText text; ///< law and articles
    QString source;     ///< https
    QDate checkedOn;
    QString note; ///< against what it was checked, for those who keep the file
};

/// One screen of the form: one decision.
struct Step
{
    QString id;
    LocalizedText heading;
    QStringList fields;
};

/// What is to be done after filing, with its last day where the law sets one.
struct NextStep
{
    LocalizedText text;
    std::optional<DateBound> due;
};

/// A procedure as data: what is asked, checked, signed and to whom it goes. Reads from
/// content/procedures/<id>.json; an office adds or changes one without a build.
struct Procedure
{
    QString id; ///< [a-z0-9]+(-[a-z0-9]+)*, as in the gateway's contract
    int version = 0;
    LocalizedText title;
    LocalizedText summary;
    LegalGround legalGround;
    LocalizedText recipient; ///< the office that decides
    LocalizedText purpose;   ///< why the data is sent
    LocalizedText whoMayFile;
    int minimumAge = 0;   ///< of the person who files, in years; 0 for none
    LocalizedText window; ///< when it can be filed, in words; the checks of the fields enforce it
    QList<Field> fields;
    QList<Step> steps; ///< every field stands in exactly one
    SignatureLevel signature = SignatureLevel::Signature;
    QList<NextStep> afterwards;
    bool endsSigningCertificate = false;
    LocalizedText certificateNote; ///< what that means for the person; there when endsSigningCertificate
    bool individualNumberNeeded = false;

    /// The field with this id, or null.
    const Field *field(const QString &fieldId) const;

    /// Strict: unknown keys, wrong types, unknown names, fields without a step or without words are refused.
    /// Errors: CatalogueInvalid with a JSON pointer in the detail (fact: pointer).
    static Result<Procedure> fromJson(const QByteArray &text);
};

} // namespace madoguchi
