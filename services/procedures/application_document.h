#pragma once

#include "procedures/form.h"

#include <QDateTime>

namespace madoguchi
{

/// The head of an application in GIF's words (個人申請): 宛先, 申請者. Never the Individual Number.
struct ApplicationHead
{
    QString submissionId;  ///< UUID, lower case, without braces; the key of the filing
    QString recipientName; ///< 宛先, e.g. 「港区」
    QString recipientCode; ///< 団体コード: 6 digits with the check digit
    QString name;          ///< 申請者, as on the card
    QDate birth;
    int sex = 0;
    QString address;
    QString amends{}; ///< 補正: the submission that this one mends; empty for all others

    /// The applicant from card facts, or the agency's record where the card was not read.
    static ApplicationHead forApplicant(const KnownFacts &facts);
};

/// One answer of an application with the words it was asked in (Japanese: they count).
struct AnsweredField
{
    QString field;
    QString label;
    QJsonValue value; ///< field.h
    QList<QList<AnsweredField>>
        items; ///< of a group: the answers of each item, which `value` has without their words
};

/// An application as it was read back from its bytes.
struct ParsedDocument
{
    ApplicationHead head;
    QString procedureId;
    int procedureVersion = 0;
    QString title;
    QDate appliedOn; ///< 申請日
    QString phone;   ///< 連絡先; empty when none was asked
    QList<AnsweredField> answers;

    QHash<QString, QJsonValue> values() const;
};

/// The exact bytes to sign: "madoguchi-application/1", UTF-8 JSON without white space, keys in a fixed order:
/// format, submission_id, amends (of a correction only), procedure_id, procedure_version, head {宛先, 申請日,
/// 連絡先, 申請者}, body {名称, 内容, 更新年月日}. Only visible answers; of a group's items too. Attachments
/// by name, type, size and SHA-256. The same input gives the same bytes; `now` in any zone counts as the day
/// in Japan. The form must have no issues.
QByteArray applicationDocument(const Form &form, const ApplicationHead &head, const QDateTime &now);

/// Reads a document for the agency: refuses what is not byte for byte what applicationDocument() writes
/// (white space, other order, double or unknown keys), so that one signed text has one meaning. At most 256
/// KiB. Errors: SubmissionRejected (facts: fields = ["document"]).
Result<ParsedDocument> parseApplicationDocument(const QByteArray &bytes);

/// The same checks as in the form, on the day of arrival in Japan; also answers to questions that are not
/// asked.
QList<FieldIssue> checkDocument(const Procedure &procedure, const ParsedDocument &document,
                                const QDate &arrivalDate);

} // namespace madoguchi
