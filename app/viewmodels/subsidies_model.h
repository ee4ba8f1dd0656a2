#pragma once

#include "agency/subsidy_client.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"

#include <QVariantList>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// Subsidies for businesses, from jGrants' public list. Nothing is sent before the person asks, and then only
/// the words and choices they see here; what came is kept sealed, where they are signed in, with its date.
class SubsidiesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool available READ available CONSTANT)
    Q_PROPERTY(QString host READ host CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString keyword READ keyword NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList orders READ orders NOTIFY changed)
    Q_PROPERTY(QString order READ order NOTIFY changed)
    Q_PROPERTY(bool onlyOpen READ onlyOpen NOTIFY changed)
    Q_PROPERTY(QString area READ area NOTIFY changed)
    Q_PROPERTY(bool searched READ searched NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString detailAsOf READ detailAsOf NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *subsidies READ subsidies CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    SubsidiesModel(CitizenSession &session, const SubsidySource &source, const Clock &clock,
                   QObject *parent = nullptr);

    void open(); ///< on each way to the page
    void setLanguage(const QString &language);

    bool available() const { return m_client.hasSource(); }
    QString host() const { return m_host; } ///< to whom the words go
    bool busy() const { return m_busy; }
    QString keyword() const { return m_wish.keyword; }
    QString problem() const { return m_problem; } ///< why it can not be looked for
    QVariantList orders() const;                  ///< [{value, label}]
    QString order() const;
    bool onlyOpen() const { return m_wish.onlyOpen; }
    QString area() const { return m_wish.area; }
    bool searched() const { return m_at.isValid(); }
    QString asOf() const;
    int total() const { return int(m_found.size()); }
    QString title() const { return m_detail.subsidy.title; }
    QVariantList facts() const; ///< of the one that is shown: [{label, value}]
    QString text() const { return m_text; }
    QString detailAsOf() const;
    RowsModel *subsidies() { return &m_subsidies; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void setKeyword(const QString &keyword);
    Q_INVOKABLE void setOrder(const QString &order);
    Q_INVOKABLE void setOnlyOpen(bool onlyOpen);
    Q_INVOKABLE void setArea(const QString &area);
    Q_INVOKABLE void search();
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openSubsidy(const QString &id);

Q_SIGNALS:
    void changed();
    void subsidyWanted();
    void announced(const QString &text); ///< to be said once

private:
    using Ask = std::function<QCoro::Task<Result<QByteArray>>()>;
    using Take = std::function<Outcome(const QByteArray &answer, const QDateTime &at)>;
    /// Asks, keeps and takes; what was kept before is taken where the network is not there.
    QCoro::Task<void> fetch(QByteArray question, Ask ask, Take take);
    void searchNow();
    void fetchDetail(const QString &id);
    void rebuild();

    CitizenSession &m_session;
    const Clock &m_clock;
    QString m_host;
    SubsidyClient m_client;
    QString m_language = QStringLiteral("ja");
    SubsidyWish m_wish;
    QString m_problem;
    bool m_busy = false;
    qsizetype m_limit = 0;
    QList<Subsidy> m_found;
    QDateTime m_at;
    SubsidyDetail m_detail;
    QString m_text;
    QDateTime m_detailAt;
    RowsModel m_subsidies;
    ErrorModel m_error;
};

} // namespace madoguchi
