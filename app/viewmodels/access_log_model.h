#pragma once

#include "app/viewmodels/fetched_model.h"
#include "app/viewmodels/rows_model.h"

namespace madoguchi
{

/// Who looked at what about this person, and why, in plain words.
class AccessLogModel : public madoguchi::FetchedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *entries READ entries CONSTANT)
public:
    AccessLogModel(CitizenSession &session, CitizenFile &file, QObject *parent = nullptr);

    /// Shows what is kept and asks the agency anew.
    void open();

    int hiddenCount() const { return m_hiddenCount; } ///< below the last row; showMore() shows some
    RowsModel *entries() { return &m_entries; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openApplication(const QString &referenceNumber);

Q_SIGNALS:
    void applicationWanted(const QString &referenceNumber);

private:
    QCoro::Task<Outcome> fetch() override;
    QDateTime showKept() override;

    qsizetype m_limit = 0; ///< how many rows are shown; a page of thousands opens as fast as one of ten
    int m_hiddenCount = 0;
    RowsModel m_entries;
};

} // namespace madoguchi
