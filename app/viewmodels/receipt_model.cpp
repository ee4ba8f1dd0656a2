#include "app/viewmodels/receipt_model.h"

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/receipt_copy.h"
#include "app/viewmodels/document_sheets.h"
#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"
#include "base/japan_time.h"
#include "procedures/application_document.h"

#include <QStandardPaths>

namespace madoguchi
{

ReceiptModel::ReceiptModel(CitizenSession &session, const Content &content, const SheetDesk &desk,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_content(content)
    , m_nextSteps({QStringLiteral("text"), QStringLiteral("due")})
    , m_printing(
          desk, [this] { return sheet(); },
          [this] { return QStringLiteral("%1 %2").arg(title(), reference()); })
{
    connect(&m_session, &CitizenSession::outboxChanged, this, &ReceiptModel::rebuild);
    // Nothing of one person stays for the next.
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] { show({}); });
    connect(&m_printing, &PrintModel::announced, this, &ReceiptModel::announced);
}

void ReceiptModel::show(const QUuid &submissionId)
{
    m_id = submissionId;
    m_savedTo.clear();
    m_printing.clear();
    m_error.clear();
    rebuild();
}

void ReceiptModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    m_printing.retranslate();
    rebuild();
}

QString ReceiptModel::outcome() const
{
    if (!m_submission) {
        return {};
    }
    switch (m_submission->state) {
    case OutboxState::Rejected:
    case OutboxState::NeedsResign:
        return QStringLiteral("rejected");
    case OutboxState::Held:
        return QStringLiteral("held");
    case OutboxState::Signed:
    case OutboxState::Sending:
        return QStringLiteral("sending");
    case OutboxState::Unknown:
    case OutboxState::Accepted:
        return QStringLiteral("unknown");
    default:
        break;
    }
    return honestWord(*m_submission) >= HonestWord::Arrived ? QStringLiteral("arrived")
                                                            : QStringLiteral("saved");
}

QString ReceiptModel::headline() const
{
    const QString kind = outcome();
    if (kind == QLatin1String("arrived")) {
        //: Receipt page, largest line: it is recorded at the agency.
        return tr("役所に届きました");
    }
    if (kind == QLatin1String("saved")) {
        //: Receipt page, largest line: only on this PC. Must never sound like "submitted".
        return tr("このパソコンに保存しました。まだ提出されていません");
    }
    if (kind == QLatin1String("unknown")) {
        //: Receipt page, largest line: it may have arrived.
        return tr("送りました。届いたかどうかを確認しています");
    }
    if (kind == QLatin1String("rejected")) {
        //: Receipt page, largest line: the agency did not take it.
        return tr("受け付けられませんでした。直すところがあります");
    }
    if (kind == QLatin1String("held")) {
        //: Receipt page, largest line: only a call to the office can tell.
        return tr("届いたかどうかを、役所に確認してください");
    }
    //: Receipt page, largest line: on its way at this moment.
    return kind.isEmpty() ? QString() : tr("役所へ送っています");
}

QString ReceiptModel::explanation() const
{
    const QString kind = outcome();
    if (kind == QLatin1String("arrived")) {
        //: Receipt page: what the receipt means.
        return tr("役所の受付票を確かめ、このパソコンに保管しました。届出はこの時刻に届いたことになります。");
    }
    if (kind == QLatin1String("saved")) {
        //: Receipt page, added for a filing with files where sending while the program is closed was chosen.
        const QString open =
            tr("添付したファイルがあるので、このプログラムを開いてサインインしているあいだに送ります。");
        const bool waitsForWindow =
            m_submission && !m_submission->attachments.isEmpty() && m_session.sendsInBackground();
        //: Receipt page: what is safe and what happens next.
        return (waitsForWindow ? open : QString()) +
               tr("署名した届出は、暗号化してこのパソコンに保管しています。役所につながると自動で送り、届いた"
                  "らお知らせします。お急ぎのときは、窓口または郵送でも手続できます。");
    }
    if (kind == QLatin1String("unknown")) {
        //: Receipt page: nothing is filed twice.
        return tr("二重に届くことはありません。役所に確認できしだい、ここに表示します。このまま画面を閉じても"
                  "大丈夫です。");
    }
    if (kind == QLatin1String("sending")) {
        //: Receipt page: while it is being sent.
        return tr("少しお待ちください。途中で切れても、届出は失われません。");
    }
    return {};
}

