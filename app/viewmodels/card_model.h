#pragma once

#include "app/card_facts.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// The card page: certificates, tries left of each PIN with its purpose, the card's expiry.
class CardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString readerName READ readerName NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString cardExpiry READ cardExpiry NOTIFY changed)
    Q_PROPERTY(QString attributesNote READ attributesNote NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *certificates READ certificates CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *pins READ pins CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    CardModel(CardTerminal &terminal, const Clock &clock, QObject *parent = nullptr);

    void setLanguage(const QString &language);

    QString readerName() const;
    QString stateText() const;
    bool ready() const;
    bool busy() const { return m_busy; }
    QString cardExpiry() const;
    QString attributesNote() const; ///< what of the card's name and address is checked, and what can not be
    RowsModel *certificates() { return &m_certificates; }
    RowsModel *pins() { return &m_pins; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> read();
    void rebuild();
    QVariantMap certificateRow(const QString &purpose, const Certificate &certificate) const;

    CardTerminal &m_terminal;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    std::optional<CardFacts> m_facts;
    RowsModel m_certificates;
    RowsModel m_pins;
    ErrorModel m_error;
};

} // namespace madoguchi
