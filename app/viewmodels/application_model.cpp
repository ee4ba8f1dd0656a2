#include "app/viewmodels/application_model.h"

#include "app/citizen_session.h"
#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"

#include <algorithm>

namespace madoguchi
{

ApplicationModel::ApplicationModel(CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_letters({QStringLiteral("noticeId"), QStringLiteral("title"), QStringLiteral("detail")})
    , m_history({QStringLiteral("stateText"), QStringLiteral("date"), QStringLiteral("message"),
                 QStringLiteral("done"), QStringLiteral("current")})
{
    connect(&m_session, &CitizenSession::feedChanged, this, &ApplicationModel::rebuild);
    connect(&m_session, &CitizenSession::outboxChanged, this, &ApplicationModel::rebuild);
    // Nothing of one person stays for the next.
    connect(&m_session, &CitizenSession::signedInChanged, this, &ApplicationModel::forget);
}

void ApplicationModel::show(const QString &key)
{
    m_key = key;
    m_submissionId = {};
    m_amendmentId = {};
    m_error.clear();
    rebuild();
}

void ApplicationModel::forget()
{
    for (QString *text : {&m_title, &m_office, &m_reference, &m_stateText, &m_stateKind, &m_nextStep}) {
        text->clear();
    }
    m_withdrawable = m_cancellable = m_hasReceipt = false;
    m_correctable = m_amendmentHasReceipt = false;
    m_history.setRows({});
    m_attachments.clear();
    m_letters.setRows({});
    show({});
}

void ApplicationModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

void ApplicationModel::withdraw() { askWithdrawal(); }

QCoro::Task<void> ApplicationModel::askWithdrawal()
{
    if (m_busy || m_submissionId.isNull()) {
        co_return;
    }
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await m_session.withdraw(m_submissionId);
    m_busy = false;
    if (!outcome) {
        m_error.set(outcome.error());
    } else {
        //: Said by a screen reader: the wish to withdraw is kept and goes to the agency.
        Q_EMIT announced(tr("取り下げを依頼しました。"));
    }
    rebuild();
}

void ApplicationModel::cancel()
{
    m_error.clear();
    const Outcome outcome = m_session.cancelFiling(m_amendmentId.isNull() ? m_submissionId : m_amendmentId);
    if (!outcome) {
        m_error.set(outcome.error());
        Q_EMIT changed();
        return;
    }
    //: Said by a screen reader after a filing that had not been sent was given up.
    Q_EMIT announced(tr("提出をとりやめました。"));
    Q_EMIT doneWanted();
}

void ApplicationModel::openReceipt()
{
    if (m_hasReceipt) {
        Q_EMIT receiptWanted(m_submissionId);
    }
}

void ApplicationModel::openAmendmentReceipt()
{
    if (m_amendmentHasReceipt) {
        Q_EMIT receiptWanted(m_amendmentId);
    }
}

void ApplicationModel::correct()
{
    if (m_correctable) {
        Q_EMIT correctionWanted(m_submissionId);
    }
}

void ApplicationModel::openLetter(const QString &noticeId) { Q_EMIT letterWanted(noticeId); }

void ApplicationModel::rebuildLetters()
{
    QList<QVariantMap> rows;
    const QList<Notice> notices = m_session.notices();
    for (const Notice &notice : notices) {
        if (m_reference.isEmpty() || notice.referenceNumber != m_reference) {
            continue;
        }
        rows << QVariantMap{{QStringLiteral("noticeId"), notice.noticeId},
                            {QStringLiteral("title"), notice.title.in(m_language)},
                            {QStringLiteral("detail"), instantText(notice.sentAt, m_language)}};
    }
    m_letters.setRows(rows);
}

void ApplicationModel::rebuild()
{
    const QList<ProgressItem> progress = m_session.progress();
    const auto item = std::find_if(progress.begin(), progress.end(), [this](const ProgressItem &p) {
        return p.referenceNumber == m_key || p.submissionId.toString(QUuid::WithoutBraces) == m_key ||
               (!m_submissionId.isNull() && p.submissionId == m_submissionId);
    });
    if (item == progress.end()) {
        Q_EMIT changed();
        return;
    }
    m_submissionId = item->submissionId;
    m_title = item->title.in(m_language);
    m_office = item->office.isEmpty() ? QString() : item->office.in(m_language);
    m_reference = item->referenceNumber;
    m_stateText = madoguchi::stateText(*item);
    m_stateKind = madoguchi::stateKind(*item);
    const bool isOursToTell = item->nextStep.isEmpty() || item->outboxState == OutboxState::Withdrawing ||
                              (item->waits != WaitReason::None && !item->amendmentId.isNull());
    m_nextStep = isOursToTell ? waitText(*item) : item->nextStep.in(m_language);
    m_withdrawable = item->withdrawable;
    if (item->lastError == ErrorCode::WithdrawalClosed && item->word != HonestWord::Finished) {
        m_error.set({ErrorCode::WithdrawalClosed, {}, {}});
    }
    m_cancellable = item->cancellable;
    m_amendmentId = item->amendmentId;
    m_amendmentHasReceipt = item->amendmentHasReceipt;
    m_correctable = m_session.correction(m_submissionId).has_value();
    m_hasReceipt = item->hasReceipt;
    QList<QVariantMap> rows;
    for (const ProgressLine &line : item->history) {
        QString message = line.message.isEmpty() ? QString() : line.message.in(m_language);
        if (line.respondBy.isValid()) {
            //: Progress of an application: until when the person must answer. %1 is a date.
            message += tr("（回答の期限：%1）").arg(dateWithEra(line.respondBy, m_language));
        }
        for (const FieldError &field : line.fields) {
            message += field.message.isEmpty() ? QString() : QLatin1Char('\n') + field.message.in(m_language);
        }
        rows << QVariantMap{{QStringLiteral("stateText"), lineText(line)},
                            {QStringLiteral("date"), instantText(line.at, m_language)},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("done"), true},
                            {QStringLiteral("current"), &line == &item->history.last()}};
    }
    m_history.setRows(rows);
    m_attachments.clear();
    const QList<Submission> filings = m_session.submissions();
    for (const Submission &filing : filings) {
        if (filing.id == m_submissionId || filing.amends == m_submissionId) {
            for (const Attachment &file : filing.attachments) {
                const QString line = attachmentInWords(file);
                if (!m_attachments.contains(line)) { // a correction names again what it keeps
                    m_attachments << line;
                }
            }
        }
    }
    rebuildLetters();
    Q_EMIT changed();
}

} // namespace madoguchi
