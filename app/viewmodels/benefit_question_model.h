#pragma once

#include "app/viewmodels/error_model.h"
#include "benefits/next_question.h"
#include "benefits/own_answers.h"

#include <QSet>
#include <QVariantList>

namespace madoguchi
{

class BenefitSituation;
class Content;

/// One question at a time: the one whose answer settles most for what it costs to give. "Don't know" and
/// "rather not say" are answers; later puts it behind the others; what was answered can be gone back to.
class BenefitQuestionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(bool present READ present NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(bool sensitive READ sensitive NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString value READ value NOTIFY changed)
    Q_PROPERTY(QString display READ display NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool changing READ changing NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    BenefitQuestionModel(BenefitSituation &situation, const Content &content, QObject *parent = nullptr);

    void open(); ///< on each way to the page
    void setLanguage(const QString &language);

    bool present() const { return m_slot.has_value(); } ///< else nothing is left to ask
    QString text() const;
    QString help() const;
    QString why() const;          ///< for which benefits it is asked
    bool sensitive() const;       ///< of illness, disability or death: said before it is asked
    QString kind() const;         ///< choice, yen, number, date, town
    QVariantList choices() const; ///< [{value, label}]
    QString unit() const;
    QString value() const { return m_value; }
    QString display() const { return m_display; }
    QString problem() const { return m_problem; }  ///< why what was given can not be the answer
    bool changing() const { return m_isChanging; } ///< an answer that was given before
    bool canGoBack() const { return !m_past.isEmpty(); }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void setValue(const QString &value);
    Q_INVOKABLE QVariantList suggestions(const QString &typed) const; ///< of towns
    Q_INVOKABLE void answer();
    Q_INVOKABLE void dontKnow();
    Q_INVOKABLE void ratherNotSay();
    Q_INVOKABLE void later();
    Q_INVOKABLE void back();

    /// This one next, whether it was answered or not.
    void ask(const OwnAnswers::Place &place);

Q_SIGNALS:
    void changed();
    void asked();                        ///< another question stands here now, because of what the person did
    void announced(const QString &text); ///< to be said once

private:
    const Fact &fact() const;
    std::optional<Answer> given() const;
    std::optional<Outcome> store();
    void answerWith(const Answer &answer);
    void refuse();
    void settle(const Outcome &outcome, int likelyBefore);
    int likely() const;
    void next();
    void show(const Slot &slot);

    BenefitSituation &m_situation;
    const Content &m_content;
    QString m_language = QStringLiteral("ja");
    bool m_isOpen = false;
    bool m_isChanging = false;
    std::optional<Slot> m_slot;
    NextQuestion m_next;
    QString m_value;
    QString m_display;
    QString m_problem;
    QSet<Slot> m_later;
    QList<OwnAnswers::Place> m_past; ///< answered since the page was opened, the last at the end
    ErrorModel m_error;
};

} // namespace madoguchi
