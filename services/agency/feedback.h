#pragma once

#include "agency/http_transport.h"
#include "base/clock.h"

#include <QUuid>

namespace madoguchi
{

/// What a person says of this program, and all that goes with it. Nothing in it tells who they are.
struct Feedback
{
    /// In the order of the contract.
    enum class Category { Good, Hard, Fault, Wish, Other };

    QUuid id; ///< made once: sent again, it is taken once
    Category category = Category::Other;
    QString text; ///< at most maxLength characters
    QString page; ///< name of the page it is about, "form"; may be empty
    QString appVersion;
    QString language; ///< tag
    QString os;       ///< family: linux, windows, macos, other

    /// In characters (code points, as JSON Schema counts).
    static constexpr qsizetype maxLength = 2000;
};

/// "good", "hard", "fault", "wish", "other".
QString feedbackCategoryName(Feedback::Category category);

/// The body of sendFeedback: exactly what leaves.
QByteArray feedbackJson(const Feedback &feedback);

/// Sends what a person says, without a session and without a token: nobody can tell who it was.
class FeedbackClient
{
public:
    FeedbackClient(const GatewayConfig &config, const Clock &clock, TransportLimits limits = {});

    /// It arrived, or why not. The same id may be sent again. Errors: NetworkUnreachable, ServerUntrusted,
    /// Cancelled (nothing was sent); NetworkInterrupted, NetworkTimeout, ServerBusy, ServerError,
    /// ServerAnswerTooLarge, ServerAnswerInvalid (also when the gateway takes no feedback).
    QCoro::Task<Outcome> send(Feedback feedback);

private:
    const Clock &m_clock;
    HttpTransport m_transport;
};

} // namespace madoguchi
