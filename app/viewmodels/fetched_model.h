#pragma once

#include "app/viewmodels/error_model.h"
#include "base/result.h"

#include <QDateTime>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenFile;
class CitizenSession;

/// What the pages have in common that show something of this person's which an agency holds: asked for when
/// the page is opened, kept, and shown with its age when the agency can not be reached.
class FetchedModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(bool fetched READ fetched NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    virtual void setLanguage(const QString &language);

    bool busy() const { return m_busy; }
    bool offline() const;
    bool fetched() const { return m_fetchedAt.isValid(); } ///< whether anything was ever received
    QString freshness() const;
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

protected:
    FetchedModel(CitizenSession &session, CitizenFile &file, QObject *parent);

    /// Shows what is kept and asks the agency anew, unless that is under way.
    void showAndFetch();
    /// What was asked for is no longer waited for: the page will show something else.
    void giveUpFetch();
    void rebuild();

    virtual QCoro::Task<Outcome> fetch() = 0;
    /// Takes into the page what is kept; answers when it was received, invalid when it never was.
    virtual QDateTime showKept() = 0;
    /// Nothing of one person stays for the next; showKept() follows.
    virtual void forgetPerson() {}

    const QString &language() const { return m_language; }
    QDateTime fetchedAt() const { return m_fetchedAt; }
    CitizenSession &session() const { return m_session; }
    CitizenFile &file() const { return m_file; }

private:
    QCoro::Task<void> load();

    CitizenSession &m_session;
    CitizenFile &m_file;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    bool m_isCutOff = false; ///< the last fetch failed
    quint64 m_turn = 0;      ///< of the fetch that is waited for
    QDateTime m_fetchedAt;
    ErrorModel m_error;
};

} // namespace madoguchi
