#pragma once

#include "procedures/life_event.h"
#include "procedures/procedure.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace madoguchi
{

/// One thing that this person has to do, as far as the answers say.
struct PlannedStep
{
    QString id; ///< of the life event's step
    LocalizedText title;
    FilingPlace place = FilingPlace::Counter;
    QString procedureId;      ///< empty where there is none to fill in
    LocalizedText office;     ///< who takes it; may be empty, like the texts below
    LocalizedText when;       ///< for whom it is, while that is open
    QStringList openOn;       ///< the questions on which it hangs whether it applies; empty: it applies
    std::optional<QDate> due; ///< the last day
    std::optional<QDate> opens;
    QString openDayOn;      ///< the date question without which its days can not be reckoned; empty: none
    LocalizedText deadline; ///< in words
    QList<LocalizedText> bring;
    LocalizedText note;
    std::optional<Fee> fee;
    QString link;                  ///< https, where it is done elsewhere
    QStringList after;             ///< steps of this plan that come first
    bool isDone = false;           ///< as the person or the progress says
    bool endsCertificate = false;  ///< the signing certificate ends with it: last of what is done online
    LocalizedText certificateNote; ///< why it is the last
};

/// What is done on one way to one place: the steps that can be done together, and what to bring for all.
struct PlannedVisit
{
    FilingPlace place = FilingPlace::Counter;
    LocalizedText office;     ///< empty: the steps say
    QStringList steps;        ///< ids in the order of the plan
    std::optional<QDate> due; ///< the first of their last days
    std::optional<QDate> opens;
    QList<LocalizedText> bring; ///< each thing once
};

/// What to do in a life event, in the order in which to do it.
struct LifePlan
{
    QList<PlannedStep> steps;
    /// Every step that is not done here stands in exactly one; in the order of their first steps.
    QList<PlannedVisit> visits;
    QStringList openQuestions; ///< what is still to be answered to know more, in the order of the questions

    const PlannedStep *step(const QString &id) const;
};

/// Finds a procedure of the catalogue; null for an unknown one.
using ProcedureFinder = std::function<const Procedure *(const QString &id)>;

/// What the person has answered, by question, as understoodValue() gives it. Each may be left out.
using LifeAnswers = QHash<QString, QJsonValue>;

/// The questions to be asked: one that hangs on an earlier answer is asked unless that answer speaks against
/// it. In the order of the event.
QStringList askedQuestions(const LifeEvent &event, const LifeAnswers &answers, const QDate &today);

/// The steps of `event` that apply, or may apply while a question is open: nothing is lost by not answering.
/// Their order: what must come before (`after`) first; of what is done online, what ends the signing
/// certificate last; then by the last day, a step being as urgent as what waits for it; then the event's own
/// order, in which a step without a last day stays beside the one before it. `done`: ids of steps; they hold
/// up nothing and stay in the list. `today` is the day in Japan.
LifePlan planFor(const LifeEvent &event, const LifeAnswers &answers, const QDate &today,
                 const ProcedureFinder &procedures, const QSet<QString> &done = {});

} // namespace madoguchi
