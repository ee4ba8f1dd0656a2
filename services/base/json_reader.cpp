#include "base/json_reader.h"

#include "base/json_fault.h"

#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace madoguchi
{

struct JsonReader::State
{
    bool failed = false;
    QString pointer;
    QString what;
};

namespace
{

QString childPointer(const QString &pointer, const QString &key)
{
    QString token = key;
    token.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer + u'/' + token;
}

bool isScalar(const QJsonValue &value)
{
    const bool whole = value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return value.isString() || value.isBool() || whole;
}

/// A pointer stays readable whatever the keys of a hostile file are.
constexpr qsizetype longestPointer = 300;

} // namespace

JsonReader::JsonReader(QJsonObject object, QString pointer, std::shared_ptr<State> state)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_state(std::move(state))
{
}

JsonReader JsonReader::fromText(const QByteArray &json, qsizetype maxBytes)
{
    JsonReader reader({}, {}, std::make_shared<State>());
    if (json.size() > maxBytes) {
        reader.failAt({}, QStringLiteral("larger than %1 bytes").arg(maxBytes));
        return reader;
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        reader.failAt({}, jsonFaultWords(json, fault));
    } else if (!document.isObject()) {
        reader.failAt({}, QStringLiteral("no object"));
    } else {
        reader.m_object = document.object();
    }
    return reader;
}

std::vector<JsonReader> JsonReader::fromTexts(const QList<QByteArray> &texts, qsizetype maxBytes)
{
    std::vector<JsonReader> readers(size_t(texts.size()), JsonReader({}, {}, {}));
    std::atomic<size_t> next = 0;
    const auto parse = [&] {
        for (size_t i = next++; i < readers.size(); i = next++) {
            readers[i] = fromText(texts.at(qsizetype(i)), maxBytes);
        }
    };
    // This thread works too, and those that help have ended when this returns.
    std::vector<std::jthread> helpers;
    for (unsigned core = 1; core < std::thread::hardware_concurrency(); ++core) {
        helpers.emplace_back(parse);
    }
    parse();
    helpers.clear();
    return readers;
}

JsonReader JsonReader::fromObject(const QJsonObject &json) { return {json, {}, std::make_shared<State>()}; }

bool JsonReader::has(const char *key) const { return m_object.contains(QLatin1String(key)); }

QJsonValue JsonReader::take(const char *key, bool required)
{
    const QString name = QString::fromLatin1(key);
    m_seen += name;
    QJsonValue value = m_object.value(name);
    if (required && value.isUndefined()) {
        fail(key, QStringLiteral("missing"));
    }
    return value;
}

QString JsonReader::string(const char *key, int maxLength)
{
    const QJsonValue value = take(key, true);
    if (value.isUndefined()) {
        return {};
    }
    QString text = value.toString();
    if (!value.isString() || text.isEmpty() || text.size() > maxLength) {
        fail(key, QStringLiteral("no string of 1 to %1 characters").arg(maxLength));
        return {};
    }
    return text;
}

QString JsonReader::string(const char *key, const QString &fallback, int maxLength)
{
    return has(key) ? string(key, maxLength) : (take(key, false), fallback);
}

int JsonReader::integer(const char *key, int least, int most)
{
    const QJsonValue value = take(key, true);
    if (value.isUndefined()) {
        return 0;
    }
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || !(number >= least && number <= most) || number != std::floor(number)) {
        fail(key, QStringLiteral("no whole number from %1 to %2").arg(least).arg(most));
        return 0;
    }
    return int(number);
}

int JsonReader::integer(const char *key, int least, int most, int fallback)
{
    return has(key) ? integer(key, least, most) : (take(key, false), fallback);
}

bool JsonReader::boolean(const char *key, bool fallback)
{
    const QJsonValue value = take(key, false);
    if (!value.isUndefined() && !value.isBool()) {
        fail(key, QStringLiteral("neither true nor false"));
    }
    return value.toBool(fallback);
}

QDate JsonReader::date(const char *key)
{
    const QString text = string(key, 10);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (text.size() != 10 || !date.isValid())) {
        fail(key, QStringLiteral("no date"));
    }
    return date;
}

LocalizedText JsonReader::text(const char *key)
{
    const QJsonValue value = take(key, true);
    if (value.isUndefined()) {
        return {};
    }
    auto text = LocalizedText::fromJson(value);
    if (!text) {
        fail(key, text.error().detail);
        return {};
    }
    return std::move(*text);
}

