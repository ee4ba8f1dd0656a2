#include "app/viewmodels/register_use_model.h"

#include "app/citizen_session.h"
#include "app/viewmodels/progress_words.h"

namespace madoguchi
{

RegisterUseModel::RegisterUseModel(CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &CitizenSession::agencyChanged, this, &RegisterUseModel::changed);
    connect(&m_session, &CitizenSession::factsChanged, this, &RegisterUseModel::changed);
    connect(&m_session, &CitizenSession::feedChanged, this, &RegisterUseModel::changed);
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        m_error.clear();
        Q_EMIT changed();
    });
}

void RegisterUseModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    Q_EMIT changed();
}

bool RegisterUseModel::asked() const { return m_session.asksForRegister(); }

bool RegisterUseModel::offered() const { return m_session.isSignedIn() && m_session.hasAgency(); }

bool RegisterUseModel::uses() const
{
    const auto answer = m_session.registerAnswer();
    return answer && answer->isGiven;
}

QString RegisterUseModel::agencyName() const
{
    const QString name = m_session.agencyName().in(m_language);
    //: Stands in a sentence for the agency's name, before that is known.
    return name.isEmpty() ? tr("役所") : name;
}

QString RegisterUseModel::answerText() const
{
    const auto answer = m_session.registerAnswer();
    if (!answer) {
        //: Settings: whether the agency's records are used was not asked yet.
        return tr("まだお答えになっていません。記録は受け取っていません。");
    }
    const QString at = instantText(answer->at, m_language);
    if (!answer->isGiven) {
        //: Settings. %1: date and time of the answer.
        return tr("%1に「自分で入力する」と答えました。記録は受け取っていません。").arg(at);
    }
    if (!m_session.profile()) {
        //: Settings. %1: date and time of the answer.
        return tr("%1に「記録を使う」と答えました。次につながったときに受け取ります。").arg(at);
    }
    //: Settings. %1: date and time of the answer, %2: date and time at which the records were received last.
    return tr("%1に「記録を使う」と答えました。最後に受け取ったのは%2です。")
        .arg(at, instantText(m_session.feedAt(), m_language));
}

void RegisterUseModel::answer(bool uses)
{
    if (!m_busy) {
        finish(uses);
    }
}

QCoro::Task<void> RegisterUseModel::finish(bool uses)
{
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await m_session.answerRegister(uses);
    m_busy = false;
    if (!outcome) {
        m_error.set(outcome.error());
    }
    Q_EMIT changed();
    Q_EMIT answered();
    if (!outcome) {
        co_return;
    }
    if (!uses) {
        //: Said once after the answer.
        Q_EMIT announced(tr("わかりました。記録は受け取りません。"));
    } else if (m_session.profile()) {
        //: Said once after the answer, when they are there.
        Q_EMIT announced(tr("記録を受け取りました。"));
    }
}

} // namespace madoguchi
