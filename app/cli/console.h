#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>

namespace madoguchi
{

/// What a command of madoguchictl ends with. Scripts rely on these.
enum class ExitCode {
    Ok = 0,
    Failed = 1, ///< anything not named below
    Usage = 2,
    Card = 3,   ///< no reader, no card, another card, a card that fails
    Pin = 4,    ///< wrong, blocked, last try, not of its form
    Agency = 5, ///< not configured, not reachable, refused
    Storage = 6,
    Unverified = 7, ///< a signature of which can not be said whether it is right
};

ExitCode exitCodeFor(ErrorCode code);

/// Where a command's answer goes: a table for people, or one JSON object with --json. Errors go to standard
/// error (with --json as {"error": {"code", "name", "facts"}} to standard output as well, so that a script
/// has one place).
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }
    bool json() const { return m_json; }

    void tell(const QString &text) const; ///< to the person, on standard error
    ExitCode answer(const QJsonObject &object, const QString &text) const;
    /// As answer(); without --json exactly these bytes.
    ExitCode answerBytes(const QJsonObject &object, const QByteArray &bytes) const;
    ExitCode fail(const Error &error) const;

    /// Asks at the terminal without echo, or takes one line of standard input when that is no terminal: a PIN
    /// is never an argument or an environment variable, where other processes could read it.
    Result<Secret> askSecret(const QString &prompt) const;

private:
    bool m_json;
};

} // namespace madoguchi
