#pragma once

#include "procedures/field.h"
#include "procedures/legal_ground.h"

#include <QJsonArray>
#include <QJsonObject>

namespace madoguchi
{

class PartBook;

/// Which key of the card an agency asks for.
enum class SignatureLevel { None, Authentication, Signature };

/// Where a procedure is done.
enum class FilingPlace {
    Online,   ///< filed here, through the gateway
    Counter,  ///< at the office's counter
    Post,     ///< on paper, by post
    Elsewhere ///< on another site or with another body
};

/// "online", "counter", "post", "elsewhere".
QString filingPlaceName(FilingPlace place);

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
    std::optional<DayRule> due;
};

/// What it costs.
struct Fee
{
    enum class Kind {
        None,
        Yen, ///< `yen`
        Ask  ///< towns differ: `note` says so
    };
    Kind kind = Kind::Ask;
    int yen = 0;
    LocalizedText note; ///< may be empty
};

/// What to have at hand, or to take to the counter.
struct BringItem
{
    LocalizedText text;
    std::optional<Condition> onlyIf;
};

/// What the law lets this procedure use the Individual Number for. The number itself is never a field.
struct IndividualNumberUse
{
    LocalizedText purpose;
    LocalizedText law;
};

/// The last day on which the law wants it filed.
struct LegalDeadline
{
    std::optional<Condition> onlyIf; ///< of several, the first whose condition holds counts
    DayRule day;                     ///< counts from date fields
    LocalizedText late;              ///< what follows when it has passed
};

/// What must have happened before this is sent.
struct Predecessor
{
    enum class State {
        Receipt, ///< the other has arrived
        Approval ///< the other was approved
    };
    QString procedure;
    State state = State::Receipt;
};

/// A procedure as data: what is asked, checked, signed and to whom it goes. Reads from
/// content/procedures/<id>.json; an office adds or changes one without a build.
struct Procedure
{
    QString id; ///< [a-z0-9]+(-[a-z0-9]+)*, as in the gateway's contract
    int version = 0;
    LocalizedText title; ///< in Japanese the official name of the form
    LocalizedText summary;
    FilingPlace where = FilingPlace::Online;
    QList<FilingPlace> also; ///< other ways
    QString link;            ///< of the body, where it is done elsewhere
    LegalGround legalGround;
    LocalizedText recipient; ///< the office that decides
    QString counterOf;     ///< the municipality field that names whose counter it is; empty: the agency's own
    LocalizedText purpose; ///< why the data is sent
    LocalizedText whoMayFile;
    int minimumAge = 0;             ///< of the person who files, in years; 0 for none
    LocalizedText window;           ///< when it can be filed, in words; the checks of the fields enforce it
    QList<LegalDeadline> deadlines; ///< the last may have no condition; empty: the law sets no day
    Fee fee;
    QList<BringItem> bring;
    std::optional<IndividualNumberUse> individualNumber; ///< without it the number is never asked for
    SignatureLevel signature = SignatureLevel::Signature;
    bool endsSigningCertificate = false;
    LocalizedText certificateNote; ///< what that means for the person; there when endsSigningCertificate
    QList<Predecessor> after;
    QStringList followUps; ///< ids of procedures that come after it
    QList<Field> fields;
    QList<Step> steps; ///< every field stands in exactly one
    QList<NextStep> afterwards;
    QJsonArray cases; ///< what must come out for which answers (procedure_case.h)

    /// The field with this id, or null.
    const Field *field(const QString &fieldId) const;
    /// Its answers are sent from here.
    bool isFiledHere() const { return where == FilingPlace::Online; }

    /// Strict: unknown keys, wrong types, unknown names, fields without a step or without words are refused.
    /// Errors: CatalogueInvalid with a JSON pointer in the detail (fact: pointer).
    static Result<Procedure> fromJson(const QByteArray &text, const PartBook &parts);
    /// The same for an object that has its parts in it.
    static Result<Procedure> fromObject(const QJsonObject &json);
};

} // namespace madoguchi
