#include "card/virtual/demo_authority.h"

#include "base/japan_time.h"
#include "card/virtual/demo_certificates.h"
#include "card/virtual/printed_data_signer.h"

#include <QDir>
#include <QLockFile>

namespace madoguchi
{

namespace
{

constexpr int kLockPatienceMs = 60000;

constexpr QLatin1String kSignatureAuthority("signature-ca");
constexpr QLatin1String kAuthenticationAuthority("authentication-ca");

/// The whole folder, for one process at a time.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder)
        : m_lock(folder + QStringLiteral("/.lock"))
    {
        m_lock.setStaleLockTime(0); // a dead owner is recognised by its process, a slow one is waited for
    }
    Outcome take()
    {
        if (m_lock.tryLock(kLockPatienceMs)) {
            return {};
        }
        const bool busy = m_lock.error() == QLockFile::LockFailedError;
        return failure(busy ? ErrorCode::StorageBusy : ErrorCode::StorageFailed,
                       QStringLiteral("the demo authority's folder is locked"));
    }

private:
    QLockFile m_lock;
};

using Maker = std::function<Result<KeyedCertificate>()>;

/// What is stored, unless it is absent or ends before `until`.
Result<KeyedCertificate> loadOrMake(const QString &folder, const QString &name, const QDateTime &until,
                                    const Maker &make)
{
    Result<KeyedCertificate> stored = KeyedCertificate::load(folder, name);
    if (stored && stored->certificate.notAfter() > until) {
        return stored;
    }
    if (!stored && stored.error().code == ErrorCode::StorageFailed) {
        return stored;
    }
    Result<KeyedCertificate> made = make();
    if (!made) {
        return made;
    }
    const Outcome saved = made->save(folder, name);
    if (!saved) {
        return failure(saved.error());
    }
    return made;
}

} // namespace

Result<DemoAuthority> DemoAuthority::open(const QString &folder, const Clock &clock)
{
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder + QStringLiteral("/cards")) || !QFile::setPermissions(folder, ownerOnly)) {
        return failure(ErrorCode::StorageFailed, QStringLiteral("%1 can not be made").arg(folder));
    }
    DemoAuthority authority(folder, clock.now());
    FolderLock lock(folder);
    const Outcome ready = lock.take().and_then([&] { return authority.makeMissing(); });
    if (!ready) {
        return failure(ready.error());
    }
    return authority;
}

Outcome DemoAuthority::makeMissing() const
{
    namespace shapes = demo_certificates;
    const QDateTime soon = m_now.addDays(30);
    const auto stored = [&](QLatin1String name, const Maker &make) {
        return loadOrMake(m_folder, name, soon, make);
    };
    const auto signature = stored(kSignatureAuthority, [&] { return shapes::signatureAuthority(m_now); });
    const auto authentication =
        stored(kAuthenticationAuthority, [&] { return shapes::authenticationAuthority(m_now); });
    const auto tls = stored(QLatin1String("tls-ca"), [&] { return shapes::tlsAuthority(m_now); });
    const auto agency = stored(QLatin1String("agency-ca"), [&] { return shapes::agencyAuthority(m_now); });
    for (const auto *authority : {&signature, &authentication, &tls, &agency}) {
        if (!*authority) {
            return failure(authority->error());
        }
    }
    const auto gateway = stored(QLatin1String("gateway"), [&] { return shapes::gateway(*tls, m_now); });
    const auto receipt =
        stored(QLatin1String("receipt"), [&] { return shapes::receiptSeal(*agency, m_now); });
    const auto mailbox = stored(QLatin1String("mailbox"), [&] { return shapes::mailbox(*agency, m_now); });
    const auto counter =
        stored(QLatin1String("counter"), [&] { return shapes::counterSeal(*agency, m_now); });
    const auto cardIssuer = loadOrMakeRsaKey(m_folder, QStringLiteral("card-issuer"));
    for (const auto *held : {&gateway, &receipt, &mailbox, &counter}) {
        if (!*held) {
            return failure(held->error());
        }
    }
    return cardIssuer ? Outcome() : Outcome(failure(cardIssuer.error()));
}

