// A small client for tests: writes a message to the office, signs in, sends it, and can be made to die by
// SIGKILL on the way. Says "taken in" as soon as the message is acknowledged, and in the end what each has
// come to.
//   message-client FOLDER READY.json CARD.json REFERENCE [--write TEXT]
// The store's key is a constant: this is no product.
#include "agency/http_gateway_client.h"
#include "agency/sign_in.h"
#include "card/virtual/card_profile.h"
#include "outbox/message_sender.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

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

QCoro::Task<void> signIn(HttpGatewayClient *client, const CardProfile *card, MessageSender *sender)
{
    const auto challenge = co_await client->createChallenge();
    if (challenge) {
        const auto digest = signInDigest(client->audience(), challenge->challenge);
        const auto signature = must(card->authenticationKey->signDigest(digest));
        const auto certificate = must(Certificate::fromDer(card->authenticationCertificate));
        std::ignore = co_await client->createSession(*challenge, certificate, signature);
    }
    sender->wake();
}

bool isOver(const OwnMessage &message)
{
    return message.state == MessageState::Arrived || message.state == MessageState::Refused;
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
    auto drafts = must(Drafts::open(*vault, clock));
    auto store = must(MessageStore::open(*vault, clock));
    HttpGatewayClient client(config, clock);
    if (const auto at = arguments.indexOf(QStringLiteral("--write")); at > 0) {
        must(store.take(arguments.value(4), client.audience(), arguments.value(at + 1), drafts));
        QTextStream(stdout) << "taken in" << Qt::endl; // from here on it is promised
    }
    MessageSender::Settings settings;
    settings.retry.base = std::chrono::milliseconds(20);
    MessageSender sender(store, client, clock, settings);
    QObject::connect(&sender, &MessageSender::rested, &application, [&] {
        if (std::all_of(store.all().begin(), store.all().end(), isOver)) {
            QCoreApplication::quit();
        }
    });
    QObject::connect(&sender, &MessageSender::signInNeeded, &application,
                     [] { QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit); });
    QTimer::singleShot(0, &application, [&] { signIn(&client, &card, &sender); });
    QTimer::singleShot(60'000, &application, [] { QCoreApplication::exit(2); });
    const int status = QCoreApplication::exec();
    QTextStream out(stdout);
    for (const OwnMessage &message : store.all()) {
        out << message.id.toString(QUuid::WithoutBraces) << ' ' << int(message.state) << Qt::endl;
    }
    return status;
}
