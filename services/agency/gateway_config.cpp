#include "agency/gateway_config.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{
namespace
{
constexpr qint64 maxFileBytes = 1024LL * 1024;

tl::unexpected<Error> unusable(const QString &what) { return failure(ErrorCode::AgencyNotConfigured, what); }

Result<QByteArray> readAll(const QString &path, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(what + QStringLiteral(": ") + file.errorString());
    }
    // One byte more than allowed, so that devices and pipes without a size are bounded too.
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (bytes.size() > maxFileBytes) {
        return unusable(what + QStringLiteral(": too large"));
    }
    return bytes;
}

Result<QList<Certificate>> anchors(const QJsonObject &object, const QString &member, const QDir &directory)
{
    const QString name = object.value(member).toString();
    if (name.isEmpty()) {
        return unusable(member + QStringLiteral(": no path"));
    }
    const auto pem = readAll(directory.absoluteFilePath(name), member);
    if (!pem) {
        return failure(pem.error());
    }
    auto list = Certificate::listFromPem(*pem);
    if (!list) {
        return unusable(member + QStringLiteral(": ") + list.error().detail);
    }
    return list;
}

/// Where it is, and who may vouch for its TLS certificate.
Result<GatewayConfig> lineFromJson(const QByteArray &json, const QDir &directory)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return unusable(QStringLiteral("no JSON object"));
    }
    const QJsonObject object = document.object();
    GatewayConfig config;
    config.baseUrl = QUrl(object.value(QLatin1String("base_url")).toString(), QUrl::StrictMode);
    if (!config.baseUrl.isValid() || config.baseUrl.scheme() != QLatin1String("https") ||
        config.baseUrl.host().isEmpty() || !config.baseUrl.userInfo().isEmpty() ||
        config.baseUrl.hasQuery() || config.baseUrl.hasFragment()) {
        return unusable(QStringLiteral("base_url: no plain https address"));
    }
    if (object.contains(QLatin1String("tls_ca"))) {
        auto tls = anchors(object, QStringLiteral("tls_ca"), directory);
        if (!tls) {
            return failure(tls.error());
        }
        config.tlsAnchors = *std::move(tls);
    }
    return config;
}

Result<GatewayConfig> fromJson(const QByteArray &json, const QDir &directory, const QString &receiptMember)
{
    auto line = lineFromJson(json, directory);
    if (!line) {
        return line;
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    GatewayConfig config = *std::move(line);
    config.audience = object.value(QLatin1String("audience")).toString();
    if (config.audience.isEmpty() || config.audience.contains(QLatin1Char('\n'))) {
        // A line break would let an audience run into the challenge that is signed with it.
        return unusable(QStringLiteral("audience: missing or more than one line"));
    }
    if (object.contains(QLatin1String("counter_certificate"))) {
        const auto counter = anchors(object, QStringLiteral("counter_certificate"), directory);
        if (!counter) {
            return failure(counter.error());
        }
        config.counter = counter->first();
    }
    auto seals = anchors(object, receiptMember, directory);
    if (!seals) {
        return failure(seals.error());
    }
    config.receiptAnchors = *std::move(seals);
    return config;
}
} // namespace

Result<GatewayConfig> GatewayConfig::load(const QString &path)
{
    const auto json = readAll(path, QStringLiteral("configuration"));
    if (!json) {
        return failure(json.error());
    }
    return fromJson(*json, QFileInfo(path).absoluteDir(), QStringLiteral("receipt_ca"));
}

Result<GatewayConfig> GatewayConfig::loadLine(const QString &path)
{
    const auto json = readAll(path, QStringLiteral("configuration"));
    return json ? lineFromJson(*json, QFileInfo(path).absoluteDir()) : failure(json.error());
}

Result<GatewayConfig> GatewayConfig::fromReadyLine(const QByteArray &json)
{
    return fromJson(json, QDir::root(), QStringLiteral("agency_ca"));
}

} // namespace madoguchi
