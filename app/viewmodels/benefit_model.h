#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "benefits/explanation.h"
#include "benefits/own_answers.h"

#include <QVariantList>

namespace madoguchi
{

class BenefitSituation;
class Content;

/// One benefit in whole: every reason why and why not, what to bring where and until when, the law.
class BenefitModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString likelihoodText READ likelihoodText NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString furtherConditions READ furtherConditions NOTIFY changed)
    Q_PROPERTY(QString exclusive READ exclusive NOTIFY changed)
    Q_PROPERTY(QString howToApply READ howToApply NOTIFY changed)
    Q_PROPERTY(QString documents READ documents NOTIFY changed)
    Q_PROPERTY(QString procedure READ procedure NOTIFY changed)
    Q_PROPERTY(bool filedHere READ filedHere NOTIFY changed)
    Q_PROPERTY(QString ground READ ground NOTIFY changed)
    Q_PROPERTY(bool received READ received WRITE setReceived NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *reasons READ reasons CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *questions READ questions CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    BenefitModel(BenefitSituation &situation, const Content &content, QObject *parent = nullptr);

    void show(const QString &benefitId);
    void setLanguage(const QString &language);

    QString title() const;
    QString summary() const;
    QString likelihoodText() const;
    QString tone() const;
    QVariantList facts() const; ///< [{label, value}]: amounts, deadline, office
    QString furtherConditions() const;
    QString exclusive() const; ///< what one can not have beside it; empty: nothing
    QString howToApply() const;
    QString documents() const; ///< what to bring, one a line
    QString procedure() const; ///< that can be filled in here; empty: none
    bool filedHere() const;    ///< it is also filed here, not on paper
    QString ground() const;    ///< law, source and the day it was looked at
    bool received() const;
    void setReceived(bool received);
    RowsModel *reasons() { return &m_reasons; }
    RowsModel *questions() { return &m_questions; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void apply();
    Q_INVOKABLE void ask(int question); ///< a row of questions

Q_SIGNALS:
    void changed();
    void procedureWanted(const QString &procedureId);
    void questionWanted(const OwnAnswers::Place &place);

private:
    const Benefit *benefit() const;
    const BenefitResult *result() const;
    void addReason(QList<QVariantMap> &rows, const Reason &reason, int level) const;
    void rebuild();

    BenefitSituation &m_situation;
    const Content &m_content;
    QString m_language = QStringLiteral("ja");
    QString m_benefitId;
    RowsModel m_reasons;
    RowsModel m_questions;
    ErrorModel m_error;
};

} // namespace madoguchi
