#include "app/viewmodels/sign_model.h"

#include "app/citizen_session.h"

namespace madoguchi
{

SignModel::SignModel(CitizenSession &session, QObject *parent)
    : PinEntryModel(PinKind::Signature, parent)
    , m_session(session)
{
    // Nothing of one person stays for the next.
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        m_order.reset();
        finish({});
    });
}

QCoro::Task<void> SignModel::open(SigningOrder order)
{
    m_order = std::move(order);
    co_await askTries();
}

QCoro::Task<void> SignModel::askTries()
{
    if (busy()) {
        co_return;
    }
    error()->clear();
    const Result<PinStanding> standing = co_await m_session.pinStanding(kind());
    setStanding(standing);
}

void SignModel::setLanguage(const QString &language)
{
    m_language = language;
    retranslate();
}

QString SignModel::title() const { return m_order ? m_order->title.in(m_language) : QString(); }

QString SignModel::statement() const
{
    if (!m_order) {
        return {};
    }
    //: Sign page: what the signature says. %1 the office it goes to, %2 the procedure's title.
    return tr("確認した内容で、%1あての「%"
              "2」に電子署名をします。署名は印鑑や自筆の署名と同じ効力があります。")
        .arg(m_order->recipient.in(m_language), m_order->title.in(m_language));
}

void SignModel::submit(const QString &password) { sign(Secret::fromText(password), LastTry::Refuse); }

void SignModel::submitLastTry(const QString &password)
{
    sign(Secret::fromText(password), LastTry::Consented);
}

QCoro::Task<void> SignModel::sign(Secret password, LastTry lastTry)
{
    if (busy() || !m_order) {
        co_return;
    }
    begin();
    const SigningOrder order = *m_order;
    const Outcome outcome = co_await m_session.signAndQueue(order, std::move(password), lastTry);
    finish(outcome);
    if (outcome) {
        m_order.reset();
        Q_EMIT queued(order.id);
    }
}

void SignModel::cancel()
{
    m_session.cancelCardWork();
    Q_EMIT cancelled();
}

} // namespace madoguchi
