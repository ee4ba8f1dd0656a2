#pragma once

#include "app/viewmodels/pin_entry_model.h"
#include "outbox/signing.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace madoguchi
{

class CitizenSession;

/// The page that asks for the signing password, for the one application that was reviewed.
// The base is named in full: moc copies the name, and the QML type description knows no namespaces to search.
class SignModel : public madoguchi::PinEntryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
public:
    explicit SignModel(CitizenSession &session, QObject *parent = nullptr);

    QCoro::Task<void> open(SigningOrder order);
    /// Asks the card how many tries are left: when the page opens, and when the card came back.
    QCoro::Task<void> askTries();
    void setLanguage(const QString &language);

    QString title() const;
    QString statement() const;

    Q_INVOKABLE void submit(const QString &password);
    Q_INVOKABLE void submitLastTry(const QString &password);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    /// Signed and durably kept on this PC; it is on its way from here.
    void queued(const QUuid &submissionId);
    void cancelled();

private:
    QCoro::Task<void> sign(Secret password, LastTry lastTry);

    CitizenSession &m_session;
    QString m_language = QStringLiteral("ja");
    std::optional<SigningOrder> m_order;
};

} // namespace madoguchi
