#pragma once

#include "app/card_acts.h"
#include "app/known_authorities.h"
#include "app/viewmodels/pin_entry_model.h"
#include "base/clock.h"
#include "card/card_terminal.h"

#include <QVariantList>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// The page that says what one certificate contains, and saves it. That for authentication is read at once;
/// that for signing tells name and address and is read only when the person wishes it and gives its password.
// The base is named in full: moc copies the name, and the QML type description knows no namespaces to search.
class CertificateModel : public madoguchi::PinEntryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool signing READ signing NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(bool wished READ wished NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
public:
    CertificateModel(CardTerminal &terminal, const Clock &clock, QObject *parent = nullptr);

    void open(CardKey which);
    /// Authorities that are recognised besides JPKI's.
    void setDemoAuthorities(const QList<KnownAuthority> &authorities) { m_demo = authorities; }
    void setLanguage(const QString &language);
    /// The tries of the password, once it is asked for; the authentication certificate, when it was not read.
    void cardReturned();
    void forget(); ///< nothing of one person stays for the next

    bool signing() const { return m_which == CardKey::Signature; }
    QString title() const;
    QString purpose() const;
    bool wished() const { return m_isWished; } ///< the password is asked for
    bool known() const { return m_reading.has_value(); }
    QVariantList facts() const; ///< [{label, value, note}]
    QString savedTo() const { return m_savedTo; }

    Q_INVOKABLE void wish(); ///< to see the signing certificate
    Q_INVOKABLE void submit(const QString &password);
    Q_INVOKABLE void submitLastTry(const QString &password);
    Q_INVOKABLE void cancel(); ///< asks for no password any more
    /// "pem" or "der": writes it to the person's documents; shows where.
    Q_INVOKABLE void save(const QString &format);
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void signatureRead(const QDateTime &notAfter);

private:
    QCoro::Task<void> read();
    QCoro::Task<void> askTries();
    QCoro::Task<void> readSigning(Secret password, LastTry lastTry);
    void take(const Result<CertificateReading> &reading);

    CardTerminal &m_terminal;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    QList<KnownAuthority> m_demo;
    CardKey m_which = CardKey::Authentication;
    bool m_isWished = false;
    int m_showing = 0;                 ///< grows with each open(): an answer for an earlier page is dropped
    std::optional<Certificate> m_card; ///< whose tries are shown
    std::optional<CertificateReading> m_reading;
    QString m_savedTo;
};

} // namespace madoguchi
