// The session and what this PC keeps: opening it, noticing a renewed card, and the recovery code.
#include "app/card_traces.h"
#include "app/citizen_session.h"
#include "app/person_store.h"
#include "outbox/dispatcher.h"
#include "vault/recovery_code.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace madoguchi
{

Outcome CitizenSession::openStore()
{
    auto store = PersonStore::open(m_shelf.folderFor(*m_certificate), StoreShelf::slotFor(*m_certificate),
                                   *m_cardKey, m_clock);
    if (!store) {
        return failure(store.error());
    }
    m_store = *std::move(store);
    ++m_opening;
    if (m_mailbox) {
        static_cast<void>(m_store->keepMailbox(*m_mailbox)); // the former one holds until it can be kept
    }
    m_outgoing = std::make_unique<Outgoing>(m_shelf.folderFor(*m_certificate) + QStringLiteral("/outgoing"));
    takeUpOutgoing(); // before anything is sent from here
    if (!m_client) {
        Q_EMIT storeOpened();
        return {};
    }
    m_dispatcher = std::make_unique<Dispatcher>(m_store->outbox(), *m_client, m_clock,
                                                DispatchSettings{m_config->receiptAnchors});
    connect(m_dispatcher.get(), &Dispatcher::changed, this, &CitizenSession::outboxChanged);
    connect(m_dispatcher.get(), &Dispatcher::arrived, this, [this] {
        setOnline(true);
        refresh();
    });
    connect(m_dispatcher.get(), &Dispatcher::withdrawalDecided, this, [this] { refresh(); });
    if (Outcome started = m_dispatcher->start(); !started) {
        return started;
    }
    // What waited for a sign-in or for the network goes on now.
    m_dispatcher->signedIn();
    m_dispatcher->networkReturned();
    watchNetwork();
    Q_EMIT storeOpened();
    return {};
}

void CitizenSession::closeStore()
{
    if (m_store) {
        Q_EMIT storeClosing();
    }
    if (m_dispatcher) {
        m_dispatcher->stop();
    }
    m_dispatcher.reset();
    m_outgoingAgain.stop();
    m_outgoing.reset(); // from here on the service may send
    m_store.reset();
}

QCoro::Task<void> CitizenSession::lookForFormerStore()
{
    const QPointer<CitizenSession> self(this);
    const Certificate mine = *m_certificate;
    const QString store = QFileInfo(m_shelf.folderFor(mine)).fileName();
    const CardTraces traces(m_shelf.folder());
    const CardTraces::Traces known = traces.of(store);
    const auto serial = known.card.isEmpty() ? m_serial : std::nullopt;
    const auto person = known.person.isEmpty() ? attributes() : std::nullopt;
    if (!serial && !person) {
        co_return; // looked at before
    }
    auto making = QtConcurrent::run([traces, serial, person] { return traces.make(serial, person); });
    const Result<CardTraces::Traces> made = co_await making;
    if (!self || !made || !m_store || !belongsTo(mine)) {
        co_return; // the next sign-in looks again
    }
    if (const auto former = traces.formerStore(store, *made); former && m_store->formerStore().isEmpty()) {
        if (!m_store->keepFormerStore(*former)) {
            co_return;
        }
        Q_EMIT factsChanged();
    }
    if (const Outcome kept = traces.keep(store, *made); !kept) {
        qWarning("A card's trace is not kept: %s", qPrintable(kept.error().detail));
    }
}

void CitizenSession::renewalWasRead(TaskKind kind)
{
    if (!m_store) {
        return;
    }
    Outcome noted;
    if (kind == TaskKind::FormerStore) {
        noted = CardTraces(m_shelf.folder()).retire(m_store->formerStore()).and_then([this] {
            return m_store->keepFormerStore({});
        });
    } else if (kind == TaskKind::StoreMended) {
        noted = m_store->mendingWasRead();
    } else if (kind == TaskKind::SigningRenewed) {
        noted = m_store->signingRenewalWasRead();
    }
    if (!noted) {
        qWarning("What was read is not noted: %s", qPrintable(noted.error().detail));
    }
    Q_EMIT factsChanged();
}

Result<QList<SlotInfo>> CitizenSession::keySlots() const
{
    return m_store ? m_store->keySlots() : failure(ErrorCode::SignInRequired);
}

Outcome CitizenSession::keepRecoveryCode(const RecoveryCode &code)
{
    const auto slot = code.slot();
    if (!m_store || !slot) {
        return m_store ? failure(slot.error()) : failure(ErrorCode::SignInRequired);
    }
    Outcome added = m_store->addSlot(*slot);
    Q_EMIT factsChanged();
    return added;
}

Outcome CitizenSession::removeRecoveryCode()
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    Outcome removed = m_store->removeSlot(RecoveryCode::slotId());
    Q_EMIT factsChanged();
    return removed;
}

