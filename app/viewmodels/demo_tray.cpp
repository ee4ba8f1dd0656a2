#include "app/viewmodels/demo_tray.h"

#include "card/channel_terminal.h"
#include "card/virtual/in_process_channel.h"
#include "card/virtual/virtual_card.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace madoguchi
{

DemoTray::DemoTray(ChannelTerminal &terminal, const QString &peopleFolder, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_residents({QStringLiteral("residentId"), QStringLiteral("name"), QStringLiteral("introduction"),
                   QStringLiteral("pinHint")})
{
    const QDir folder(peopleFolder);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        auto person = CardPerson::fromJson(json.value(QLatin1String("card")).toObject());
        const auto introduction = LocalizedText::fromJson(json.value(QLatin1String("introduction")));
        if (person && introduction) {
            person->id = QString(name).chopped(5);
            m_people << Resident{*std::move(person), *introduction};
        }
    }
}

void DemoTray::setAuthority(DemoAuthority authority)
{
    m_authority = std::move(authority);
    if (const QString wanted = std::exchange(m_wantedId, QString()); !wanted.isEmpty()) {
        insert(wanted);
    }
}

void DemoTray::setLanguage(const QString &language)
{
    QList<QVariantMap> rows;
    for (const Resident &resident : m_people) {
        const CardPerson &person = resident.person;
        rows << QVariantMap{
            {QStringLiteral("residentId"), person.id},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("introduction"), resident.introduction.in(language)},
            //: Demo: the made-up PINs of a made-up card. %1 sign-in, %2 reading name and address, %3 signing.
            {QStringLiteral("pinHint"),
             tr("デモの暗証番号　利用者証明用：%1　券面事項入力補助用：%2　署名用：%3")
                 .arg(person.authenticationPin, person.inputSupportPin,
                      person.hasSignatureCertificate ? person.signaturePassword : QStringLiteral("－"))},
        };
    }
    m_residents.setRows(rows);
}

QList<Certificate> DemoTray::signatureAuthorities() const
{
    QFile file(m_authority ? m_authority->folder() + QStringLiteral("/signature-ca.pem") : QString());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return Certificate::listFromPem(file.readAll()).value_or(QList<Certificate>());
}

void DemoTray::insert(const QString &residentId)
{
    if (!m_authority) {
        m_wantedId = residentId;
        return;
    }
    for (const Resident &resident : m_people) {
        if (resident.person.id != residentId) {
            continue;
        }
        auto profile = m_authority->card(resident.person);
        if (!profile) {
            return;
        }
        // Every act powers the card up anew; its counters stay with it.
        const auto card = std::make_shared<VirtualCard>(*std::move(profile));
        m_terminal.insert([card]() -> std::unique_ptr<CardChannel> {
            auto channel = std::make_unique<InProcessChannel>(card);
            channel->reset();
            return channel;
        });
        m_insertedId = residentId;
        Q_EMIT insertedIdChanged();
    }
}

void DemoTray::removeCard()
{
    m_terminal.removeCard();
    m_insertedId.clear();
    Q_EMIT insertedIdChanged();
}

} // namespace madoguchi
