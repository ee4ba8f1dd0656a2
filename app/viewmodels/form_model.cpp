#include "app/viewmodels/form_model.h"

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/viewmodels/field_text.h"
#include "base/japan_time.h"
#include "procedures/form_words.h"

#include <QPointer>

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr auto saveAgainAfter = std::chrono::seconds(2);
/// Beside the answers: the first field of the step that was open. A step's number means another one when the
/// procedure has changed.
const QString openAt = QStringLiteral("open_at");
} // namespace

FormModel::FormModel(CitizenSession &session, const Content &content, const Clock &clock, QObject *parent)
    : PinEntryModel(PinKind::InputSupport, parent)
    , m_session(session)
    , m_content(content)
    , m_clock(clock)
    , m_fields({QStringLiteral("fieldId"), QStringLiteral("type"), QStringLiteral("label"),
                QStringLiteral("help"), QStringLiteral("required"), QStringLiteral("value"),
                QStringLiteral("display"), QStringLiteral("source"), QStringLiteral("error"),
                QStringLiteral("choices"), QStringLiteral("multiple")})
{
    m_again.setSingleShot(true);
    m_again.setInterval(saveAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &FormModel::saveDraft);
}

Outcome FormModel::start(const QString &procedureId, const QString &language)
{
    const Procedure *procedure = m_content.procedure(procedureId);
    if (!procedure) {
        return failure(ErrorCode::ProcedureUnknown, procedureId);
    }
    const auto draft = m_session.draft(procedureId);
    if (!draft) {
        return failure(draft.error());
    }
    m_language = language;
    m_form.emplace(*procedure, m_session.knownFacts());
    if (*draft) {
        if (auto kept = Form::fromJson(*procedure, m_session.knownFacts(), **draft)) {
            m_form = std::move(*kept);
        }
    }
    m_refusals.clear();
    m_draftState.clear();
    error()->clear();
    m_cardReadNeeded = !m_session.hasAttributes();
    if (m_cardReadNeeded) {
        askTries();
    }
    m_hasDraft = draft->has_value();
    Q_EMIT formChanged();
    Q_EMIT draftStateChanged();
    showStep(m_hasDraft ? keptStep(**draft) : 0);
    return {};
}

void FormModel::setLanguage(const QString &language)
{
    m_language = language;
    retranslate();
    if (m_form) {
        Q_EMIT formChanged();
        Q_EMIT stepChanged();
        rebuildRows();
    }
}

void FormModel::close()
{
    m_form.reset();
    m_fields.setRows({});
    m_refusals.clear();
    m_placelessField.clear();
    m_draftState.clear();
    m_hasDraft = false;
    m_again.stop();
    error()->clear();
    Q_EMIT formChanged();
    Q_EMIT draftStateChanged();
}

QString FormModel::title() const { return m_form ? m_form->procedure().title.in(m_language) : QString(); }

QString FormModel::summary() const { return m_form ? m_form->procedure().summary.in(m_language) : QString(); }

QString FormModel::legalGround() const
{
    return m_form ? m_form->procedure().legalGround.text.in(m_language) : QString();
}

int FormModel::stepCount() const { return m_form ? int(m_form->procedure().steps.size()) : 0; }

QString FormModel::stepTitle() const
{
    return m_form ? m_form->procedure().steps[m_step].heading.in(m_language) : QString();
}

QString FormModel::stepText() const
{
    //: Above a form: where one is. %1 number of all steps, %2 the present one.
    return m_form ? tr("全%1ステップ中、%2ステップ目").arg(stepCount()).arg(m_step + 1) : QString();
}

QCoro::Task<void> FormModel::askTries()
{
    if (busy()) {
        co_return;
    }
    const QPointer<FormModel> self(this);
    const Result<PinStanding> standing = co_await m_session.pinStanding(kind());
    if (self && m_cardReadNeeded && !busy()) {
        setStanding(standing);
    }
}

void FormModel::readCardAtReader() { readCardWith({}, LastTry::Refuse); }

void FormModel::readCardLastTryAtReader() { readCardWith({}, LastTry::Consented); }

void FormModel::readCard(const QString &pin) { readCardWith(Secret::fromText(pin), LastTry::Refuse); }

void FormModel::readCardLastTry(const QString &pin)
{
    readCardWith(Secret::fromText(pin), LastTry::Consented);
}

