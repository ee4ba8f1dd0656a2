#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"

#include <QUuid>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// One application: where it stands, as a dated line, and what can be done with it.
class ApplicationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString office READ office NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateKind READ stateKind NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)
    Q_PROPERTY(bool withdrawable READ withdrawable NOTIFY changed)
    Q_PROPERTY(bool correctable READ correctable NOTIFY changed)
    Q_PROPERTY(bool amendmentHasReceipt READ amendmentHasReceipt NOTIFY changed)
    Q_PROPERTY(bool cancellable READ cancellable NOTIFY changed)
    Q_PROPERTY(bool hasReceipt READ hasReceipt NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QStringList attachments READ attachments NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *letters READ letters CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *history READ history CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    explicit ApplicationModel(CitizenSession &session, QObject *parent = nullptr);

    void show(const QString &key); ///< a reference number, or the id of a submission
    void setLanguage(const QString &language);

    QString title() const { return m_title; }
    QString office() const { return m_office; }
    QString reference() const { return m_reference; }
    QString stateText() const { return m_stateText; }
    QString stateKind() const { return m_stateKind; }
    QString nextStep() const { return m_nextStep; }
    bool withdrawable() const { return m_withdrawable; }
    bool correctable() const { return m_correctable; } ///< the agency wants it mended (補正)
    bool amendmentHasReceipt() const { return m_amendmentHasReceipt; }
    bool cancellable() const { return m_cancellable; }
    bool hasReceipt() const { return m_hasReceipt; }
    bool busy() const { return m_busy; }
    QStringList attachments() const { return m_attachments; } ///< a line a file that was filed from here
    RowsModel *letters() { return &m_letters; }               ///< of the agency on this application
    RowsModel *history() { return &m_history; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void withdraw();
    /// Gives up what has not left this PC.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void openReceipt();
    Q_INVOKABLE void openAmendmentReceipt();
    Q_INVOKABLE void correct();
    Q_INVOKABLE void openLetter(const QString &noticeId);

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once
    void doneWanted();
    void receiptWanted(const QUuid &submissionId);
    void correctionWanted(const QUuid &submissionId);
    void letterWanted(const QString &noticeId);

private:
    QCoro::Task<void> askWithdrawal();
    void forget();
    void rebuild();
    void rebuildLetters();

    CitizenSession &m_session;
    QString m_language = QStringLiteral("ja");
    QString m_key;
    QUuid m_submissionId;
    QUuid m_amendmentId; ///< the newest correction of it that was signed here
    QString m_title;
    QString m_office;
    QString m_reference;
    QString m_stateText;
    QString m_stateKind;
    QString m_nextStep;
    bool m_withdrawable = false;
    bool m_correctable = false;
    bool m_amendmentHasReceipt = false;
    bool m_cancellable = false;
    bool m_hasReceipt = false;
    bool m_busy = false;
    QStringList m_attachments;
    RowsModel m_letters;
    RowsModel m_history;
    ErrorModel m_error;
};

} // namespace madoguchi
