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

/// Who looked at what about this person, and why, in plain words.
class AccessLogModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool fetched READ fetched NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *entries READ entries CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    AccessLogModel(CitizenSession &session, CitizenFile &file, QObject *parent = nullptr);

    /// Shows what is kept and asks the agency anew.
    void open();
    void setLanguage(const QString &language);

    bool busy() const { return m_busy; }
    bool offline() const;
    bool fetched() const { return m_fetchedAt.isValid(); }
    QString freshness() const;
    int hiddenCount() const { return m_hiddenCount; } ///< below the last row; showMore() shows some
    RowsModel *entries() { return &m_entries; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openApplication(const QString &referenceNumber);

Q_SIGNALS:
    void changed();
    void applicationWanted(const QString &referenceNumber);

private:
    QCoro::Task<void> load();
    void rebuild();

    CitizenSession &m_session;
    CitizenFile &m_file;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    bool m_isCutOff = false; ///< the last fetch failed
    qsizetype m_limit = 0;   ///< how many rows are shown; a page of thousands opens as fast as one of ten
    int m_hiddenCount = 0;
    QDateTime m_fetchedAt;
    RowsModel m_entries;
    ErrorModel m_error;
};

} // namespace madoguchi
