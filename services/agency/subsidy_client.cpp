#include "agency/subsidy_client.h"

#include "agency/json_answer.h"
#include "agency/problem_mapping.h"

#include <QFileInfo>
#include <QUrlQuery>

namespace madoguchi
{
namespace
{

GatewayConfig lineTo(const SubsidySource &source)
{
    GatewayConfig config;
    config.baseUrl = source.baseUrl;
    config.tlsAnchors = source.tlsAnchors;
    return config;
}

QByteArray queryOf(const SubsidyWish &wish)
{
    QUrlQuery query;
    const auto add = [&query](const char *key, const QString &value) {
        query.addQueryItem(QLatin1String(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("keyword", wish.keyword.left(SubsidyWish::mostKeyword));
    const bool isNewest = wish.order == SubsidyWish::Order::Newest;
    add("sort", isNewest ? QStringLiteral("created_date") : QStringLiteral("acceptance_end_datetime"));
    add("order", isNewest ? QStringLiteral("DESC") : QStringLiteral("ASC"));
    add("acceptance", wish.onlyOpen ? QStringLiteral("1") : QStringLiteral("0"));
    if (!wish.area.isEmpty()) {
        add("target_area_search", wish.area);
    }
    return query.toString(QUrl::FullyEncoded).toLatin1();
}

} // namespace

SubsidySource SubsidySource::standard()
{
    return {QUrl(QStringLiteral("https://api.jgrants-portal.go.jp/exp/v1")), {}};
}

Result<SubsidySource> SubsidySource::load(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return standard();
    }
    const auto line = GatewayConfig::loadLine(path);
    return line ? Result<SubsidySource>(SubsidySource{line->baseUrl, line->tlsAnchors})
                : failure(line.error());
}

SubsidyClient::SubsidyClient(const SubsidySource &source, const Clock &clock, TransportLimits limits)
    : m_hasSource(!source.baseUrl.isEmpty())
    , m_transport(lineTo(source), limits)
    , m_clock(clock)
{
}

QCoro::Task<Result<QByteArray>> SubsidyClient::search(SubsidyWish wish)
{
    HttpRequest request{"GET", QStringLiteral("/public/subsidies")};
    request.query = queryOf(wish);
    return get(std::move(request));
}

QCoro::Task<Result<QByteArray>> SubsidyClient::detail(QString id)
{
    return get({"GET", QStringLiteral("/public/subsidies/id/") + id});
}

QCoro::Task<Result<QByteArray>> SubsidyClient::get(HttpRequest request)
{
    if (!m_hasSource) {
        co_return failure(ErrorCode::AgencyNotConfigured, QStringLiteral("no list of subsidies"));
    }
    const QDateTime now = m_clock.now();
    const auto answer = co_await m_transport.send(std::move(request));
    if (!answer) {
        co_return failure(answer.error());
    }
    if (answer->status == 404) {
        co_return failure(ErrorCode::NotFound);
    }
    if (answer->status != 200) {
        co_return failure(errorOf(*answer, now));
    }
    co_return readJson(*answer, [](const QByteArray &body) { return Result<QByteArray>(body); });
}

} // namespace madoguchi
