#include "app/viewmodels/pin_entry_model.h"

#include "app/viewmodels/error_words.h"

namespace madoguchi
{

PinEntryModel::PinEntryModel(PinKind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
}

void PinEntryModel::setKind(PinKind kind)
{
    m_kind = kind;
    m_triesLeft = -1;
    m_error.clear();
    Q_EMIT changed();
}

QString PinEntryModel::triesText() const
{
    if (m_triesLeft < 0) {
        return {};
    }
    if (m_triesLeft == 0) {
        //: Beside a PIN field: no tries are left.
        return tr("ロックされています");
    }
    //: Beside a PIN field: how many tries are left before it is blocked. %1 is a number.
    return tr("あと%1回まで入力できます").arg(m_triesLeft);
}

QString PinEntryModel::blockedHelp() const
{
    if (!blocked()) {
        return {};
    }
    return wordsFor({ErrorCode::PinBlocked, {}, {{QStringLiteral("pin"), pinName(m_kind)}}}).next;
}

QString PinEntryModel::progressText() const
{
    if (m_busy && m_waitsForReader) {
        //: While the card reader waits for a PIN on its own keys. %1: how many digits.
        return tr("カードリーダーのキーで暗証番号（%1桁）を押し、確定キーを押してください。やめるときは、カ"
                  "ードリーダーの取消キーを押してください。")
            .arg(fixedDigits(m_kind).value_or(0));
    }
    //: While the card works after a PIN was entered: the card must stay.
    return m_busy ? tr("カードを読み取っています。カードを動かさないでください。") : QString();
}

void PinEntryModel::begin(Typed where)
{
    m_busy = true;
    m_waitsForReader = where == Typed::AtReader;
    m_error.clear();
    Q_EMIT changed();
    if (m_waitsForReader) { // nothing goes on until they know that they are to press keys there
        Q_EMIT announced(progressText());
    }
}

void PinEntryModel::setStanding(const Result<PinStanding> &standing)
{
    m_triesLeft = standing ? standing->triesLeft : -1;
    m_atReader = standing && standing->atReader;
    if (!standing) {
        m_error.set(standing.error());
    }
    Q_EMIT changed();
}

void PinEntryModel::finish(const Outcome &outcome)
{
    m_busy = false;
    if (!outcome) {
        const Error &error = outcome.error();
        switch (error.code) {
        case ErrorCode::PinWrong:
            m_triesLeft = error.facts.value(QStringLiteral("triesLeft"), m_triesLeft).toInt();
            break;
        case ErrorCode::PinBlocked:
            m_triesLeft = 0;
            break;
        case ErrorCode::PinLastTry:
            m_triesLeft = 1;
            break;
        default:
            break;
        }
        m_error.set(error);
    }
    Q_EMIT changed();
}

void PinEntryModel::retranslate()
{
    m_error.retranslate();
    Q_EMIT changed();
}

} // namespace madoguchi
