#include "base/clock.h"

#include <ctime>

namespace madoguchi
{

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

qint64 SystemClock::elapsedMs() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace madoguchi
