// A small client for tests: takes a filing in, signs in, sends it, and can be made to die by SIGKILL on the
// way. Says "taken in" as soon as the filing is acknowledged.
//   filing-client FOLDER READY.json CARD.json [--file DOCUMENT (its files: DOCUMENT.0, DOCUMENT.1 …)]
//   [--withdraw ID] [--die POINT]
// POINT: enqueued, sending, receipted, or milliseconds after the sending began. Prints the state of every
// submission when nothing more is to do. The store's key is a constant: this is no product.
#include "agency/http_gateway_client.h"
#include "agency/sign_in.h"
#include "card/virtual/card_profile.h"
#include "outbox/dispatcher.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <csignal>
#include <unistd.h>

using namespace madoguchi;

namespace
{
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString optionOf(const QString &name)
{
    const QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(name);
    return at < 0 ? QString() : arguments.value(at + 1);
}

void die() { ::kill(::getpid(), SIGKILL); }

void enqueue(SubmissionStore &store, const CardProfile &card, const QString &path, const QString &audience)
{
    const QByteArray document = contentOf(path);
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    SigningOrder order;
    order.id = QUuid(json.value(QLatin1String("submission_id")).toString());
    order.procedureId = json.value(QLatin1String("procedure_id")).toString();
    order.procedureVersion = json.value(QLatin1String("procedure_version")).toInt();
    order.audience = audience;
    order.document = document;
    for (int n = 0; QFile::exists(path + u'.' + QString::number(n)); ++n) {
        order.attachments += contentOf(path + u'.' + QString::number(n));
    }
    const auto certificate = must(Certificate::fromDer(card.signatureCertificate));
    const auto filing = must(signSubmission(order, certificate, *card.signatureKey, SystemClock()));
    if (const auto taken = store.enqueue(filing); !taken) {
        qFatal("%s", qPrintable(errorName(taken.error().code)));
    }
    QTextStream(stdout) << "taken in" << Qt::endl; // from here on it is promised
}

QCoro::Task<void> signIn(HttpGatewayClient *client, const CardProfile *card, Dispatcher *dispatcher)
{
    const auto challenge = co_await client->createChallenge();
    if (challenge) {
        const auto digest = signInDigest(client->audience(), challenge->challenge);
        const auto signature = must(card->authenticationKey->signDigest(digest));
        const auto certificate = must(Certificate::fromDer(card->authenticationCertificate));
        const auto session = co_await client->createSession(*challenge, certificate, signature);
        if (!session) {
            qWarning("sign-in: %s", qPrintable(errorName(session.error().code)));
        }
    }
    if (const auto started = dispatcher->start(); !started) {
        qFatal("%s", qPrintable(errorName(started.error().code)));
    }
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    const auto config = must(GatewayConfig::fromReadyLine(contentOf(arguments.value(2))));
    const auto card = must(CardProfile::load(arguments.value(3)));
    const auto vault =
        must(Vault::open(arguments.value(1), QStringLiteral("test"), Secret(QByteArray(32, 'k'))));
    const auto store = must(SubmissionStore::open(*vault, clock));
    HttpGatewayClient client(config, clock);

    const QString point = optionOf(QStringLiteral("--die"));
    if (const QString file = optionOf(QStringLiteral("--file")); !file.isEmpty()) {
        enqueue(*store, card, file, client.audience());
        if (point == QLatin1String("enqueued")) {
            die();
        }
    }
    if (const QString id = optionOf(QStringLiteral("--withdraw")); !id.isEmpty()) {
        must(store->withdraw(QUuid(id)));
        QTextStream(stdout) << "taken in" << Qt::endl;
    }
    DispatchSettings settings;
    settings.receiptAnchors = config.receiptAnchors;
    settings.retry.base = std::chrono::milliseconds(20);
    Dispatcher dispatcher(*store, client, clock, settings);
    QObject::connect(&dispatcher, &Dispatcher::changed, &application, [&](const QUuid &id) {
        const QString state = stateName(must(store->submission(id)).state);
        if (state == point) {
            die();
        }
        bool isNumber = false;
        const int delay = point.toInt(&isNumber);
        if (isNumber && state == QLatin1String("sending")) {
            QTimer::singleShot(delay, &application, [] { die(); });
        }
    });
    QObject::connect(&dispatcher, &Dispatcher::rested, &application, [&] {
        if (must(store->forDispatch()).isEmpty()) {
            QCoreApplication::quit();
        }
    });
    // Without a session nothing more happens.
    QObject::connect(&dispatcher, &Dispatcher::signInNeeded, &application,
                     [&] { QTimer::singleShot(0, &application, [] { QCoreApplication::quit(); }); });
    signIn(&client, &card, &dispatcher);
    QTimer::singleShot(60'000, &application, [] { QCoreApplication::exit(2); });
    const int status = QCoreApplication::exec();

    QTextStream out(stdout);
    const auto items = must(store->list());
    for (const Submission &item : items) {
        out << item.id.toString(QUuid::WithoutBraces) << ' ' << QString(stateName(item.state)) << ' '
            << (store->receipt(item.id) ? item.referenceNumber : QStringLiteral("-")) << Qt::endl;
    }
    dispatcher.stop();
    return status;
}
