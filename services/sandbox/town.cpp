#include "sandbox/town.h"

#include "sandbox/instants.h"
#include "sandbox/receipt_seal.h"
#include "sandbox/town_documents.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Error> noResident(const QString &path, const QString &why)
{
    return failure(ErrorCode::CatalogueInvalid, path + u": "_s + why);
}

Result<Resident> readResident(const QString &path, const SealDocument &seal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return noResident(path, file.errorString());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QLatin1String member : {"profile"_L1, "introduction"_L1}) {
        if (!document.object().value(member).isObject()) {
            return noResident(path, u"member %1"_s.arg(member));
        }
    }
    auto person = CardPerson::fromFile(path);
    if (!person) {
        return failure(person.error());
    }
    QJsonObject facts = document.object();
    const auto documents = takeDocuments(facts, QFileInfo(path).dir().filePath(u"../documents"_s), seal);
    if (!documents) {
        return noResident(path, documents.error().detail);
    }
    return Resident{.id = person->id,
                    .card = *person,
                    .facts = facts,
                    .documents = *documents,
                    .authenticationFingerprint = {},
                    .signatureFingerprint = {}};
}

} // namespace

QJsonValue Resident::factsOn(const QString &member, const QDate &today) const
{
    return withDates(facts.value(member), today);
}

QString Resident::localGovernmentCode() const
{
    return facts.value("profile"_L1)
        .toObject()
        .value("address"_L1)
        .toObject()
        .value("local_government_code"_L1)
        .toString();
}

Result<Town> Town::load(const QString &folder, const DemoAuthority &authority)
{
    Town town(authority);
    auto seal = ReceiptSeal::load(authority.folder());
    if (!seal) {
        return failure(seal.error());
    }
    const QDir files(folder, u"*.json"_s, QDir::Name, QDir::Files);
    for (const QString &name : files.entryList()) {
        auto resident = readResident(files.filePath(name), [&seal](const QByteArray &pdf) {
            return seal->sealed(pdf, SystemClock().now());
        });
        if (!resident) {
            return failure(resident.error());
        }
        town.m_residents.insert(resident->id, *resident);
    }
    if (town.m_residents.isEmpty()) {
        return noResident(folder, u"nobody lives here"_s);
    }
    // Sessions outlive a restart, so the cards of those who signed in before must be known.
    town.registerIssuedCards();
    return town;
}

const Resident *Town::resident(const QString &id) const
{
    const auto found = m_residents.constFind(id);
    return found == m_residents.constEnd() ? nullptr : &*found;
}

Outcome Town::registerCard(Resident &resident)
{
    const auto profile = m_authority.card(resident.card);
    if (!profile) {
        return failure(profile.error());
    }
    const auto authentication = Certificate::fromDer(profile->authenticationCertificate);
    if (!authentication) {
        return failure(authentication.error());
    }
    m_byAuthentication.remove(resident.authenticationFingerprint);
    resident.authenticationFingerprint = authentication->fingerprint();
    m_byAuthentication.insert(resident.authenticationFingerprint, resident.id);
    if (!profile->signatureCertificate.isEmpty()) {
        const auto signature = Certificate::fromDer(profile->signatureCertificate);
        if (!signature) {
            return failure(signature.error());
        }
        resident.signatureFingerprint = signature->fingerprint();
    }
    return {};
}

Outcome Town::issueCards()
{
    for (Resident &resident : m_residents) {
        if (auto registered = registerCard(resident); !registered) {
            return registered;
        }
    }
    return {};
}

void Town::registerIssuedCards()
{
    for (Resident &resident : m_residents) {
        // A card that can not be read is as good as none; its holder is told that nobody is known.
        if (QFile::exists(m_authority.cardPath(resident.id)) && !registerCard(resident)) {
            qWarning("a card of the demo can not be read");
        }
    }
}

const Resident *Town::byAuthenticationCertificate(const QByteArray &fingerprint)
{
    if (!m_byAuthentication.contains(fingerprint)) {
        registerIssuedCards();
    }
    const auto found = m_byAuthentication.constFind(fingerprint);
    return found == m_byAuthentication.constEnd() ? nullptr : resident(*found);
}

const Resident *Town::bySignatureCertificate(const QByteArray &fingerprint)
{
    const auto known = [&]() -> const Resident * {
        const auto found =
            std::find_if(m_residents.cbegin(), m_residents.cend(), [&](const Resident &resident) {
                return resident.signatureFingerprint == fingerprint;
            });
        return found == m_residents.cend() ? nullptr : &*found;
    };
    if (!known()) {
        registerIssuedCards();
    }
    return known();
}

} // namespace madoguchi::sandbox
