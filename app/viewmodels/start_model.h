#pragma once

#include "app/viewmodels/error_model.h"
#include "card/card_terminal.h"

#include <QObject>
#include <QQmlEngine>

namespace madoguchi
{

/// The first page: what stands at the reader, and the one next step.
class StartModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString readerName READ readerName NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(int queuedCount READ queuedCount NOTIFY queuedCountChanged)
    Q_PROPERTY(QString farewell READ farewell NOTIFY farewellChanged)
public:
    /// Why the session before ended, when the person did not end it.
    enum class Farewell { None, AnotherCard, Erased, NotErased };

    explicit StartModel(CardTerminal &terminal, QObject *parent = nullptr);

    QString state()
        const; ///< starting, serviceMissing, serviceRefused, noReader, noCard, silent, foreign, busy, ready
    QString headline() const;
    QString explanation() const;
    QString nextStep() const;
    QString code() const;
    QString readerName() const { return m_snapshot.readerName; }
    int step() const; ///< of the first steps, the one to do now: 1 the reader, 2 the card, 3 the PIN
    bool ready() const { return m_snapshot.state == TerminalSnapshot::State::Ready; }
    int queuedCount() const { return m_queuedCount; } ///< notices saved on this PC and not submitted

    QString farewell() const; ///< one sentence; empty: nothing to say
    void setFarewell(Farewell why);
    void setQueuedCount(int count);
    void retranslate();
    Q_INVOKABLE void proceed();

Q_SIGNALS:
    void changed();
    void queuedCountChanged();
    void farewellChanged();
    void readyReached(); ///< a My Number Card was put in
    void proceedWanted();

private:
    std::optional<ErrorCode> errorCode() const;

    TerminalSnapshot m_snapshot;
    int m_queuedCount = 0;
    Farewell m_farewell = Farewell::None;
};

} // namespace madoguchi
