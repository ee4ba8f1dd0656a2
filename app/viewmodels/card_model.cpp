#include "app/viewmodels/card_model.h"

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

} // namespace

CardModel::CardModel(CardTerminal &terminal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_clock(clock)
    , m_certificates({QStringLiteral("purpose"), QStringLiteral("subject"), QStringLiteral("issuer"),
                      QStringLiteral("validUntil"), QStringLiteral("daysLeftText"), QStringLiteral("state")})
    , m_pins({QStringLiteral("name"), QStringLiteral("purpose"), QStringLiteral("triesText"),
              QStringLiteral("help")})
{
    connect(&m_terminal, &CardTerminal::snapshotChanged, this, [this](const TerminalSnapshot &) {
        m_facts.reset();
        rebuild();
        if (ready()) {
            refresh();
        }
    });
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

QString CardModel::attributesNote() const
{
    //: Card page, small: how far name and address read from the card are checked.
    return tr(
        "カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名"
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

QVariantMap CardModel::certificateRow(const QString &purpose, const Certificate &certificate) const
{
    const qint64 days = m_clock.now().daysTo(certificate.notAfter());
    const bool ended = certificate.notAfter() < m_clock.now();
    return {
        {QStringLiteral("purpose"), purpose},
        {QStringLiteral("subject"), certificate.subjectCommonName()},
        {QStringLiteral("issuer"), certificate.issuer()},
        {QStringLiteral("validUntil"), dateWithEra(dayInJapan(certificate.notAfter()), m_language)},
        //: Card page: how long a certificate is still valid. %1 is a number of days.
        {QStringLiteral("daysLeftText"), ended ? tr("期限が切れています") : tr("あと%1日").arg(days)},
        {QStringLiteral("state"), ended        ? QStringLiteral("ended")
                                  : days <= 92 ? QStringLiteral("ending")
                                               : QStringLiteral("valid")},
    };
}

void CardModel::rebuild()
{
    QList<QVariantMap> certificates;
    QList<QVariantMap> pins;
    if (m_facts) {
        if (m_facts->authentication) {
            //: Card page: name of the certificate that proves who one is.
            certificates << certificateRow(tr("利用者証明用電子証明書（サインインに使います）"),
                                           *m_facts->authentication);
        }
        const auto pin = [&](PinKind kind, int tries, const QString &purpose) {
            const Error blocked{ErrorCode::PinBlocked, {}, {{QStringLiteral("pin"), pinName(kind)}}};
            pins << QVariantMap{
                {QStringLiteral("name"), heading(pinTitle(pinName(kind)))},
                {QStringLiteral("purpose"), purpose},
                //: Card page: tries left of a PIN. %1 is a number.
                {QStringLiteral("triesText"),
                 tries > 0 ? tr("あと%1回まで入力できます").arg(tries) : tr("ロックされています")},
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
