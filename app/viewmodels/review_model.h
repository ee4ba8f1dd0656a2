#pragma once

#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "procedures/form.h"

#include <optional>

namespace madoguchi
{

/// Everything that will be sent, to whom and why, before anything is signed.
class ReviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString legalGround READ legalGround NOTIFY changed)
    Q_PROPERTY(QString whatIsNotSent READ whatIsNotSent NOTIFY changed)
    Q_PROPERTY(QString deliveryNote READ deliveryNote NOTIFY changed)
    Q_PROPERTY(QString withdrawalNote READ withdrawalNote NOTIFY changed)
    Q_PROPERTY(QString where READ where NOTIFY changed)
    Q_PROPERTY(bool online READ online NOTIFY changed)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *rows READ rows CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *changes READ changes CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *consequences READ consequences CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *bring READ bring CONSTANT)
public:
    ReviewModel(const Clock &clock, const SheetDesk &desk, QObject *parent = nullptr);

    /// `former`: of a correction (補正), what was filed before.
    void show(const Form &form, bool online, const std::optional<Form> &former = {});
    void close(); ///< forgets the form: the person leaves
    void setLanguage(const QString &language);
    void setOnline(bool online);

    QString title() const;
    QString recipient() const;
    QString purpose() const;
    QString legalGround() const;
    QString whatIsNotSent() const;
    QString deliveryNote() const;
    QString withdrawalNote() const;
    QString where() const; ///< online, counter, post, elsewhere: online alone is signed and sent from here
    bool online() const { return m_online; }
    PrintModel *printing() { return &m_printing; }
    RowsModel *rows() { return &m_rows; }
    RowsModel *changes() { return &m_changes; } ///< what a correction changes
    RowsModel *consequences() { return &m_consequences; }
    RowsModel *bring() { return &m_bring; } ///< what to have at hand

    Q_INVOKABLE void edit(const QString &fieldId);
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();
    void editWanted(const QString &fieldId);
    void confirmed();
    void announced(const QString &text); ///< to be said once

private:
    void rebuild();
    QList<QVariantMap> changedRows() const;

    QString m_language = QStringLiteral("ja");
    const Clock &m_clock;
    std::optional<Form> m_form;
    std::optional<Form> m_former;
    bool m_online = true;
    RowsModel m_rows;
    RowsModel m_changes;
    RowsModel m_consequences;
    RowsModel m_bring;
    PrintModel m_printing;
};

} // namespace madoguchi
