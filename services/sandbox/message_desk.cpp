#include "sandbox/message_desk.h"

#include "base/json_reader.h"
#include "base/localized_text.h"
#include "help/feedback_text.h"
#include "sandbox/instants.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr int comeBackAfter = 30;
constexpr qsizetype largestMessage = 16'384;
constexpr qsizetype longestMessage = 2000;
constexpr qsizetype mostMessages = 500;
/// How long the office of the demo takes for its one answer, in minutes of office hours.
constexpr int answerMinutes = 60;

/// Nobody reads what is written to the demo's office, and its answer says so.
QJsonObject demoAnswer()
{
    return {
        {"ja"_L1,
         u"（デモの自動の返信です）メッセージを受け取りました。本物の役所であれば、担当者が読んでお返事します。"_s},
        {"en"_L1,
         u"(Automatic reply of the demo) We have received your message. At a real office, a member of staff "
         "would read it and reply."_s},
        {"zh-Hans"_L1, u"（演示的自动回复）已收到您的消息。如果是真正的政府机关，工作人员会阅读并回复。"_s},
        {"zh-Hant"_L1, u"（示範的自動回覆）已收到您的訊息。如果是真正的政府機關，承辦人員會閱讀並回覆。"_s},
        {"ko"_L1, u"(데모의 자동 답장) 메시지를 받았습니다. 실제 관공서라면 담당자가 읽고 답장합니다."_s},
        {"vi"_L1, u"(Trả lời tự động của bản demo) Chúng tôi đã nhận được tin nhắn. Ở cơ quan thật, người "
                  u"phụ trách sẽ "
                  "đọc và trả lời."_s},
        {"pt-BR"_L1,
         u"(Resposta automática da demonstração) Recebemos sua mensagem. Em uma repartição de verdade, um "
         "funcionário a leria e responderia."_s},
        {"ne"_L1, u"(डेमोको स्वचालित जवाफ) सन्देश प्राप्त भयो। साँच्चैको कार्यालय भए, कर्मचारीले पढेर जवाफ दिन्छन्।"_s},
        {"fil"_L1, u"(Awtomatikong sagot ng demo) Natanggap namin ang mensahe. Kung tunay na tanggapan ito, "
                   u"babasahin at "
                   "sasagutin ito ng kawani."_s}};
}

QJsonObject messageJson(const MessageRow &row)
{
    QJsonObject json{{"message_id"_L1, row.messageId},
                     {"author"_L1, row.isFromOffice ? "office"_L1 : "person"_L1},
                     {"words"_L1, row.words},
                     {"at"_L1, instantText(row.at)},
                     {"expects_answer"_L1, row.expectsAnswer}};
    if (row.respondBy.isValid()) {
        json.insert("respond_by"_L1, row.respondBy.toString(Qt::ISODate));
    }
    return json;
}

bool takesMessages(const QJsonObject &application)
{
    const QString state = application.value("state"_L1).toString();
    return state != "withdrawn"_L1 && state != "declined"_L1;
}

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

bool holdsNumber(const QString &text)
{
    const QList<PersonalTrace> traces = personalTraces(text);
    return std::any_of(traces.begin(), traces.end(), [](const PersonalTrace &t) { return t.isForbidden(); });
}

} // namespace

MessageDesk::MessageDesk(CaseFile &caseFile, Ledger &ledger, const Clock &clock, Pace pace)
    : m_caseFile(caseFile)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_pace(pace)
{
}

Result<QList<MessageRow>> MessageDesk::messages(const QString &personId, const QString &referenceNumber)
{
    auto rows = m_ledger.messages(personId, referenceNumber);
    if (!rows) {
        return rows;
    }
    const auto asked =
        std::find_if(rows->begin(), rows->end(), [](const MessageRow &row) { return !row.isFromOffice; });
    const bool isAnswered =
        std::any_of(asked, rows->end(), [](const MessageRow &row) { return row.isFromOffice; });
    if (asked == rows->end() || isAnswered) {
        return rows;
    }
    const auto due = m_pace.after(asked->at, answerMinutes);
    if (!due || *due > m_clock.now()) {
        return rows;
    }
    const MessageRow answer{.messageId = freshId(),
                            .personId = personId,
                            .referenceNumber = referenceNumber,
                            .isFromOffice = true,
                            .words = demoAnswer(),
                            .at = m_clock.now()};
    return m_ledger.addMessage(answer).map([&] {
        rows->append(answer);
        return *rows;
    });
}

