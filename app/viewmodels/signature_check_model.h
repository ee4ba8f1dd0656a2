#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "signing/signature_check.h"

#include <QUrl>
#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>

namespace madoguchi
{

/// Checking the signatures of a file that the person has or was given. Needs no card and no sign-in.
class SignatureCheckModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(QUrl file READ file NOTIFY changed)
    Q_PROPERTY(QUrl content READ content NOTIFY changed)
    Q_PROPERTY(bool contentWanted READ contentWanted NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString unchecked READ unchecked NOTIFY changed)
    Q_PROPERTY(double mostBytes READ mostBytes CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *signatures READ signatures CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    /// Who is trusted here: as in CheckOrder.
    struct Trusted
    {
        QList<Certificate> anchors;
        std::optional<Certificate> cardAuthority = {};
    };
    /// `anchors` is asked at each check.
    using Anchors = std::function<Trusted()>;
    SignatureCheckModel(const Clock &clock, Anchors anchors, QObject *parent = nullptr);

    void setLanguage(const QString &language);

    bool open() const { return m_open; } ///< the page shows checking; stays while help is read
    const QUrl &file() const { return m_file; }
    const QUrl &content() const { return m_content; }
    bool contentWanted() const { return m_contentWanted; } ///< the signature stands in a file of its own
    bool busy() const { return m_busy; }
    QString outcome() const;  ///< "good", "bad", "unknown"; empty before a check
    QString headline() const; ///< 正しい …
    QString sentence() const;
    QString unchecked() const; ///< what no check here looks at
    static double mostBytes();
    /// heading, verdict, verdictText, facts [{label, value}], points [{label, value, flag}]
    RowsModel *signatures() { return &m_signatures; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void show(bool open);
    /// Chooses a file and checks it at once; what it signs is looked for beside it.
    Q_INVOKABLE void choose(const QUrl &file);
    Q_INVOKABLE void chooseContent(const QUrl &content);
    Q_INVOKABLE void removeFile();
    Q_INVOKABLE void removeContent();

Q_SIGNALS:
    void changed();
    void announced(const QString &text);

private:
    struct Checked;
    /// Off the interface's thread. `content` may be empty: it is looked for beside the file then.
    static Checked checkFile(const QString &file, QString content, const Trusted &trusted,
                             const QDateTime &now);
    QCoro::Task<void> check();
    void rebuild();

    const Clock &m_clock;
    Anchors m_anchors;
    QString m_language = QStringLiteral("ja");
    bool m_open = false;
    QUrl m_file;
    QUrl m_content;
    bool m_contentWanted = false;
    bool m_busy = false;
    std::optional<SignatureCheck> m_check;
    RowsModel m_signatures;
    ErrorModel m_error;
};

} // namespace madoguchi
