#include "app/viewmodels/life_plan_words.h"

#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"
#include "base/readings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

QString planText(const char *text) { return QCoreApplication::translate("LifePlanWords", text); }

enum class PlanPart { Here, Counter, Post, Elsewhere, Later, Done };

QString partTitle(PlanPart part)
{
    switch (part) {
    case PlanPart::Here:
        //: Heading in a life event's plan, above what can be done in this window now.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "いま、ここでできること"));
    case PlanPart::Counter:
        //: Heading in a life event's plan.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "窓口へ行ってすること"));
    case PlanPart::Post:
        //: Heading in a life event's plan.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "郵便ですること"));
    case PlanPart::Elsewhere:
        //: Heading in a life event's plan: with somebody else (an employer, a bank).
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "ほかの所ですること"));
    case PlanPart::Later:
        //: Heading in a life event's plan: what has to wait for something.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "あとですること"));
    case PlanPart::Done:
        //: Heading in a life event's plan.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "済んだこと"));
    }
    return {};
}

QString placeWords(FilingPlace place)
{
    switch (place) {
    case FilingPlace::Online:
        //: On a step of a plan: where it is done.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "ここでできます"));
    case FilingPlace::Counter:
        //: On a step of a plan: where it is done.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "窓口でします"));
    case FilingPlace::Post:
        //: On a step of a plan: where it is done.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "郵便でします"));
    case FilingPlace::Elsewhere:
        //: On a step of a plan: where it is done.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "ほかの所でします"));
    }
    return {};
}

/// Where a step stands on the page.
struct Placed
{
    const PlannedStep *step = nullptr;
    PlanPart part = PlanPart::Here;
    const PlannedVisit *visit = nullptr; ///< null for what is done here
    bool isFirstOfVisit = false;
};

bool isHeldUp(const LifePlanView &view, const PlannedStep &step, const QStringList &together)
{
    if (step.opens && *step.opens > view.today) {
        return true;
    }
    return std::any_of(step.after.begin(), step.after.end(), [&](const QString &id) {
        return !together.contains(id) && !view.plan.step(id)->isDone;
    });
}

PlanPart partOf(FilingPlace place)
{
    switch (place) {
    case FilingPlace::Online:
        return PlanPart::Here;
    case FilingPlace::Counter:
        return PlanPart::Counter;
    case FilingPlace::Post:
        return PlanPart::Post;
    case FilingPlace::Elsewhere:
        break;
    }
    return PlanPart::Elsewhere;
}

QList<Placed> placedSteps(const LifePlanView &view)
{
    QList<Placed> placed;
    for (const PlannedStep &step : view.plan.steps) {
        if (step.isDone) {
            placed += Placed{&step, PlanPart::Done, nullptr, false};
        } else if (step.place == FilingPlace::Online) {
            placed +=
                Placed{&step, isHeldUp(view, step, {}) ? PlanPart::Later : PlanPart::Here, nullptr, false};
        }
    }
    for (const PlannedVisit &visit : view.plan.visits) {
        const bool isLater = std::any_of(visit.steps.begin(), visit.steps.end(), [&](const QString &id) {
            return isHeldUp(view, *view.plan.step(id), visit.steps);
        });
        for (const QString &id : visit.steps) {
            placed += Placed{view.plan.step(id), isLater ? PlanPart::Later : partOf(visit.place), &visit,
                             id == visit.steps.first()};
        }
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &a, const Placed &b) { return a.part < b.part; });
    return placed;
}

QStringList inWords(const QList<LocalizedText> &texts, const QString &language)
{
    QStringList words;
    for (const LocalizedText &text : texts) {
        words += text.in(language);
    }
    return words;
}

/// 「まどぐち市の窓口へ1回行けば、3件できます」
QString visitWords(const PlannedVisit &visit, const QString &language)
{
    if (visit.steps.size() < 2) {
        return {};
    }
    if (visit.place == FilingPlace::Post) {
        //: %1 an office, %2 how many things can be sent to it in one letter.
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "%1へまとめて送れるもの：%2件"))
            .arg(visit.office.in(language))
            .arg(visit.steps.size());
    }
    //: %1 an office, %2 how many things can be done there in one visit.
    return planText(QT_TRANSLATE_NOOP("LifePlanWords", "%1へ1回行けば、まとめて%2件できます"))
        .arg(visit.office.in(language))
        .arg(visit.steps.size());
}

