#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "diagnosis/diagnosis.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace madoguchi
{

class CitizenSession;

/// The diagnosis page: what stands in the way on this PC, and what mends it. What changes at the reader is
/// seen at once.
class DiagnosisModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int faults READ faults NOTIFY changed)
    Q_PROPERTY(QString report READ report NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *findings READ findings CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    DiagnosisModel(CitizenSession &session, CardTerminal &terminal, const Clock &clock,
                   QObject *parent = nullptr);

    void setLanguage(const QString &language);

    bool busy() const { return m_busy; }
    QString summary() const;
    int faults() const;
    QString report() const; ///< all that is saved, to read before
    const QString &savedTo() const { return m_savedTo; }
    RowsModel *findings() { return &m_findings; } ///< findingId, area, verdict, title, explanation, step, …
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void run();
    Q_INVOKABLE void save(); ///< into the person's documents
    Q_INVOKABLE void copy(const QString &command);

Q_SIGNALS:
    void changed();
    void announced(const QString &text);

private:
    QCoro::Task<void> look();
    QList<SystemFinding> current() const;
    void rebuild();

    CitizenSession &m_session;
    CardTerminal &m_terminal;
    const Clock &m_clock;
    bool m_busy = false;
    std::optional<DiagnosisFacts> m_facts;
    QDateTime m_at;
    QString m_savedTo;
    RowsModel m_findings;
    ErrorModel m_error;
};

} // namespace madoguchi
