#include "sandbox/gateway.h"

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

/// A document of 8 MiB in base64 (the contract's bound) with its signature; files may be larger.
constexpr qsizetype largestJson = 12'582'912;

/// Whether the path has the pattern's form; `argument` becomes what stands in the places of "*".
bool matches(const QString &pattern, const QString &path, QString &argument)
{
    const QStringList expected = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (expected.size() != given.size()) {
        return false;
    }
    QStringList arguments;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected[i] == "*"_L1) {
            arguments.append(given[i]);
        } else if (expected[i] != given[i]) {
            return false;
        }
    }
    argument = arguments.join(u'/');
    return true;
}

const QByteArray noBody;
const QByteArray jsonType = QByteArrayLiteral("application/json");
const QByteArray bytesType = QByteArrayLiteral("application/octet-stream");

bool says(const QByteArray &contentType, const QByteArray &expected)
{
    return contentType.split(';').value(0).trimmed().toLower() == expected;
}

Answer listAnswer(QLatin1String name, const Result<QJsonArray> &list)
{
    return list ? json(200, {{name, *list}}) : busy(503, storageRetrySeconds);
}

} // namespace

Gateway::Gateway(const Agency &agency, SignIn &signIn, CaseFile &caseFile, MessageDesk &messageDesk,
                 PersonDesk &personDesk, Submissions &submissions, FeedbackBox &feedback, const Clock &clock)
    : m_agency(agency)
    , m_signIn(signIn)
    , m_caseFile(caseFile)
    , m_messageDesk(messageDesk)
    , m_personDesk(personDesk)
    , m_submissions(submissions)
    , m_feedback(feedback)
    , m_clock(clock)
{
    addRoutes();
}

void Gateway::addRoutes()
{
    using R = const Request &;
    using P = const Resident *;
    using A = const QString &;
    m_routes = {
        {"POST", u"/sign-in/challenges"_s, true, noBody,
         [this](R, P, A) { return m_signIn.createChallenge(); }},
        {"POST", u"/sign-in/sessions"_s, true, jsonType,
         [this](R r, P, A) { return m_signIn.createSession(r.body); }},
        {"DELETE", u"/sign-in/sessions/current"_s, false, noBody,
         [this](R r, P, A) { return m_signIn.endSession(r.authorization); }},
        {"PUT", u"/sign-in/sessions/current/profile"_s, false, noBody,
         [this](R r, P, A) { return m_signIn.allowProfile(r.authorization, true); }},
        {"DELETE", u"/sign-in/sessions/current/profile"_s, false, noBody,
         [this](R r, P, A) { return m_signIn.allowProfile(r.authorization, false); }},
        {"GET", u"/profile"_s, false, noBody, [this](R r, P p, A) { return profileAnswer(r, *p); }},
        {"GET", u"/tasks"_s, false, noBody,
         [this](R, P p, A) { return listAnswer("tasks"_L1, m_caseFile.tasks(*p)); }},
        {"GET", u"/applications"_s, false, noBody,
         [this](R, P p, A) { return listAnswer("applications"_L1, m_messageDesk.applications(*p)); }},
        {"GET", u"/applications/*"_s, false, noBody,
         [this](R, P p, A a) { return applicationAnswer(*p, a); }},
        {"GET", u"/applications/*/messages"_s, false, noBody,
         [this](R, P p, A a) { return m_messageDesk.list(*p, a); }},
        {"PUT", u"/applications/*/messages/*"_s, false, jsonType,
         [this](R r, P p, A a) { return m_messageDesk.put(*p, a, r.body); }},
        {"GET", u"/notices"_s, false, noBody, [this](R, P p, A) { return m_personDesk.notices(*p); }},
        {"PUT", u"/notices/*/read"_s, false, noBody,
         [this](R, P p, A a) { return m_personDesk.markRead(*p, a); }},
        {"GET", u"/notices/*/documents/*"_s, false, noBody,
         [this](R, P p, A a) { return m_personDesk.document(*p, a); }},
        {"GET", u"/records"_s, false, noBody, [this](R, P p, A) { return m_personDesk.recordSummaries(*p); }},
        {"GET", u"/records/*"_s, false, noBody, [this](R, P p, A a) { return m_personDesk.records(*p, a); }},
        {"GET", u"/access-log"_s, false, noBody, [this](R, P p, A) { return m_personDesk.accessLog(*p); }},
        {"GET", u"/catalogue"_s, true, noBody, [this](R, P, A) { return json(200, m_agency.catalogue()); }},
        {"POST", u"/feedback"_s, true, jsonType, [this](R r, P, A) { return m_feedback.receive(r.body); }},
        {"PUT", u"/submissions/*"_s, false, jsonType,
         [this](R r, P p, A a) { return m_submissions.put(*p, a, r.body); }},
        {"PUT", u"/submissions/*/attachments/*"_s, false, bytesType,
         [this](R r, P p, A a) { return m_submissions.putAttachment(*p, a, r.body); }},
        {"PUT", u"/mailbox/*"_s, true, jsonType,
         [this](R r, P, A a) { return m_submissions.putSealed(a, r.body); }},
        {"GET", u"/submissions/*"_s, false, noBody, [this](R, P p, A a) { return m_submissions.get(*p, a); }},
        {"PUT", u"/submissions/*/withdrawal"_s, false, noBody,
         [this](R, P p, A a) { return m_submissions.withdraw(*p, a); }},
        {"PUT", u"/submissions/*/tombstone"_s, false, jsonType,
         [this](R r, P p, A a) { return m_submissions.tombstone(*p, a, r.body); }},
    };
}