QCoro::Task<void> FormModel::readCardWith(PinSource pin, LastTry lastTry)
{
    if (busy() || !m_form) {
        co_return;
    }
    begin(pin ? Typed::Here : Typed::AtReader);
    const Outcome outcome = co_await m_session.readAttributes(std::move(pin), lastTry);
    finish(outcome);
    if (outcome && m_form) {
        // What was answered before the card was read stays; what the card knows comes in beside it.
        const QJsonObject answers = m_form->toJson();
        if (auto joined = Form::fromJson(m_form->procedure(), m_session.knownFacts(), answers)) {
            m_form = std::move(*joined);
        }
        skipCard();
    }
}

void FormModel::skipCard()
{
    m_cardReadNeeded = false;
    Q_EMIT formChanged();
    showStep(m_step);
}

void FormModel::setValue(const QString &fieldId, const QString &input)
{
    const Field *field = m_form ? m_form->procedure().field(fieldId) : nullptr;
    if (!field || editText(*m_form, *field) == input) {
        return;
    }
    QJsonValue value = valueFromPage(*m_form, *field, input);
    if (field->type == FieldType::Municipality) {
        value = m_content.municipalityValue(input);
    }
    m_form->setValue(fieldId, value);
    m_refusals.remove(fieldId);
    m_placelessField.clear();
    saveDraft();
    rebuildRows();
}

void FormModel::lookUpPostalCode(const QString &fieldId)
{
    if (!m_form) {
        return;
    }
    const auto place = m_content.placeOf(m_form->value(fieldId).toString());
    if (!place) {
        m_placelessField = fieldId;
        rebuildRows();
        Q_EMIT focusField(fieldId);
        return;
    }
    // The step's own address fields take what the postal code tells; nothing that was typed is overwritten.
    for (const QString &id : stepFields(m_step)) {
        const Field *field = m_form->procedure().field(id);
        if (field->type == FieldType::Municipality && editText(*m_form, *field).isEmpty()) {
            m_form->setValue(id, m_content.municipalityValue(place->municipality));
        } else if (field->type == FieldType::Address && editText(*m_form, *field).isEmpty()) {
            m_form->setValue(id, place->town);
        }
    }
    saveDraft();
    rebuildRows();
    //: Said by a screen reader after an address was filled in from a postal code. %1: prefecture,
    //: municipality, town.
    Q_EMIT announced(tr("%1を入れました。").arg(place->municipality + place->town));
}

QVariantList FormModel::suggestions(const QString &fieldId, const QString &text) const
{
    const Field *field = m_form ? m_form->procedure().field(fieldId) : nullptr;
    if (!field || field->type != FieldType::Municipality) {
        return {};
    }
    return m_content.municipalitySuggestions(text);
}

void FormModel::next()
{
    if (!m_form) {
        return;
    }
    const QList<FieldIssue> issues = stepIssues();
    m_issuesShown = true;
    if (!issues.isEmpty()) {
        rebuildRows();
        Q_EMIT focusField(issues.first().field);
        return;
    }
    const int following = visibleStep(m_step + 1, 1);
    if (following >= 0) {
        showStep(following);
        if (m_hasDraft) {
            saveDraft(); // it is opened again where it was left
        }
        return;
    }
    // A date may have run out while the form lay as a draft: look at everything once more.
    const QList<FieldIssue> all = m_form->issues(m_clock.today());
    if (all.isEmpty()) {
        Q_EMIT completed();
    } else {
        goTo(all.first().field);
    }
}

void FormModel::previous()
{
    const int before = m_form ? visibleStep(m_step - 1, -1) : -1;
    if (before >= 0) {
        showStep(before);
    } else {
        Q_EMIT leftBackwards();
    }
}

void FormModel::goTo(const QString &fieldId)
{
    for (int step = 0; step < stepCount(); ++step) {
        if (m_form->procedure().steps[step].fields.contains(fieldId)) {
            showStep(step);
            m_issuesShown = true;
            rebuildRows();
            Q_EMIT focusField(fieldId);
            return;
        }
    }
    showStep(0);
}

void FormModel::showRefusals(const QList<FieldIssue> &refusals)
{
    m_refusals.clear();
    for (const FieldIssue &refusal : refusals) {
        m_refusals.insert(refusal.field, refusal.message);
    }
    if (m_form && !refusals.isEmpty()) {
        goTo(refusals.first().field);
    }
}

