#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "help/help_index.h"

#include <QVariantList>

#include <memory>
#include <optional>

namespace madoguchi
{

/// The help: topics by group, a search, one topic at a time. Nothing is read before it is first asked for.
class HelpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(madoguchi::RowsModel *groups READ groups CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *results READ results CONSTANT)
    Q_PROPERTY(QString query READ query NOTIFY resultsChanged)
    Q_PROPERTY(QString foundText READ foundText NOTIFY resultsChanged)
    Q_PROPERTY(QString topicId READ topicId NOTIFY topicChanged)
    Q_PROPERTY(QString title READ title NOTIFY topicChanged)
    Q_PROPERTY(QVariantList blocks READ blocks NOTIFY topicChanged)
    Q_PROPERTY(QVariantList opens READ opens NOTIFY topicChanged)
    Q_PROPERTY(QVariantList related READ related NOTIFY topicChanged)
    Q_PROPERTY(QString otherLanguage READ otherLanguage NOTIFY topicChanged)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    explicit HelpModel(QObject *parent = nullptr);
    ~HelpModel() override;

    void setLanguage(const QString &language);
    /// Makes the list of topics ready; for the page's arrival.
    void open();
    /// Shows a topic; false for an unknown one. What was shown before is remembered for back().
    bool show(const QString &topic);
    /// The topic of an error's code, see services/help/content/topics.json; false when it has none.
    bool showForCode(const QString &errorName);
    /// Back to the topic from which this one was opened; false when there is none.
    bool back();
    void leave(); ///< the next topic has none before it

    RowsModel *groups() { return &m_groups; }   ///< groupId, heading, topics: [{topicId, title}]
    RowsModel *results() { return &m_results; } ///< topicId, title, snippet
    ErrorModel *error() { return &m_error; }
    const QString &query() const { return m_query; }
    QString foundText() const;
    QString topicId() const { return m_way.isEmpty() ? QString() : m_way.last(); }
    QString title() const;
    QVariantList blocks() const;   ///< [{kind, text, number}]; kind: paragraph, heading, step, …
    QVariantList opens() const;    ///< [{page, label}]
    QVariantList related() const;  ///< [{topicId, title}]
    QString otherLanguage() const; ///< a sentence, when there are no words in the language asked for

    Q_INVOKABLE void search(const QString &query);
    Q_INVOKABLE void openTopic(const QString &topic);
    Q_INVOKABLE void openPage(const QString &page);

Q_SIGNALS:
    void resultsChanged();
    void topicChanged();
    void topicWanted();
    void pageWanted(const QString &page);

private:
    const HelpLibrary *library();
    const HelpText *text() const;
    QString shown(const QString &words) const; ///< with readings over kanji only where they are wanted
    void rebuild();

    std::optional<HelpLibrary> m_library;
    std::unique_ptr<HelpIndex> m_index; ///< of the language in force
    QString m_language = QStringLiteral("ja");
    QString m_query;
    QStringList m_way; ///< the topics on the way here, the present one last
    RowsModel m_groups;
    RowsModel m_results;
    ErrorModel m_error;
};

/// "「設定」を開く" for a page that a topic leads to; empty for one that has no words.
QString helpPageLabel(const QString &page);

} // namespace madoguchi
