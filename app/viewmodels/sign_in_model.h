#pragma once

#include "app/viewmodels/pin_entry_model.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// The page that asks for the PIN of the authentication certificate.
// The base is named in full: moc copies the name, and the QML type description knows no namespaces to search.
class SignInModel : public madoguchi::PinEntryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
public:
    explicit SignInModel(CitizenSession &session, QObject *parent = nullptr);

    /// Asks the card how many tries are left; the page shows them before anything is entered.
    QCoro::Task<void> open();

    Q_INVOKABLE void submit(const QString &pin);
    Q_INVOKABLE void submitLastTry(const QString &pin);
    Q_INVOKABLE void submitAtReader(); ///< typed on the reader's own keys
    Q_INVOKABLE void submitLastTryAtReader();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void signedIn();
    void cancelled();

private:
    QCoro::Task<void> signIn(PinSource pin, LastTry lastTry);

    CitizenSession &m_session;
};

} // namespace madoguchi
