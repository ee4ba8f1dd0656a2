#pragma once

#include "agency/messages.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenFile;
struct IssuedDocument;

/// One letter with its documents. Showing it marks it as read.
class NoticeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString body READ body NOTIFY changed)
    Q_PROPERTY(QString sender READ sender NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString respondBy READ respondBy NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString openTitle READ openTitle NOTIFY changed)
    Q_PROPERTY(QString openText READ openText NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *documents READ documents CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    explicit NoticeModel(CitizenFile &file, QObject *parent = nullptr);

    void show(const QString &noticeId);
    void setLanguage(const QString &language);

    QString title() const { return m_notice.title.in(m_language); }
    QString body() const { return m_notice.body.in(m_language); }
    QString sender() const { return m_notice.sender.isEmpty() ? QString() : m_notice.sender.in(m_language); }
    QString date() const;
    QString respondBy() const;
    QString reference() const { return m_notice.referenceNumber; }
    bool busy() const { return m_busy; }
    QString openTitle() const;
    QString openText() const { return m_openText; }
    QString savedTo() const { return m_savedTo; }
    RowsModel *documents() { return &m_documents; }
    ErrorModel *error() { return &m_error; }

    /// A text is shown on the page, its characters as they are; nothing leaves the sealed store.
    Q_INVOKABLE void read(const QString &documentId);
    /// Fetches it into the sealed store and says whose signature it carries.
    Q_INVOKABLE void check(const QString &documentId);
    /// Writes the document to the person's documents, no longer sealed; shows where.
    Q_INVOKABLE void save(const QString &documentId);
    /// Opens what save() wrote with the PC's own program for it.
    Q_INVOKABLE void openSaved();
    Q_INVOKABLE void openApplication();

Q_SIGNALS:
    void changed();
    void announced(const QString &text); ///< to be said once
    void applicationWanted(const QString &referenceNumber);

private:
    enum class Wish { Read, Save, Check };
    QCoro::Task<void> fetch(QString documentId, Wish wish);
    void take(const NoticeDocument &document, Wish wish, const QByteArray &bytes);
    void keep(const NoticeDocument &document, const QByteArray &bytes);
    void rebuild();
    static QString sealWords(const IssuedDocument &document);

    CitizenFile &m_file;
    QString m_language = QStringLiteral("ja");
    Notice m_notice;
    bool m_busy = false;
    QString m_openDocument; ///< whose text is shown
    QString m_openText;
    QString m_savedTo;
    RowsModel m_documents;
    ErrorModel m_error;
};

} // namespace madoguchi
