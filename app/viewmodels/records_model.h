#pragma once

#include "agency/record_messages.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"

#include <QDateTime>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenFile;
class CitizenSession;

/// Which records there are of this person, and of when; nothing of what is in them.
class RecordsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool fetched READ fetched NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *kinds READ kinds CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    RecordsModel(CitizenSession &session, CitizenFile &file, QObject *parent = nullptr);

    /// Shows what is kept and asks the agency anew.
    void open();
    void setLanguage(const QString &language);

    bool busy() const { return m_busy; }
    bool offline() const;
    bool fetched() const { return m_fetchedAt.isValid(); } ///< whether anything was ever received
    QString freshness() const;
    RowsModel *kinds() { return &m_kinds; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void openKind(const QString &kind);
    Q_INVOKABLE void openAccessLog();

Q_SIGNALS:
    void changed();
    void kindWanted(madoguchi::RecordKind kind);
    void accessLogWanted();

private:
    QCoro::Task<void> load();
    void rebuild();

    CitizenSession &m_session;
    CitizenFile &m_file;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    bool m_isCutOff = false; ///< the last fetch failed
    QDateTime m_fetchedAt;
    RowsModel m_kinds;
    ErrorModel m_error;
};

} // namespace madoguchi
