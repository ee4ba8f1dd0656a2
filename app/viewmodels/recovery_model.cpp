#include "app/viewmodels/recovery_model.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "base/era_date.h"

namespace madoguchi
{

RecoveryModel::RecoveryModel(CitizenSession &session, const Clock &clock, const SheetDesk &desk,
                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_printing(
          desk, [this] { return sheet(); }, [] { return tr("復旧コード"); })
{
    connect(&m_printing, &PrintModel::announced, this, &RecoveryModel::announced);
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        leave();
        Q_EMIT offeredChanged();
    });
    // Who has begun a draft keeps what they began.
    connect(&m_session, &CitizenSession::outboxChanged, this, &RecoveryModel::offeredChanged);
}

void RecoveryModel::setLanguage(const QString &language)
{
    m_language = language;
    m_mistake.clear();
    m_printing.retranslate();
    m_error.retranslate();
    Q_EMIT changed();
}

bool RecoveryModel::kept() const { return m_session.store() && m_session.store()->hasRecoveryCode(); }

QStringList RecoveryModel::groups() const
{
    return m_code ? QString::fromUtf8(m_code->text().view()).split(u'-') : QStringList();
}

/// Looking opens every store on the shelf, so it is looked once for an opening; a store that is no longer
/// unused is told by itself.
bool RecoveryModel::offered() const
{
    if (!m_session.store() || !m_session.store()->isUnused()) {
        return false;
    }
    if (m_lookedAt != m_session.opening()) {
        m_lookedAt = m_session.opening();
        m_isOffered = m_session.canTakeOver();
    }
    return m_isOffered;
}

void RecoveryModel::open()
{
    leave();
    Q_EMIT offeredChanged();
}

void RecoveryModel::leave()
{
    m_code.reset();
    m_mistake.clear();
    m_isDone = false;
    m_printing.clear();
    m_error.clear();
    Q_EMIT changed();
}

void RecoveryModel::make()
{
    leave();
    m_code = RecoveryCode::make();
    Q_EMIT changed();
}

void RecoveryModel::confirm(const QString &lastGroup)
{
    if (!m_code) {
        return;
    }
    QStringList typed = groups();
    typed.last() = lastGroup;
    if (!RecoveryCode::fromText(Secret::fromText(typed.join(u'-')))) {
        //: The person typed the last four characters of the code wrong.
        m_mistake = tr("最後の1組と違います。控えた紙を見て、4文字を入れてください。");
        Q_EMIT changed();
        return;
    }
    const Outcome kept = m_session.keepRecoveryCode(*m_code);
    if (!kept) {
        m_error.set(kept.error());
        return;
    }
    leave();
    m_isDone = true;
    Q_EMIT changed();
}

void RecoveryModel::remove()
{
    leave();
    if (const Outcome removed = m_session.removeRecoveryCode(); !removed) {
        m_error.set(removed.error());
    } else {
        Q_EMIT announced(tr("復旧コードをやめました。前のコードは、もう使えません。"));
    }
    Q_EMIT changed();
}

void RecoveryModel::takeOver(const QString &code)
{
    m_error.clear();
    const auto read = RecoveryCode::fromText(Secret::fromText(code));
    const Outcome taken = read ? m_session.takeOver(*read) : Outcome(failure(read.error()));
    if (!taken) {
        m_error.set(taken.error());
        return;
    }
    Q_EMIT takenOver();
    Q_EMIT announced(tr("前のカードで保存した内容を引き継ぎました。"));
}

/// No name stands on it: who finds the paper alone learns nothing of whom it is.
std::optional<Sheet> RecoveryModel::sheet() const
{
    if (!m_code) {
        return std::nullopt;
    }
    Sheet sheet;
    sheet.title = tr("復旧コード");
    sheet.language = m_language;
    sheet.date = dateWithEra(m_clock.today(), m_language);
    sheet.footer = sheet.title;
    const QStringList written = groups();
    SheetRows rows;
    for (qsizetype line = 0; line + 2 < written.size(); line += 3) {
        //: Label of a line of the code on paper. %1: 1 to 3.
        rows.rows << qMakePair(tr("%1行目").arg(line / 3 + 1),
                               written.mid(line, 3).join(QStringLiteral("   ")));
    }
    sheet.parts << rows;
    //: Below the QR code of the recovery code on paper.
    sheet.parts << SheetCode{{}, written.join(u'-'), tr("QRコードの中身は、上の9組の文字と同じです。")};
    sheet.parts << SheetNote{tr("この紙について"),
                             {tr("新しいマイナンバーカードに替わったときに、このパソコンの「窓口」に保存した"
                                 "内容を開くためのものです。"),
                              tr("カードとは別のところに、人に見られないようにしまってください。"),
                              tr("新しいコードを作ると、このコードは使えなくなります。")}};
    return sheet;
}

} // namespace madoguchi
