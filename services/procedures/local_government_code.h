#pragma once

#include <QString>

namespace madoguchi
{

/// 全国地方公共団体コード of five digits (JIS X 0401 and X 0402) with its check digit: 13103 → 131032.
/// Empty for anything but five ASCII digits.
QString localGovernmentCode(const QString &fiveDigits);

/// Six ASCII digits of which the last is the right check digit.
bool isLocalGovernmentCode(const QString &code);

} // namespace madoguchi
