#pragma once

#include "app/viewmodels/application_search.h"
#include "app/viewmodels/rows_model.h"

#include <optional>

namespace madoguchi
{

class CitizenSession;

/// Everything that was filed, here and elsewhere, the newest first: by words, and by what it asks of the
/// person. However many there are, the page shows a part of them and more when asked.
class ApplicationsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(madoguchi::RowsModel *applications READ applications CONSTANT)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(QString foundText READ foundText NOTIFY changed)
    Q_PROPERTY(int foundCount READ foundCount NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
public:
    explicit ApplicationsModel(CitizenSession &session, QObject *parent = nullptr);

    RowsModel *applications() { return &m_applications; }
    const QString &query() const { return m_query; }
    const QString &group() const { return m_group; }
    QString foundText() const; ///< how many there are; empty while nothing is looked for
    int foundCount() const { return int(m_found.size()); }
    bool empty() const { return m_items.isEmpty(); } ///< nothing was ever filed

    Q_INVOKABLE void search(const QString &words);
    /// "all", "underWay", "needsPerson" or "ended".
    Q_INVOKABLE void setGroup(const QString &group);
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openApplication(const QString &key);

    void open();
    void setLanguage(const QString &language);

Q_SIGNALS:
    void changed();
    void applicationWanted(const QString &key); ///< a reference number, or the id of a submission
    void announced(const QString &text);        ///< to be said once

private:
    static constexpr qsizetype rowsAtOnce = 20;

    void take(); ///< what there is now; while the page was not opened it costs nothing
    void find();
    void show();

    CitizenSession &m_session;
    QString m_language = QStringLiteral("ja");
    bool m_isOpen = false;
    QString m_query;
    QString m_group = QStringLiteral("all");
    QList<ProgressItem> m_items;
    std::optional<ApplicationSearch> m_search; ///< made when something is looked for
    QList<qsizetype> m_found;                  ///< places in m_items
    qsizetype m_limit = rowsAtOnce;
    RowsModel m_applications;
};

} // namespace madoguchi