Outcome CitizenSession::renewKeys(std::vector<KeySlot> others)
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    others.push_back({StoreShelf::slotFor(*m_certificate), SlotKind::Card, m_cardKey->clone()});
    Outcome renewed = m_store->renewKeys(others);
    Q_EMIT factsChanged();
    return renewed;
}

QList<OtherStore> CitizenSession::otherStores() const
{
    return m_store && m_store->isUnused() ? m_shelf.others(*m_certificate) : QList<OtherStore>();
}

bool CitizenSession::canTakeOver() const
{
    const QList<OtherStore> others = otherStores();
    return std::any_of(others.begin(), others.end(),
                       [this](const OtherStore &other) { return m_shelf.opensByCode(other.name); });
}

Outcome CitizenSession::takeOver(const RecoveryCode &code)
{
    std::vector<StoreKey> keys;
    const QList<OtherStore> others = otherStores();
    for (const OtherStore &other : others) {
        auto slot = code.slot();
        if (!slot) {
            return failure(slot.error());
        }
        keys.push_back({other.name, *std::move(slot)});
    }
    const Outcome taken = takeOver(keys);
    return !taken && taken.error().code == ErrorCode::StorageLocked ? failure(ErrorCode::RecoveryCodeUnknown)
                                                                    : taken;
}

Outcome CitizenSession::takeOver(const std::vector<StoreKey> &keys)
{
    return reopenedAfter([this, &keys] { return m_shelf.takeOver(keys, *m_certificate, *m_cardKey); });
}

QCoro::Task<Result<ArchiveFacts>> CitizenSession::importStore(QString file, Secret passphrase)
{
    if (!m_store) {
        co_return failure(ErrorCode::SignInRequired);
    }
    if (!m_store->isUnused()) {
        co_return failure(ErrorCode::StoreExists);
    }
    const QPointer<CitizenSession> self(this);
    const quint64 before = m_opening;
    const StoreShelf shelf = m_shelf;
    const Certificate mine = *m_certificate;
    auto receiving = QtConcurrent::run(
        [shelf, file, mine, key = m_cardKey, phrase = std::make_shared<const Secret>(std::move(passphrase))] {
            return std::make_shared<const Result<ArchiveFacts>>(shelf.receive(file, *phrase, mine, *key));
        });
    const std::shared_ptr<const Result<ArchiveFacts>> received = co_await receiving;
    if (!*received) {
        co_return failure(received->error());
    }
    if (!self || !m_store || m_opening != before) {
        shelf.dropReceived(mine);
        co_return failure(ErrorCode::SignInRequired);
    }
    const Outcome placed = reopenedAfter([&] { return shelf.placeReceived(mine); });
    if (!placed) {
        shelf.dropReceived(mine);
        const bool isInUse = placed.error().code == ErrorCode::StoreInUse; // begun meanwhile
        co_return isInUse ? failure(ErrorCode::StoreExists) : failure(placed.error());
    }
    co_return **received;
}

Outcome CitizenSession::eraseStore()
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    const Certificate mine = *m_certificate;
    signOut();
    return m_shelf.erase(mine);
}

/// The newest answer holds, whichever of the stores it was given in.
void CitizenSession::takeAlong(const std::optional<RegisterConsent::Answer> &answered)
{
    const auto there = registerAnswer();
    if (!answered || (there && there->at >= answered->at)) {
        return;
    }
    const Outcome kept = m_store->registerConsent().keep(m_client->audience(), *answered).and_then([&] {
        return answered->isGiven ? Outcome() : m_store->forgetRegister();
    });
    if (!kept) {
        qWarning("The answer about the register is not taken along: %s", qPrintable(kept.error().detail));
    }
}

Outcome CitizenSession::reopenedAfter(const std::function<Outcome()> &change)
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    if (!m_store->isUnused()) {
        return failure(ErrorCode::StoreInUse);
    }
    const auto answered = registerAnswer();
    closeStore();
    const Outcome changed = change();
    const Outcome opened = openStore();
    if (opened) {
        takeAlong(answered);
        lookForFormerStore();
    } else {
        signOut();
    }
    Q_EMIT signedInChanged();
    Q_EMIT factsChanged();
    Q_EMIT feedChanged();
    Q_EMIT outboxChanged();
    return changed ? opened : changed;
}

} // namespace madoguchi