QString dueWords(const PlannedStep &step, const LifePlanView &view)
{
    if (!step.due) {
        return {};
    }
    const QString date = dateWithEra(*step.due, view.language);
    if (step.isDone) {
        return {};
    }
    //: A step's last day: %1 the date, %2 e.g. 「あと12日」 or 「3日過ぎています」.
    return planText(QT_TRANSLATE_NOOP("LifePlanWords", "期限：%1（%2）"))
        .arg(date, daysLeftText(int(view.today.daysTo(*step.due))));
}

/// What to do when the last day is past.
QString lateWords(const PlannedStep &step, const LifePlanView &view)
{
    if (step.isDone || !step.due || *step.due >= view.today) {
        return {};
    }
    const Procedure *procedure = view.procedures(step.procedureId);
    if (procedure && !procedure->deadlines.isEmpty()) {
        // Which of several counts is known when the form is filled in; the last is the rule.
        return procedure->deadlines.last().late.in(view.language);
    }
    return planText(QT_TRANSLATE_NOOP("LifePlanWords",
                                      "期限が過ぎても、届け出が必要なことは変わりません。できるだけ早く窓口に"
                                      "電話して、どうすればよいか確かめてください。"));
}

QString feeWords(const PlannedStep &step, const QString &language)
{
    if (!step.fee || step.fee->kind == Fee::Kind::None) {
        return {};
    }
    if (step.fee->kind == Fee::Kind::Ask) {
        return step.fee->note.in(language);
    }
    //: What a step costs, in yen; %1 with separators between thousands.
    const QString amount = planText(QT_TRANSLATE_NOOP("LifePlanWords", "手数料：%1円"))
                               .arg(QLocale(QLocale::English).toString(step.fee->yen));
    return step.fee->note.isEmpty() ? amount : amount + u' ' + step.fee->note.in(language);
}

/// 「転出届のあとで」 of what is not done yet.
QString afterWords(const PlannedStep &step, const LifePlanView &view)
{
    QStringList titles;
    for (const QString &id : step.after) {
        if (const PlannedStep *first = view.plan.step(id); !first->isDone) {
            //: A title in quotation marks, as the language writes them.
            titles +=
                planText(QT_TRANSLATE_NOOP("LifePlanWords", "「%1」")).arg(first->title.in(view.language));
        }
    }
    //: A step that waits: %1 the titles of the steps that come first.
    return titles.isEmpty()
               ? QString()
               : planText(QT_TRANSLATE_NOOP("LifePlanWords", "%1が済んでからです。")).arg(titles.join(u' '));
}

QString opensWords(const PlannedStep &step, const LifePlanView &view)
{
    return step.isDone || !step.opens || *step.opens <= view.today
               ? QString()
               //: The first day on which a step can be done.
               : planText(QT_TRANSLATE_NOOP("LifePlanWords", "%1からできます"))
                     .arg(dateWithEra(*step.opens, view.language));
}

/// For whom it is, while that is open.
QString conditionWords(const PlannedStep &step, const QString &language)
{
    return step.openOn.isEmpty() ? QString()
                                 //: A step that may not apply: %1 says for whom it is.
                                 : planText(QT_TRANSLATE_NOOP("LifePlanWords", "あてはまるとき：%1"))
                                       .arg(step.when.in(language));
}

const ProgressItem *progressOf(const PlannedStep &step, const LifePlanView &view)
{
    // The newest stands first.
    const auto item =
        std::find_if(view.progress.begin(), view.progress.end(), [&](const ProgressItem &filed) {
            return !step.procedureId.isEmpty() && filed.procedureId == step.procedureId;
        });
    return item == view.progress.end() ? nullptr : &*item;
}

QString startWords(const PlannedStep &step, const LifePlanView &view)
{
    const Procedure *procedure = view.procedures(step.procedureId);
    if (!procedure || procedure->fields.isEmpty()) {
        return {};
    }
    return procedure->isFiledHere()
               //: Button on a step of a plan that is filed in this window.
               ? planText(QT_TRANSLATE_NOOP("LifePlanWords", "手続をはじめる"))
               //: Button on a step of a plan: the form is filled in here and taken to the counter on paper.
               : planText(QT_TRANSLATE_NOOP("LifePlanWords", "書類をここで書く"));
}

