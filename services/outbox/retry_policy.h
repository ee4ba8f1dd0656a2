#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace madoguchi
{

/// A number in [0, 1), evenly spread.
using RandomUnit = std::function<double()>;

/// The system's generator behind RandomUnit.
double systemRandomUnit();

/// How long to wait between tries. Full jitter (facts of the house; M. Brooker, "Exponential Backoff And
/// Jitter", 2015): thousands of clients that lost the same gateway must not come back at the same second.
struct RetryPolicy
{
    std::chrono::milliseconds base = std::chrono::seconds(30);
    std::chrono::milliseconds cap = std::chrono::hours(1);
    /// A server's Retry-After is believed up to this, so that one wrong header can not park a filing for
    /// ever.
    std::chrono::milliseconds longestRetryAfter = std::chrono::hours(24);
    /// Near a deadline the window shrinks to a sixteenth of what is left, but not under this.
    std::chrono::milliseconds shortestWindow = std::chrono::seconds(5);

    /// The upper end of the window after `failures` (≥ 0) tries without success:
    /// min(cap, base · 2^failures), shorter near a deadline that has not passed.
    std::chrono::milliseconds window(int failures,
                                     std::optional<std::chrono::milliseconds> untilDeadline = {}) const;

    /// A random delay in [0, window), never before the server's Retry-After.
    std::chrono::milliseconds delay(int failures, std::optional<std::chrono::milliseconds> retryAfter,
                                    std::optional<std::chrono::milliseconds> untilDeadline,
                                    const RandomUnit &random) const;
};

} // namespace madoguchi
