#include "procedures/local_government_code.h"

#include <algorithm>

namespace madoguchi
{

QString localGovernmentCode(const QString &fiveDigits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (fiveDigits.size() != 5 || !std::all_of(fiveDigits.begin(), fiveDigits.end(), isDigit)) {
        return {};
    }
    // Weights 6 to 2 from the left; the last digit of 11 minus the remainder by 11
    // (総務省「検査数字を算出する方法」).
    int sum = 0;
    for (int i = 0; i < 5; ++i) {
        sum += fiveDigits.at(i).digitValue() * (6 - i);
    }
    return fiveDigits + QString::number((11 - sum % 11) % 10);
}

bool isLocalGovernmentCode(const QString &code)
{
    return code.size() == 6 && localGovernmentCode(code.left(5)) == code;
}

} // namespace madoguchi
