#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace madoguchi
{

/// How a time is kept: "14:30".
inline const QString timeForm = QStringLiteral("HH:mm");

/// A time of day as people write it: 「午後2時30分」「14時30分」「午後2時半」「正午」「14:30」「2:30 pm」, in
/// full width too. Minutes of zero may be left out behind 「時」 alone. 12 o'clock beside 午前 or 午後 is not
/// taken: some mean noon by it and others midnight; 0 o'clock says which. Nothing for what is no time.
std::optional<QTime> parseTimeOfDay(const QString &text);

/// To be read and heard: 「午後2時30分」; noon is 午後0時.
QString timeInWords(const QTime &time, const QString &language);

} // namespace madoguchi
