#include "app/viewmodels/progress_words.h"

#include "base/era_date.h"
#include "base/japan_time.h"

#include <QCoreApplication>

namespace madoguchi
{
namespace
{

QString progressText(const char *source) { return QCoreApplication::translate("ProgressWords", source); }

QString honestText(HonestWord word)
{
    switch (word) {
    case HonestWord::Drafted:
        //: State of an application, short: being written.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "下書き"));
    case HonestWord::SavedHere:
        //: State of an application, short: on this PC only; must never be mistaken for submitted.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "保存済み・未提出"));
    case HonestWord::Sent:
        //: State of an application, short: it left this PC, arrival not confirmed.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "送信済み・到達を確認中"));
    case HonestWord::Arrived:
        //: State of an application, short: recorded at the agency (到達), receipt at hand.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "到達"));
    case HonestWord::Accepted:
        //: State of an application, short: the office works on it.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "審査中"));
    case HonestWord::Finished:
        //: State of an application, short: done.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "手続終了"));
    }
    return {};
}

QString agencyText(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Arrived:
        return honestText(HonestWord::Arrived);
    case ApplicationState::InReview:
        return honestText(HonestWord::Accepted);
    case ApplicationState::CorrectionRequested:
        //: State of an application: the agency asks for a correction (補正).
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "補正が必要です"));
    case ApplicationState::ReviewFinished:
        //: State of an application: the examination is over (審査終了).
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "審査終了"));
    case ApplicationState::Finished:
        return honestText(HonestWord::Finished);
    case ApplicationState::Declined:
        //: State of an application: the agency declined it (却下).
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "却下"));
    case ApplicationState::Withdrawn:
        //: State of an application: the person took it back (取下げ).
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "取り下げ済み"));
    }
    return {};
}

std::optional<QString> outboxText(OutboxState state)
{
    switch (state) {
    case OutboxState::Returned:
        return agencyText(ApplicationState::CorrectionRequested);
    case OutboxState::NeedsResign:
        //: State of an application: the signature must be made again.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "もう一度署名が必要です（未提出）"));
    case OutboxState::Rejected:
        //: State of an application: the agency did not take it.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "受け付けられませんでした"));
    case OutboxState::Held:
        //: State of an application: only a call to the office can decide.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "役所への確認が必要です"));
    case OutboxState::Expired:
        //: State of an application: too late for filing online.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "オンラインの期限が過ぎました（未提出）"));
    case OutboxState::Cancelled:
        //: State of an application: given up by the person before it was submitted.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "とりやめ"));
    case OutboxState::Withdrawing:
        //: State of an application: withdrawal asked for, not confirmed yet.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "取り下げを依頼中"));
    case OutboxState::Withdrawn:
        return agencyText(ApplicationState::Withdrawn);
    default:
        return std::nullopt;
    }
}

QString amendmentText(const QString &state)
{
    //: State of a correction (補正) of an application that was filed before. %1 is a state, e.g. 到達.
    return progressText(QT_TRANSLATE_NOOP("ProgressWords", "直した内容：%1")).arg(state);
}

} // namespace

QString stateKind(const ProgressItem &item)
{
    const bool isMended = item.amendmentState && *item.amendmentState != OutboxState::Returned &&
                          !needsPerson(*item.amendmentState);
    const bool correction = item.agencyState == ApplicationState::CorrectionRequested && !isMended;
    if (isMended && honestWord(*item.amendmentState, true) < HonestWord::Arrived) {
        return honestWord(*item.amendmentState, false) == HonestWord::SavedHere ? QStringLiteral("saved")
                                                                                : QStringLiteral("sent");
    }
    if (correction || (item.outboxState && needsPerson(*item.outboxState))) {
        return QStringLiteral("attention");
    }
    switch (item.word) {
    case HonestWord::Drafted:
        return QStringLiteral("draft");
    case HonestWord::SavedHere:
        return QStringLiteral("saved");
    case HonestWord::Sent:
        return QStringLiteral("sent");
    case HonestWord::Arrived:
        return QStringLiteral("arrived");
    case HonestWord::Accepted:
        return QStringLiteral("accepted");
    case HonestWord::Finished:
        return QStringLiteral("finished");
    }
    return {};
}

