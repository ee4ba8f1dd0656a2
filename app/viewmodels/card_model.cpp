#include "app/viewmodels/card_model.h"

#include "app/certificate_words.h"
#include "app/citizen_session.h"
#include "app/viewmodels/error_words.h"
#include "base/era_date.h"
#include "base/japan_time.h"

#include <QCoroFuture>

namespace madoguchi
{

namespace
{

/// A name that stands alone begins with a capital, in languages that have them.
QString heading(const QString &name) { return name.left(1).toUpper() + name.mid(1); }

/// A card is valid through its last day.
QDateTime lastSecondOf(const QDate &day) { return momentInJapan(day, QTime(23, 59, 59)); }

} // namespace

CardModel::CardModel(CardTerminal &terminal, const CitizenSession &session, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_session(session)
    , m_clock(clock)
    , m_certificates({QStringLiteral("which"), QStringLiteral("name"), QStringLiteral("purpose"),
                      QStringLiteral("subject"), QStringLiteral("issuer"), QStringLiteral("validUntil"),
                      QStringLiteral("daysLeftText"), QStringLiteral("state"), QStringLiteral("present")})
    , m_pins({QStringLiteral("pin"), QStringLiteral("name"), QStringLiteral("purpose"),
              QStringLiteral("triesText"), QStringLiteral("state"), QStringLiteral("help")})
{
    connect(&m_terminal, &CardTerminal::snapshotChanged, this, [this](const TerminalSnapshot &snapshot) {
        const bool isSameCard = snapshot.state == m_seen.state && snapshot.insertion == m_seen.insertion &&
                                snapshot.readerName == m_seen.readerName;
        m_seen = snapshot;
        if (isSameCard) { // something happened at another reader
            Q_EMIT changed();
            return;
        }
        m_facts.reset();
        m_signatureEnd = {};
        rebuild();
        if (ready()) {
            refresh();
        }
    });
    connect(&m_session, &CitizenSession::signedInChanged, this, &CardModel::changed);
    connect(&m_session, &CitizenSession::factsChanged, this, &CardModel::changed);
}

void CardModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

QString CardModel::readerName() const { return m_terminal.snapshot().readerName; }

bool CardModel::ready() const { return m_terminal.snapshot().state == TerminalSnapshot::State::Ready; }

QString CardModel::stateText() const
{
    if (m_busy) {
        //: Card page: while the card is being read.
        return tr("カードを読み取っています");
    }
    //: Card page: whether a My Number Card is in the reader.
    return ready() ? tr("マイナンバーカードが入っています") : tr("マイナンバーカードが入っていません");
}

QString CardModel::cardExpiry() const
{
    return m_facts && m_facts->serial ? dateWithEra(m_facts->serial->expiry, m_language) : QString();
}

QString CardModel::readerStateText(TerminalSnapshot::State state)
{
    using State = TerminalSnapshot::State;
    switch (state) {
    case State::Ready:
        return tr("マイナンバーカードが入っています");
    case State::Foreign:
        return tr("マイナンバーカードではないカードが入っています");
    case State::Silent:
        return tr("カードから返事がありません");
    case State::Busy:
        return tr("ほかのソフトが使っています");
    case State::NoCard:
        return tr("カードが入っていません");
    default:
        return tr("調べています");
    }
}

QString CardModel::owner() const
{
    const bool isOwner = m_facts && m_facts->authentication && m_session.belongsTo(*m_facts->authentication);
    return isOwner ? m_session.personName() : QString();
}

QString CardModel::cardDaysLeft() const
{
    return m_facts && m_facts->serial ? validityText(lastSecondOf(m_facts->serial->expiry), m_clock.now())
                                      : QString();
}

QString CardModel::cardState() const
{
    return m_facts && m_facts->serial ? stateOf(lastSecondOf(m_facts->serial->expiry)) : QString();
}

QString CardModel::stateOf(const QDateTime &notAfter) const
{
    constexpr int daysOfRenewal = 92; // cards and certificates are renewed from three months before their end
    const QDateTime now = m_clock.now();
    if (notAfter < now) {
        return QStringLiteral("ended");
    }
    return now.daysTo(notAfter) <= daysOfRenewal ? QStringLiteral("ending") : QStringLiteral("valid");
}

QVariantList CardModel::readerChoices() const
{
    const TerminalSnapshot snapshot = m_terminal.snapshot();
    if (snapshot.readers.size() < 2) {
        return {};
    }
    const auto choice = [](const QString &value, const QString &label, const QString &detail) {
        return QVariantMap{{QStringLiteral("value"), value},
                           {QStringLiteral("label"), label},
                           {QStringLiteral("detail"), detail}};
    };
    //: Card page: which of several card readers is used.
    QVariantList choices{
        choice({}, tr("自動で選ぶ"), tr("マイナンバーカードが入っているカードリーダーを使います"))};
    for (qsizetype i = 0; i < snapshot.readers.size(); ++i) {
        const QString name = snapshot.readers.at(i);
        choices << choice(name, name, readerStateText(snapshot.states.value(i)));
    }
    return choices;
}

QString CardModel::chosenReader() const
{
    const TerminalSnapshot snapshot = m_terminal.snapshot();
    return snapshot.isChosen ? snapshot.readerName : QString();
}

void CardModel::chooseReader(const QString &name)
{
    m_terminal.choose(name);
    Q_EMIT readerChosen(name);
}

void CardModel::changePin(const QString &pin)
{
    for (const PinKind kind : {PinKind::Authentication, PinKind::Signature, PinKind::InputSupport}) {
        if (pin == pinName(kind)) {
            Q_EMIT pinChangeWanted(kind);
        }
    }
}

void CardModel::showCertificate(const QString &which)
{
    Q_EMIT certificateWanted(which == pinName(PinKind::Signature) ? CardKey::Signature
                                                                  : CardKey::Authentication);
}

void CardModel::setSignatureEnd(const QDateTime &notAfter)
{
    m_signatureEnd = notAfter;
    rebuild();
}

std::optional<Certificate> CardModel::signatureAuthority() const
{
    return m_facts ? m_facts->signatureAuthority : std::nullopt;
}

QString CardModel::attributesNote() const
{
    //: Card page, small: how far name and address read from the card are checked.
    return tr("カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います"
              "。その署名"
              "データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。");
}

void CardModel::refresh() { read(); }

QCoro::Task<void> CardModel::read()
{
    if (m_busy || !ready()) {
        co_return;
    }
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    auto future = m_terminal.run<CardFacts>(&readCardFacts);
    const Result<CardFacts> facts = co_await future;
    m_busy = false;
    if (facts) {
        m_facts = *facts;
    } else {
        m_error.set(facts.error());
    }
    rebuild();
}

QVariantMap CardModel::certificateRow(const Certificate &certificate) const
{
    return {
        {QStringLiteral("which"), pinName(PinKind::Authentication)},
        //: Card page: name of the certificate that proves who one is.
        {QStringLiteral("name"), tr("利用者証明用電子証明書")},
        {QStringLiteral("purpose"),
         tr("サインインのときに、ご本人であることを示します。氏名や住所は入っていません。")},
        {QStringLiteral("subject"), certificate.subjectCommonName()},
        {QStringLiteral("issuer"), certificate.issuer()},
        {QStringLiteral("validUntil"), dateWithEra(dayInJapan(certificate.notAfter()), m_language)},
        {QStringLiteral("daysLeftText"), validityText(certificate.notAfter(), m_clock.now())},
        {QStringLiteral("state"), stateOf(certificate.notAfter())},
        {QStringLiteral("present"), true},
    };
}

/// What is known of it without its password: whether it is there, and whose authority's certificate is
/// beside it.
QVariantMap CardModel::signatureRow() const
{
    const bool isPresent = m_facts->bothCertificates;
    const bool isRead = isPresent && m_signatureEnd.isValid();
    QString daysLeft;
    if (!isPresent) {
        //: Card page: the card has no signing certificate.
        daysLeft = tr("入っていません");
    } else if (isRead) {
        daysLeft = validityText(m_signatureEnd, m_clock.now());
    }
    return {
        {QStringLiteral("which"), pinName(PinKind::Signature)},
        //: Card page: name of the certificate that signs.
        {QStringLiteral("name"), tr("署名用電子証明書")},
        {QStringLiteral("purpose"), tr("届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別"
                                       "が入っています。引越しや氏名の変更で失効します。")},
        {QStringLiteral("subject"), QString()},
        {QStringLiteral("issuer"),
         m_facts->signatureAuthority ? m_facts->signatureAuthority->subject() : QString()},
        {QStringLiteral("validUntil"),
         isRead ? dateWithEra(dayInJapan(m_signatureEnd), m_language) : QString()},
        {QStringLiteral("daysLeftText"), daysLeft},
        {QStringLiteral("state"), isRead ? stateOf(m_signatureEnd) : QString()},
        {QStringLiteral("present"), isPresent},
    };
}

void CardModel::rebuild()
{
    QList<QVariantMap> certificates;
    QList<QVariantMap> pins;
    if (m_facts) {
        if (m_facts->authentication) {
            certificates << certificateRow(*m_facts->authentication);
        }
        certificates << signatureRow();
        const auto pin = [&](PinKind kind, int tries, const QString &purpose) {
            const Error blocked{ErrorCode::PinBlocked, {}, {{QStringLiteral("pin"), pinName(kind)}}};
            pins << QVariantMap{
                {QStringLiteral("pin"), pinName(kind)},
                {QStringLiteral("name"), heading(pinTitle(pinName(kind)))},
                {QStringLiteral("purpose"), purpose},
                //: Card page: tries left of a PIN. %1 is a number.
                {QStringLiteral("triesText"),
                 tries > 0 ? tr("あと%1回まで入力できます").arg(tries) : tr("ロックされています")},
                {QStringLiteral("state"), tries == 0   ? QStringLiteral("blocked")
                                          : tries == 1 ? QStringLiteral("last")
                                                       : QStringLiteral("fine")},
                {QStringLiteral("help"), tries > 0 ? QString() : wordsFor(blocked).next},
            };
        };
        //: Card page: what a PIN is for.
        pin(PinKind::Authentication, m_facts->authenticationTries, tr("サインインのときに使います。"));
        //: Card page: what a PIN is for.
        pin(PinKind::Signature, m_facts->signatureTries, tr("届出や申請に電子署名をするときに使います。"));
        //: Card page: what a PIN is for.
        pin(PinKind::InputSupport, m_facts->inputSupportTries,
            tr("氏名や住所をカードから読み取るときに使います。"));
    }
    m_certificates.setRows(certificates);
    m_pins.setRows(pins);
    Q_EMIT changed();
}

} // namespace madoguchi
