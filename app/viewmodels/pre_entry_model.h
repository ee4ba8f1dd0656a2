#pragma once

#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "counter/counter_choice.h"
#include "procedures/form.h"

namespace madoguchi
{

class CitizenSession;

/// What was filled in as 2D codes for the counter (書かない窓口): sealed to the office, on the page and on
/// paper.
class PreEntryModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool sealable READ sealable NOTIFY changed)
    Q_PROPERTY(QString sealedTo READ sealedTo NOTIFY changed)
    Q_PROPERTY(QString filesNote READ filesNote NOTIFY changed)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *codes READ codes CONSTANT)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    PreEntryModel(const CitizenSession &session, const Clock &clock, const SheetDesk &desk,
                  QObject *parent = nullptr);

    /// The form as it stands; codes of an earlier one go.
    void show(const Form &form);
    void close(); ///< the person leaves
    void setLanguage(const QString &language);

    bool offered() const;      ///< it is taken to a counter
    bool sealable() const;     ///< that counter reads codes
    QString sealedTo() const;  ///< who can read them, or why nobody can, in words
    QString filesNote() const; ///< that files stay out; empty where there are none
    QString lastDay() const;   ///< until when, in words; empty before they were made
    RowsModel *codes() { return &m_codes; }
    PrintModel *printing() { return &m_printing; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void make();

Q_SIGNALS:
    void changed();
    void announced(const QString &text);

private:
    void rebuild();
    CounterChoice counter() const;
    std::optional<Sheet> sheet() const;

    const CitizenSession &m_session;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    std::optional<Form> m_form;
    QList<QByteArray> m_texts;
    QString m_office; ///< to which they are sealed
    QDate m_lastDay;
    RowsModel m_codes;
    PrintModel m_printing;
    ErrorModel m_error;
};

} // namespace madoguchi
