#pragma once

#include "card/virtual/card_profile.h"

namespace madoguchi
{

/// The demo's certificate authorities: JPKI-shaped CAs for signing and authentication (O=JPKI-TEST), a TLS
/// authority for the gateway's server, and an agency authority for receipts. Made on first use in a folder (0700); never
/// in the repository. Only the demo and tests trust it.
///
/// Files: signature-ca.pem, authentication-ca.pem, tls-ca.pem, agency-ca.pem (certificates), *-ca.key (0600),
/// cards/<person id>.json (card profiles), gateway.pem + gateway.key (server, localhost 127.0.0.1 ::1),
/// receipt.pem + receipt.key (the gateway's receipt seal, CN 受付印).
class DemoAuthority
{
public:
    /// Opens the folder, making what is missing. Two processes may call it at once (lock file).
    static Result<DemoAuthority> open(const QString &folder);

    /// The person's card: loaded when it was made before, else issued with fresh keys and saved.
    Result<CardProfile> card(const CardPerson &person) const;
    QString cardPath(const QString &personId) const;
    QString folder() const { return m_folder; }

private:
    explicit DemoAuthority(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QString m_folder;
};

} // namespace madoguchi
