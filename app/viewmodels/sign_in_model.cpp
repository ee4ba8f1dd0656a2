#include "app/viewmodels/sign_in_model.h"

#include "app/citizen_session.h"

namespace madoguchi
{

SignInModel::SignInModel(CitizenSession &session, QObject *parent)
    : PinEntryModel(PinKind::Authentication, parent)
    , m_session(session)
{
}

QCoro::Task<void> SignInModel::open()
{
    if (busy()) {
        co_return;
    }
    error()->clear();
    const Result<PinStanding> standing = co_await m_session.pinStanding(kind());
    setStanding(standing);
}

void SignInModel::submit(const QString &pin) { signIn(Secret::fromText(pin), LastTry::Refuse); }

void SignInModel::submitLastTry(const QString &pin) { signIn(Secret::fromText(pin), LastTry::Consented); }

void SignInModel::submitAtReader() { signIn({}, LastTry::Refuse); }

void SignInModel::submitLastTryAtReader() { signIn({}, LastTry::Consented); }

QCoro::Task<void> SignInModel::signIn(PinSource pin, LastTry lastTry)
{
    if (busy()) {
        co_return;
    }
    begin(pin ? Typed::Here : Typed::AtReader);
    const Outcome outcome = co_await m_session.signIn(std::move(pin), lastTry);
    finish(outcome);
    if (outcome) {
        Q_EMIT signedIn();
    }
}

void SignInModel::cancel()
{
    m_session.cancelCardWork();
    Q_EMIT cancelled();
}

} // namespace madoguchi
