#pragma once

#include "app/store_transfer.h"
#include "app/viewmodels/error_model.h"

#include <QUrl>

namespace madoguchi
{

/// What is kept on this PC as a file for another one, brought in from such a file, and erased: each begun,
/// told what it means, confirmed.
class StoreFileModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString repeatRefusal READ repeatRefusal NOTIFY changed)
    Q_PROPERTY(QString wordRefusal READ wordRefusal NOTIFY changed)
    Q_PROPERTY(QString erasureWord READ erasureWord NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(bool unused READ unused NOTIFY changed)
    Q_PROPERTY(QUrl file READ file NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    StoreFileModel(CitizenSession &session, Keyring keyring, const Clock &clock, QObject *parent = nullptr);

    void setLanguage(const QString &language);

    const QString &stage() const { return m_stage; } ///< "", "export", "import", "erase"
    /// Why what was typed is no passphrase, or is not twice the same, in words; empty: it is.
    const QString &refusal() const { return m_refusal; }
    const QString &repeatRefusal() const { return m_repeatRefusal; }
    const QString &wordRefusal() const { return m_wordRefusal; }
    QString erasureWord() const;                ///< to be typed before anything is erased
    QString waitingText() const;                ///< what has not arrived, by name; empty: nothing
    bool unused() const;                        ///< nothing of the person's work is here: a file may come in
    const QUrl &file() const { return m_file; } ///< to be brought in
    const QString &savedTo() const { return m_savedTo; } ///< the file that was written
    bool busy() const { return m_busy; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void begin(const QString &stage);
    Q_INVOKABLE void cancelPassphrase(); ///< nothing was begun
    /// `typed` and `repeated` as in the two fields. Where one is refused, nothing is done.
    Q_INVOKABLE bool check(const QString &typed, const QString &repeated);
    Q_INVOKABLE void keepPassphrase(const QString &typed, const QString &repeated); ///< exports with it
    Q_INVOKABLE void chooseFile(const QUrl &file);
    Q_INVOKABLE void importFile(const QString &passphrase);
    /// Whether the word that was typed is erasureWord(); else wordRefusal() says so.
    Q_INVOKABLE bool checkWord(const QString &typed);
    Q_INVOKABLE void erase();

    void open();

Q_SIGNALS:
    void changed();
    void imported();
    void erased(bool isDone);            ///< the session has ended either way, when it was this person's
    void announced(const QString &text); ///< to be said once

private:
    QCoro::Task<void> write(Secret typed, Secret repeated);
    QCoro::Task<void> bringIn(QString file, Secret typed);
    QCoro::Task<void> end();
    bool startWork();
    void reset();

    CitizenSession &m_session;
    StoreTransfer m_transfer;
    QString m_language = QStringLiteral("ja");
    QString m_stage;
    QString m_refusal;
    QString m_repeatRefusal;
    QString m_wordRefusal;
    QString m_savedTo;
    QUrl m_file;
    bool m_busy = false;
    ErrorModel m_error;
};

} // namespace madoguchi
