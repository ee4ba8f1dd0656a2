#include "app/viewmodels/review_model.h"

#include "app/viewmodels/document_sheets.h"

#include <algorithm>

namespace madoguchi
{

ReviewModel::ReviewModel(const Clock &clock, const SheetDesk &desk, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_rows({QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("fieldId")})
    , m_changes({QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("fieldId")})
    , m_consequences({QStringLiteral("text")})
    , m_bring({QStringLiteral("text")})
    , m_printing(
          desk,
          [this] {
              return m_form ? std::optional(reviewSheet(*m_form, m_clock.today(), m_language)) : std::nullopt;
          },
          [this] { return title(); })
{
    connect(&m_printing, &PrintModel::announced, this, &ReviewModel::announced);
}

void ReviewModel::show(const Form &form, bool online, const std::optional<Form> &former)
{
    m_form = form;
    m_former = former;
    m_online = online;
    m_printing.clear();
    rebuild();
}

void ReviewModel::close()
{
    m_form.reset();
    m_former.reset();
    m_printing.clear();
    rebuild();
}

void ReviewModel::setLanguage(const QString &language)
{
    m_language = language;
    m_printing.retranslate();
    rebuild();
}

void ReviewModel::setOnline(bool online)
{
    m_online = online;
    Q_EMIT changed();
}

void ReviewModel::rebuild()
{
    QList<QVariantMap> rows;
    QList<QVariantMap> consequences;
    QList<QVariantMap> bring;
    if (m_form) {
        const QList<SummaryRow> summary = m_form->summary(m_language, m_clock.today());
        for (const SummaryRow &row : summary) {
            rows << QVariantMap{{QStringLiteral("label"), row.label},
                                {QStringLiteral("value"), row.value},
                                {QStringLiteral("fieldId"), row.field}};
        }
        if (m_form->procedure().endsSigningCertificate) {
            consequences << QVariantMap{
                {QStringLiteral("text"), m_form->procedure().certificateNote.in(m_language)}};
        }
    }
    if (m_form) {
        for (const LocalizedText &item : m_form->bring(m_clock.today())) {
            bring << QVariantMap{{QStringLiteral("text"), item.in(m_language)}};
        }
    }
    m_bring.setRows(bring);
    m_rows.setRows(rows);
    m_changes.setRows(changedRows());
    m_consequences.setRows(consequences);
    Q_EMIT changed();
}

QList<QVariantMap> ReviewModel::changedRows() const
{
    QList<QVariantMap> rows;
    if (!m_form || !m_former) {
        return rows;
    }
    const auto valueIn = [this](const Form &form, const QString &field) {
        const QList<SummaryRow> summary = form.summary(m_language, m_clock.today());
        const auto row = std::find_if(summary.begin(), summary.end(),
                                      [&](const SummaryRow &r) { return r.field == field; });
        //: Review page of a correction: there was no answer before, or there is none now.
        return row == summary.end() || row->value.isEmpty() ? tr("なし") : row->value;
    };
    QStringList fields;
    QHash<QString, QString> labels;
    for (const Form *form : {&*m_form, &*m_former}) {
        const QList<SummaryRow> summary = form->summary(m_language, m_clock.today());
        for (const SummaryRow &row : summary) {
            if (!row.field.isEmpty() && !labels.contains(row.field)) {
                fields << row.field;
                labels.insert(row.field, row.label);
            }
        }
    }
    for (const QString &field : std::as_const(fields)) {
        const QString before = valueIn(*m_former, field);
        const QString after = valueIn(*m_form, field);
        if (before != after) {
            //: Review page of a correction: what changes. %1 what was filed, %2 what is filed now.
            rows << QVariantMap{{QStringLiteral("label"), labels.value(field)},
                                {QStringLiteral("value"), tr("%1 → %2").arg(before, after)},
                                {QStringLiteral("fieldId"), field}};
        }
    }
    return rows;
}

QString ReviewModel::title() const { return m_form ? m_form->procedure().title.in(m_language) : QString(); }

QString ReviewModel::recipient() const
{
    return m_form ? m_form->procedure().recipient.in(m_language) : QString();
}

QString ReviewModel::purpose() const
{
    return m_form ? m_form->procedure().purpose.in(m_language) : QString();
}

QString ReviewModel::legalGround() const
{
    return m_form ? m_form->procedure().legalGround.text.in(m_language) : QString();
}

QString ReviewModel::whatIsNotSent() const
{
    if (!m_form || m_form->procedure().individualNumber) {
        return {};
    }
    //: Review page: what stays here. マイナンバー（個人番号） is the Individual Number, 暗証番号 the PIN.
    return tr("マイナンバー（個人番号）、暗証番号、カードの顔写真は送りません。");
}

QString ReviewModel::where() const
{
    return m_form ? filingPlaceName(m_form->procedure().where) : filingPlaceName(FilingPlace::Online);
}

QString ReviewModel::deliveryNote() const
{
    switch (m_form ? m_form->procedure().where : FilingPlace::Online) {
    case FilingPlace::Counter:
        //: Review page, for what is handed in at a counter. "Not notified yet" must stay clear.
        return tr("この手続は窓口で出します。印刷した紙を持って行ってください（まだ届け出ていません）。");
    case FilingPlace::Post:
        //: Review page, for what is sent by post. "Not notified yet" must stay clear.
        return tr("この手続は郵送で出します。印刷した紙を送ってください（まだ届け出ていません）。");
    case FilingPlace::Elsewhere:
        //: Review page, for what is done on another site or with another body.
        return tr("この手続はここからは出せません。印刷した紙を見ながら、提出先で手続してください。");
    case FilingPlace::Online:
        break;
    }
    return m_online
               //: Review page: what happens after signing, when the agency can be reached.
               ? tr("署名すると、すぐに役所へ送ります。届くと受付票が表示されます。")
               //: Review page: what happens after signing, without a connection. "Not submitted" must stay
               //: clear.
               : tr("いまは役所につながりません。署名すると、このパソコンに保存します（まだ提出されません）。"
                    "つながると送ります。");
}

QString ReviewModel::withdrawalNote() const
{
    if (m_form && !m_form->procedure().isFiledHere()) {
        return {};
    }
    //: Review page: it can be taken back.
    return tr("出したあとも、役所の審査が始まるまでは取り下げることができます。");
}

void ReviewModel::edit(const QString &fieldId) { Q_EMIT editWanted(fieldId); }

void ReviewModel::confirm() { Q_EMIT confirmed(); }

} // namespace madoguchi
