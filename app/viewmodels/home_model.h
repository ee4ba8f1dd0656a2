#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class BenefitSituation;
class CitizenSession;
class Content;

/// Home: what to do next, what is under way, what waits here, what one may be entitled to.
class HomeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)
    Q_PROPERTY(bool offline READ offline NOTIFY changed)
    Q_PROPERTY(int queueCount READ queueCount NOTIFY changed)
    Q_PROPERTY(int taskCount READ taskCount NOTIFY changed)
    Q_PROPERTY(int applicationCount READ applicationCount NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *news READ news CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *tasks READ tasks CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *benefits READ benefits CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *applications READ applications CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *queue READ queue CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *procedures READ procedures CONSTANT)
public:
    HomeModel(CitizenSession &session, BenefitSituation &situation, const Content &content,
              const Clock &clock, QObject *parent = nullptr);

    void setLanguage(const QString &language);

    bool busy() const { return m_busy; }
    QString greeting() const;
    QString freshness() const;
    bool offline() const;
    /// Of each list: how many there are. Home shows the first of them, so that thousands open as fast as ten.
    int queueCount() const { return m_queueCount; }
    int taskCount() const { return m_taskCount; }
    int applicationCount() const { return m_applicationCount; }
    ErrorModel *error() { return &m_error; }
    RowsModel *news() { return &m_news; }
    RowsModel *tasks() { return &m_tasks; }
    RowsModel *benefits() { return &m_benefits; }
    RowsModel *applications() { return &m_applications; }
    RowsModel *queue() { return &m_queue; }
    RowsModel *procedures() { return &m_procedures; }

    Q_INVOKABLE void openTask(const QString &taskId);
    Q_INVOKABLE void openNews(const QString &newsId);
    Q_INVOKABLE void openBenefit(const QString &benefitId);
    Q_INVOKABLE void openBenefits();
    Q_INVOKABLE void openApplication(const QString &key);
    Q_INVOKABLE void startProcedure(const QString &procedureId);
    Q_INVOKABLE void showMoreTasks();
    /// All that was filed, of one group: see ApplicationsModel::setGroup().
    Q_INVOKABLE void openApplications(const QString &group);
    Q_INVOKABLE void retryQueue();
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void applicationWanted(const QString &key); ///< a reference number, or the id of a submission
    void applicationsWanted(const QString &group);
    void correctionWanted(const QUuid &submissionId);
    void procedureWanted(const QString &procedureId);
    void noticeWanted(const QString &noticeId);
    void lifeEventWanted(const QString &eventId);
    void storeKeysWanted();
    void takeOverWanted();
    void cardWanted();
    void benefitWanted(const QString &benefitId);
    void benefitsWanted();

private:
    static constexpr qsizetype tasksAtOnce = 10;

    QCoro::Task<void> load();
    void rebuild();
    void rebuildTasks();
    void rebuildApplications();
    void rebuildBenefits();
    void rebuildProcedures();
    void rebuildNews();

    CitizenSession &m_session;
    BenefitSituation &m_situation;
    const Content &m_content;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    qsizetype m_taskLimit = tasksAtOnce;
    int m_queueCount = 0;
    int m_taskCount = 0;
    int m_applicationCount = 0;
    ErrorModel m_error;
    RowsModel m_news;
    RowsModel m_tasks;
    RowsModel m_benefits;
    RowsModel m_applications;
    RowsModel m_queue;
    RowsModel m_procedures;
};

} // namespace madoguchi