QString stateText(const ProgressItem &item)
{
    if (item.amendmentState && honestWord(*item.amendmentState, true) < HonestWord::Arrived) {
        const auto text = outboxText(*item.amendmentState);
        return amendmentText(text ? *text : honestText(honestWord(*item.amendmentState, false)));
    }
    if (item.outboxState) {
        if (const auto text = outboxText(*item.outboxState)) {
            return *text;
        }
    }
    // What the agency says counts only where the honest word allows it: without a receipt it is not
    // "arrived".
    const bool agencyCounts = item.word == HonestWord::Arrived || item.word == HonestWord::Accepted ||
                              item.word == HonestWord::Finished;
    return item.agencyState && agencyCounts ? agencyText(*item.agencyState) : honestText(item.word);
}

QString lineText(const ProgressLine &line)
{
    const QString text = line.agencyState ? agencyText(*line.agencyState) : honestText(line.word);
    return line.isAmendment ? amendmentText(text) : text;
}

namespace
{
/// 取下げ is no fact before the agency has confirmed it.
QString withdrawalText(WaitReason waits)
{
    switch (waits) {
    case WaitReason::Network:
        //: A withdrawal that waits on this PC.
        return progressText(QT_TRANSLATE_NOOP(
            "ProgressWords",
            "取り下げの依頼は、このパソコンで待っています。まだ取り下げられていません。役所に"
            "つながると自動で送ります。"));
    case WaitReason::SignIn:
        //: A withdrawal that waits on this PC.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords",
                                              "取り下げの依頼は、このパソコンで待っています。まだ取り下げられ"
                                              "ていません。サインインすると送ります。"));
    default:
        //: A withdrawal that was sent and is not confirmed.
        return progressText(QT_TRANSLATE_NOOP(
            "ProgressWords",
            "取り下げを役所に依頼しています。役所が受け付けるまでは、まだ取り下げられていません。"));
    }
}
} // namespace

QString waitText(const ProgressItem &item)
{
    if (item.outboxState == OutboxState::Withdrawing) {
        return withdrawalText(item.waits);
    }
    switch (item.waits) {
    case WaitReason::Network:
        //: Why something saved on this PC was not sent yet.
        return progressText(QT_TRANSLATE_NOOP(
            "ProgressWords",
            "役所につながらないため、このパソコンで待っています。つながると自動で送ります。"));
    case WaitReason::Delay:
        //: Why something saved on this PC was not sent yet.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "時間をおいて、もう一度送ります。"));
    case WaitReason::SignIn:
        //: Why something saved on this PC was not sent yet.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "サインインすると送ります。"));
    case WaitReason::Order:
        //: Why something saved on this PC was not sent yet: another filing has to come first.
        return progressText(QT_TRANSLATE_NOOP(
            "ProgressWords", "先に出す手続がすんでから送ります。そちらの状況を見てください。"));
    case WaitReason::None:
        return {};
    }
    return {};
}

