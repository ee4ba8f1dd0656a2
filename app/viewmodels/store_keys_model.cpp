#include "app/viewmodels/store_keys_model.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "vault/passphrase.h"

#include <QPointer>

#include <algorithm>

namespace madoguchi
{

StoreKeysModel::StoreKeysModel(CitizenSession &session, Keyring keyring, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(session, std::move(keyring))
{
    connect(&m_session, &CitizenSession::factsChanged, this, &StoreKeysModel::lookAtOtherStores);
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        leave();
        lookAtOtherStores();
    });
}

void StoreKeysModel::retranslate()
{
    m_refusal.clear();
    m_repeatRefusal.clear();
    m_error.retranslate();
    Q_EMIT changed();
}

bool StoreKeysModel::opensBy(SlotKind kind) const
{
    return m_session.store() && m_session.store()->opensBy(kind);
}

bool StoreKeysModel::alone() const { return m_session.store() && !m_session.store()->hasSecondWay(); }

int StoreKeysModel::count() const { return int(codeKept()) + int(passphraseKept()) + int(keyringKept()); }

bool StoreKeysModel::wantsChoice() const { return alone() && !m_session.store()->isCardAloneChosen(); }

void StoreKeysModel::ask()
{
    open();
    m_isAsked = true;
    Q_EMIT changed();
}

void StoreKeysModel::open()
{
    leave();
    lookAtOtherStores();
    lookForKeyring();
}

void StoreKeysModel::leave()
{
    m_isAsked = false;
    cancelPassphrase();
    m_error.clear();
    Q_EMIT changed();
}

void StoreKeysModel::lookAtOtherStores()
{
    m_opensByPassphrase = m_keys.canTakeOverByPassphrase();
    m_opensByKeyring = m_keys.canTakeOverByKeyring();
    Q_EMIT changed();
}

QCoro::Task<void> StoreKeysModel::lookForKeyring()
{
    const QPointer<StoreKeysModel> self(this);
    const bool isThere = co_await m_keys.hasKeyring();
    if (self) {
        m_hasKeyring = isThere;
        Q_EMIT changed();
    }
}

void StoreKeysModel::enterPassphrase()
{
    m_error.clear();
    m_isEntering = true;
    Q_EMIT changed();
}

void StoreKeysModel::cancelPassphrase()
{
    m_isEntering = false;
    m_refusal.clear();
    m_repeatRefusal.clear();
    Q_EMIT changed();
}

QString StoreKeysModel::refusalOf(const QString &typed)
{
    switch (Passphrase(Secret::fromText(typed)).strength()) {
    case Passphrase::Strength::Short:
        //: At the field of a new passphrase.
        return tr("12文字以上にしてください。");
    case Passphrase::Strength::Guessable:
        //: At the field of a new passphrase.
        return tr("人に当てられやすいものです。関係のない言葉を4つ以上並べてください。");
    case Passphrase::Strength::Good:
        break;
    }
    return {};
}

QString StoreKeysModel::repeatRefusalOf(const QString &typed, const QString &repeated)
{
    const bool isSame = Passphrase(Secret::fromText(typed)) == Passphrase(Secret::fromText(repeated));
    //: At the second field of a new passphrase.
    return isSame ? QString() : tr("上のらんと同じではありません。もう一度入れてください。");
}

bool StoreKeysModel::check(const QString &typed, const QString &repeated)
{
    m_refusal = refusalOf(typed);
    m_repeatRefusal = m_refusal.isEmpty() ? repeatRefusalOf(typed, repeated) : QString();
    Q_EMIT changed();
    return m_refusal.isEmpty() && m_repeatRefusal.isEmpty();
}

void StoreKeysModel::begin()
{
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
}

QCoro::Task<void> StoreKeysModel::finish(QCoro::Task<Outcome> work, QString words, std::function<void()> done)
{
    const QPointer<StoreKeysModel> self(this);
    begin();
    const Outcome outcome = co_await work;
    if (!self) {
        co_return;
    }
    m_busy = false;
    if (!outcome) {
        m_error.set(outcome.error());
    }
    Q_EMIT changed();
    if (outcome) {
        Q_EMIT announced(words);
        if (done) {
            done();
        }
    }
}

void StoreKeysModel::keepPassphrase(const QString &typed, const QString &repeated)
{
    if (m_busy) {
        return;
    }
    finish(m_keys.keepPassphrase(Secret::fromText(typed), Secret::fromText(repeated)),
           tr("パスフレーズでも開けるようになりました。"), [this] { cancelPassphrase(); });
}

void StoreKeysModel::keepKeyring()
{
    if (!m_busy) {
        finish(m_keys.keepKeyring(), tr("このパソコンのキーリングでも開けるようになりました。"));
    }
}

void StoreKeysModel::removePassphrase()
{
    if (!m_busy) {
        finish(m_keys.remove(SlotKind::Passphrase), tr("パスフレーズでは開けなくなりました。"));
    }
}

void StoreKeysModel::removeKeyring()
{
    if (!m_busy) {
        finish(m_keys.remove(SlotKind::Keyring), tr("このパソコンのキーリングでは開けなくなりました。"));
    }
}

void StoreKeysModel::renew()
{
    if (!m_busy) {
        finish(m_keys.renew(), tr("鍵を新しくしました。前の復旧コードとパスフレーズは、もう使えません。"));
    }
}

void StoreKeysModel::takeOverByPassphrase(const QString &typed)
{
    if (!m_busy) {
        finish(m_keys.takeOverByPassphrase(Secret::fromText(typed)),
               tr("前のカードで保存した内容を引き継ぎました。"), [this] { Q_EMIT takenOver(); });
    }
}

void StoreKeysModel::takeOverByKeyring()
{
    if (!m_busy) {
        finish(m_keys.takeOverByKeyring(), tr("前のカードで保存した内容を引き継ぎました。"),
               [this] { Q_EMIT takenOver(); });
    }
}

void StoreKeysModel::proceed()
{
    if (!alone()) {
        Q_EMIT proceedWanted();
    }
}

void StoreKeysModel::proceedWithCard()
{
    const Outcome kept =
        m_session.store() ? m_session.store()->chooseCardAlone() : failure(ErrorCode::SignInRequired);
    if (kept) {
        Q_EMIT proceedWanted();
    } else {
        m_error.set(kept.error());
    }
}

} // namespace madoguchi
