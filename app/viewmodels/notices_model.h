#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenFile;
class CitizenSession;

/// The agency's letters to this person, the unread first.
class NoticesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY changed)
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *notices READ notices CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    NoticesModel(CitizenSession &session, CitizenFile &file, QObject *parent = nullptr);

    void setLanguage(const QString &language);

    bool busy() const { return m_busy; }
    bool offline() const;
    QString freshness() const;
    int unreadCount() const { return m_unreadCount; }
    int hiddenCount() const { return m_hiddenCount; } ///< below the last row; showMore() shows some
    RowsModel *notices() { return &m_notices; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void open(const QString &noticeId);

Q_SIGNALS:
    void changed();
    void noticeWanted(const QString &noticeId);

private:
    QCoro::Task<void> load();
    void rebuild();

    CitizenSession &m_session;
    CitizenFile &m_file;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    qsizetype m_limit = 0; ///< how many rows are shown; a page of thousands opens as fast as one of ten
    int m_hiddenCount = 0;
    int m_unreadCount = 0;
    RowsModel m_notices;
    ErrorModel m_error;
};

} // namespace madoguchi