QString DemoAuthority::cardPath(const QString &personId) const
{
    return m_folder + QStringLiteral("/cards/") + personId + QStringLiteral(".json");
}

Result<CardProfile> DemoAuthority::card(const CardPerson &person) const
{
    if (person.id.isEmpty() || person.id.contains(QLatin1Char('/')) ||
        person.id.startsWith(QLatin1Char('.'))) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("card: member id"));
    }
    FolderLock lock(m_folder);
    const Outcome locked = lock.take();
    if (!locked) {
        return failure(locked.error());
    }
    Result<CardProfile> stored = CardProfile::load(cardPath(person.id));
    if (stored && isCurrent(*stored, person)) {
        return stored;
    }
    Result<CardProfile> issued = issueCard(person);
    if (!issued) {
        return issued;
    }
    const Outcome saved = issued->save(cardPath(person.id));
    if (!saved) {
        return failure(saved.error());
    }
    return issued;
}

bool DemoAuthority::isCurrent(const CardProfile &profile, const CardPerson &person) const
{
    const auto authority = KeyedCertificate::load(m_folder, kAuthenticationAuthority);
    const auto signer = KeyedCertificate::load(m_folder, kSignatureAuthority);
    const auto certificate = Certificate::fromDer(profile.authenticationCertificate);
    if (!authority || !signer || !certificate || profile.person.toJson() != person.toJson() ||
        profile.authenticationAuthority != authority->certificate.der() ||
        profile.signatureAuthority != signer->certificate.der()) {
        return false;
    }
    const bool endsOnFixedDay =
        !person.certificateEndsOn.isEmpty() && !person.certificateEndsOn.startsWith(QLatin1Char('P'));
    return endsOnFixedDay || certificate->notAfter() > m_now;
}

Result<CardProfile> DemoAuthority::issueCard(const CardPerson &person) const
{
    namespace shapes = demo_certificates;
    const auto authority = KeyedCertificate::load(m_folder, kAuthenticationAuthority);
    const auto signer = KeyedCertificate::load(m_folder, kSignatureAuthority);
    const auto cardIssuer = loadOrMakeRsaKey(m_folder, QStringLiteral("card-issuer"));
    auto authenticationKey = SoftwareKey::generateRsa2048();
    if (!authority || !signer || !cardIssuer || !authenticationKey) {
        return failure(ErrorCode::StorageCorrupt,
                       QStringLiteral("the demo authority's folder is incomplete"));
    }
    const auto validity = shapes::cardValidity(person, dayInJapan(m_now));
    const auto authentication = shapes::authentication(*authenticationKey, validity, *authority);
    if (!authentication) {
        return failure(authentication.error());
    }
    CardProfile profile;
    profile.person = person;
    profile.authenticationKey = std::make_shared<SoftwareKey>(std::move(*authenticationKey));
    profile.authenticationCertificate = authentication->der();
    profile.authenticationAuthority = authority->certificate.der();
    profile.signatureAuthority = signer->certificate.der();
    profile.authenticationPin = person.authenticationPin;
    profile.inputSupportPin = person.inputSupportPin;
    if (person.hasSignatureCertificate) {
        auto signatureKey = SoftwareKey::generateRsa2048();
        if (!signatureKey) {
            return failure(signatureKey.error());
        }
        const auto signature = shapes::signature(person, *signatureKey, validity, *signer);
        if (!signature) {
            return failure(signature.error());
        }
        profile.signatureKey = std::make_shared<SoftwareKey>(std::move(*signatureKey));
        profile.signatureCertificate = signature->der();
        profile.signaturePassword = person.signaturePassword;
    }
    const Outcome printed = signPrintedData(profile, **cardIssuer);
    if (!printed) {
        return failure(printed.error());
    }
    return profile;
}

} // namespace madoguchi
