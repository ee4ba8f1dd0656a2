#pragma once

#include "app/citizen_session.h"
#include "card/channel_terminal.h"
#include "card/virtual/demo_authority.h"
#include "card/virtual/in_process_channel.h"
#include "card/virtual/virtual_card.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

/// People with cards before one reader, without an agency: who signs in has their store and is offline.
namespace people
{

using namespace madoguchi;

inline const QString good = QStringLiteral("good");

inline QString verdict(const Outcome &outcome) { return outcome ? good : errorName(outcome.error().code); }

/// Cards by name; each has keys of its own, also where two are the same person's.
class Cards
{
public:
    bool make(const QString &card, const QString &resident)
    {
        return make(card, resident, m_authorities.filePath(card));
    }
    /// Of an authority that is there already.
    bool make(const QString &card, const QString &resident, const QString &folder)
    {
        const auto authority = DemoAuthority::open(folder);
        const auto person = CardPerson::fromFile(
            QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town/residents/%1.json").arg(resident));
        auto profile = authority && person ? authority->card(*person) : failure(ErrorCode::Internal);
        if (profile) {
            m_cards.insert(card,
                           {std::make_shared<VirtualCard>(*std::move(profile)), person->authenticationPin});
        }
        return profile.has_value();
    }
    std::shared_ptr<VirtualCard> card(const QString &name) const { return m_cards.value(name).card; }
    QString pin(const QString &name) const { return m_cards.value(name).pin; }

private:
    struct Held
    {
        std::shared_ptr<VirtualCard> card;
        QString pin;
    };
    QTemporaryDir m_authorities;
    QHash<QString, Held> m_cards;
};

/// One PC: a reader and a folder of stores.
class Desk
{
public:
    explicit Desk(const Cards &cards, std::unique_ptr<const Clock> clock = std::make_unique<SystemClock>())
        : m_cards(cards)
        , m_clock(std::move(clock))
        , m_terminal(QStringLiteral("Reader"))
        , m_session(m_terminal, *m_clock, profiles())
    {
        m_terminal.start();
    }
    CitizenSession &session() { return m_session; }
    const Clock &clock() const { return *m_clock; }
    QString profiles() const { return m_folder.filePath(QStringLiteral("profiles")); }

    /// Whoever is signed in leaves, then the owner of `card` signs in with it. "good" or the error's name.
    QString signIn(const QString &card)
    {
        m_session.signOut();
        m_terminal.removeCard();
        becomes(TerminalSnapshot::State::NoCard);
        m_terminal.insert([held = m_cards.card(card)]() -> std::unique_ptr<CardChannel> {
            auto channel = std::make_unique<InProcessChannel>(held);
            channel->reset();
            return channel;
        });
        becomes(TerminalSnapshot::State::Ready);
        return verdict(
            QCoro::waitFor(m_session.signIn(Secret::fromText(m_cards.pin(card)), LastTry::Refuse)));
    }

private:
    void becomes(TerminalSnapshot::State state)
    {
        if (!QTest::qWaitFor([this, state] { return m_terminal.snapshot().state == state; })) {
            qFatal("the reader does not become what it should");
        }
    }

    const Cards &m_cards;
    QTemporaryDir m_folder;
    const std::unique_ptr<const Clock> m_clock;
    ChannelTerminal m_terminal;
    CitizenSession m_session;
};

} // namespace people
