#pragma once

#include "base/localized_text.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <array>
#include <span>
#include <variant>

/// What an agency has on record of a person, and who looked at it (gateway.openapi.yaml, RecordSet and
/// AccessEntry), as plain values.
namespace madoguchi
{

/// 資格情報 / 予防接種 / 健診 / 乳幼児健診 / 住民税 / 年金
enum class RecordKind { HealthInsurance, Vaccinations, Checkups, ChildCheckups, Tax, Pension };

/// All kinds, in the order in which they are shown.
std::span<const RecordKind> allRecordKinds();
/// The contract's word, e.g. "health-insurance".
QString recordKindName(RecordKind kind);
std::optional<RecordKind> recordKindOf(const QString &name);

enum class RecordFieldType {
    Text,   ///< in several languages
    Words,  ///< as it is, never translated: names, numbers with leading zeros
    Date,   ///< a day
    Number, ///< a count, a year, an amount in yen, a share in percent
    Flag
};

/// One member that a record of a kind can have.
struct RecordField
{
    const char *name; ///< the contract's
    RecordFieldType type;
    bool isRequired;
    int least = 0; ///< Number
    int most = 0;  ///< Number: the largest; Words: the most characters
    /// Covered until the person asks to see it: somebody may look over the shoulder.
    bool isCovered = false;
};

/// The members of a record of this kind, in the order in which they are shown. Reading, keeping, showing and
/// exporting a record all go by this table.
std::span<const RecordField> recordFields(RecordKind kind);
/// Whether records of this kind have lines (RecordItem) besides.
bool hasRecordItems(RecordKind kind);

using RecordValue = std::variant<LocalizedText, QString, QDate, int, bool>;

/// One line of a record: something measured or counted.
struct RecordItem
{
    LocalizedText name;
    QString value;
    QString unit;
    QString reference; ///< between which values it should be
    bool outside = false;
};

struct PersonalRecord
{
    QString recordId;
    QList<std::pair<QString, RecordValue>> values; ///< by the field's name, in the table's order
    QList<RecordItem> items;

    /// Null when the record does not have it.
    const RecordValue *value(const QString &field) const;
};

struct RecordSummary
{
    RecordKind kind = RecordKind::HealthInsurance;
    LocalizedText source; ///< the office that keeps it
    QDate asOf;           ///< the day whose state the data shows
    int count = 0;
};

/// The records of one kind.
struct RecordSet
{
    RecordKind kind = RecordKind::HealthInsurance;
    LocalizedText source;
    QDate asOf;
    QList<PersonalRecord> records; ///< the newest first
};

enum class AccessOutcome { Provided, NothingFound, Refused };
/// The contract's words for them, in their order.
inline constexpr std::array accessOutcomes{"provided", "nothing_found", "refused"};

/// One time that an agency asked another one for data about this person (情報提供等記録, 番号法第23条).
struct AccessEntry
{
    QString entryId;
    QDateTime at;             ///< UTC
    LocalizedText askedBy;    ///< 情報照会者
    LocalizedText office;     ///< of the agency that asked; may be empty
    LocalizedText providedBy; ///< 情報提供者
    LocalizedText data;       ///< 特定個人情報の項目
    QString legalGround;
    LocalizedText procedure; ///< 事務
    QString referenceNumber; ///< of the person's own application; may be empty
    AccessOutcome outcome = AccessOutcome::Provided;
};

} // namespace madoguchi
