#pragma once

#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "benefits/own_answers.h"

#include <QVariantList>

namespace madoguchi
{

class BenefitSituation;

/// What is known of the household here, line by line, with where it is from: everything can be changed, the
/// person's own answers taken back, all of them at once too.
class BenefitAnswersModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(bool hasOwn READ hasOwn NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QVariantList relations READ relations NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *answers READ answers CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *members READ members CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    explicit BenefitAnswersModel(BenefitSituation &situation, QObject *parent = nullptr);

    void open();
    void setLanguage(const QString &language);

    bool kept() const;
    bool hasOwn() const;
    QVariantList relations() const;       ///< [{value, label}] of someone who can be added
    int total() const { return m_total; } ///< the rows are the first of them
    RowsModel *answers() { return &m_answers; }
    RowsModel *members() { return &m_members; } ///< whom the person added
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void change(int row);
    Q_INVOKABLE void takeBack(int row);
    Q_INVOKABLE void addMember(const QString &relation);
    Q_INVOKABLE void removeMember(const QString &memberId);
    Q_INVOKABLE void forgetAll();

Q_SIGNALS:
    void changed();
    void questionWanted(const OwnAnswers::Place &place);
    void announced(const QString &text); ///< to be said once

private:
    void tell(const Outcome &outcome, const QString &done);
    void rebuild();

    BenefitSituation &m_situation;
    QString m_language = QStringLiteral("ja");
    bool m_isOpen = false;
    int m_limit = 0;
    int m_total = 0;
    QList<OwnAnswers::Place> m_places; ///< by row of answers
    RowsModel m_answers;
    RowsModel m_members;
    ErrorModel m_error;
};

} // namespace madoguchi