QString toneOf(const PlannedStep &step, const LifePlanView &view)
{
    if (!step.due || step.isDone) {
        return QStringLiteral("neutral");
    }
    const qint64 days = view.today.daysTo(*step.due);
    return days <= 3    ? QStringLiteral("attention")
           : days <= 14 ? QStringLiteral("warning")
                        : QStringLiteral("neutral");
}

QVariantMap rowOf(const Placed &placed, const LifePlanView &view)
{
    const PlannedStep &step = *placed.step;
    const QString &language = view.language;
    const bool isShared = placed.visit && placed.visit->steps.size() > 1;
    const ProgressItem *filed = progressOf(step, view);
    const QString comma = QStringLiteral("\n");
    return {
        {QStringLiteral("stepId"), step.id},
        {QStringLiteral("group"), QString()},
        {QStringLiteral("visit"), placed.isFirstOfVisit ? visitWords(*placed.visit, language) : QString()},
        {QStringLiteral("visitBring"),
         placed.isFirstOfVisit && isShared ? inWords(placed.visit->bring, language).join(comma) : QString()},
        {QStringLiteral("title"), step.title.in(language)},
        {QStringLiteral("place"), filingPlaceName(step.place)},
        {QStringLiteral("placeText"), placeWords(step.place)},
        {QStringLiteral("condition"), conditionWords(step, language)},
        {QStringLiteral("due"), dueWords(step, view)},
        {QStringLiteral("tone"), toneOf(step, view)},
        {QStringLiteral("late"), lateWords(step, view)},
        {QStringLiteral("opens"), opensWords(step, view)},
        {QStringLiteral("after"), afterWords(step, view)},
        {QStringLiteral("deadline"), step.isDone ? QString() : step.deadline.in(language)},
        {QStringLiteral("office"), step.office.in(language)},
        {QStringLiteral("bring"),
         isShared || step.isDone ? QString() : inWords(step.bring, language).join(comma)},
        {QStringLiteral("fee"), step.isDone ? QString() : feeWords(step, language)},
        {QStringLiteral("note"), step.isDone ? QString() : step.note.in(language)},
        {QStringLiteral("reason"),
         step.endsCertificate && !step.isDone ? step.certificateNote.in(language) : QString()},
        {QStringLiteral("progress"), filed ? stateText(*filed) : QString()},
        {QStringLiteral("applicationKey"),
         filed ? (filed->referenceNumber.isEmpty() ? filed->submissionId.toString(QUuid::WithoutBraces)
                                                   : filed->referenceNumber)
               : QString()},
        {QStringLiteral("done"), step.isDone},
        {QStringLiteral("procedureId"), step.procedureId},
        {QStringLiteral("startText"), step.isDone || filed ? QString() : startWords(step, view)},
        {QStringLiteral("link"), step.isDone ? QString() : step.link},
    };
}

} // namespace

QList<QVariantMap> planRows(const LifePlanView &view)
{
    QList<QVariantMap> rows;
    std::optional<PlanPart> part;
    for (const Placed &placed : placedSteps(view)) {
        QVariantMap row = rowOf(placed, view);
        if (part != placed.part) {
            part = placed.part;
            row.insert(QStringLiteral("group"), partTitle(placed.part));
        }
        rows += row;
    }
    return rows;
}

QString planStanding(const LifePlanView &view)
{
    const auto isSure = [](const PlannedStep &step) { return !step.isDone && step.openOn.isEmpty(); };
    const auto isOpen = [](const PlannedStep &step) { return !step.isDone && !step.openOn.isEmpty(); };
    const auto sure = std::count_if(view.plan.steps.begin(), view.plan.steps.end(), isSure);
    const auto open = std::count_if(view.plan.steps.begin(), view.plan.steps.end(), isOpen);
    if (sure + open == 0) {
        return planText(QT_TRANSLATE_NOOP("LifePlanWords", "することは、すべて済んでいます。"));
    }
    //: Above a plan: how many steps there are to do.
    QString words = planText(QT_TRANSLATE_NOOP("LifePlanWords", "することは%1件です。")).arg(sure + open);
    if (open > 0) {
        //: %1 of the steps apply to some people only, and the question that decides is not answered.
        words += u'\n' +
                 planText(QT_TRANSLATE_NOOP(
                              "LifePlanWords",
                              "このうち%1件は、人によります。上の質問に答えると、必要なものだけになります。"))
                     .arg(open);
    }
    return words;
}

