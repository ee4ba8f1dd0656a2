#pragma once

#include "app/kept_feedback.h"
#include "app/viewmodels/error_model.h"
#include "app/viewmodels/rows_model.h"
#include "help/feedback_text.h"

#include <QVariantList>
#include <qcoro/qcorotask.h>

#include <memory>

namespace madoguchi
{

class CitizenSession;

/// The feedback page: what a person says of this program, shown whole before it is sent, without who they
/// are.
class FeedbackModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(QVariantList categories READ categories NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int most READ most CONSTANT)
    Q_PROPERTY(QVariantList traces READ traces NOTIFY changed)
    Q_PROPERTY(bool forbidden READ forbidden NOTIFY changed)
    Q_PROPERTY(bool consented READ consented NOTIFY changed)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed)
    Q_PROPERTY(madoguchi::RowsModel *sent READ sent CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    FeedbackModel(CitizenSession &session, const Clock &clock, QObject *parent = nullptr);
    ~FeedbackModel() override;

    void setLanguage(const QString &language);
    /// For the page's arrival. `page` is where the person was; what could not be sent before is there again.
    void open(const QString &page, const QString &pageTitle);

    /// writing, sending, arrived, kept (it could not be sent and is kept on this PC)
    const QString &state() const { return m_state; }
    QString category() const;
    QVariantList categories() const; ///< [{value, label}]
    const QString &text() const { return m_feedback.text; }
    int most() const { return int(Feedback::maxLength); }
    QVariantList traces() const; ///< [{label, excerpt, forbidden}]: what may tell who somebody is
    bool forbidden() const;      ///< one of them must not be sent
    bool consented() const { return m_consented; }
    QString whyNot() const;               ///< why it can not be sent yet; empty when it can
    RowsModel *sent() { return &m_sent; } ///< fieldId, label, value: everything that leaves
    ErrorModel *error() { return &m_error; }

    /// Another person sits here now: what was being written is dropped.
    void leave();

    Q_INVOKABLE void choose(const QString &category);
    Q_INVOKABLE void edit(const QString &text);
    Q_INVOKABLE void consent(bool given);
    Q_INVOKABLE void send();
    Q_INVOKABLE void again();   ///< a new one
    Q_INVOKABLE void discard(); ///< throws away what was kept

Q_SIGNALS:
    void changed();
    void announced(const QString &text);

private:
    QCoro::Task<void> sendNow();
    void finish(const Outcome &outcome);
    void rebuild();

    CitizenSession &m_session;
    const Clock &m_clock;
    KeptFeedback m_kept;
    std::unique_ptr<FeedbackClient> m_client;
    QString m_language = QStringLiteral("ja");
    QString m_state = QStringLiteral("writing");
    Feedback m_feedback;
    QString m_pageTitle;
    bool m_isChosen = false;
    bool m_consented = false;
    QList<PersonalTrace> m_traces;
    RowsModel m_sent;
    ErrorModel m_error;
};

} // namespace madoguchi
