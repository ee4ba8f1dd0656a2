#include "sandbox/feedback_box.h"

#include "base/json_reader.h"
#include "help/feedback_text.h"
#include "sandbox/instants.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestBody = 16'384;
constexpr int longestText = 2000;
constexpr int comeBackSeconds = 3600;

bool isLike(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

FeedbackBox::FeedbackBox(QString file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
    QFile lines(m_file);
    if (lines.open(QIODevice::ReadOnly)) {
        while (!lines.atEnd()) {
            const auto object = QJsonDocument::fromJson(lines.readLine(2 * largestBody)).object();
            m_ids.insert(object.value("feedback_id"_L1).toString());
        }
    }
}

Answer FeedbackBox::receive(const QByteArray &body)
{
    JsonReader reader = JsonReader::fromText(body, largestBody);
    const QUuid id = QUuid::fromString(reader.string("feedback_id", 36));
    const QString category = reader.string("category", 20);
    const QString text = reader.string("text", 2 * longestText);
    const QString page = reader.string("page", QString(), 40);
    const QString version = reader.string("app_version", 40);
    const QString language = reader.string("language", 35);
    const QString os = reader.string("os", 10);
    reader.finish();
    const bool isWhole = reader.ok() && !id.isNull() && text.toUcs4().size() <= longestText &&
                         isLike(category, u"good|hard|fault|wish|other"_s) &&
                         isLike(os, u"linux|windows|macos|other"_s) && isLike(page, u"[A-Za-z]*"_s) &&
                         isLike(language, u"[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}"_s);
    if (!isWhole) {
        return problem(ProblemType::RequestInvalid,
                       reader.ok() ? u"a member is malformed"_s : reader.error().detail);
    }
    const QList<PersonalTrace> traces = personalTraces(text);
    if (std::any_of(traces.begin(), traces.end(), [](const PersonalTrace &t) { return t.isForbidden(); })) {
        return problem(ProblemType::RequestInvalid, u"/text: holds a number that must not be sent"_s);
    }
    const QString key = id.toString(QUuid::WithoutBraces);
    if (m_ids.contains(key)) {
        return received(key);
    }
    QFile file(m_file);
    const QJsonObject line{{"feedback_id"_L1, key},
                           {"category"_L1, category},
                           {"text"_L1, text},
                           {"page"_L1, page},
                           {"app_version"_L1, version},
                           {"language"_L1, language},
                           {"os"_L1, os},
                           {"day"_L1, m_clock.today().toString(Qt::ISODate)}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::Append) || file.size() + bytes.size() > largestFile ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() ||
        !file.flush()) {
        return busy(503, comeBackSeconds);
    }
    m_ids.insert(key);
    return received(key);
}

Answer FeedbackBox::received(const QString &id) const
{
    return json(201, {{"feedback_id"_L1, id}, {"received_at"_L1, instantText(m_clock.now())}});
}

} // namespace madoguchi::sandbox
