#pragma once

#include "portal/progress.h"
#include "portal/tasks.h"

#include <QString>

namespace madoguchi
{

/// The six honest words and what stands around them, in the language in force.

/// "draft", "saved", "sent", "arrived", "accepted", "finished", or "attention" when the person must act.
QString stateKind(const ProgressItem &item);
/// 「保存済み・未提出」, 「到達」, …; a submission that needs the person says so.
QString stateText(const ProgressItem &item);
QString lineText(const ProgressLine &line);
/// Why it waits and what happens next; empty when it does not wait.
QString waitText(const ProgressItem &item);

struct TaskWords
{
    QString title;
    QString body;
    QString action; ///< label of the button; empty when there is nothing to press
};
TaskWords taskWords(const TaskItem &task, const QString &language);
/// "あと12日", "今日まで", "3日過ぎています"; empty without a date.
QString daysLeftText(const std::optional<int> &daysLeft);
/// 0 calm, 1 within two weeks, 2 within three days or past.
int urgency(const TaskItem &task);

/// "2026年（令和8年）11月21日 14:05", in Japan's time.
QString instantText(const QDateTime &utc, const QString &language);

} // namespace madoguchi
