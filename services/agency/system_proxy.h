#pragma once

#include <QCoroTask>
#include <QNetworkProxy>
#include <QUrl>

#include <chrono>

namespace madoguchi
{

/// The proxy that the system names for `url`, asked in a thread of the pool: with automatic configuration the
/// answer takes seconds. No proxy when there is none, when `patience` ends, and always for this computer
/// itself.
QCoro::Task<QNetworkProxy> systemProxyFor(QUrl url, std::chrono::milliseconds patience);

} // namespace madoguchi
