#pragma once

#include "agency/record_messages.h"
#include "app/viewmodels/fetched_model.h"
#include "app/viewmodels/rows_model.h"

namespace madoguchi
{

/// Which records there are of this person, and of when; nothing of what is in them.
class RecordsModel : public madoguchi::FetchedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(madoguchi::RowsModel *kinds READ kinds CONSTANT)
public:
    RecordsModel(CitizenSession &session, CitizenFile &file, QObject *parent = nullptr);

    /// Shows what is kept and asks the agency anew.
    void open() { showAndFetch(); }
    RowsModel *kinds() { return &m_kinds; }

    Q_INVOKABLE void openKind(const QString &kind);
    Q_INVOKABLE void openAccessLog();

Q_SIGNALS:
    void kindWanted(madoguchi::RecordKind kind);
    void accessLogWanted();

private:
    QCoro::Task<Outcome> fetch() override;
    QDateTime showKept() override;

    RowsModel m_kinds;
};

} // namespace madoguchi