TaskWords taskWords(const TaskItem &task, const QString &language)
{
    const QString title = task.title.isEmpty() ? QString() : task.title.in(language);
    //: Button of a task: opens the state of that application.
    const QString look = progressText(QT_TRANSLATE_NOOP("ProgressWords", "状況を見る"));
    //: Button of a task: opens the card page.
    const QString card = progressText(QT_TRANSLATE_NOOP("ProgressWords", "カードを確認する"));
    //: Button of a task: opens what the office and the person wrote to each other.
    const QString answer = progressText(QT_TRANSLATE_NOOP("ProgressWords", "やりとりを開く"));
    //: Button of a task that only tells something: it goes away.
    const QString read = progressText(QT_TRANSLATE_NOOP("ProgressWords", "確認しました"));
    const auto own = [&](const char *headline, const char *body, const QString &action) {
        return TaskWords{progressText(headline).replace(QLatin1String("{title}"), title),
                         progressText(body).replace(QLatin1String("{title}"), title), action};
    };
    // In these, {title} is the title of a procedure.
    switch (task.kind) {
    case TaskKind::Agency: {
        //: Button of a task: starts the procedure.
        const QString start = progressText(QT_TRANSLATE_NOOP("ProgressWords", "手続をはじめる"));
        return {title, task.body.isEmpty() ? QString() : task.body.in(language),
                task.procedureId.isEmpty() ? QString() : start};
    }
    case TaskKind::CorrectionRequested:
        return own(
            QT_TRANSLATE_NOOP("ProgressWords", "「{title}」の直しが必要です"),
            QT_TRANSLATE_NOOP("ProgressWords", "役所からの連絡を読んで、期限までに直してください。"),
            //: Button of a task: opens the form at the first field that the agency wants mended (補正).
            progressText(QT_TRANSLATE_NOOP("ProgressWords", "内容を直す")));
    case TaskKind::CertificateEnding:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "電子証明書の更新の時期です"),
                   QT_TRANSLATE_NOOP(
                       "ProgressWords",
                       "期限の3か月前から、市区町村の窓口で無料で更新できます。カードをお持ちください。"),
                   card);
    case TaskKind::CertificateEnded:
        return own(
            QT_TRANSLATE_NOOP("ProgressWords", "電子証明書の期限が切れています"),
            QT_TRANSLATE_NOOP(
                "ProgressWords",
                "市区町村の窓口で更新すると、またオンラインで手続ができます。カードをお持ちください。"),
            card);
    case TaskKind::CardExpiring:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "マイナンバーカードの更新の時期です"),
                   QT_TRANSLATE_NOOP("ProgressWords", "期限の3か月前から、新しいカードを申請できます。"),
                   card);
    case TaskKind::CardExpired:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "マイナンバーカードの期限が切れています"),
                   QT_TRANSLATE_NOOP("ProgressWords",
                                     "市区町村の窓口で、新しいカードの申請についておたずねください。"),
                   card);
    case TaskKind::SecondWayMissing:
        return own(
            QT_TRANSLATE_NOOP("ProgressWords", "カードのほかの開け方を決める"),
            QT_TRANSLATE_NOOP(
                "ProgressWords",
                "カードをなくしたり新しくしたりしても、このパソコンに保存した内容を開けるようにします。"),
            progressText(QT_TRANSLATE_NOOP("ProgressWords", "開け方を決める")));
    case TaskKind::SavedNotSubmitted:
        if (task.daysLeft && *task.daysLeft <= 3) {
            return own(
                QT_TRANSLATE_NOOP("ProgressWords", "「{title}」はまだ提出されていません"),
                QT_TRANSLATE_NOOP("ProgressWords",
                                  "このパソコンに保存してありますが、期限が近づいています。オンラインで間に合"
                                  "わないときは、役所の窓口や郵送でも出せるか、電話でおたずねください。"),
                look);
        }
        return own(QT_TRANSLATE_NOOP("ProgressWords", "「{title}」はまだ提出されていません"),
                   QT_TRANSLATE_NOOP("ProgressWords",
                                     "このパソコンに保存してあります。役所につながると自動で送ります。"),
                   look);
    case TaskKind::SignInNeeded:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "「{title}」はまだ提出されていません"),
                   QT_TRANSLATE_NOOP("ProgressWords", "もう一度サインインすると送ります。"), look);
    case TaskKind::SignAgain:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "「{title}」にもう一度署名してください"),
                   QT_TRANSLATE_NOOP("ProgressWords", "前の署名は受け付けられないため、送っていません。"),
                   look);
    case TaskKind::Rejected:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "「{title}」は受け付けられませんでした"),
                   QT_TRANSLATE_NOOP("ProgressWords", "内容を直して、もう一度署名して出してください。"),
                   look);
    case TaskKind::Held:
        return own(
            QT_TRANSLATE_NOOP("ProgressWords", "「{title}」について役所に確認してください"),
            QT_TRANSLATE_NOOP("ProgressWords",
                              "届いているかどうかを、こちらでは確かめられません。役所に電話してください。"),
            look);
    case TaskKind::DeadlinePassed:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "「{title}」はオンラインの期限が過ぎました"),
                   QT_TRANSLATE_NOOP("ProgressWords",
                                     "まだ提出されていません。窓口または郵送で手続をしてください。"),
                   look);
    case TaskKind::FormerStore: {
        if (task.opensOtherwise) {
            return own(
                QT_TRANSLATE_NOOP("ProgressWords", "カードの電子証明書が新しくなりました"),
                QT_TRANSLATE_NOOP("ProgressWords",
                                  "前のカードで保存した内容は、復旧コードなど、決めておいた開け方で引き継げ"
                                  "ます。書きかけの届出や、まだ送っていない届出もそのまま残っています。"),
                progressText(QT_TRANSLATE_NOOP("ProgressWords", "前のカードの内容を引き継ぐ")));
        }
        TaskWords words = own(
            QT_TRANSLATE_NOOP("ProgressWords", "カードの電子証明書が新しくなりました"),
            task.count > 0
                //: %1 is a number of filings. The heading in 「」 is the one on the home page.
                ? QT_TRANSLATE_NOOP(
                      "ProgressWords",
                      "前の電子証明書で保存した下書きや控えは、開けなくなりました。その中に、届いたことを確か"
                      "められていない手続が%1件あり、このあと送られることはありません。下の「手続の状況」に"
                      "ないものは、もう一度提出してください。")
                : QT_TRANSLATE_NOOP(
                      "ProgressWords",
                      "前の電子証明書で保存した下書きや控えは、開けなくなりました。役所にある記録やお知らせは"
                      "、もう一度受け取って表示します。"),
            read);
        words.body = task.count > 0 ? words.body.arg(task.count) : words.body;
        return words;
    }
    case TaskKind::StoreMended: {
        TaskWords words = own(
            QT_TRANSLATE_NOOP("ProgressWords", "壊れていた保存内容を直しました"),
            task.count > 0
                //: %1 is a number of filings. The heading in 「」 is the one on the home page.
                ? QT_TRANSLATE_NOOP("ProgressWords",
                                    "読める内容から作りなおし、壊れたファイルは消さずに残してあります。送る途"
                                    "中だった手続%1件は"
                                    "、別に取ってあった写しから戻しました。届いているかを役所に確かめてから続"
                                    "けます。下の「手続"
                                    "の状況」に見当たらない手続があるときは、役所に電話で確かめてください。")
                //: The heading in 「」 is the one on the home page.
                : QT_TRANSLATE_NOOP("ProgressWords",
                                    "読める内容から作りなおし、壊れたファイルは消さずに残してあります。下の「"
                                    "手続の状況」に見当"
                                    "たらない手続があるときは、役所に電話で確かめてください。"),
            read);
        words.body = task.count > 0 ? words.body.arg(task.count) : words.body;
        return words;
    }
    case TaskKind::OfficeAsks:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "役所から問い合わせがあります"),
                   QT_TRANSLATE_NOOP("ProgressWords", "「{title}」について、役所が返事を待っています。"),
                   answer);
    case TaskKind::OfficeWrote:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "役所からメッセージが届いています"),
                   QT_TRANSLATE_NOOP("ProgressWords", "「{title}」についてのメッセージです。"), answer);
    case TaskKind::MessageWaits:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "役所へのメッセージをまだ送っていません"),
                   QT_TRANSLATE_NOOP("ProgressWords",
                                     "「{title}」について書いたメッセージを、このパソコンに保存"
                                     "してあります。役所につながると自動で送ります。"),
                   answer);
    case TaskKind::MessageRefused:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "役所へのメッセージが受け付けられませんでした"),
                   QT_TRANSLATE_NOOP("ProgressWords",
                                     "「{title}」について書いたメッセージです。開いて確かめてください。"),
                   answer);
    case TaskKind::LifeEventStep:
        return {
            title,
            //: Home, below a task: a step of a life event's plan whose last day the person wished to be told.
            progressText(QT_TRANSLATE_NOOP("ProgressWords", "知らせることにした予定の期限です。")),
            //: Home, button on a task: opens the plan of a life event.
            progressText(QT_TRANSLATE_NOOP("ProgressWords", "予定を見る"))};
    case TaskKind::SigningRenewed:
        return own(QT_TRANSLATE_NOOP("ProgressWords", "署名用の電子証明書が新しくなりました"),
                   QT_TRANSLATE_NOOP("ProgressWords", "前の電子証明書で署名して、まだ送っていない手続があると"
                                                      "きは、もう一度署名してください。氏名と住所"
                                                      "は、次の手続のときにカードから読みなおします。"),
                   read);
    }
    return {};
}

QString daysLeftText(const std::optional<int> &daysLeft)
{
    if (!daysLeft) {
        return {};
    }
    if (*daysLeft < 0) {
        //: Beside a task: how long its date is past. %1 is a number of days.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "%1日過ぎています")).arg(-*daysLeft);
    }
    if (*daysLeft == 0) {
        //: Beside a task: its last day is today.
        return progressText(QT_TRANSLATE_NOOP("ProgressWords", "今日まで"));
    }
    //: Beside a task: days left. %1 is a number.
    return progressText(QT_TRANSLATE_NOOP("ProgressWords", "あと%1日")).arg(*daysLeft);
}

int urgency(const TaskItem &task)
{
    if (!task.daysLeft) {
        return task.weight >= 90 ? 2 : 0;
    }
    return *task.daysLeft <= 3 ? 2 : *task.daysLeft <= 14 ? 1 : 0;
}

QString instantText(const QDateTime &utc, const QString &language)
{
    const QDateTime japan = inJapan(utc);
    return dateWithEra(japan.date(), language) + QLatin1Char(' ') +
           japan.time().toString(QStringLiteral("H:mm"));
}

} // namespace madoguchi
