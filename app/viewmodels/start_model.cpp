#include "app/viewmodels/start_model.h"

#include "app/viewmodels/error_words.h"

namespace madoguchi
{

using State = TerminalSnapshot::State;

StartModel::StartModel(CardTerminal &terminal, QObject *parent)
    : QObject(parent)
    , m_snapshot(terminal.snapshot())
{
    connect(&terminal, &CardTerminal::snapshotChanged, this, [this](const TerminalSnapshot &snapshot) {
        const bool becomesReady = snapshot.state == State::Ready && !ready();
        m_snapshot = snapshot;
        Q_EMIT changed();
        if (becomesReady) {
            Q_EMIT readyReached();
        }
    });
}

QString StartModel::state() const
{
    switch (m_snapshot.state) {
    case State::Starting:
        return QStringLiteral("starting");
    case State::ServiceMissing:
        return QStringLiteral("serviceMissing");
    case State::ServiceRefused:
        return QStringLiteral("serviceRefused");
    case State::NoReader:
        return QStringLiteral("noReader");
    case State::NoCard:
        return QStringLiteral("noCard");
    case State::Silent:
        return QStringLiteral("silent");
    case State::Foreign:
        return QStringLiteral("foreign");
    case State::Busy:
        return QStringLiteral("busy");
    case State::Ready:
        return QStringLiteral("ready");
    }
    return QStringLiteral("starting");
}

std::optional<ErrorCode> StartModel::errorCode() const
{
    switch (m_snapshot.state) {
    case State::ServiceMissing:
        return ErrorCode::PcscMissing;
    case State::ServiceRefused:
        return ErrorCode::PcscRefused;
    case State::NoReader:
        return ErrorCode::NoReader;
    case State::Silent:
        return ErrorCode::CardSilent;
    case State::Foreign:
        return ErrorCode::CardForeign;
    case State::Busy:
        return ErrorCode::CardBusy;
    // An empty reader is no error on the page that asks for the card.
    case State::NoCard:
    case State::Starting:
    case State::Ready:
        return std::nullopt;
    }
    return std::nullopt;
}

int StartModel::step() const
{
    switch (m_snapshot.state) {
    case State::Starting:
    case State::ServiceMissing:
    case State::ServiceRefused:
    case State::NoReader:
        return 1;
    case State::NoCard:
    case State::Silent:
    case State::Foreign:
    case State::Busy:
        return 2;
    case State::Ready:
        return 3;
    }
    return 1;
}

QString StartModel::headline() const
{
    switch (m_snapshot.state) {
    case State::Starting:
        //: Start page, largest line, while the readers are being looked for.
        return tr("カードリーダーを確認しています");
    case State::Ready:
        //: Start page, largest line: a My Number Card is in the reader.
        return tr("マイナンバーカードを確認しました");
    case State::NoCard:
        //: Start page, largest line: asks for the card.
        return tr("マイナンバーカードを置いてください");
    default:
        return wordsFor({*errorCode(), {}, {}}).happened;
    }
}

QString StartModel::explanation() const
{
    switch (m_snapshot.state) {
    case State::Starting:
        //: Start page, below the headline.
        return tr("少しお待ちください。");
    case State::Ready:
        //: Start page, below the headline, when the card is there.
        return tr("つぎに、利用者証明用の暗証番号（数字4桁）を入力します。");
    case State::NoCard:
        //: Start page, below the headline: where to put the card.
        return tr(
            "カードリーダーの上に置くか、差し込んでください。手続が終わるまで、そのままにしてください。");
    default:
        return wordsFor({*errorCode(), {}, {}}).safe;
    }
}

QString StartModel::nextStep() const
{
    const auto error = errorCode();
    return error ? wordsFor({*error, {}, {}}).next : QString();
}

QString StartModel::code() const
{
    const auto error = errorCode();
    return error ? errorName(*error) : QString();
}

QString StartModel::farewell() const
{
    switch (m_farewell) {
    case Farewell::AnotherCard:
        //: Start page, after the session ended by itself: somebody else's card was put in.
        return tr("別の方のカードが入ったため、サインアウトしました。");
    case Farewell::Erased:
        //: Start page, after the person erased what this PC kept of them.
        return tr("このパソコンに保存した内容を消しました。役所に出した手続は、そのままです。");
    case Farewell::NotErased:
        //: Start page, after erasing failed half way; the session has ended.
        return tr("保存した内容を、すべては消せませんでした。もう一度サインインして、消してください。");
    case Farewell::None:
        break;
    }
    return {};
}

void StartModel::setFarewell(Farewell why)
{
    if (why != m_farewell) {
        m_farewell = why;
        Q_EMIT farewellChanged();
    }
}

void StartModel::retranslate()
{
    Q_EMIT changed();
    Q_EMIT farewellChanged();
}

void StartModel::setQueuedCount(int count)
{
    if (count != m_queuedCount) {
        m_queuedCount = count;
        Q_EMIT queuedCountChanged();
    }
}

void StartModel::proceed()
{
    if (ready()) {
        Q_EMIT proceedWanted();
    }
}

} // namespace madoguchi
