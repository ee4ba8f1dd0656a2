#include "app/viewmodels/certificate_model.h"

#include "app/certificate_words.h"
#include "app/saved_file.h"

#include <QCoroFuture>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace madoguchi
{

CertificateModel::CertificateModel(CardTerminal &terminal, const Clock &clock, QObject *parent)
    : PinEntryModel(PinKind::Signature, parent)
    , m_terminal(terminal)
    , m_clock(clock)
{
    // A certificate that is shown belongs to the card that is there.
    connect(&m_terminal, &CardTerminal::snapshotChanged, this, [this](const TerminalSnapshot &snapshot) {
        if (snapshot.state != TerminalSnapshot::State::Ready) {
            forget();
        }
    });
}

void CertificateModel::open(CardKey which)
{
    m_which = which;
    m_isWished = false;
    forget();
    setKind(PinKind::Signature);
    if (which == CardKey::Authentication) {
        read();
    }
}

void CertificateModel::setLanguage(const QString &language)
{
    m_language = language;
    retranslate();
}

void CertificateModel::forget()
{
    ++m_showing;
    m_reading.reset();
    m_card.reset();
    m_savedTo.clear();
    Q_EMIT changed();
}

void CertificateModel::cardReturned()
{
    if (m_which == CardKey::Authentication) {
        read();
    } else if (m_isWished) {
        askTries();
    }
}

QString CertificateModel::title() const
{
    return signing() ? tr("署名用電子証明書") : tr("利用者証明用電子証明書");
}

QString CertificateModel::purpose() const
{
    return signing() ? tr("届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています"
                          "。引越しや"
                          "氏名の変更で失効します。")
                     : tr("サインインのときに、ご本人であることを示します。氏名や住所は入っていません。");
}

QVariantList CertificateModel::facts() const
{
    QVariantList rows;
    if (!m_reading) {
        return rows;
    }
    const AuthorityFinding authority =
        findAuthority(m_reading->certificate, m_reading->authority, publicAuthorities() + m_demo);
    for (const CertificateLine &line :
         certificateLines(m_reading->certificate, authority, m_clock.now(), m_language)) {
        rows << QVariantMap{{QStringLiteral("label"), line.label},
                            {QStringLiteral("value"), line.value},
                            {QStringLiteral("note"), line.note}};
    }
    return rows;
}

QCoro::Task<void> CertificateModel::read()
{
    if (busy()) {
        co_return;
    }
    begin();
    const int showing = m_showing;
    std::function<Result<CertificateReading>(MyNumberCard &)> work = &readAuthentication;
    auto future = m_terminal.run<CertificateReading>(std::move(work));
    const Result<CertificateReading> reading = co_await future;
    if (showing == m_showing) {
        take(reading);
    } else {
        finish({});
    }
}

void CertificateModel::wish()
{
    m_isWished = true;
    askTries();
}

QCoro::Task<void> CertificateModel::askTries()
{
    if (busy()) {
        co_return;
    }
    error()->clear();
    Q_EMIT changed();
    const int showing = m_showing;
    std::function<Result<PinStanding>(MyNumberCard &)> work = [](MyNumberCard &card) {
        return pinStanding(card, PinKind::Signature);
    };
    auto future = m_terminal.run<PinStanding>(std::move(work));
    const Result<PinStanding> standing = co_await future;
    if (showing != m_showing) {
        co_return;
    }
    m_card = standing ? standing->card : std::nullopt;
    setStanding(standing);
}

void CertificateModel::submit(const QString &password)
{
    readSigning(Secret::fromText(password), LastTry::Refuse);
}

void CertificateModel::submitLastTry(const QString &password)
{
    readSigning(Secret::fromText(password), LastTry::Consented);
}

QCoro::Task<void> CertificateModel::readSigning(Secret password, LastTry lastTry)
{
    if (busy()) {
        co_return;
    }
    begin();
    Result<Secret> normal = normalizedPin(PinKind::Signature, password);
    if (!normal) {
        finish(failure(normal.error()));
        co_return;
    }
    const auto secret = std::make_shared<Secret>(*std::move(normal));
    const int showing = m_showing;
    const std::optional<Certificate> expected = m_card;
    std::function<Result<CertificateReading>(MyNumberCard &)> work = [secret, lastTry,
                                                                      expected](MyNumberCard &card) {
        return readSignature(card, *secret, lastTry, expected);
    };
    auto future = m_terminal.run<CertificateReading>(std::move(work));
    const Result<CertificateReading> reading = co_await future;
    if (showing == m_showing || !reading) {
        take(reading);
    } else {
        finish({});
    }
}

void CertificateModel::take(const Result<CertificateReading> &reading)
{
    if (reading) {
        m_reading = *reading;
        if (signing()) {
            m_isWished = false;
            Q_EMIT signatureRead(reading->certificate.notAfter());
        }
    }
    finish(reading ? Outcome() : failure(reading.error()));
    if (reading) {
        //: Said by a screen reader when a certificate was read. %1: its name.
        Q_EMIT announced(tr("%1を読み取りました。").arg(title()));
    }
}

void CertificateModel::cancel()
{
    m_isWished = false;
    error()->clear();
    Q_EMIT changed();
}

void CertificateModel::save(const QString &format)
{
    if (!m_reading) {
        return;
    }
    m_savedTo.clear();
    error()->clear();
    const bool isDer = format == QLatin1String("der");
    const Certificate &certificate = m_reading->certificate;
    //: Name of a file with a certificate. %1: the certificate's name, %2: the date of today.
    const QString name = tr("%1 %2").arg(title(), m_clock.today().toString(Qt::ISODate));
    const auto path = saveCopy(copiesFolder(), name, isDer ? QStringLiteral("cer") : QStringLiteral("pem"),
                               isDer ? certificate.der() : certificate.pem());
    if (path) {
        m_savedTo = *path;
        //: Said by a screen reader after a certificate was saved as a file.
        Q_EMIT announced(tr("電子証明書を保存しました。"));
    } else {
        error()->set(path.error());
    }
    Q_EMIT changed();
}

void CertificateModel::openFolder()
{
    if (!m_savedTo.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedTo).path()));
    }
}

} // namespace madoguchi
