#include "app/desktop/reminder.h"

namespace madoguchi
{
namespace
{

constexpr qint64 newsSeconds = qint64(3) * 24 * 3600;

bool waitsForPerson(TaskKind kind)
{
    switch (kind) {
    case TaskKind::CorrectionRequested:
    case TaskKind::SignInNeeded:
    case TaskKind::SignAgain:
    case TaskKind::Rejected:
    case TaskKind::Held:
    case TaskKind::DeadlinePassed:
    case TaskKind::OfficeAsks:
    case TaskKind::OfficeWrote:
    case TaskKind::MessageRefused:
        return true;
    default:
        return false;
    }
}

QString applicationKey(const QString &reference, const QUuid &submission)
{
    if (!reference.isEmpty()) {
        return reference;
    }
    return submission.isNull() ? QString() : submission.toString(QUuid::WithoutBraces);
}

/// The mark that `days` has reached: 7, 3 or 1; nothing before and after.
std::optional<int> markOf(int days)
{
    if (days < 0 || days > 7) {
        return std::nullopt;
    }
    return days <= 1 ? 1 : days <= 3 ? 3 : 7;
}

/// The mark that `seconds` until the last moment have reached: 72, 24 or 2 hours; nothing before and after.
std::optional<int> hourMarkOf(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    if (seconds < 0 || seconds > 72 * hour) {
        return std::nullopt;
    }
    return seconds <= 2 * hour ? 2 : seconds <= 24 * hour ? 24 : 72;
}

} // namespace

QList<Reminder> remindersOf(const QList<TaskItem> &tasks, const QList<ProgressItem> &progress,
                            const QDateTime &now)
{
    QList<Reminder> out;
    for (const ProgressItem &item : progress) {
        const bool isNews = item.at.isValid() && item.at.secsTo(now) <= newsSeconds;
        const QString key = applicationKey(item.referenceNumber, item.submissionId);
        if (isNews && item.word == HonestWord::Arrived && item.hasReceipt) {
            out << Reminder{Reminder::Kind::Arrived,
                            QStringLiteral("arrived:") + key,
                            item.title,
                            0,
                            item.submissionId,
                            key};
        } else if (isNews && item.word == HonestWord::Finished) {
            out << Reminder{
                Reminder::Kind::Finished, QStringLiteral("finished:") + key, item.title, 0, {}, key};
        }
    }
    for (const TaskItem &task : tasks) {
        const QString key = applicationKey(task.referenceNumber, task.submissionId);
        const std::optional<int> mark = task.daysLeft ? markOf(*task.daysLeft) : std::nullopt;
        const qint64 left = task.dueAt.isValid() ? now.secsTo(task.dueAt) : -1;
        const std::optional<int> hourMark = hourMarkOf(left);
        if (hourMark) {
            Reminder risk;
            risk.kind = Reminder::Kind::AtRisk;
            risk.key = QStringLiteral("risk:%1:%2:%3")
                           .arg(task.id, task.dueAt.toUTC().toString(Qt::ISODate))
                           .arg(*hourMark);
            risk.title = task.title;
            risk.hoursLeft = int(left / 3600);
            risk.applicationKey = key;
            risk.isCorrection = task.kind == TaskKind::CorrectionRequested;
            out << risk;
        }
        if (waitsForPerson(task.kind)) {
            out << Reminder{Reminder::Kind::NeedsPerson,
                            QStringLiteral("act:%1:%2").arg(task.id).arg(int(task.kind)),
                            task.title,
                            0,
                            {},
                            key};
        } else if (mark && !hourMark) {
            out << Reminder{
                Reminder::Kind::Deadline,
                QStringLiteral("due:%1:%2:%3").arg(task.id, task.due.toString(Qt::ISODate)).arg(*mark),
                task.title,
                *task.daysLeft,
                {},
                {}};
        }
    }
    return out;
}

} // namespace madoguchi
