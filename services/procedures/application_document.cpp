#include "procedures/application_document.h"

#include "procedures/form_words.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <vector>

namespace madoguchi
{
namespace
{

constexpr qsizetype largestDocument = 256LL * 1024;

struct KeyWord
{
    const char *ours;
    const char *gif;
};
/// GIF's words for what a value of type persons or municipality holds, in the order in which they are
/// written.
constexpr std::array<KeyWord, 5> personWords{{{"member_id", "ID"},
                                              {"name", "氏名"},
                                              {"birth_date", "生年月日"},
                                              {"sex", "性別"},
                                              {"relationship", "続柄"}}};
constexpr std::array<KeyWord, 2> municipalityWords{{{"code", "団体コード"}, {"name", "名称"}}};

QByteArray written(const QJsonValue &scalar)
{
    return QJsonDocument(QJsonArray{scalar}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

using Member = std::pair<const char *, QByteArray>;

QByteArray object(const std::vector<Member> &members)
{
    QByteArray out("{");
    for (const auto &[key, value] : members) {
        out += (out.size() > 1 ? ",\"" : "\"") + QByteArray(key) + "\":" + value;
    }
    return out + '}';
}

template<std::size_t N>
QByteArray inGifWords(const QJsonObject &value, const std::array<KeyWord, N> &words)
{
    QByteArray out("{");
    for (const KeyWord &word : words) {
        if (const QJsonValue member = value.value(QLatin1String(word.ours)); !member.isUndefined()) {
            out += (out.size() > 1 ? ",\"" : "\"") + QByteArray(word.gif) + "\":" + written(member);
        }
    }
    return out + '}';
}

template<std::size_t N>
QJsonObject fromGifWords(const QJsonObject &value, const std::array<KeyWord, N> &words)
{
    QJsonObject out;
    for (const KeyWord &word : words) {
        if (const QJsonValue member = value.value(QString::fromUtf8(word.gif)); !member.isUndefined()) {
            out.insert(QLatin1String(word.ours), member);
        }
    }
    return out;
}

QByteArray answerBytes(const QJsonValue &value)
{
    if (value.isObject()) {
        return inGifWords(value.toObject(), municipalityWords);
    }
    if (!value.isArray()) {
        return written(value);
    }
    QByteArray people("[");
    for (const auto &person : value.toArray()) {
        people += (people.size() > 1 ? "," : "") + inGifWords(person.toObject(), personWords);
    }
    return people + ']';
}

QJsonValue answerFrom(const QJsonValue &value)
{
    if (value.isObject()) {
        return fromGifWords(value.toObject(), municipalityWords);
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray people;
    for (const auto &person : value.toArray()) {
        people += fromGifWords(person.toObject(), personWords);
    }
    return people;
}

QByteArray documentBytes(const ParsedDocument &document)
{
    const ApplicationHead &head = document.head;
    const QByteArray day = written(document.appliedOn.toString(Qt::ISODate));
    QByteArray answers("[");
    for (const AnsweredField &answer : document.answers) {
        answers += (answers.size() > 1 ? "," : "") + object({{"項目ID", written(answer.field)},
                                                             {"項目", written(answer.label)},
                                                             {"値", answerBytes(answer.value)}});
    }
    answers += ']';
    std::vector<Member> names{{"format", written(QStringLiteral("madoguchi-application/1"))},
                              {"submission_id", written(head.submissionId)}};
    if (!head.amends.isEmpty()) {
        names.emplace_back("amends", written(head.amends));
    }
    const std::vector<Member> content{
        {{"procedure_id", written(document.procedureId)},
         {"procedure_version", written(document.procedureVersion)},
         {"head",
          object({{"宛先", object({{"名称", written(head.recipientName)},
                                   {"団体コード", written(head.recipientCode)}})},
                  {"申請日", day},
                  {"連絡先",
                   document.phone.isEmpty() ? object({}) : object({{"電話番号", written(document.phone)}})},
                  {"申請者", object({{"氏名", written(head.name)},
                                     {"生年月日", written(head.birth.toString(Qt::ISODate))},
                                     {"性別", written(head.sex)},
                                     {"住所", written(head.address)}})}})},
         {"body", object({{"名称", written(document.title)}, {"内容", answers}, {"更新年月日", day}})}}};
    names.insert(names.end(), content.begin(), content.end());
    return object(names);
}

QDate dateIn(const QJsonObject &object, const char *key)
{
    return QDate::fromString(object.value(QString::fromUtf8(key)).toString(), Qt::ISODate);
}

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QString::fromUtf8(key)).toString();
}

QJsonObject objectIn(const QJsonObject &object, const char *key)
{
    return object.value(QString::fromUtf8(key)).toObject();
}

ParsedDocument documentFrom(const QJsonObject &json)
{
    const QJsonObject head = objectIn(json, "head");
    const QJsonObject recipient = objectIn(head, "宛先");
    const QJsonObject applicant = objectIn(head, "申請者");
    const QJsonObject body = objectIn(json, "body");
    ParsedDocument document;
    document.head = {textIn(json, "submission_id"),   textIn(recipient, "名称"),
                     textIn(recipient, "団体コード"), textIn(applicant, "氏名"),
                     dateIn(applicant, "生年月日"),   applicant.value(QStringLiteral("性別")).toInt(),
                     textIn(applicant, "住所"),       textIn(json, "amends")};
    document.procedureId = textIn(json, "procedure_id");
    document.procedureVersion = json.value(QLatin1String("procedure_version")).toInt();
    document.title = textIn(body, "名称");
    document.appliedOn = dateIn(head, "申請日");
    document.phone = textIn(objectIn(head, "連絡先"), "電話番号");
    for (const auto &value : body.value(QStringLiteral("内容")).toArray()) {
        const QJsonObject answer = value.toObject();
        document.answers += AnsweredField{textIn(answer, "項目ID"), textIn(answer, "項目"),
                                          answerFrom(answer.value(QStringLiteral("値")))};
    }
    return document;
}

QString knownText(const KnownFacts &facts, const QString &name)
{
    const QString card = facts.value(QLatin1String("card.") + name).toString();
    return card.isEmpty() ? facts.value(QLatin1String("profile.") + name).toString() : card;
}

FieldIssue documentIssue(const QString &code, const QString &ja, const QString &en)
{
    return {QStringLiteral("document"), code,
            LocalizedText{{{QStringLiteral("ja"), ja}, {QStringLiteral("en"), en}}}};
}

} // namespace

ApplicationHead ApplicationHead::forApplicant(const KnownFacts &facts)
{
    ApplicationHead head;
    head.name = knownText(facts, QStringLiteral("name"));
    head.birth = QDate::fromString(knownText(facts, QStringLiteral("birth")), Qt::ISODate);
    head.sex =
        facts.value(QStringLiteral("card.sex")).toInt(facts.value(QStringLiteral("profile.sex")).toInt());
    head.address = knownText(facts, QStringLiteral("address"));
    return head;
}

QHash<QString, QJsonValue> ParsedDocument::values() const
{
    QHash<QString, QJsonValue> values;
    for (const AnsweredField &answer : answers) {
        values.insert(answer.field, answer.value);
    }
    return values;
}

QByteArray applicationDocument(const Form &form, const ApplicationHead &head, const QDateTime &now)
{
    const QString japanese = QStringLiteral("ja");
    ParsedDocument document;
    document.head = head;
    document.procedureId = form.procedure().id;
    document.procedureVersion = form.procedure().version;
    document.title = form.procedure().title.in(japanese);
    document.appliedOn = now.toUTC().addSecs(9LL * 3600).date();
    for (const QString &id : form.visibleFields()) {
        const Field &field = *form.procedure().field(id);
        const QJsonValue value = form.value(id);
        if (value.isNull()) {
            continue;
        }
        document.answers += AnsweredField{id, field.label.in(japanese), value};
        if (field.type == FieldType::Phone && document.phone.isEmpty()) {
            document.phone = value.toString();
        }
    }
    return documentBytes(document);
}

Result<ParsedDocument> parseApplicationDocument(const QByteArray &bytes)
{
    const auto refused = [](const QString &why) {
        return failure(ErrorCode::SubmissionRejected, QStringLiteral("document: ") + why,
                       {{QStringLiteral("fields"), QStringList{QStringLiteral("document")}}});
    };
    if (bytes.size() > largestDocument) {
        return refused(QStringLiteral("too large"));
    }
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject()) {
        return refused(QStringLiteral("no JSON object"));
    }
    ParsedDocument document = documentFrom(json.object());
    if (documentBytes(document) != bytes) {
        return refused(QStringLiteral("not written as madoguchi-application/1"));
    }
    static const QRegularExpression uuid(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"));
    QSet<QString> ids;
    for (const AnsweredField &answer : std::as_const(document.answers)) {
        ids.insert(answer.field);
    }
    const ApplicationHead &head = document.head;
    const bool mendsNothing = head.amends.isEmpty();
    if (!uuid.match(head.submissionId).hasMatch() || !(mendsNothing || uuid.match(head.amends).hasMatch()) ||
        head.name.trimmed().isEmpty() || !head.birth.isValid() || head.recipientName.isEmpty() ||
        document.procedureId.isEmpty() || document.procedureVersion < 1 || !document.appliedOn.isValid() ||
        ids.size() != document.answers.size()) {
        return refused(QStringLiteral("incomplete head, or a field twice"));
    }
    return document;
}

QList<FieldIssue> checkDocument(const Procedure &procedure, const ParsedDocument &document,
                                const QDate &arrivalDate)
{
    const QString japanese = QStringLiteral("ja");
    if (document.procedureId != procedure.id || document.procedureVersion != procedure.version ||
        document.title != procedure.title.in(japanese)) {
        return {
            documentIssue(QStringLiteral("other-version"),
                          QStringLiteral("手続きの内容が新しくなりました。もう一度開いて確認してください。"),
                          QStringLiteral("This procedure has changed. Open it again and check it."))};
    }
    KnownFacts applicant;
    applicant.values.insert(QStringLiteral("card.birth"), document.head.birth.toString(Qt::ISODate));
    const Form form = Form::fromValues(procedure, document.values(), applicant);
    QList<FieldIssue> issues = form.issues(arrivalDate);
    const QStringList asked = form.visibleFields();
    for (const AnsweredField &answer : document.answers) {
        // The words a person signed are the words of the procedure, or they signed something else.
        if (!asked.contains(answer.field) ||
            procedure.field(answer.field)->label.in(japanese) != answer.label) {
            issues += FieldIssue{answer.field, QStringLiteral("unexpected"), unexpectedWords()};
        }
    }
    return issues;
}

} // namespace madoguchi