LocalizedText JsonReader::optionalText(const char *key)
{
    return has(key) ? text(key) : (take(key, false), LocalizedText());
}

QStringList JsonReader::strings(const char *key, int maxItems, int maxLength)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined()) {
        return {};
    }
    const QJsonArray items = value.toArray();
    QStringList list;
    bool good = value.isArray() && items.size() <= maxItems;
    for (qsizetype i = 0; good && i < items.size(); ++i) {
        const QString item = items.at(i).toString();
        good = !item.isEmpty() && item.size() <= maxLength;
        list += item;
    }
    if (!good) {
        fail(key, QStringLiteral("no list of at most %1 strings").arg(maxItems));
        return {};
    }
    return list;
}

QJsonValue JsonReader::scalar(const char *key)
{
    QJsonValue value = take(key, true);
    if (!value.isUndefined() && !isScalar(value)) {
        fail(key, QStringLiteral("neither string, whole number nor truth value"));
    }
    return value;
}

QList<QJsonValue> JsonReader::scalars(const char *key, int maxItems)
{
    const QJsonValue value = take(key, true);
    if (value.isUndefined()) {
        return {};
    }
    const QJsonArray items = value.toArray();
    const bool good = value.isArray() && !items.isEmpty() && items.size() <= maxItems &&
                      std::all_of(items.begin(), items.end(), isScalar);
    if (!good) {
        fail(key, QStringLiteral("no list of 1 to %1 scalars").arg(maxItems));
        return {};
    }
    return {items.begin(), items.end()};
}

QJsonValue JsonReader::value(const char *key) { return take(key, false); }

JsonReader JsonReader::object(const char *key)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && !value.isObject()) {
        fail(key, QStringLiteral("no object"));
    }
    return {value.toObject(), childPointer(m_pointer, QString::fromLatin1(key)), m_state};
}

std::optional<JsonReader> JsonReader::optionalObject(const char *key)
{
    if (!has(key)) {
        take(key, false);
        return std::nullopt;
    }
    return object(key);
}

QList<JsonReader> JsonReader::objects(const char *key, int maxItems)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined()) {
        return {};
    }
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() > maxItems) {
        fail(key, QStringLiteral("no list of at most %1 objects").arg(maxItems));
        return {};
    }
    QList<JsonReader> list;
    const QString pointer = childPointer(m_pointer, QString::fromLatin1(key));
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString here = childPointer(pointer, QString::number(i));
        if (!items.at(i).isObject()) {
            failAt(here, QStringLiteral("no object"));
            return {};
        }
        list += JsonReader(items.at(i).toObject(), here, m_state);
    }
    return list;
}

QList<LocalizedText> JsonReader::textList(const char *key, int maxItems)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined()) {
        return {};
    }
    const QJsonArray items = value.toArray();
    if (!value.isArray() || items.size() > maxItems) {
        fail(key, QStringLiteral("no list of at most %1 texts").arg(maxItems));
        return {};
    }
    QList<LocalizedText> list;
    for (const auto &item : items) {
        auto text = LocalizedText::fromJson(item);
        if (!text) {
            fail(key, text.error().detail);
            return {};
        }
        list += std::move(*text);
    }
    return list;
}

void JsonReader::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_seen.contains(it.key())) {
            failAt(childPointer(m_pointer, it.key()), QStringLiteral("unknown key"));
            return;
        }
    }
}

void JsonReader::fail(const char *key, const QString &what)
{
    failAt(childPointer(m_pointer, QString::fromLatin1(key)), what);
}

void JsonReader::failAt(const QString &pointer, const QString &what)
{
    if (!m_state->failed) {
        m_state->failed = true;
        m_state->pointer = pointer.left(longestPointer);
        m_state->what = what;
    }
}

bool JsonReader::ok() const { return !m_state->failed; }

Error JsonReader::error() const
{
    const QString where = m_state->pointer.isEmpty() ? QStringLiteral("/") : m_state->pointer;
    return Error{ErrorCode::CatalogueInvalid,
                 where + QLatin1String(": ") + m_state->what,
                 {{QStringLiteral("pointer"), m_state->pointer}}};
}

} // namespace madoguchi
