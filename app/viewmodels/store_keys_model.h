#pragma once

#include "app/store_keys.h"
#include "app/viewmodels/error_model.h"

namespace madoguchi
{

/// What opens this person's store besides their card: seen, added, changed, ended; asked for once before the
/// first thing of their own is kept; and used, when another card kept something here.
class StoreKeysModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(bool alone READ alone NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool codeKept READ codeKept NOTIFY changed)
    Q_PROPERTY(bool passphraseKept READ passphraseKept NOTIFY changed)
    Q_PROPERTY(bool keyringKept READ keyringKept NOTIFY changed)
    Q_PROPERTY(bool keyringOffered READ keyringOffered NOTIFY changed)
    Q_PROPERTY(bool entering READ entering NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString repeatRefusal READ repeatRefusal NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool opensByPassphrase READ opensByPassphrase NOTIFY changed)
    Q_PROPERTY(bool opensByKeyring READ opensByKeyring NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    StoreKeysModel(CitizenSession &session, Keyring keyring, QObject *parent = nullptr);

    void retranslate();

    bool asked() const { return m_isAsked; } ///< before the first thing is kept
    bool alone() const;                      ///< nothing but the card opens it
    int count() const;                       ///< ways besides the card
    bool codeKept() const { return opensBy(SlotKind::Recovery); }
    bool passphraseKept() const { return opensBy(SlotKind::Passphrase); }
    bool keyringKept() const { return opensBy(SlotKind::Keyring); }
    bool keyringOffered() const { return m_hasKeyring || keyringKept(); }
    bool entering() const { return m_isEntering; }       ///< a passphrase is being chosen
    const QString &refusal() const { return m_refusal; } ///< why what was typed is none, in words
    const QString &repeatRefusal() const { return m_repeatRefusal; }
    bool busy() const { return m_busy; }
    bool opensByPassphrase() const { return m_opensByPassphrase; } ///< what another card kept
    bool opensByKeyring() const { return m_opensByKeyring; }
    ErrorModel *error() { return &m_error; }

    /// Why what was typed is no passphrase, or not twice the same, in words; empty: it is.
    static QString refusalOf(const QString &typed);
    static QString repeatRefusalOf(const QString &typed, const QString &repeated);
    /// Whether the person has to be asked before something of theirs is kept.
    bool wantsChoice() const;
    void ask(); ///< the page opens for that
    Q_INVOKABLE void open();
    Q_INVOKABLE void enterPassphrase();
    Q_INVOKABLE void cancelPassphrase();
    /// `typed` and `repeated` as in the two fields. Where one is refused, nothing is done and the words stand
    /// there.
    Q_INVOKABLE bool check(const QString &typed, const QString &repeated);
    Q_INVOKABLE void keepPassphrase(const QString &typed, const QString &repeated);
    Q_INVOKABLE void keepKeyring();
    Q_INVOKABLE void removePassphrase();
    Q_INVOKABLE void removeKeyring();
    Q_INVOKABLE void renew();
    Q_INVOKABLE void takeOverByPassphrase(const QString &typed);
    Q_INVOKABLE void takeOverByKeyring();
    Q_INVOKABLE void proceed();         ///< with what was chosen
    Q_INVOKABLE void proceedWithCard(); ///< knowing what it means
    void leave();

Q_SIGNALS:
    void changed();
    void proceedWanted();
    void takenOver();
    void announced(const QString &text); ///< to be said once

private:
    bool opensBy(SlotKind kind) const;
    /// What other cards kept here: each store is opened for it, so not at every change.
    void lookAtOtherStores();
    void begin();
    /// Awaits the outcome: its error stands on the page, or `words` are said and `done` follows.
    QCoro::Task<void> finish(QCoro::Task<Outcome> work, QString words, std::function<void()> done = {});
    QCoro::Task<void> lookForKeyring();

    CitizenSession &m_session;
    StoreKeys m_keys;
    bool m_isAsked = false;
    bool m_isEntering = false;
    bool m_hasKeyring = false;
    bool m_busy = false;
    bool m_opensByPassphrase = false;
    bool m_opensByKeyring = false;
    QString m_refusal;
    QString m_repeatRefusal;
    ErrorModel m_error;
};

} // namespace madoguchi
