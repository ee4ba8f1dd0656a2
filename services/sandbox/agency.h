#pragma once

#include "catalogue/catalogue.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace madoguchi::sandbox
{

/// A day reckoned from a date in the filed document: the value of `field`, or `days` after it as law counts.
struct FollowUpDue
{
    QString field;
    int days = 0;
};

/// What the person is to do once a procedure has been filed.
struct FollowUp
{
    QString id;
    LocalizedText title;
    LocalizedText body;
    FollowUpDue due;
    int weight = 0;
    QString legalGround;
};

/// One step of an office's work on a filing.
struct Stage
{
    QString state; ///< ApplicationState of the contract
    /// When it follows on the step before, at the real pace: minutes of office hours.
    int officeMinutes = 0;
    LocalizedText message;
    LocalizedText nextStep; ///< %{field} and %{field+14} stand for dates of the document
};

/// One procedure as this agency takes it.
struct OfferedProcedure
{
    Procedure procedure;
    QJsonObject office; ///< Office of the contract
    bool acceptsOnline = true;
    QList<Stage> stages; ///< arrived first
    QList<FollowUp> followUps;

    const Stage *stage(const QString &state) const;
};

/// The agency: its name, its offices and what they take: town/agency.json, with the procedures of the
/// catalogue.
struct Agency
{
    LocalizedText name;
    QString code; ///< 団体コード
    int catalogueVersion = 0;
    QDateTime issuedAt;
    QByteArray mailbox = {}; ///< DER of the certificate for which submissions may be sealed; empty: none
    QByteArray counter = {}; ///< DER of the certificate for which people seal what they bring; empty: none
    QJsonObject ownReading = {}; ///< who, what, why of an AccessEntry: the person reads their own profile
    QHash<QString, OfferedProcedure> procedures;
    QHash<QString, Stage>
        sideStages; ///< correction_requested, declined, withdrawn: reached by people's decisions

    /// Errors: CatalogueInvalid with the place; ProcedureUnknown.
    static Result<Agency> load(const QString &file, const Catalogue &procedures);

    const OfferedProcedure *procedure(const QString &id) const;
    QJsonObject catalogue() const; ///< Catalogue of the contract
};

} // namespace madoguchi::sandbox
