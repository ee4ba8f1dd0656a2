#include "tests/bench/vault/filing_race.h"

#include "tests/outbox/filing_desk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace madoguchi
{
namespace
{

using namespace sandbox_test;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

class Race
{
public:
    Race(int filings, Lines lines)
        : m_filings(filings)
    {
        QStringList options{QStringLiteral("--pace"), QStringLiteral("still")};
        if (lines == Lines::Closed) {
            options << QStringLiteral("--requests") << QStringLiteral("1");
        }
        if (!m_gateway.start(options)) {
            qFatal("no gateway");
        }
        m_desk = std::make_unique<FilingDesk>(m_gateway);
        if (!m_desk->signIn()) {
            qFatal("no session");
        }
        const auto authority =
            must(DemoAuthority::open(m_gateway.ready().value(QLatin1String("authority")).toString()));
        m_person = std::make_unique<TestPerson>(QStringLiteral("single-mover"), authority);
        const HttpsClient client = m_gateway.client();
        const QJsonObject challenge = client.request("POST", "/sign-in/challenges").json();
        const QString audience = m_gateway.ready().value(QLatin1String("audience")).toString();
        m_token = client.request("POST", "/sign-in/sessions", {}, m_person->signInBody(challenge, audience))
                      .json()
                      .value(QLatin1String("access_token"))
                      .toString();
    }

    /// Milliseconds.
    double byOutbox()
    {
        m_desk->dispatcher->stop();
        QList<QUuid> ids;
        for (int i = 0; i < m_filings; ++i) {
            ids += m_desk->file(); // signed before the race, as curl's are
        }
        QElapsedTimer timer;
        timer.start();
        must(m_desk->dispatcher->start());
        int arrived = 0;
        const auto counting = QObject::connect(m_desk->dispatcher.get(), &Dispatcher::arrived,
                                               [&arrived](const QUuid &) { ++arrived; });
        if (!m_desk->runUntil([&] { return arrived >= m_filings; }, 120'000)) {
            qFatal("the outbox did not finish");
        }
        QObject::disconnect(counting);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        for (const QUuid &id : std::as_const(ids)) {
            if (m_desk->store->submission(id)->state != OutboxState::Receipted) {
                qFatal("not receipted");
            }
        }
        return ms;
    }

    double byCurl()
    {
        const QString base = m_gateway.ready().value(QLatin1String("base_url")).toString();
        const QString trusted = m_gateway.ready().value(QLatin1String("tls_ca")).toString();
        QByteArray commands;
        for (int i = 0; i < m_filings; ++i) {
            const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const QString body = m_root.filePath(id);
            QFile file(body);
            if (!file.open(QIODevice::WriteOnly) ||
                file.write(m_person->submissionBody(m_person->movingOutDocument(id))) < 0) {
                qFatal("no body");
            }
            const QString url = base + QStringLiteral("/submissions/") + id;
            commands +=
                QStringLiteral("%1url = \"%2\"\nupload-file = \"%3\"\noutput = \"%4\"\n"
                               "header = \"Content-Type: application/json\"\n"
                               "header = \"Authorization: Bearer %5\"\nheader = \"Connection: close\"\n"
                               "cacert = \"%6\"\nhttp1.1\nfail\n")
                    .arg(i == 0 ? QString() : QStringLiteral("next\n"), url, body,
                         m_root.filePath(QStringLiteral("answer")), m_token, trusted)
                    .toUtf8();
        }
        const QString config = m_root.filePath(QStringLiteral("curl.conf"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly) || file.write(commands) < 0) {
            qFatal("no configuration");
        }
        file.close();
        const int before = m_gateway.count();
        QProcess curl;
        QElapsedTimer timer;
        timer.start();
        curl.start(QStringLiteral("curl"), {QStringLiteral("-sS"), QStringLiteral("-K"), config});
        if (!curl.waitForFinished(120'000) || curl.exitCode() != 0) {
            qFatal("curl: %s", curl.readAllStandardError().constData());
        }
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (m_gateway.count() - before != m_filings) {
            qFatal("curl did not file them all");
        }
        return ms;
    }

private:
    static void must(const Outcome &outcome)
    {
        if (!outcome) {
            qFatal("%s", qPrintable(errorName(outcome.error().code)));
        }
    }
    template<typename T>
    static T must(Result<T> result)
    {
        return sandbox_test::must(std::move(result));
    }

    const int m_filings;
    const QTemporaryDir m_root;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    std::unique_ptr<FilingDesk> m_desk;
    std::unique_ptr<TestPerson> m_person;
    QString m_token;
};

} // namespace

QJsonObject filingRace(int filings, int rounds, Lines lines)
{
    Race race(filings, lines);
    QList<double> own;
    QList<double> curl;
    QList<double> ratios;
    for (int i = 0; i <= rounds; ++i) {
        const double ours = race.byOutbox();
        const double theirs = race.byCurl();
        if (i > 0) { // the first warms both up
            own += ours;
            curl += theirs;
            ratios += ours / theirs;
        }
    }
    const auto aSecond = [filings](double ms) { return qRound(filings * 1e4 / ms) / 10.0; };
    return {{QStringLiteral("filings"), filings},
            {QStringLiteral("outbox_a_second"), aSecond(median(own))},
            {QStringLiteral("curl_a_second"), aSecond(median(curl))},
            {QStringLiteral("time_ratio"), qRound(median(ratios) * 100) / 100.0}};
}

} // namespace madoguchi