QStringList FormModel::stepFields(int step) const
{
    QStringList list;
    const QStringList visible = m_form->visibleFields(m_clock.today());
    for (const QString &id : m_form->procedure().steps[step].fields) {
        if (visible.contains(id)) {
            list << id;
        }
    }
    return list;
}

QList<FieldIssue> FormModel::stepIssues() const
{
    QList<FieldIssue> issues = m_form->issues(m_clock.today());
    const QStringList here = stepFields(m_step);
    issues.removeIf([&](const FieldIssue &issue) { return !here.contains(issue.field); });
    return issues;
}

int FormModel::visibleStep(int from, int direction) const
{
    for (int step = from; step >= 0 && step < stepCount(); step += direction) {
        if (!stepFields(step).isEmpty()) {
            return step;
        }
    }
    return -1;
}

void FormModel::showStep(int step)
{
    m_step = step;
    m_issuesShown = false;
    m_placelessField.clear();
    rebuildRows();
    Q_EMIT stepChanged();
}

int FormModel::keptStep(const QJsonObject &draft) const
{
    const QString field = draft.value(openAt).toString();
    for (int step = 0; step < stepCount(); ++step) {
        if (stepFields(step).contains(field)) {
            return step;
        }
    }
    return 0;
}

void FormModel::rebuildRows()
{
    QList<QVariantMap> rows;
    const QList<FieldIssue> issues = m_issuesShown ? stepIssues() : QList<FieldIssue>();
    const QStringList ids = stepFields(m_step);
    for (const QString &id : ids) {
        QVariantMap fieldRow = row(*m_form->procedure().field(id));
        const auto issue =
            std::find_if(issues.begin(), issues.end(), [&](const FieldIssue &i) { return i.field == id; });
        if (issue != issues.end()) {
            fieldRow.insert(QStringLiteral("error"), issue->message.in(m_language));
        } else if (m_refusals.contains(id)) {
            fieldRow.insert(QStringLiteral("error"), m_refusals.value(id).in(m_language));
        } else if (id == m_placelessField) {
            fieldRow.insert(QStringLiteral("error"), tr("この郵便番号の住所が見つかりませんでした。番号を確か"
                                                        "めるか、下の欄に住所を入力してください。"));
        }
        rows << fieldRow;
    }
    m_fields.setRows(rows);
}

QVariantMap FormModel::row(const Field &field) const
{
    const QList<SummaryRow> summaryRows = m_form->summary(m_language);
    const auto read = std::find_if(summaryRows.begin(), summaryRows.end(), [&](const SummaryRow &summaryRow) {
        return summaryRow.field == field.id;
    });
    return {
        {QStringLiteral("fieldId"), field.id},
        {QStringLiteral("type"), fieldTypeName(field.type)},
        {QStringLiteral("label"), field.label.in(m_language)},
        {QStringLiteral("help"), field.help.in(m_language)},
        {QStringLiteral("required"), field.required},
        {QStringLiteral("value"), editText(*m_form, field)},
        {QStringLiteral("display"), read == summaryRows.end() ? QString() : read->value},
        {QStringLiteral("source"), sourceWords(m_form->mark(field.id)).isEmpty()
                                       ? QString()
                                       : sourceWords(m_form->mark(field.id)).in(m_language)},
        {QStringLiteral("error"), QString()},
        {QStringLiteral("choices"), choicesOf(*m_form, field, m_language)},
        {QStringLiteral("multiple"), field.type == FieldType::Persons},
    };
}

void FormModel::saveDraft()
{
    if (!m_form) {
        return;
    }
    QJsonObject draft = m_form->toJson();
    draft.insert(openAt, stepFields(m_step).value(0));
    const Outcome saved = m_session.saveDraft(m_form->procedure().id, draft);
    if (!saved) {
        error()->set(saved.error());
        m_draftState.clear();
        m_again.start();
    } else {
        m_hasDraft = true;
        m_again.stop();
        const QDateTime local = inJapan(m_clock.now());
        //: Small, at the foot of a form: the draft was saved on this PC at %1 (hours and minutes).
        m_draftState =
            tr("下書きをこのパソコンに保存しました（%1）").arg(local.toString(QStringLiteral("H:mm")));
    }
    Q_EMIT draftStateChanged();
}

} // namespace madoguchi
