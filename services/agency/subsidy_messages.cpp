#include "agency/subsidy_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qsizetype mostProgrammes = 2000;
constexpr qsizetype mostPapers = 30;
constexpr int longestLine = 400;
constexpr int longestText = 200'000;

/// Without control characters, cut to `most`.
QString text(const QJsonObject &object, const char *key, int most = longestLine)
{
    QString value = object.value(QLatin1String(key)).toString().left(most);
    value.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n') || c.category() == QChar::Other_Format;
    });
    return value.trimmed();
}

QDateTime instant(const QJsonObject &object, const char *key)
{
    const QDateTime at =
        QDateTime::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC() : QDateTime();
}

std::optional<Subsidy> subsidyOf(const QJsonObject &object)
{
    static const QRegularExpression idForm(QStringLiteral("\\A[A-Za-z0-9]{1,18}\\z"));
    Subsidy subsidy;
    subsidy.id = object.value(QLatin1String("id")).toString();
    subsidy.title = text(object, "title").replace(u'\n', u' ');
    if (!idForm.match(subsidy.id).hasMatch() || subsidy.title.isEmpty()) {
        return std::nullopt;
    }
    subsidy.area = text(object, "target_area_search");
    const double most = object.value(QLatin1String("subsidy_max_limit")).toDouble();
    if (most >= 1 && most <= 1e14) {
        subsidy.maxYen = qint64(most);
    }
    subsidy.opens = instant(object, "acceptance_start_datetime");
    subsidy.closes = instant(object, "acceptance_end_datetime");
    subsidy.employees = text(object, "target_number_of_employees");
    return subsidy;
}

Result<QJsonArray> resultOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue result = document.object().value(QLatin1String("result"));
    if (!document.isObject() || !result.isArray()) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("no result"));
    }
    return result.toArray();
}

QStringList paperNames(const QJsonObject &object)
{
    QStringList names;
    for (const char *key : {"application_guidelines", "outline_of_grant", "application_form"}) {
        const QJsonArray files = object.value(QLatin1String(key)).toArray();
        for (const auto &file : files) {
            const QString name = text(file.toObject(), "name").replace(u'\n', u' ');
            if (!name.isEmpty() && names.size() < mostPapers) {
                names += name;
            }
        }
    }
    return names;
}

} // namespace

Result<QList<Subsidy>> parseSubsidies(const QByteArray &json)
{
    const auto result = resultOf(json);
    if (!result) {
        return failure(result.error());
    }
    QList<Subsidy> list;
    for (const auto &item : *result) {
        const auto subsidy = subsidyOf(item.toObject());
        if (subsidy && list.size() < mostProgrammes) {
            list += *subsidy;
        }
    }
    if (list.isEmpty() && !result->isEmpty()) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("no programme can be read"));
    }
    return list;
}

Result<SubsidyDetail> parseSubsidy(const QByteArray &json)
{
    const auto result = resultOf(json);
    if (!result) {
        return failure(result.error());
    }
    if (result->isEmpty()) {
        return failure(ErrorCode::NotFound);
    }
    const QJsonObject object = result->first().toObject();
    const auto subsidy = subsidyOf(object);
    if (!subsidy) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("no programme"));
    }
    SubsidyDetail detail{*subsidy, text(object, "subsidy_catch_phrase"), {}, {}, {}, {}, {}, {}};
    detail.html = text(object, "detail", longestText);
    detail.purpose = text(object, "use_purpose");
    detail.industry = text(object, "industry");
    detail.rate = text(object, "subsidy_rate");
    detail.papers = paperNames(object);
    const QUrl page(text(object, "front_subsidy_detail_page_url"), QUrl::StrictMode);
    detail.page = page.isValid() && page.scheme() == QLatin1String("https") && !page.host().isEmpty() &&
                          page.userInfo().isEmpty()
                      ? page.toString(QUrl::FullyEncoded)
                      : QString();
    return detail;
}

} // namespace madoguchi
