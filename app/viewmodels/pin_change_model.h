#pragma once

#include "app/card_acts.h"
#include "app/viewmodels/pin_entry_model.h"
#include "base/clock.h"
#include "card/card_terminal.h"
#include "card/pin_change.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// The page that changes one PIN: the old one, the new one twice, what became of it. It needs no sign-in, and
/// no PIN is kept. A change that was begun goes on when the page is left: it can not be taken back halfway.
// The base is named in full: moc copies the name, and the QML type description knows no namespaces to search.
class PinChangeModel : public madoguchi::PinEntryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString formHelp READ formHelp NOTIFY changed)
    Q_PROPERTY(int digits READ digits NOTIFY changed)
    Q_PROPERTY(QString currentRefusal READ currentRefusal NOTIFY changed)
    Q_PROPERTY(QString nextRefusal READ nextRefusal NOTIFY changed)
    Q_PROPERTY(QString repeatRefusal READ repeatRefusal NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
public:
    PinChangeModel(CardTerminal &terminal, const CitizenSession &session, const Clock &clock,
                   QObject *parent = nullptr);

    /// Begins with this PIN and asks its tries; while a change is under way it shows that one instead.
    void open(PinKind kind);
    /// Asks the tries: when the page opens, and when the card came back.
    QCoro::Task<void> askTries();

    QString name() const;     ///< "利用者証明用の暗証番号"
    QString purpose() const;  ///< what it is for
    QString formHelp() const; ///< how it looks, and what is refused
    int digits() const;       ///< 4; 0 for the password
    QString currentRefusal() const { return refusalOf(QStringLiteral("current")); }
    QString nextRefusal() const { return refusalOf(QStringLiteral("next")); }
    QString repeatRefusal() const { return refusalOf(QStringLiteral("repeated")); }
    /// "entry"; "changed"; "unknown": the new one was sent and no answer came, so that it is to be tried
    /// first; "confirmed": it was tried, and is in force.
    QString stage() const;

    /// Whether these can be sent; if not, one of the refusals says why not. Asks no card.
    Q_INVOKABLE bool check(const QString &current, const QString &next, const QString &repeated);
    Q_INVOKABLE void submit(const QString &current, const QString &next, const QString &repeated);
    Q_INVOKABLE void submitLastTry(const QString &current, const QString &next, const QString &repeated);
    /// Verifies a PIN once and changes nothing: after an unknown outcome.
    Q_INVOKABLE void tryOut(const QString &pin);
    Q_INVOKABLE void tryOutLastTry(const QString &pin);
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void left();

private:
    enum class Stage { Entry, Changed, Unknown, Confirmed };

    Result<std::shared_ptr<PinChange>> prepared(const QString &current, const QString &next,
                                                const QString &repeated, LastTry lastTry) const;
    QCoro::Task<Result<PinStanding>> look();
    QCoro::Task<Outcome>
    meetCard(); ///< when there was none as the page opened: the one that is there is meant
    QCoro::Task<void> change(std::shared_ptr<PinChange> act);
    QCoro::Task<void> verify(Secret pin, LastTry lastTry);
    void refuse(const std::optional<Error> &refusal);
    QString refusalOf(const QString &entry) const;

    CardTerminal &m_terminal;
    const CitizenSession &m_session;
    const Clock &m_clock;
    Stage m_stage = Stage::Entry;
    std::optional<Certificate> m_card; ///< whose tries are shown; another card is sent nothing
    bool m_isKnown = false;            ///< m_card was asked for
    std::optional<Error> m_refusal;    ///< of what is typed
};

} // namespace madoguchi
