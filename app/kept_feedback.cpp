#include "app/kept_feedback.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace madoguchi
{
namespace
{

constexpr qint64 largestFile = 64LL * 1024;

} // namespace

KeptFeedback::KeptFeedback(const QString &folder)
    : m_file(QDir(folder).filePath(QStringLiteral("unsent-feedback.json")))
{
}

std::optional<Feedback> KeptFeedback::load() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(file.read(largestFile)).object();
    Feedback feedback;
    feedback.id = QUuid::fromString(json.value(QLatin1String("feedback_id")).toString());
    feedback.text = json.value(QLatin1String("text")).toString();
    feedback.page = json.value(QLatin1String("page")).toString();
    const QString category = json.value(QLatin1String("category")).toString();
    for (const auto known : {Feedback::Category::Good, Feedback::Category::Hard, Feedback::Category::Fault,
                             Feedback::Category::Wish}) {
        if (category == feedbackCategoryName(known)) {
            feedback.category = known;
        }
    }
    if (feedback.id.isNull() || feedback.text.isEmpty()) {
        return std::nullopt;
    }
    return feedback;
}

Outcome KeptFeedback::keep(const Feedback &feedback) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const QByteArray bytes = feedbackJson(feedback);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(ErrorCode::StorageReadOnly, QStringLiteral("feedback"));
    }
    return {};
}

void KeptFeedback::discard() const { QFile::remove(m_file); }

} // namespace madoguchi
