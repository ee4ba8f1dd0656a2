#include "procedures/application_document.h"

#include "procedures/form_words.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
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
/// GIF's words for what a value holds, in the order in which they are written. Those of one kind of value
/// never begin with the required word of another.
using KeyWords = QList<KeyWord>;
const KeyWords &personKeys()
{
    static const KeyWords words{{"member_id", "ID"},
                                {"name", "氏名"},
                                {"birth_date", "生年月日"},
                                {"sex", "性別"},
                                {"relationship", "続柄"}};
    return words;
}
const KeyWords &municipalityKeys()
{
    static const KeyWords words{{"code", "団体コード"}, {"name", "名称"}};
    return words;
}
const KeyWords &accountKeys()
{
    static const KeyWords words{{"bank_code", "金融機関コード"},
                                {"bank", "金融機関名"},
                                {"branch_code", "支店コード"},
                                {"branch", "支店名"},
                                {"kind", "預金種別"},
                                {"number", "口座番号"},
                                {"holder", "口座名義カナ"}};
    return words;
}
const KeyWords &attachmentKeys()
{
    static const KeyWords words{
        {"name", "ファイル名"}, {"type", "形式"}, {"bytes", "バイト数"}, {"sha256", "SHA-256"}};
    return words;
}

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

QByteArray inGifWords(const QJsonObject &value, const KeyWords &words)
{
    QByteArray out("{");
    for (const KeyWord &word : words) {
        if (const QJsonValue member = value.value(QLatin1String(word.ours)); !member.isUndefined()) {
            out += (out.size() > 1 ? ",\"" : "\"") + QByteArray(word.gif) + "\":" + written(member);
        }
    }
    return out + '}';
}

QJsonObject fromGifWords(const QJsonObject &value, const KeyWords &words)
{
    QJsonObject out;
    for (const KeyWord &word : words) {
        if (const QJsonValue member = value.value(QString::fromUtf8(word.gif)); !member.isUndefined()) {
            out.insert(QLatin1String(word.ours), member);
        }
    }
    return out;
}

QByteArray list(const QByteArrayList &items) { return '[' + items.join(',') + ']'; }

QByteArray objectBytes(const QJsonObject &value)
{
    for (const KeyWords *words : {&accountKeys(), &attachmentKeys(), &personKeys()}) {
        // The key that only this kind has.
        const char *own = words == &accountKeys()      ? "bank"
                          : words == &attachmentKeys() ? "sha256"
                                                       : "birth_date";
        if (value.contains(QLatin1String(own))) {
            return inGifWords(value, *words);
        }
    }
    return inGifWords(value, municipalityKeys());
}

QJsonObject objectFrom(const QJsonObject &value)
{
    for (const KeyWords *words : {&accountKeys(), &attachmentKeys(), &personKeys()}) {
        const char *own = words == &accountKeys()      ? "金融機関名"
                          : words == &attachmentKeys() ? "SHA-256"
                                                       : "生年月日";
        if (value.contains(QString::fromUtf8(own))) {
            return fromGifWords(value, *words);
        }
    }
    return fromGifWords(value, municipalityKeys());
}

QByteArray answersBytes(const QList<AnsweredField> &answers);

QByteArray answerBytes(const AnsweredField &answer)
{
    if (answer.value.isObject()) {
        return objectBytes(answer.value.toObject());
    }
    if (!answer.value.isArray()) {
        return written(answer.value);
    }
    QByteArrayList items;
    for (const QList<AnsweredField> &item : answer.items) {
        items += answersBytes(item);
    }
    if (answer.items.isEmpty()) {
        for (const auto &item : answer.value.toArray()) {
            items += item.isObject() ? objectBytes(item.toObject()) : written(item);
        }
    }
    return list(items);
}

QByteArray answersBytes(const QList<AnsweredField> &answers)
{
    QByteArrayList items;
    for (const AnsweredField &answer : answers) {
        items += object({{"項目ID", written(answer.field)},
                         {"項目", written(answer.label)},
                         {"値", answerBytes(answer)}});
    }
    return list(items);
}

QByteArray documentBytes(const ParsedDocument &document)
{
    const ApplicationHead &head = document.head;
    const QByteArray day = written(document.appliedOn.toString(Qt::ISODate));
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
         {"body", object({{"名称", written(document.title)},
                          {"内容", answersBytes(document.answers)},
                          {"更新年月日", day}})}}};
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

QList<AnsweredField> answersFrom(const QJsonArray &json, int depth);

