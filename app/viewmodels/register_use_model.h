#pragma once

#include "app/viewmodels/error_model.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// Whether what the agency's register holds of the person is fetched for filling in and for finding benefits:
/// asked once on home, and changed in the settings at any time.
class RegisterUseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool uses READ uses NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY changed)
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    explicit RegisterUseModel(CitizenSession &session, QObject *parent = nullptr);

    void setLanguage(const QString &language);

    bool asked() const;   ///< it could be fetched, and nothing was answered
    bool offered() const; ///< there is an agency and a person who could answer
    bool uses() const;
    bool busy() const { return m_busy; }
    QString agencyName() const; ///< in words that fit into a sentence also before the agency gave its name
    QString answerText() const; ///< what was answered and when, and when it was fetched
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void answer(bool uses);

Q_SIGNALS:
    void changed();
    void answered();                     ///< what is known of the person may be more, or less
    void announced(const QString &text); ///< to be said once

private:
    QCoro::Task<void> finish(bool uses);

    CitizenSession &m_session;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    ErrorModel m_error;
};

} // namespace madoguchi
