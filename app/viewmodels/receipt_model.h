#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"
#include "outbox/submission.h"
#include "procedures/form.h"

#include <QUuid>

namespace madoguchi
{

class CitizenSession;
class Content;

/// After signing: arrived with a verified receipt, or saved on this PC and not submitted, or not known yet.
/// The page follows the submission as it goes on.
class ReceiptModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QString arrivedAt READ arrivedAt NOTIFY changed)
    Q_PROPERTY(QString office READ office NOTIFY changed)
    Q_PROPERTY(QStringList attachments READ attachments NOTIFY changed)
    Q_PROPERTY(QString sha256 READ sha256 NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *nextSteps READ nextSteps CONSTANT)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    ReceiptModel(CitizenSession &session, const Content &content, const SheetDesk &desk,
                 QObject *parent = nullptr);

    void show(const QUuid &submissionId);
    void setLanguage(const QString &language);

    QString outcome() const; ///< sending, saved, unknown, arrived, rejected, held
    QString headline() const;
    QString explanation() const;
    QString title() const;
    QString reference() const;
    QString arrivedAt() const;
    QString office() const;
    QStringList attachments() const; ///< a line a file: name, kind, size, fingerprint
    QString sha256() const;
    QString savedTo() const { return m_savedTo; }
    bool canSave() const;
    RowsModel *nextSteps() { return &m_nextSteps; }
    PrintModel *printing() { return &m_printing; }
    ErrorModel *error() { return &m_error; }

    /// Writes the application, its signature, the receipt and a readable summary to a folder of its own in
    /// the person's documents; shows where.
    Q_INVOKABLE void saveCopy();
    Q_INVOKABLE void retryNow();
    Q_INVOKABLE void done();

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once
    void doneWanted();
    void correctionWanted(const QUuid &submissionId);

private:
    void rebuild();
    /// The document as it arrived, as a form; nothing before it did.
    std::optional<Form> filedForm() const;
    QDate filedOn() const;
    std::optional<Sheet> sheet() const;

    CitizenSession &m_session;
    const Content &m_content;
    QString m_language = QStringLiteral("ja");
    QUuid m_id;
    std::optional<Submission> m_submission;
    QString m_savedTo;
    RowsModel m_nextSteps;
    ErrorModel m_error;
    PrintModel m_printing;
};

} // namespace madoguchi
