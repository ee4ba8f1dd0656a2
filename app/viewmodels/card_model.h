#pragma once

#include "app/card_facts.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "card/card_terminal.h"

#include <QVariantList>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// The card page: whose card, its certificates, tries left of each PIN with its purpose, the card's expiry,
/// and which reader is used.
class CardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString readerName READ readerName NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(QString cardExpiry READ cardExpiry NOTIFY changed)
    Q_PROPERTY(QString cardDaysLeft READ cardDaysLeft NOTIFY changed)
    Q_PROPERTY(QString cardState READ cardState NOTIFY changed)
    Q_PROPERTY(QVariantList readerChoices READ readerChoices NOTIFY changed)
    Q_PROPERTY(QString chosenReader READ chosenReader NOTIFY changed)
    Q_PROPERTY(QString attributesNote READ attributesNote NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *certificates READ certificates CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *pins READ pins CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    CardModel(CardTerminal &terminal, const CitizenSession &session, const Clock &clock,
              QObject *parent = nullptr);

    void setLanguage(const QString &language);

    QString readerName() const;
    QString stateText() const;
    bool ready() const;
    bool busy() const { return m_busy; }
    QString owner() const; ///< the name, when the person who signed in owns this card; else empty
    QString cardExpiry() const;
    QString cardDaysLeft() const;
    QString cardState() const; ///< "valid", "ending", "ended"; empty when it is not known
    /// [{value, label, detail}], the first for "the one with a My Number Card"; empty with fewer than two
    /// readers.
    QVariantList readerChoices() const;
    QString chosenReader() const;
    /// The signing certificate's end, known once it was read with its password; until the card is taken out.
    void setSignatureEnd(const QDateTime &notAfter);
    /// Who issued the signing certificate of the card that is in the reader; none when nobody knows.
    std::optional<Certificate> signatureAuthority() const;
    QString attributesNote() const; ///< what of the card's name and address is checked, and what can not be
    RowsModel *certificates() { return &m_certificates; }
    RowsModel *pins() { return &m_pins; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void chooseReader(const QString &name);     ///< empty: the one with a My Number Card
    Q_INVOKABLE void changePin(const QString &pin);         ///< "authentication", "signature", "inputSupport"
    Q_INVOKABLE void showCertificate(const QString &which); ///< "authentication", "signature"

Q_SIGNALS:
    void changed();
    void readerChosen(const QString &name); ///< to be remembered
    void pinChangeWanted(madoguchi::PinKind kind);
    void certificateWanted(madoguchi::CardKey which);

private:
    QCoro::Task<void> read();
    void rebuild();
    static QString readerStateText(TerminalSnapshot::State state);
    QVariantMap certificateRow(const Certificate &certificate) const;
    QVariantMap signatureRow() const;
    QString stateOf(const QDateTime &notAfter) const;

    CardTerminal &m_terminal;
    const CitizenSession &m_session;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    TerminalSnapshot m_seen;
    std::optional<CardFacts> m_facts;
    QDateTime m_signatureEnd;
    RowsModel m_certificates;
    RowsModel m_pins;
    ErrorModel m_error;
};

} // namespace madoguchi
