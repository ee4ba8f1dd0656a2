#pragma once

#include "base/clock.h"
#include "sandbox/answer.h"

#include <QSet>

namespace madoguchi::sandbox
{

/// What people say of the program: one line of JSON each in a file of the gateway's home, with the day and
/// nothing of who it was. Each id is taken once.
class FeedbackBox
{
public:
    static constexpr qint64 largestFile = 10LL * 1024 * 1024; ///< a full box asks to come back

    /// `clock` must outlive the box.
    FeedbackBox(QString file, const Clock &clock);

    Answer receive(const QByteArray &body);

private:
    Answer received(const QString &id) const;

    QString m_file;
    const Clock &m_clock;
    QSet<QString> m_ids;
};

} // namespace madoguchi::sandbox