/// A group's value has its answers by id; the words they were asked in stay in `items`.
void readItems(AnsweredField &answer, const QJsonArray &json, int depth)
{
    QJsonArray values;
    for (const auto &item : json) {
        answer.items += answersFrom(item.toArray(), depth + 1);
        QJsonObject value;
        for (const AnsweredField &part : std::as_const(answer.items.last())) {
            value.insert(part.field, part.value);
        }
        values += value;
    }
    answer.value = values;
}

AnsweredField answerFrom(const QJsonObject &json, int depth)
{
    AnsweredField answer{textIn(json, "項目ID"), textIn(json, "項目"), {}, {}};
    const QJsonValue value = json.value(QStringLiteral("値"));
    if (value.isObject()) {
        answer.value = objectFrom(value.toObject());
    } else if (value.isArray() && value.toArray().first().isArray() && depth == 0) {
        readItems(answer, value.toArray(), depth);
    } else if (value.isArray()) {
        QJsonArray items;
        for (const auto &item : value.toArray()) {
            items += item.isObject() ? QJsonValue(objectFrom(item.toObject())) : QJsonValue(item);
        }
        answer.value = items;
    } else {
        answer.value = value;
    }
    return answer;
}

QList<AnsweredField> answersFrom(const QJsonArray &json, int depth)
{
    QList<AnsweredField> answers;
    for (const auto &value : json) {
        answers += answerFrom(value.toObject(), depth);
    }
    return answers;
}

/// No field twice, also in a group's items.
bool areDistinct(const QList<AnsweredField> &answers)
{
    QSet<QString> ids;
    for (const AnsweredField &answer : answers) {
        ids.insert(answer.field);
        if (!std::all_of(answer.items.begin(), answer.items.end(), areDistinct)) {
            return false;
        }
    }
    return ids.size() == answers.size();
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
    document.answers = answersFrom(body.value(QStringLiteral("内容")).toArray(), 0);
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
            LocalizedText{{QStringLiteral("ja"), ja}, {QStringLiteral("en"), en}}};
}

AnsweredField answered(const Form &form, const QString &path)
{
    const Field &field = *form.field(path);
    return {field.id, field.label.in(QStringLiteral("ja")), form.value(path), {}};
}

/// Answers that were not asked for, or that were asked for in other words than a person signed.
void addUnexpected(const QList<AnsweredField> &answers, const Form &form, const QStringList &asked,
                   const AnswerPath &group, QList<FieldIssue> &issues)
{
    for (const AnsweredField &answer : answers) {
        const QString path =
            group.field.isEmpty() ? answer.field : AnswerPath{group.field, group.item, answer.field}.text();
        if (!asked.contains(path) || form.field(path)->label.in(QStringLiteral("ja")) != answer.label) {
            issues += FieldIssue{path, QStringLiteral("unexpected"), unexpectedWords()};
        }
    }
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
    ParsedDocument document;
    document.head = head;
    document.procedureId = form.procedure().id;
    document.procedureVersion = form.procedure().version;
    document.title = form.procedure().title.in(QStringLiteral("ja"));
    document.appliedOn = now.toUTC().addSecs(9LL * 3600).date();
    for (const QString &id : form.visibleFields(document.appliedOn)) {
        AnsweredField answer = answered(form, id);
        if (answer.value.isNull()) {
            continue;
        }
        for (int item = 0; item < form.itemCount(id) && form.field(id)->type == FieldType::Group; ++item) {
            QList<AnsweredField> parts;
            for (const QString &path : form.visibleParts(id, item, document.appliedOn)) {
                parts += answered(form, path);
                if (parts.last().value.isNull()) {
                    parts.removeLast();
                }
            }
            answer.items += parts;
        }
        document.answers += answer;
        if (form.field(id)->type == FieldType::Phone && document.phone.isEmpty()) {
            document.phone = answer.value.toString();
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
    const ApplicationHead &head = document.head;
    const bool mendsNothing = head.amends.isEmpty();
    if (!uuid.match(head.submissionId).hasMatch() || !(mendsNothing || uuid.match(head.amends).hasMatch()) ||
        head.name.trimmed().isEmpty() || !head.birth.isValid() || head.recipientName.isEmpty() ||
        document.procedureId.isEmpty() || document.procedureVersion < 1 || !document.appliedOn.isValid() ||
        !areDistinct(document.answers)) {
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
    addUnexpected(document.answers, form, form.visibleFields(arrivalDate), {}, issues);
    for (const AnsweredField &answer : document.answers) {
        for (int item = 0; item < answer.items.size(); ++item) {
            addUnexpected(answer.items.at(item), form, form.visibleParts(answer.field, item, arrivalDate),
                          {answer.field, item, {}}, issues);
        }
    }
    return issues;
}

} // namespace madoguchi