Result<QJsonArray> MessageDesk::applications(const Resident &resident)
{
    const auto known = m_caseFile.applications(resident);
    if (!known) {
        return known;
    }
    QJsonArray list;
    for (const auto &value : *known) {
        QJsonObject application = value.toObject();
        const auto rows = messages(resident.id, application.value("reference_number"_L1).toString());
        if (!rows) {
            return failure(rows.error());
        }
        application.insert("takes_messages"_L1, takesMessages(application));
        application.insert("message_count"_L1, int(rows->size()));
        list.append(application);
    }
    return list;
}

Result<std::optional<QJsonObject>> MessageDesk::application(const Resident &resident,
                                                            const QString &referenceNumber)
{
    return m_caseFile.applications(resident).map([&](const QJsonArray &list) -> std::optional<QJsonObject> {
        for (const auto &application : list) {
            if (application.toObject().value("reference_number"_L1).toString() == referenceNumber) {
                return application.toObject();
            }
        }
        return std::nullopt;
    });
}

Answer MessageDesk::list(const Resident &resident, const QString &referenceNumber)
{
    const auto known = application(resident, referenceNumber);
    const auto rows = messages(resident.id, referenceNumber);
    if (!known || !rows) {
        return busy(503, comeBackAfter);
    }
    if (!*known) {
        return problem(ProblemType::NotFound);
    }
    QJsonArray list;
    for (const MessageRow &row : *rows) {
        list.append(messageJson(row));
    }
    return json(200, {{"messages"_L1, list}});
}

Answer MessageDesk::put(const Resident &resident, const QString &path, const QByteArray &body)
{
    const QString referenceNumber = path.section(u'/', 0, 0);
    const QUuid id = QUuid::fromString(path.section(u'/', 1));
    JsonReader reader = JsonReader::fromText(body, largestMessage);
    const QString text = reader.string("text", 2 * longestMessage);
    reader.finish();
    if (!reader.ok() || id.isNull() || text.toUcs4().size() > longestMessage) {
        return problem(ProblemType::RequestInvalid,
                       reader.ok() ? u"the key or the text's length"_s : reader.error().detail);
    }
    const auto known = application(resident, referenceNumber);
    if (!known) {
        return busy(503, comeBackAfter);
    }
    if (!*known) {
        return problem(ProblemType::NotFound);
    }
    const QString key = id.toString(QUuid::WithoutBraces);
    const auto before = m_ledger.message(key);
    if (!before) {
        return busy(503, comeBackAfter);
    }
    if (*before) {
        const bool isSame = (*before)->personId == resident.id && !(*before)->isFromOffice &&
                            (*before)->referenceNumber == referenceNumber &&
                            (*before)->words.value("ja"_L1).toString() == text;
        return isSame ? json(200, messageJson(**before)) : problem(ProblemType::SubmissionKeyReused);
    }
    const auto rows = m_ledger.messages(resident.id, referenceNumber);
    if (!rows) {
        return busy(503, comeBackAfter);
    }
    if (!takesMessages(**known) || rows->size() >= mostMessages) {
        return problem(ProblemType::MessageRefused, u"The office takes no more messages about it"_s);
    }
    if (holdsNumber(text)) {
        return problem(ProblemType::MessageRefused, u"/text: holds a number that must not be sent"_s);
    }
    const MessageRow row{.messageId = key,
                         .personId = resident.id,
                         .referenceNumber = referenceNumber,
                         .isFromOffice = false,
                         .words = {{"ja"_L1, text}},
                         .at = m_clock.now()};
    return m_ledger.addMessage(row) ? json(201, messageJson(row)) : busy(503, comeBackAfter);
}

Outcome MessageDesk::write(const QString &referenceNumber, const QString &words, bool expectsAnswer,
                           const QDate &respondBy)
{
    const auto filings = m_ledger.filings();
    if (!filings) {
        return failure(filings.error());
    }
    const auto filing = std::find_if(filings->begin(), filings->end(), [&](const Filing &f) {
        return f.amends.isEmpty() && (referenceNumber.isEmpty() || f.referenceNumber == referenceNumber);
    });
    if (filing == filings->end()) {
        return failure(ErrorCode::NotFound, u"no such filing"_s);
    }
    return m_ledger.addMessage({.messageId = freshId(),
                                .personId = filing->personId,
                                .referenceNumber = filing->referenceNumber,
                                .isFromOffice = true,
                                .words = {{"ja"_L1, words}},
                                .at = m_clock.now(),
                                .expectsAnswer = expectsAnswer,
                                .respondBy = respondBy});
}

} // namespace madoguchi::sandbox
