#pragma once

#include "base/localized_text.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace madoguchi
{

/// Reads one JSON object strictly. The first thing that is wrong is remembered with its JSON pointer (RFC
/// 6901) and every later answer is an empty value, so a reader of a file reads straight on and asks once at
/// the end.
class JsonReader
{
public:
    /// For the text of a file. Too large, not UTF-8, no JSON or no object is the first fault.
    static JsonReader fromText(const QByteArray &json, qsizetype maxBytes);
    /// For the texts of many files, in their order: each as fromText(), parsed on all cores.
    static std::vector<JsonReader> fromTexts(const QList<QByteArray> &texts, qsizetype maxBytes);
    /// For an object that was read, and perhaps completed, before.
    static JsonReader fromObject(const QJsonObject &json);

    bool has(const char *key) const;
    /// Required unless `fallback` is given; at most `maxLength` UTF-16 units, never empty.
    QString string(const char *key, int maxLength = 200);
    QString string(const char *key, const QString &fallback, int maxLength = 200);
    int integer(const char *key, int least, int most);
    int integer(const char *key, int least, int most, int fallback);
    bool boolean(const char *key, bool fallback);
    QDate date(const char *key); ///< ISO, required
    LocalizedText text(const char *key);
    LocalizedText optionalText(const char *key);
    QStringList strings(const char *key, int maxItems, int maxLength = 200); ///< empty when missing
    QJsonValue scalar(const char *key); ///< string, whole number or truth value; required
    QList<QJsonValue> scalars(const char *key, int maxItems); ///< at least one; required
    QJsonValue value(const char *key); ///< as it is, for a reader of its own; undefined when missing
    JsonReader object(const char *key);
    std::optional<JsonReader> optionalObject(const char *key);
    QList<JsonReader> objects(const char *key, int maxItems);     ///< empty when missing
    QList<LocalizedText> textList(const char *key, int maxItems); ///< empty when missing

    /// To be called when all keys have been read: a key that nobody asked for is a fault.
    void finish();
    /// A fault that only the caller can see, at `key` of this object.
    void fail(const char *key, const QString &what);
    /// A fault inside of value(): `pointer` is the whole one, from the file's root.
    void failIn(const QString &pointer, const QString &what) { failAt(pointer, what); }
    QString pointer() const { return m_pointer; } ///< of this object
    bool ok() const;
    /// The first fault: CatalogueInvalid, detail "/fields/3/type: unknown", fact pointer.
    Error error() const;

private:
    struct State;
    JsonReader(QJsonObject object, QString pointer, std::shared_ptr<State> state);
    QJsonValue take(const char *key, bool required);
    void failAt(const QString &pointer, const QString &what);

    QJsonObject m_object;
    QStringList m_seen;
    QString m_pointer;
    std::shared_ptr<State> m_state;
};

} // namespace madoguchi
