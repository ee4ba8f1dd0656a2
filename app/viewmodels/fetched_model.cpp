#include "app/viewmodels/fetched_model.h"

#include "app/citizen_session.h"
#include "app/viewmodels/freshness_words.h"

namespace madoguchi
{

FetchedModel::FetchedModel(CitizenSession &session, CitizenFile &file, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_file(file)
{
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        forgetPerson();
        rebuild();
    });
    connect(&m_session, &CitizenSession::outboxChanged, this, &FetchedModel::changed);
}

void FetchedModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

bool FetchedModel::offline() const { return m_isCutOff || !m_session.online(); }

QString FetchedModel::freshness() const { return freshnessText(m_fetchedAt, !offline(), m_language); }

void FetchedModel::refresh()
{
    if (!m_busy) {
        load();
    }
}

void FetchedModel::showAndFetch()
{
    rebuild();
    refresh();
}

void FetchedModel::giveUpFetch()
{
    ++m_turn;
    m_busy = false;
}

void FetchedModel::rebuild()
{
    m_fetchedAt = showKept();
    Q_EMIT changed();
}

QCoro::Task<void> FetchedModel::load()
{
    const quint64 turn = ++m_turn;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await fetch();
    if (turn != m_turn) {
        co_return; // given up
    }
    m_busy = false;
    m_isCutOff = !outcome.has_value();
    if (!outcome) {
        m_error.set(outcome.error());
    }
    rebuild();
}

} // namespace madoguchi
