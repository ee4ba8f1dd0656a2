#pragma once

#include "app/decoder/file_decoder.h"
#include "app/decoder/inspection_facts.h"
#include "procedures/field.h"

#include <QJsonArray>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// The files of a form: chosen or dropped, looked at before they are taken, kept sealed, shown page by page.
/// What is in a file is decoded elsewhere (FileDecoder); here are its facts in words, for eyes and ears.
class AttachmentsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by FormModel")
    Q_PROPERTY(QString busyField READ busyField NOTIFY changed)
    Q_PROPERTY(QString refusalField READ refusalField NOTIFY changed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString shownField READ shownField NOTIFY shownChanged)
    Q_PROPERTY(QString shownFile READ shownFile NOTIFY shownChanged)
    Q_PROPERTY(QString shownText READ shownText NOTIFY shownChanged)
    Q_PROPERTY(QString shownProblem READ shownProblem NOTIFY shownChanged)
    Q_PROPERTY(QVariant shownImage READ shownImage NOTIFY shownChanged)
    Q_PROPERTY(int shownPage READ shownPage NOTIFY shownChanged)
    Q_PROPERTY(int shownPages READ shownPages NOTIFY shownChanged)
    Q_PROPERTY(bool shownBusy READ shownBusy NOTIFY shownChanged)
public:
    /// What the form gives: its fields and answers by path, and the keeping of bytes.
    struct Host
    {
        std::function<const Field *(const QString &)> field;
        std::function<QJsonArray(const QString &)> value;
        std::function<QStringList()> hashes; ///< of all files of the form
        std::function<Outcome(const QByteArray &)> keep;
        std::function<Result<QByteArray>(const QString &)> load;
    };
    explicit AttachmentsModel(Host host, QObject *parent = nullptr);

    QString busyField() const { return m_waiting.isEmpty() ? QString() : m_waiting.first().first; }
    QString refusalField() const { return m_refusalField; }
    QString refusal() const { return m_refusal; }
    QString shownField() const { return m_shownField; }
    QString shownFile() const { return m_shownFile; } ///< SHA-256; empty: none is shown
    QString shownText() const;                        ///< what is seen, for ears
    QString shownProblem() const { return m_shownProblem; }
    QVariant shownImage() const { return m_shownImage.isNull() ? QVariant() : QVariant(m_shownImage); }
    int shownPage() const { return m_shownPage; } ///< from 1 on
    int shownPages() const;
    bool shownBusy() const { return m_shownBusy; }

    /// One row a file: value (SHA-256), label (its name), detail (kind, size, pages or pixels), place (it
    /// says where it was taken).
    QVariantList rows(const QString &path) const;
    /// Looks at the files of a form that was opened again, whose facts are not known yet.
    void learn(const QStringList &paths);
    void close();

    Q_INVOKABLE QString limits(const QString &path) const;      ///< what is taken, in words
    Q_INVOKABLE QStringList endings(const QString &path) const; ///< for the dialog alone
    Q_INVOKABLE void offer(const QString &path, const QList<QUrl> &files);
    Q_INVOKABLE void remove(const QString &path, const QString &sha256);
    Q_INVOKABLE void removePlace(const QString &path, const QString &sha256);
    Q_INVOKABLE void show(const QString &path, const QString &sha256);
    Q_INVOKABLE void turn(int pages); ///< forward, or back when negative
    Q_INVOKABLE void hide();

Q_SIGNALS:
    void changed();
    void shownChanged();
    void valueWanted(const QString &path, const QJsonArray &files);
    void factsLearned();
    void storageFailed(const madoguchi::Error &error);
    void announced(const QString &text);

private:
    struct Chosen
    {
        QString name;
        QByteArray bytes;
        QString sha256;
        qint64 size = -1; ///< -1: it can not be read
    };
    void readNext();
    void taken(const Chosen &chosen);
    void judged(const Chosen &chosen, const FileInspection &facts);
    void refuse(const QString &words);
    void finished();
    QString whyNot(const Field &field, const Chosen &chosen) const;
    QString whyNot(const Field &field, const QString &name, const FileInspection &facts) const;
    void loadPage();
    QJsonObject fileNamed(const QString &path, const QString &sha256) const;
    QString factsInWords(const QJsonObject &file) const;
    static QString inRow(const QStringList &words);

    Host m_host;
    FileDecoder m_decoder;
    QList<std::pair<QString, QUrl>> m_waiting; ///< the first is being looked at
    QString m_refusalField;
    QString m_refusal;
    QHash<QString, FileInspection> m_known; ///< by SHA-256
    QString m_shownField;
    QString m_shownFile;
    QString m_shownProblem;
    QImage m_shownImage;
    int m_shownPage = 1;
    bool m_shownBusy = false;
    quint64 m_showing = 0; ///< counts what was asked for: a late picture is not shown
};

} // namespace madoguchi
