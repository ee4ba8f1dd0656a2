#pragma once

#include "agency/record_messages.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"

#include <QDateTime>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenFile;
class CitizenSession;

/// The records of one kind, opened on purpose. Numbers that others should not see stay covered until asked
/// for.
class RecordModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool fetched READ fetched NOTIFY changed)
    Q_PROPERTY(bool hasCovered READ hasCovered NOTIFY changed)
    Q_PROPERTY(bool uncovered READ uncovered NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *records READ records CONSTANT)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    RecordModel(CitizenSession &session, CitizenFile &file, const SheetDesk &desk, QObject *parent = nullptr);

    /// Shows what is kept, covered, and asks the agency anew.
    void show(RecordKind kind);
    void setLanguage(const QString &language);

    QString title() const;
    QString about() const;
    QString help() const;
    QString source() const { return m_source; }
    QString asOf() const { return m_asOf; }
    QString freshness() const;
    bool busy() const { return m_busy; }
    bool offline() const;
    bool fetched() const { return m_fetchedAt.isValid(); }
    bool hasCovered() const { return m_hasCovered; }
    bool uncovered() const { return m_uncovered; }
    QString savedTo() const { return m_savedTo; }
    RowsModel *records() { return &m_records; }
    PrintModel *printing() { return &m_printing; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void uncover(bool uncovered);
    /// "csv" or "json": writes the records to the person's documents, no longer sealed; shows where.
    Q_INVOKABLE void save(const QString &format);
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once

private:
    QCoro::Task<void> load();
    QString copyName() const;
    std::optional<Sheet> sheet() const;
    QVariantMap rowOf(const PersonalRecord &record);
    Result<QByteArray> copyIn(const QString &format) const;
    void rebuild();

    CitizenSession &m_session;
    CitizenFile &m_file;
    QString m_language = QStringLiteral("ja");
    RecordKind m_kind = RecordKind::HealthInsurance;
    bool m_busy = false;
    bool m_isCutOff = false; ///< the last fetch failed
    RecordKind m_loading = RecordKind::HealthInsurance;
    bool m_hasCovered = false;
    bool m_uncovered = false;
    QDateTime m_fetchedAt;
    QString m_source;
    QString m_asOf;
    QString m_savedTo;
    RowsModel m_records;
    PrintModel m_printing;
    ErrorModel m_error;
};

} // namespace madoguchi
