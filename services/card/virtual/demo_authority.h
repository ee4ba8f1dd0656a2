#pragma once

#include "base/clock.h"
#include "card/virtual/card_profile.h"

namespace madoguchi
{

/// The demo's certificate authorities: JPKI-shaped CAs for signing and authentication (O=JPKI-TEST), a TLS
/// authority for the gateway's server, and an agency authority for receipts. Made on first use in a folder
/// (0700); never in the repository. Only the demo and tests trust it.
///
/// Files: signature-ca.pem, authentication-ca.pem, tls-ca.pem, agency-ca.pem (certificates), *-ca.key (0600),
/// card-issuer.key (signs what is printed on a card), cards/<person id>.json (card profiles), gateway.pem +
/// gateway.key (server, localhost 127.0.0.1 ::1), receipt.pem + receipt.key (the gateway's receipt seal, CN
/// 受付印), counter.pem + counter.key (to which people seal what they take to the town's counter).
class DemoAuthority
{
public:
    /// Opens the folder, making what is missing and renewing the server's certificate and the seal in their
    /// last month. Two processes may call it at once (lock file). Errors: StorageFailed, StorageBusy (after
    /// 60 s), CryptoFailed.
    static Result<DemoAuthority> open(const QString &folder, const Clock &clock = SystemClock());

    /// The person's card: loaded when it was made before, else issued with fresh keys and saved. A card whose
    /// person's file was changed since, whose authority was replaced, or whose certificate has ended by
    /// itself, is issued anew. Errors as open().
    Result<CardProfile> card(const CardPerson &person) const;
    QString cardPath(const QString &personId) const;
    QString folder() const { return m_folder; }

private:
    DemoAuthority(QString folder, QDateTime now)
        : m_folder(std::move(folder))
        , m_now(std::move(now))
    {
    }
    Outcome makeMissing() const;
    bool isCurrent(const CardProfile &profile, const CardPerson &person) const;
    Result<CardProfile> issueCard(const CardPerson &person) const;

    QString m_folder;
    QDateTime m_now;
};

} // namespace madoguchi
