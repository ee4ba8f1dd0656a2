#pragma once

#include "app/card_acts.h"
#include "app/viewmodels/error_model.h"

#include <QObject>
#include <QQmlEngine>

namespace madoguchi
{

/// What every page that asks for a PIN shares: the tries left, the consent to the last try, the blocked PIN,
/// the error. The PIN itself is never kept.
class PinEntryModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY changed)
    Q_PROPERTY(QString triesText READ triesText NOTIFY changed)
    Q_PROPERTY(bool lastTryConsentNeeded READ lastTryConsentNeeded NOTIFY changed)
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed)
    Q_PROPERTY(bool atReader READ atReader NOTIFY changed)
    Q_PROPERTY(QString blockedHelp READ blockedHelp NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    explicit PinEntryModel(PinKind kind, QObject *parent = nullptr);

    PinKind kind() const { return m_kind; }
    bool busy() const { return m_busy; }
    int triesLeft() const { return m_triesLeft; } ///< −1: not asked yet
    QString triesText() const;
    bool lastTryConsentNeeded() const { return m_triesLeft == 1; }
    bool blocked() const { return m_triesLeft == 0; }
    bool atReader() const { return m_atReader; } ///< it can be typed on keys of the card reader
    QString blockedHelp() const;
    QString progressText() const;
    ErrorModel *error() { return &m_error; }

    enum class Typed { Here, AtReader };
    void begin(Typed where = Typed::Here); ///< busy, no error
    void setStanding(const Result<PinStanding> &standing);
    void finish(const Outcome &outcome); ///< no longer busy; the error shown, the tries it tells taken over
    virtual void retranslate();

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once by a screen reader

protected:
    void setKind(PinKind kind); ///< another PIN: its tries are not asked yet, and nothing is wrong with it

private:
    PinKind m_kind;
    bool m_busy = false;
    int m_triesLeft = -1;
    bool m_atReader = false;
    bool m_waitsForReader = false; ///< busy, with the person at the reader's keys
    ErrorModel m_error;
};

} // namespace madoguchi
