#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "benefits/evaluation.h"

#include <QVariantList>

namespace madoguchi
{

class BenefitSituation;

/// All benefits, as far as they can be told for this household: what is likely first, and what ends soonest
/// and is worth most among it. Useful before any question; each answer changes it.
class BenefitsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(QString filter READ filter NOTIFY changed)
    Q_PROPERTY(QVariantList filters READ filters NOTIFY changed)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QString foundText READ foundText NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int likely READ likely NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(bool runsBusiness READ runsBusiness WRITE setRunsBusiness NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *benefits READ benefits CONSTANT)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    BenefitsModel(BenefitSituation &situation, const Clock &clock, const SheetDesk &desk,
                  QObject *parent = nullptr);

    void open(); ///< on each way to the page
    void setLanguage(const QString &language);

    bool kept() const;                          ///< answers are sealed on this PC, else in memory alone
    QString filter() const { return m_filter; } ///< all, likely, answers, office, not, received
    QVariantList filters() const { return m_filters; } ///< [{value, label, count}]
    QString query() const { return m_query; }
    QString foundText() const;
    int total() const { return m_total; } ///< that pass filter and search; the rows are the first of them
    int likely() const { return m_likely; }
    int answered() const;
    bool runsBusiness() const;
    void setRunsBusiness(bool runs);
    RowsModel *benefits() { return &m_benefits; }
    PrintModel *printing() { return &m_printing; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void show(const QString &filter);
    Q_INVOKABLE void search(const QString &words);
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openBenefit(const QString &benefitId);
    Q_INVOKABLE void openAnswers();
    Q_INVOKABLE void openWhatIf();
    Q_INVOKABLE void openSubsidies();

Q_SIGNALS:
    void changed();
    void benefitWanted(const QString &benefitId);
    void answersWanted();
    void whatIfWanted();
    void subsidiesWanted();
    void announced(const QString &text); ///< to be said once

private:
    QString groupOf(const BenefitResult &result) const;
    bool matches(const Benefit &benefit) const;
    QVariantMap rowOf(const BenefitResult &result, const QString &group, bool startsGroup) const;
    QList<BenefitResult> inGroups() const;
    void rebuild();

    BenefitSituation &m_situation;
    const Clock &m_clock;
    QString m_language = QStringLiteral("ja");
    QString m_filter = QStringLiteral("all");
    QString m_query;
    QVariantList m_filters;
    mutable QHash<QString, QString> m_words; ///< by benefit: what a search looks through
    bool m_isOpen = false;
    int m_limit = 0;
    int m_total = 0;
    int m_likely = 0;
    RowsModel m_benefits;
    PrintModel m_printing;
    ErrorModel m_error;
};

} // namespace madoguchi
