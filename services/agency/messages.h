#pragma once

#include "base/localized_text.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

/// What the contract's schemas (gateway.openapi.yaml) say, as plain values. An empty QString, an invalid
/// QDate and an empty LocalizedText mean that an optional member was not there. Instants are UTC.
namespace madoguchi
{

struct Challenge
{
    QString challengeId;
    QByteArray challenge; ///< base64 as given: these characters are what is signed
    QDateTime expiresAt;
};

/// What is known of an open session. The access token itself never leaves the client.
struct Session
{
    QString subject; ///< the agency's own code for this person; another agency has another one
    QDateTime expiresAt;
};

struct Address
{
    QString postalCode;          ///< 7 digits
    QString text;                ///< as registered, never normalised
    QString localGovernmentCode; ///< 全国地方公共団体コード, 6 digits
};

/// JIS X 0303
enum class Sex { Unknown = 0, Male = 1, Female = 2, NotApplicable = 9 };

/// As the agency has somebody on record; procedures/person.h has the one who is named in an application.
struct RegisteredPerson
{
    QString name; ///< family and given name split by U+3000, never normalised
    QString nameKana;
    QString nameLatin;
    QDate birthDate;
    Sex sex = Sex::Unknown;
};

/// What a member of the household is to the person who signed in.
enum class Relationship { Self, Head, Spouse, Child, Parent, Other };

struct HouseholdMember
{
    QString memberId;
    Relationship relationship = Relationship::Other;
    RegisteredPerson person;
};

struct Profile
{
    RegisteredPerson person;
    Address address;
    QString phone;
    QList<HouseholdMember> household;
};

struct Task
{
    QString taskId;
    LocalizedText title;
    LocalizedText body;
    QDate dueOn;    ///< the last day on which it can be done
    int weight = 0; ///< 0–100; 100 is a legal duty with a penalty
    QString legalGround;
    QString procedureId;
};

/// 到達 / 審査中 / 補正待ち / 審査終了 / 手続終了 / 却下 / 取下げ
enum class ApplicationState {
    Arrived,
    InReview,
    CorrectionRequested,
    ReviewFinished,
    Finished,
    Declined,
    Withdrawn
};

/// What is wrong with one field of a rejected submission, or what is to be mended in it (補正).
struct FieldError
{
    QString field; ///< a field of the procedure, e.g. "new_address"; or "document", "signature"
    QString code;  ///< e.g. "required", "out-of-window", "malformed", "expired"
    LocalizedText message;
};

struct HistoryEntry
{
    ApplicationState state = ApplicationState::Arrived;
    QDateTime at;
    LocalizedText message;
    QDate respondBy;
    QList<FieldError> fields{}; ///< with CorrectionRequested: what is to be mended; may be empty
};

struct Application
{
    QString referenceNumber;
    QUuid submissionId;
    QString procedureId;
    LocalizedText title;
    LocalizedText office;
    ApplicationState state = ApplicationState::Arrived;
    QList<HistoryEntry> history; ///< never empty
    bool withdrawable = false;
    LocalizedText nextStep;
    QList<QUuid> amendments{};  ///< corrections (補正) that have arrived, the oldest first
    bool takesMessages = false; ///< the office takes messages about it
    int messageCount = 0;       ///< whoever wrote them; only grows
};

/// What a letter may bring along: nothing that runs.
enum class DocumentType { Pdf, PlainText, Png, Jpeg };

QString mediaTypeOf(DocumentType type);

/// The largest document that is taken, in bytes.
inline constexpr int maxDocumentBytes = 2097152;

/// A document that came with a letter, before it is fetched.
struct NoticeDocument
{
    QString documentId;
    LocalizedText name; ///< what it is called; no file name
    DocumentType type = DocumentType::Pdf;
    int size = 0; ///< bytes
    QByteArray sha256;
};

/// A letter of the agency (お知らせ). Its texts are plain: nothing in them is markup.
struct Notice
{
    QString noticeId;
    LocalizedText title;
    LocalizedText body;
    LocalizedText sender; ///< the office; may be empty
    QDateTime sentAt;
    QDateTime readAt; ///< as the agency knows; invalid while it is unread there
    QDate respondBy;
    QString referenceNumber;
    QList<NoticeDocument> documents;
};

struct Office
{
    LocalizedText name;
    QString address;
    QString phone;
    LocalizedText hours;
};

struct CatalogueProcedure
{
    QString procedureId;
    int version = 0;
    LocalizedText title;
    Office office;
    bool acceptsOnline = false;
};

/// A town whose counter reads what people bring as 2D codes.
struct CounterCertificate
{
    QString localGovernmentCode;
    LocalizedText name;
    QByteArray certificate; ///< DER, not yet verified
};

/// What the agency takes online; catalogue/catalogue.h has the procedures themselves.
struct GatewayCatalogue
{
    int version = 0; ///< only grows
    QDateTime issuedAt;
    LocalizedText agencyName;
    QString localGovernmentCode;
    QList<CatalogueProcedure> procedures;
    QList<CounterCertificate> counters{};
    QByteArray mailboxCertificate{}; ///< DER, not yet verified; empty: nothing may be sealed for this agency
};

/// What is filed: exactly the bytes that were signed, and the signature over them.
struct SubmissionContent
{
    QString procedureId;
    int procedureVersion = 1;
    QByteArray document;  ///< UTF-8 JSON in GIF's words
    QByteArray signature; ///< CMS SignedData (CAdES-B-B), detached, DER
    int generation = 1;   ///< how many times it was signed
};

/// A file that the gateway has, before or after the filing that names it.
struct HeldAttachment
{
    QString sha256; ///< 64 hexadecimal digits, lower case
    qint64 bytes = 0;
    QDateTime keptUntil; ///< UTC: thrown away then if no filing names it; invalid: a filing does
};

/// How far a submission has come at the gateway. Only `Recorded` is an arrival in law, and only with a
/// receipt that verifyReceipt() accepts.
struct SubmissionState
{
    enum class Stage {
        Received,
        Recorded,
        Withdrawn,
        Tombstoned ///< no generation up to the one asked for was or will ever be recorded
    };

    QUuid submissionId;
    Stage stage = Stage::Received;
    QByteArray receipt; ///< CMS, DER, not yet verified; there when Recorded or Withdrawn
    std::optional<qint64> retryAfterSeconds{}; ///< when to ask again; with Received only
};

} // namespace madoguchi
