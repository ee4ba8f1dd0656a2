#pragma once

#include "agency/record_messages.h"
#include "app/viewmodels/fetched_model.h"
#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"

namespace madoguchi
{

/// The records of one kind, opened on purpose. Numbers that others should not see stay covered until asked
/// for.
class RecordModel : public madoguchi::FetchedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(bool hasCovered READ hasCovered NOTIFY changed)
    Q_PROPERTY(bool uncovered READ uncovered NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *records READ records CONSTANT)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
public:
    RecordModel(CitizenSession &session, CitizenFile &file, const SheetDesk &desk, QObject *parent = nullptr);

    /// Shows what is kept, covered, and asks the agency anew.
    void show(RecordKind kind);
    void setLanguage(const QString &language) override;

    QString title() const;
    QString about() const;
    QString help() const;
    QString source() const { return m_source; }
    QString asOf() const { return m_asOf; }
    bool hasCovered() const { return m_hasCovered; }
    bool uncovered() const { return m_uncovered; }
    QString savedTo() const { return m_savedTo; }
    RowsModel *records() { return &m_records; }
    PrintModel *printing() { return &m_printing; }

    Q_INVOKABLE void uncover(bool uncovered);
    /// "csv" or "json": writes the records to the person's documents, no longer sealed; shows where.
    Q_INVOKABLE void save(const QString &format);
    Q_INVOKABLE void openFolder();

Q_SIGNALS:
    void announced(const QString &text); ///< to be said once

private:
    QCoro::Task<Outcome> fetch() override;
    QDateTime showKept() override;
    void forgetPerson() override;
    QString copyName() const;
    std::optional<Sheet> sheet() const;
    QVariantMap rowOf(const PersonalRecord &record);
    Result<QByteArray> copyIn(const QString &format) const;

    RecordKind m_kind = RecordKind::HealthInsurance;
    bool m_hasCovered = false;
    bool m_uncovered = false;
    QString m_source;
    QString m_asOf;
    QString m_savedTo;
    RowsModel m_records;
    PrintModel m_printing;
};

} // namespace madoguchi
