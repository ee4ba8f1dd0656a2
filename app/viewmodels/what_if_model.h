#pragma once

#include "app/viewmodels/rows_model.h"
#include "benefits/evaluation.h"
#include "benefits/what_if.h"

#include <QVariantList>

namespace madoguchi
{

class BenefitSituation;
class Content;

/// What would change if something happened: computed on a copy of the household that is never kept and ends
/// with the page.
class WhatIfModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QVariantList events READ events NOTIFY changed)
    Q_PROPERTY(QString event READ event NOTIFY changed)
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *changes READ changes CONSTANT)
public:
    WhatIfModel(BenefitSituation &situation, const Content &content, QObject *parent = nullptr);

    void open(); ///< with nothing supposed
    void setLanguage(const QString &language);

    QVariantList events() const;                ///< [{value, label}]
    QString event() const { return m_event; }   ///< empty: nothing is supposed
    QVariantList people() const;                ///< who could leave: [{value, label}]
    QString detail() const { return m_detail; } ///< town, yen a year or member, as the event needs
    QString headline() const; ///< 「今と比べて…」; empty as long as something is missing
    RowsModel *changes() { return &m_changes; }

    Q_INVOKABLE void suppose(const QString &event);
    Q_INVOKABLE void setDetail(const QString &detail);
    Q_INVOKABLE QVariantList suggestions(const QString &typed) const; ///< of towns
    Q_INVOKABLE void openBenefit(const QString &benefitId);

Q_SIGNALS:
    void changed();
    void benefitWanted(const QString &benefitId);
    void announced(const QString &text); ///< to be said once

private:
    std::optional<Supposition> supposition() const;
    QString changeText(const BenefitResult &before, const BenefitResult &after) const;
    void rebuild();

    BenefitSituation &m_situation;
    const Content &m_content;
    QString m_language = QStringLiteral("ja");
    bool m_isOpen = false;
    QString m_event;
    QString m_detail;
    RowsModel m_changes;
};

} // namespace madoguchi
