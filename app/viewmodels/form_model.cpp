#include "app/viewmodels/form_model.h"

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/viewmodels/field_text.h"
#include "base/japan_time.h"
#include "outbox/drafts.h"
#include "procedures/application_document.h"
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
                QStringLiteral("choices"), QStringLiteral("multiple"), QStringLiteral("context"),
                QStringLiteral("unit"), QStringLiteral("least"), QStringLiteral("most"),
                QStringLiteral("lines")})
{
    m_again.setSingleShot(true);
    m_again.setInterval(saveAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &FormModel::saveDraft);
    connectAttachments();
}

Outcome FormModel::start(const QString &procedureId, const QString &language)
{
    return open(procedureId, {}, language);
}

Outcome FormModel::startCorrection(const CorrectionRequest &request, const QString &language)
{
    Outcome opened = open(request.procedureId, request.submissionId, language);
    if (!opened) {
        return opened;
    }
    QList<FieldIssue> issues;
    for (const FieldError &field : request.fields) {
        FieldIssue issue{field.field, field.code, field.message};
        if (issue.message.isEmpty()) {
            //: At a field of a form: the agency wants it mended and says no more.
            issue.message = LocalizedText(tr("役所が、この項目を直すよう求めています。"));
        }
        issues << issue;
    }
    showRefusals(issues);
    return {};
}

Outcome FormModel::startAgain(const QUuid &submissionId, const QString &language)
{
    const auto submission = m_session.submission(submissionId);
    if (!submission) {
        return failure(ErrorCode::NotFound);
    }
    Outcome opened = open(submission->procedureId, submission->amends, language, submissionId);
    if (opened) {
        showRefusals(m_session.refusals(submissionId));
    }
    return opened;
}

std::optional<Form> FormModel::formOf(const Procedure &procedure, const Result<QByteArray> &document) const
{
    const auto read = document.and_then(parseApplicationDocument);
    return read ? std::optional(Form::fromValues(procedure, read->values(), m_session.knownFacts()))
                : std::nullopt;
}