Sheet planSheet(const LifePlanView &view)
{
    const QString &language = view.language;
    Sheet sheet;
    sheet.title = view.event.title.in(language);
    sheet.language = language;
    sheet.date = dateWithEra(view.today, language);
    sheet.footer = sheet.title;
    SheetNote note;
    const auto finish = [&] {
        if (!note.paragraphs.isEmpty()) {
            sheet.parts << note;
        }
        note = SheetNote();
    };
    for (const QVariantMap &row : planRows(view)) {
        const auto text = [&](const char *key) { return row.value(QLatin1String(key)).toString(); };
        if (const QString group = text("group"); !group.isEmpty()) {
            finish();
            note.heading = group;
        }
        if (const QString visit = text("visit"); !visit.isEmpty()) {
            note.paragraphs << visit;
            note.paragraphs << planText(QT_TRANSLATE_NOOP("LifePlanWords", "持ち物：%1"))
                                   .arg(text("visitBring").replace(u'\n', u'／'));
        }
        const bool isDone = row.value(QStringLiteral("done")).toBool();
        QString line = (isDone ? QStringLiteral("☑ ") : QStringLiteral("□ ")) + text("title");
        for (const char *key : {"condition", "due", "late", "opens", "after", "deadline"}) {
            if (const QString part = text(key); !part.isEmpty()) {
                line += QStringLiteral("　") + part;
            }
        }
        if (const QString office = text("office"); !office.isEmpty() && text("visit").isEmpty() && !isDone) {
            line +=
                QStringLiteral("　") + planText(QT_TRANSLATE_NOOP("LifePlanWords", "どこで：%1")).arg(office);
        }
        if (const QString bring = text("bring"); !bring.isEmpty()) {
            line += QStringLiteral("　") + planText(QT_TRANSLATE_NOOP("LifePlanWords", "持ち物：%1"))
                                               .arg(QString(bring).replace(u'\n', u'／'));
        }
        for (const char *key : {"fee", "note", "reason"}) {
            if (const QString part = text(key); !part.isEmpty()) {
                line += QStringLiteral("　") + part;
            }
        }
        note.paragraphs << line;
    }
    finish();
    sheet.parts << SheetNote{
        //: Heading on a printed sheet.
        planText(QT_TRANSLATE_NOOP("LifePlanWords", "この紙について")),
        {planText(QT_TRANSLATE_NOOP(
             "LifePlanWords",
             "市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。")),
         //: %1 laws and articles, %2 a date.
         planText(QT_TRANSLATE_NOOP("LifePlanWords", "根拠：%1（%2に確認）"))
             .arg(view.event.legalGround.text.in(language),
                  dateWithEra(view.event.legalGround.checkedOn, language))}};
    return sheet;
}

QList<CalendarEntry> planCalendar(const LifePlanView &view)
{
    QList<CalendarEntry> entries;
    // A calendar shows plain text.
    const auto plain = [](const QString &text) { return withoutReadings(text); };
    for (const PlannedStep &step : view.plan.steps) {
        if (!step.due) {
            continue;
        }
        CalendarEntry entry;
        entry.uid = view.event.id + u'.' + step.id + QStringLiteral("@life-plan.madoguchi");
        entry.summary = plain(step.title.in(view.language));
        entry.day = *step.due;
        entry.start = step.opens.value_or(QDate());
        entry.isDone = step.isDone;
        entry.location = plain(step.office.in(view.language));
        entry.url = step.link;
        entry.remindDaysAhead = {7, 3, 1};
        QStringList lines{plain(placeWords(step.place)), plain(conditionWords(step, view.language)),
                          plain(step.deadline.in(view.language))};
        if (!step.bring.isEmpty()) {
            lines += planText(QT_TRANSLATE_NOOP("LifePlanWords", "持ち物：%1"))
                         .arg(plain(inWords(step.bring, view.language).join(u'／')));
        }
        lines += plain(step.note.in(view.language));
        lines.removeAll(QString());
        entry.description = lines.join(u'\n');
        entries += entry;
    }
    return entries;
}

} // namespace madoguchi