QString ReceiptModel::title() const { return m_submission ? m_submission->title.in(m_language) : QString(); }

QString ReceiptModel::reference() const { return m_submission ? m_submission->referenceNumber : QString(); }

QString ReceiptModel::arrivedAt() const
{
    return m_submission && m_submission->arrivedAt.isValid()
               ? instantText(m_submission->arrivedAt, m_language)
               : QString();
}

QString ReceiptModel::office() const
{
    return m_submission ? m_submission->recipient.in(m_language) : QString();
}

QStringList ReceiptModel::attachments() const
{
    QStringList lines;
    for (const Attachment &file : m_submission ? m_submission->attachments : QList<Attachment>()) {
        lines << attachmentInWords(file);
    }
    return lines;
}

QString ReceiptModel::sha256() const
{
    return m_submission ? QString::fromLatin1(m_submission->documentSha256.toHex()) : QString();
}

bool ReceiptModel::canSave() const { return outcome() == QLatin1String("arrived"); }

void ReceiptModel::saveCopy()
{
    if (!canSave()) {
        return;
    }
    const auto document = m_session.documentCopy(m_id);
    const auto receipt = m_session.receiptCms(m_id);
    if (!document || !receipt) {
        m_error.set(document ? receipt.error() : document.error());
        Q_EMIT changed();
        return;
    }
    ReceiptCopy copy{reference(), *document, *receipt, title(), {}};
    //: In the saved copy: label of a line.
    copy.lines << qMakePair(tr("受付番号"), reference()) << qMakePair(tr("届いた日時"), arrivedAt())
               << qMakePair(tr("提出先"), office());
    if (const auto form = filedForm()) {
        const QList<SummaryRow> rows = form->summary(m_language, filedOn());
        for (const SummaryRow &row : rows) {
            copy.lines << qMakePair(row.label, row.value);
        }
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto folder = writeReceiptCopy(documents + QStringLiteral("/Madoguchi"), copy);
    if (folder) {
        m_savedTo = *folder;
        //: Said by a screen reader after the copy of the receipt was saved.
        Q_EMIT announced(tr("控えを保存しました。"));
    } else {
        m_error.set(folder.error());
    }
    Q_EMIT changed();
}

std::optional<Form> ReceiptModel::filedForm() const
{
    const Procedure *procedure = m_submission ? m_content.procedure(m_submission->procedureId) : nullptr;
    if (!procedure) {
        return std::nullopt;
    }
    const auto document = m_session.documentCopy(m_id);
    if (!document) {
        return std::nullopt;
    }
    const auto parsed = parseApplicationDocument(*document);
    if (!parsed) {
        return std::nullopt;
    }
    return Form::fromValues(*procedure, parsed->values(), m_session.knownFacts());
}

QDate ReceiptModel::filedOn() const
{
    const QDateTime at =
        m_submission->arrivedAt.isValid() ? m_submission->arrivedAt : m_submission->createdAt;
    return dayInJapan(at);
}

std::optional<Sheet> ReceiptModel::sheet() const
{
    if (!canSave()) {
        return std::nullopt;
    }
    const auto form = filedForm();
    return receiptSheet(*m_submission, form ? form->summary(m_language, filedOn()) : QList<SummaryRow>(),
                        form ? form->nextSteps(filedOn()) : QList<DatedStep>(), m_language);
}

void ReceiptModel::retryNow() { m_session.retry(m_id); }

void ReceiptModel::done()
{
    if (outcome() == QLatin1String("rejected")) {
        Q_EMIT correctionWanted(m_id);
    } else {
        Q_EMIT doneWanted();
    }
}

void ReceiptModel::rebuild()
{
    m_submission = m_id.isNull() ? std::nullopt : m_session.submission(m_id);
    m_error.clear();
    QList<QVariantMap> steps;
    if (m_submission) {
        if (const auto form = filedForm()) {
            const QList<DatedStep> after = form->nextSteps(filedOn());
            for (const DatedStep &step : after) {
                steps << QVariantMap{
                    {QStringLiteral("text"), step.text.in(m_language)},
                    {QStringLiteral("due"), step.due ? dateWithEra(*step.due, m_language) : QString()}};
            }
        }
        const QString kind = outcome();
        if (m_submission->lastError && kind != QLatin1String("arrived") && kind != QLatin1String("sending")) {
            m_error.set(*m_submission->lastError);
        }
    }
    m_nextSteps.setRows(steps);
    Q_EMIT changed();
}

} // namespace madoguchi