Outcome FormModel::open(const QString &procedureId, const QUuid &amends, const QString &language,
                        const QUuid &refused)
{
    const Procedure *procedure = m_content.procedure(procedureId);
    if (!procedure) {
        return failure(ErrorCode::ProcedureUnknown, procedureId);
    }
    const auto draft = m_session.draft(draftName(procedureId, amends));
    if (!draft) {
        return failure(draft.error());
    }
    m_language = language;
    m_amends = amends;
    m_former = amends.isNull() ? std::nullopt : formOf(*procedure, m_session.lastDocumentOf(amends));
    const auto signedThen =
        refused.isNull() ? std::nullopt : formOf(*procedure, m_session.signedDocument(refused));
    startWith(signedThen ? *signedThen : m_former ? *m_former : Form(*procedure, m_session.knownFacts()));
    if (*draft) {
        if (auto kept = Form::fromJson(*procedure, m_session.knownFacts(), **draft)) {
            startWith(std::move(*kept));
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
    takeUpAttachments();
    showStep(m_hasDraft ? keptStep(**draft) : 0);
    return {};
}

void FormModel::startWith(Form form)
{
    m_history.emplace(std::move(form));
    m_made.clear();
}

void FormModel::preview(const Result<Procedure> &procedure, const QStringList &faults,
                        const QString &language)
{
    m_isPreview = true;
    m_language = language;
    m_cardReadNeeded = false;
    m_previewProblem = procedure ? QString() : procedure.error().detail;
    m_previewFaults = procedure ? faults.join(u'\n') : QString();
    if (procedure) {
        const QJsonObject typed = m_history ? form().toJson() : QJsonObject();
        const int step = m_step;
        startWith(Form(*procedure, KnownFacts()));
        if (auto kept = Form::fromJson(*procedure, KnownFacts(), typed)) {
            startWith(std::move(*kept));
        }
        Q_EMIT formChanged();
        showStep(qBound(0, step, stepCount() - 1));
    }
    Q_EMIT formChanged();
}

void FormModel::setLanguage(const QString &language)
{
    m_language = language;
    m_made.clear();
    retranslate();
    if (m_history) {
        Q_EMIT formChanged();
        Q_EMIT stepChanged();
        rebuildRows();
    }
}

void FormModel::close()
{
    m_history.reset();
    m_amends = {};
    m_former.reset();
    m_left.clear();
    m_lastTaken.clear();
    m_made.clear();
    m_fields.setRows({});
    m_refusals.clear();
    m_placelessField.clear();
    m_draftState.clear();
    m_hasDraft = false;
    m_again.stop();
    m_attachments.close();
    m_previewFiles.clear();
    error()->clear();
    Q_EMIT formChanged();
    Q_EMIT draftStateChanged();
}

QString FormModel::title() const { return m_history ? form().procedure().title.in(m_language) : QString(); }

QString FormModel::summary() const
{
    return m_history ? form().procedure().summary.in(m_language) : QString();
}

QString FormModel::legalGround() const
{
    return m_history ? form().procedure().legalGround.text.in(m_language) : QString();
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
    if (busy() || !m_history) {
        co_return;
    }
    begin(pin ? Typed::Here : Typed::AtReader);
    const Outcome outcome = co_await m_session.readAttributes(std::move(pin), lastTry);
    finish(outcome);
    if (outcome && m_history) {
        join();
        skipCard();
    }
}

/// What was answered before stays; what is known now comes in beside it.
void FormModel::join()
{
    const QJsonObject answers = form().toJson();
    if (auto joined = Form::fromJson(form().procedure(), m_session.knownFacts(), answers)) {
        startWith(std::move(*joined));
    }
}

void FormModel::takeUpFacts()
{
    if (m_history && !m_isPreview) {
        join();
        Q_EMIT formChanged();
        showStep(qBound(0, m_step, stepCount() - 1));
    }
}

void FormModel::skipCard()
{
    m_cardReadNeeded = false;
    Q_EMIT formChanged();
    showStep(m_step);
}

void FormModel::take(Form form, const QString &path)
{
    if (!path.isEmpty() && path == m_lastTaken) {
        m_history->amend(std::move(form));
    } else {
        m_history->take(std::move(form));
    }
    m_lastTaken = path;
    m_refusals.remove(path);
    m_placelessField.clear();
    saveDraft();
    rebuildRows();
    Q_EMIT answersChanged();
}

void FormModel::setValue(const QString &path, const QString &input)
{
    const Field *field = m_history ? form().field(path) : nullptr;
    if (!field || field->type == FieldType::Attachment || editText(form(), *field, path) == input) {
        return;
    }
    QJsonValue value = valueFromPage(form(), *field, input);
    if (field->type == FieldType::Municipality) {
        value = m_content.municipalityValue(input);
    }
    Form next = form();
    next.setValue(path, value);
    take(std::move(next), path);
}

void FormModel::leave(const QString &path)
{
    m_lastTaken.clear();
    const Field *field = m_history ? form().field(path) : nullptr;
    const bool wasAnswered = field && !form().value(path).isNull();
    if (wasAnswered && !m_left.contains(path)) {
        m_left.insert(path);
        rebuildRows();
    }
}

void FormModel::addItem(const QString &group, const QString &person)
{
    if (!m_history) {
        return;
    }
    Form next = form();
    if (!next.addItem(group, candidateNamed(form(), group, person))) {
        return;
    }
    const int item = next.itemCount(group) - 1;
    take(std::move(next), {});
    Q_EMIT focusField(AnswerPath{group, item, {}}.text());
}

void FormModel::removeItem(const QString &path)
{
    const AnswerPath at = AnswerPath::fromText(path);
    Form next = form();
    if (!next.removeItem(at.field, at.item)) {
        return;
    }
    const QString name = itemName(*form().field(at.field), at.item).in(m_language);
    m_left.removeIf([&](const QString &left) { return left.startsWith(at.field + u'/'); });
    take(std::move(next), {});
    Q_EMIT focusField(at.field);
    //: Said by a screen reader after a person was taken out of a list. %1: e.g. お子さん1人目.
    Q_EMIT announced(tr("%1を取り除きました。").arg(name));
}

void FormModel::undo()
{
    if (canUndo()) {
        //: Said by a screen reader after an answer was taken back. %1 is the question.
        changedBy(m_history->undo(), tr("「%1」を元に戻しました。"));
    }
}

void FormModel::redo()
{
    if (canRedo()) {
        //: Said by a screen reader after an answer that was taken back was given again. %1 is the question.
        changedBy(m_history->redo(), tr("「%1」をやり直しました。"));
    }
}

/// Shows what became another answer, on its step.
void FormModel::changedBy(const QString &path, const QString &said)
{
    m_lastTaken.clear();
    saveDraft();
    if (const int step = stepOf(path); step >= 0 && step != m_step && !m_wholePage) {
        showStep(step);
    } else {
        rebuildRows();
    }
    Q_EMIT answersChanged();
    Q_EMIT focusField(path);
    if (const Field *field = form().field(path)) {
        Q_EMIT announced(said.arg(field->label.in(m_language)));
    }
}

void FormModel::setWholePage(bool whole)
{
    if (whole == m_wholePage) {
        return;
    }
    m_wholePage = whole;
    Q_EMIT wholePageChosen(whole);
    Q_EMIT formChanged();
    if (m_history) {
        showStep(whole ? 0 : m_step);
    }
}

void FormModel::lookUpPostalCode(const QString &path)
{
    if (!m_history) {
        return;
    }
    const auto place = m_content.placeOf(form().value(path).toString());
    if (!place) {
        m_placelessField = path;
        rebuildRows();
        Q_EMIT focusField(path);
        return;
    }
    // The address fields behind it, up to the next postal code, take what it tells; nothing that was typed is
    // overwritten.
    const AnswerPath at = AnswerPath::fromText(path);
    const QList<Field> &fields =
        at.item < 0 ? form().procedure().fields : form().procedure().field(at.field)->fields;
    const QString own = at.item < 0 ? at.field : at.part;
    Form next = form();
    bool behind = false;
    for (const Field &field : fields) {
        if (behind && field.type == FieldType::PostalCode) {
            break;
        }
        behind = (behind || field.id == own) && (at.item >= 0 || isOnSameStep(field.id, own));
        const QString target = at.item < 0 ? field.id : AnswerPath{at.field, at.item, field.id}.text();
        if (!behind || !editText(next, field, target).isEmpty()) {
            continue;
        }
        if (field.type == FieldType::Municipality) {
            next.setValue(target, m_content.municipalityValue(place->municipality));
        } else if (field.type == FieldType::Address) {
            next.setValue(target, place->town);
        }
    }
    take(std::move(next), {});
    //: Said by a screen reader after an address was filled in from a postal code. %1: prefecture,
    //: municipality, town.
    Q_EMIT announced(tr("%1を入れました。").arg(place->municipality + place->town));
}

QVariantList FormModel::suggestions(const QString &fieldId, const QString &text) const
{
    const Field *field = m_history ? form().field(fieldId) : nullptr;
    if (!field || field->type != FieldType::Municipality) {
        return {};
    }
    return m_content.municipalitySuggestions(text);
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

void FormModel::saveDraft()
{
    if (!m_history || m_isPreview) {
        return;
    }
    QJsonObject draft = form().toJson();
    draft.insert(openAt, stepFields(m_step).value(0));
    const Outcome saved = m_session.saveDraft(draftKey(), draft);
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
