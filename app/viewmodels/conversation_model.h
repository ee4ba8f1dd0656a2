#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"

#include <QSet>
#include <QTimer>
#include <QUuid>

namespace madoguchi
{

class CitizenMessages;
class CitizenSession;

/// What the office and the person write to each other about the application that is shown, and what the
/// person is writing.
class ConversationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(bool writable READ writable NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int most READ most CONSTANT)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *messages READ messages CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *sent READ sent CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    ConversationModel(CitizenSession &session, CitizenMessages &written, QObject *parent = nullptr);

    /// The application whose page it is; an empty number has no conversation.
    void show(const QString &referenceNumber, const QString &title, const QString &office);
    void setOnScreen(bool onScreen); ///< what is on the screen counts as read
    void setLanguage(const QString &language);

    bool present() const { return writable() || m_messages.rowCount() > 0; }
    bool writable() const { return m_isWritable; } ///< the office takes messages about it
    bool offline() const;
    QString text() const { return m_text; }
    int most() const;
    QString whyNot() const;                      ///< it can not go as it is; empty: it can
    QString standing() const;                    ///< of what is being written; empty before anything is
    bool waiting() const { return m_isWaiting; } ///< something has not left, or is not known to have arrived
    RowsModel *messages() { return &m_messages; }
    RowsModel *sent() { return &m_sent; } ///< what goes to whom
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void edit(const QString &text);
    Q_INVOKABLE void send();
    /// Takes a message back that has not left, or was refused: its words stand in the box again, before what
    /// is there.
    Q_INVOKABLE void takeBack(const QString &messageId);
    Q_INVOKABLE void tryNow();

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once

private:
    void rebuild();
    void rebuildSent();
    void keepDraft();

    CitizenSession &m_session;
    CitizenMessages &m_written;
    QString m_language = QStringLiteral("ja");
    QString m_referenceNumber;
    QString m_title;
    QString m_office;
    QString m_text;
    bool m_isWritable = false;
    bool m_isWaiting = false;
    bool m_isOnScreen = false;
    bool m_isDraftKept = false;
    QSet<QUuid> m_fresh;        ///< were unread when the person came to this page
    QHash<QUuid, int> m_states; ///< of the person's own, as they were told last
    QTimer m_look;
    RowsModel m_messages;
    RowsModel m_sent;
    ErrorModel m_error;
};

} // namespace madoguchi
