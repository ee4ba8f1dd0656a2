#include "outbox/retry_policy.h"

#include <QRandomGenerator>

#include <algorithm>

namespace madoguchi
{

using std::chrono::milliseconds;

double systemRandomUnit() { return QRandomGenerator::system()->generateDouble(); }

milliseconds RetryPolicy::window(int failures, std::optional<milliseconds> untilDeadline) const
{
    // Beyond 2^20 every sensible cap is reached; the shift must not overflow after years of tries.
    const int doublings = std::clamp(failures, 0, 20);
    milliseconds window = std::min(cap, base * (std::int64_t(1) << doublings));
    if (untilDeadline && *untilDeadline > milliseconds::zero()) {
        window = std::min(window, std::max(shortestWindow, *untilDeadline / 16));
    }
    return window;
}

milliseconds RetryPolicy::delay(int failures, std::optional<milliseconds> retryAfter,
                                std::optional<milliseconds> untilDeadline, const RandomUnit &random) const
{
    const auto window = this->window(failures, untilDeadline);
    const auto jittered = milliseconds(std::int64_t(double(window.count()) * random()));
    if (!retryAfter || *retryAfter <= milliseconds::zero()) {
        return jittered;
    }
    const auto floor = std::min(*retryAfter, longestRetryAfter);
    return std::max(jittered,
                    floor + std::min(jittered, floor / 10)); // not all at the same second here either
}

} // namespace madoguchi
