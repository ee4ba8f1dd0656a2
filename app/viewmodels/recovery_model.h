#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/print_model.h"
#include "base/clock.h"
#include "vault/recovery_code.h"

#include <QStringList>

#include <optional>

namespace madoguchi
{

class CitizenSession;

/// The recovery code: made, copied to paper, proved to be copied, and only then a way into the store; and its
/// use, the taking over of what was kept with the card before.
class RecoveryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    Q_PROPERTY(QString mistake READ mistake NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(bool offered READ offered NOTIFY offeredChanged)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    RecoveryModel(CitizenSession &session, const Clock &clock, const SheetDesk &desk,
                  QObject *parent = nullptr);

    void setLanguage(const QString &language);

    bool kept() const;          ///< a code opens this person's store
    QStringList groups() const; ///< of the new code while it is to be copied; else empty
    const QString &mistake() const { return m_mistake; } ///< what is wrong with what was typed, in words
    bool done() const { return m_isDone; }               ///< the new code was copied and holds
    bool offered() const;                                ///< what another card kept here can be taken over
    PrintModel *printing() { return &m_printing; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void make();
    /// `lastGroup`: as the person copied it. Where it is right, the code holds from now on.
    Q_INVOKABLE void confirm(const QString &lastGroup);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void takeOver(const QString &code);
    /// The code that is shown is forgotten: called when its page is left.
    void leave();

Q_SIGNALS:
    void changed();
    void offeredChanged();
    void takenOver();
    void announced(const QString &text); ///< to be said once

private:
    std::optional<Sheet> sheet() const;

    CitizenSession &m_session;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    mutable quint64 m_lookedAt = 0; ///< the opening of a store for which m_isOffered was found; 0: none
    mutable bool m_isOffered = false;
    std::optional<RecoveryCode> m_code; ///< to be copied
    QString m_mistake;
    bool m_isDone = false;
    PrintModel m_printing;
    ErrorModel m_error;
};

} // namespace madoguchi
