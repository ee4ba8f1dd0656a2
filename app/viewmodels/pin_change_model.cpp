#include "app/viewmodels/pin_change_model.h"

#include "app/citizen_session.h"
#include "app/viewmodels/error_words.h"

#include <QCoroFuture>

namespace madoguchi
{

PinChangeModel::PinChangeModel(CardTerminal &terminal, const CitizenSession &session, const Clock &clock,
                               QObject *parent)
    : PinEntryModel(PinKind::Authentication, parent)
    , m_terminal(terminal)
    , m_session(session)
    , m_clock(clock)
{
}

void PinChangeModel::open(PinKind kind)
{
    if (busy()) {
        return;
    }
    setKind(kind);
    m_stage = Stage::Entry;
    m_isKnown = false;
    refuse(std::nullopt);
    askTries();
}

QCoro::Task<Result<PinStanding>> PinChangeModel::look()
{
    const PinKind asked = kind();
    std::function<Result<PinStanding>(MyNumberCard &)> work = [asked](MyNumberCard &card) {
        return pinStanding(card, asked);
    };
    auto future = m_terminal.run<PinStanding>(std::move(work));
    co_return co_await future;
}

QCoro::Task<Outcome> PinChangeModel::meetCard()
{
    if (m_isKnown) {
        co_return Outcome();
    }
    const Result<PinStanding> standing = co_await look();
    if (!standing) {
        co_return failure(standing.error());
    }
    m_isKnown = true;
    m_card = standing->card;
    co_return Outcome();
}

QCoro::Task<void> PinChangeModel::askTries()
{
    if (busy()) {
        co_return;
    }
    // How a change ended stays on the page when the card comes back.
    const auto shown = error()->errorCode();
    if (shown != ErrorCode::PinUnchanged && shown != ErrorCode::PinChangeUnknown) {
        error()->clear();
    }
    const PinKind asked = kind();
    const Result<PinStanding> standing = co_await look();
    if (asked != kind() || busy()) {
        co_return; // another PIN is shown by now, and asked for by itself
    }
    m_isKnown = standing.has_value();
    m_card = standing ? standing->card : std::nullopt;
    setStanding(standing);
}

QString PinChangeModel::name() const
{
    switch (kind()) {
    case PinKind::Authentication:
        //: Name of a PIN, inside sentences and labels.
        return tr("利用者証明用の暗証番号");
    case PinKind::Signature:
        //: Name of the password, inside sentences and labels.
        return tr("署名用のパスワード");
    case PinKind::InputSupport:
        //: Name of a PIN, inside sentences and labels.
        return tr("券面事項入力補助用の暗証番号");
    }
    return {};
}

QString PinChangeModel::purpose() const
{
    switch (kind()) {
    case PinKind::Authentication:
        return tr("サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。");
    case PinKind::Signature:
        return tr(
            "届出や申請に電子署名をするときに使う、英数字のパスワードです。ほかの暗証番号は変わりません。");
    case PinKind::InputSupport:
        return tr("氏名や住所をカードから写すときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。");
    }
    return {};
}

QString PinChangeModel::formHelp() const
{
    if (kind() == PinKind::Signature) {
        //: Below the field for a new password: how it looks.
        return tr("英数字6〜16文字です。英字は大文字になります。同じ文字だけのもの、順番どおりの並び、生年月"
                  "日を含む"
                  "ものは使えません。");
    }
    //: Below the field for a new PIN: how it looks.
    return tr("数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。");
}

int PinChangeModel::digits() const
{
    constexpr int digitsOfPin = 4;
    return kind() == PinKind::Signature ? 0 : digitsOfPin;
}

QString PinChangeModel::stage() const
{
    switch (m_stage) {
    case Stage::Entry:
        return QStringLiteral("entry");
    case Stage::Changed:
        return QStringLiteral("changed");
    case Stage::Unknown:
        return QStringLiteral("unknown");
    case Stage::Confirmed:
        return QStringLiteral("confirmed");
    }
    return {};
}

Result<std::shared_ptr<PinChange>> PinChangeModel::prepared(const QString &current, const QString &next,
                                                            const QString &repeated, LastTry lastTry) const
{
    QDate birth;
    if (const auto attributes = m_session.attributes()) {
        birth = attributes->birth;
    } else if (const auto profile = m_session.profile()) {
        birth = profile->person.birthDate;
    }
    const PinChange::Entries entries{Secret::fromText(current), Secret::fromText(next),
                                     Secret::fromText(repeated)};
    return PinChange::prepare(kind(), entries, {birth, m_clock.today()}, lastTry);
}

void PinChangeModel::refuse(const std::optional<Error> &refusal)
{
    m_refusal = refusal;
    Q_EMIT changed();
}

QString PinChangeModel::refusalOf(const QString &entry) const
{
    if (!m_refusal || m_refusal->facts.value(QStringLiteral("entry")) != entry) {
        return {};
    }
    const ErrorWords words = wordsFor(*m_refusal);
    // Beside the field its form is all that is missing.
    return m_refusal->code == ErrorCode::PinForm ? words.next : words.happened;
}

bool PinChangeModel::check(const QString &current, const QString &next, const QString &repeated)
{
    const auto change = prepared(current, next, repeated, LastTry::Refuse);
    refuse(change ? std::nullopt : std::optional(change.error()));
    return change.has_value();
}

void PinChangeModel::submit(const QString &current, const QString &next, const QString &repeated)
{
    if (const auto ready = prepared(current, next, repeated, LastTry::Refuse)) {
        change(*ready);
    } else {
        refuse(ready.error());
    }
}

void PinChangeModel::submitLastTry(const QString &current, const QString &next, const QString &repeated)
{
    if (const auto ready = prepared(current, next, repeated, LastTry::Consented)) {
        change(*ready);
    } else {
        refuse(ready.error());
    }
}

QCoro::Task<void> PinChangeModel::change(std::shared_ptr<PinChange> act)
{
    if (busy()) {
        co_return;
    }
    begin();
    refuse(std::nullopt);
    const Outcome met = co_await meetCard();
    if (!met) {
        finish(met);
        co_return;
    }
    const std::optional<Certificate> expected = m_card;
    std::function<Outcome(MyNumberCard &)> work = [act, expected](MyNumberCard &card) {
        return changePinWith(card, *act, expected);
    };
    // No stop token: nobody may end it between the old PIN and the card's word on the new one.
    auto future = m_terminal.run<void>(std::move(work));
    const Outcome answer = co_await future;
    const Outcome outcome = act->told(answer);
    if (outcome) {
        m_stage = Stage::Changed;
    } else if (outcome.error().code == ErrorCode::PinChangeUnknown) {
        m_stage = Stage::Unknown;
    }
    finish(outcome);
    //: Said by a screen reader. %1: the PIN's name.
    Q_EMIT announced(outcome ? tr("%1を変更しました。").arg(name()) : error()->happened());
}

void PinChangeModel::tryOut(const QString &pin) { verify(Secret::fromText(pin), LastTry::Refuse); }

void PinChangeModel::tryOutLastTry(const QString &pin) { verify(Secret::fromText(pin), LastTry::Consented); }

QCoro::Task<void> PinChangeModel::verify(Secret pin, LastTry lastTry)
{
    if (busy()) {
        co_return;
    }
    begin();
    Result<Secret> normal = normalizedPin(kind(), pin);
    if (!normal) {
        finish(failure(normal.error()));
        co_return;
    }
    const auto secret = std::make_shared<Secret>(*std::move(normal));
    const Outcome met = co_await meetCard();
    if (!met) {
        finish(met);
        co_return;
    }
    const PinKind asked = kind();
    const std::optional<Certificate> expected = m_card;
    std::function<Outcome(MyNumberCard &)> work = [secret, asked, lastTry, expected](MyNumberCard &card) {
        return verifyPinWith(card, asked, *secret, lastTry, expected);
    };
    auto future = m_terminal.run<void>(std::move(work));
    const Outcome outcome = co_await future;
    if (outcome) {
        m_stage = Stage::Confirmed;
    }
    finish(outcome);
    //: Said by a screen reader after the new PIN was tried. %1: the PIN's name.
    Q_EMIT announced(outcome ? tr("新しい%1が使えます。").arg(name()) : error()->happened());
}

void PinChangeModel::leave() { Q_EMIT left(); }

} // namespace madoguchi
