#pragma once

#include "sandbox/answer.h"
#include "sandbox/case_file.h"
#include "sandbox/feedback_box.h"
#include "sandbox/message_desk.h"
#include "sandbox/person_desk.h"
#include "sandbox/sign_in.h"
#include "sandbox/submissions.h"

namespace madoguchi::sandbox
{

/// The contract, path by path: a request in, an answer out; nothing of HTTP's wires. Whatever comes in, an
/// answer goes out.
class Gateway
{
public:
    Gateway(const Agency &agency, SignIn &signIn, CaseFile &caseFile, MessageDesk &messageDesk,
            PersonDesk &personDesk, Submissions &submissions, FeedbackBox &feedback, const Clock &clock);

    Answer handle(const Request &request);

private:
    struct Route
    {
        QByteArray method;
        QString pattern; ///< "*" stands for one segment; `answer` is given what stands there, split by "/"
        bool isOpen = false;  ///< no session needed
        QByteArray body = {}; ///< media type that its body must have; empty: it has none
        std::function<Answer(const Request &, const Resident *, const QString &)> answer;
    };

    void addRoutes();
    Answer answer(const Route &route, const Request &request, const QString &argument);
    Answer profileAnswer(const Request &request, const Resident &resident);
    Answer applicationAnswer(const Resident &resident, const QString &referenceNumber);

    const Agency &m_agency;
    SignIn &m_signIn;
    CaseFile &m_caseFile;
    MessageDesk &m_messageDesk;
    PersonDesk &m_personDesk;
    Submissions &m_submissions;
    FeedbackBox &m_feedback;
    const Clock &m_clock;
    QList<Route> m_routes;
};

} // namespace madoguchi::sandbox