Answer Gateway::handle(const Request &request)
{
    QList<QByteArray> allowed;
    for (const Route &route : m_routes) {
        QString argument;
        if (!matches(route.pattern, request.path, argument)) {
            continue;
        }
        if (route.method == request.method) {
            return answer(route, request, argument);
        }
        allowed.append(route.method);
    }
    if (allowed.isEmpty()) {
        return problem(ProblemType::NotFound);
    }
    Answer refusal =
        problemWithStatus(405, ProblemType::RequestInvalid, u"This path does not know this method"_s);
    refusal.headers.emplaceBack("Allow", allowed.join(", "));
    return refusal;
}

Answer Gateway::answer(const Route &route, const Request &request, const QString &argument)
{
    const Resident *resident = nullptr;
    if (!route.isOpen) {
        const auto person = m_signIn.person(request.authorization);
        if (!person) {
            return person.error().code == ErrorCode::SignInRequired ? problem(ProblemType::SignInRequired)
                                                                    : busy(503, storageRetrySeconds);
        }
        resident = *person;
    }
    if (!route.body.isEmpty() && !says(request.contentType, route.body)) {
        return problem(ProblemType::RequestInvalid, u"The body must be "_s + QString::fromLatin1(route.body));
    }
    if (route.body == jsonType && request.body.size() > largestJson) {
        return problemWithStatus(413, ProblemType::RequestInvalid,
                                 u"The body is larger than this gateway takes"_s);
    }
    return route.answer(request, resident, argument);
}

Answer Gateway::profileAnswer(const Request &request, const Resident &resident)
{
    const auto reads = m_signIn.readsProfile(request.authorization, resident);
    if (!reads) {
        return busy(503, storageRetrySeconds);
    }
    return *reads ? json(200, resident.factsOn(u"profile"_s, m_clock.today()).toObject())
                  : problem(ProblemType::NotAllowed, u"The person has not let this session read it"_s);
}

Answer Gateway::applicationAnswer(const Resident &resident, const QString &referenceNumber)
{
    const auto list = m_messageDesk.applications(resident);
    if (!list) {
        return busy(503, storageRetrySeconds);
    }
    for (const auto &application : *list) {
        if (application.toObject().value("reference_number"_L1).toString() == referenceNumber) {
            return json(200, application.toObject());
        }
    }
    return problem(ProblemType::NotFound);
}

} // namespace madoguchi::sandbox
