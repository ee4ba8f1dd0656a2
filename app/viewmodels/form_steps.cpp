// The steps of a form: which shows, what it asks, and the way on from it.
#include "app/viewmodels/form_model.h"

#include <algorithm>

namespace madoguchi
{

int FormModel::stepCount() const
{
    return !m_history ? 0 : m_wholePage ? 1 : int(form().procedure().steps.size());
}

QString FormModel::stepTitle() const
{
    if (!m_history || form().procedure().steps.isEmpty()) {
        return {};
    }
    return m_wholePage ? title() : form().procedure().steps[m_step].heading.in(m_language);
}

QString FormModel::stepText() const
{
    //: Above a form: where one is. %1 number of all steps, %2 the present one.
    return m_history ? tr("全%1ステップ中、%2ステップ目").arg(stepCount()).arg(m_step + 1) : QString();
}

void FormModel::next()
{
    if (!m_history) {
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
    const QList<FieldIssue> all = form().issues(m_clock.today());
    if (all.isEmpty()) {
        Q_EMIT completed();
    } else {
        goTo(all.first().field);
    }
}

void FormModel::previous()
{
    const int before = m_history ? visibleStep(m_step - 1, -1) : -1;
    if (before >= 0) {
        showStep(before);
    } else {
        Q_EMIT leftBackwards();
    }
}

void FormModel::goTo(const QString &path)
{
    const int step = stepOf(path);
    showStep(std::max(step, 0));
    if (step >= 0) {
        m_issuesShown = true;
        rebuildRows();
        Q_EMIT focusField(path);
    }
}

bool FormModel::isOnSameStep(const QString &one, const QString &other) const
{
    const QList<Step> &steps = form().procedure().steps;
    return std::any_of(steps.begin(), steps.end(), [&](const Step &step) {
        return step.fields.contains(one) && step.fields.contains(other);
    });
}

int FormModel::stepOf(const QString &path) const
{
    const QString id = AnswerPath::fromText(path).field;
    for (int step = 0; step < stepCount(); ++step) {
        if (m_wholePage || form().procedure().steps[step].fields.contains(id)) {
            return step;
        }
    }
    return -1;
}

void FormModel::showRefusals(const QList<FieldIssue> &refusals)
{
    m_refusals.clear();
    for (const FieldIssue &refusal : refusals) {
        m_refusals.insert(refusal.field, refusal.message);
    }
    if (m_history && !refusals.isEmpty()) {
        goTo(refusals.first().field);
    }
}

QStringList FormModel::stepFields(int step) const
{
    QStringList visible = form().visibleFields(m_clock.today());
    if (m_wholePage) {
        return visible;
    }
    QStringList list;
    for (const QString &id : form().procedure().steps.value(step).fields) {
        if (visible.contains(id)) {
            list << id;
        }
    }
    return list;
}

QList<FieldIssue> FormModel::stepIssues() const
{
    QList<FieldIssue> issues = form().issues(m_clock.today());
    const QStringList ids = stepFields(m_step);
    const QSet<QString> here(ids.begin(), ids.end());
    issues.removeIf(
        [&](const FieldIssue &issue) { return !here.contains(AnswerPath::fromText(issue.field).field); });
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

} // namespace madoguchi
