#pragma once

#include "sandbox/admin_desk.h"
#include "sandbox/faults.h"
#include "sandbox/gateway.h"
#include "sandbox/http_front.h"

#include <QObject>

namespace madoguchi::sandbox
{

struct ServiceOptions
{
    QString home;   ///< everything this gateway holds, 0700
    QString people; ///< folder of residents
    QString agencyFile;
    QString content; ///< folder of catalogue files in place of the base content, or empty
    QString audience;
    Pace pace;
    quint16 port = 0;        ///< 0: any free one
    bool issueCards = false; ///< everybody's at once, before it is ready
    LineLimits lines = {};
};

/// The reference gateway with all its parts, on loopback.
class Service : public QObject
{
    Q_OBJECT

public:
    /// Errors: what the authority, the town, the agency and the ledger answer; StorageBusy when another
    /// gateway has this home; Internal when no port is free.
    static Result<std::unique_ptr<Service>> open(const ServiceOptions &options, const Clock &clock);

    /// What a program that started this gateway needs to know: the line of JSON on standard output.
    QJsonObject ready() const;
    /// For callers without a network of their own.
    Gateway &gateway() { return *m_gateway; }

private:
    explicit Service(const ServiceOptions &options);
    Outcome assemble(const Clock &clock);
    Outcome listen();

    ServiceOptions m_options;
    QString m_authorityFolder;
    quint16 m_port = 0;
    Faults m_faults;
    std::unique_ptr<Town> m_town;
    std::unique_ptr<Agency> m_agency;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<CaseFile> m_caseFile;
    std::unique_ptr<MessageDesk> m_messageDesk;
    std::unique_ptr<PersonDesk> m_personDesk;
    std::unique_ptr<Submissions> m_submissions;
    std::unique_ptr<FeedbackBox> m_feedback;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<AdminDesk> m_adminDesk;
    std::unique_ptr<HttpFront> m_front;
};

} // namespace madoguchi::sandbox
