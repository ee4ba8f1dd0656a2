#include "app/viewmodels/access_log_model.h"

#include "app/citizen_file.h"
#include "base/era_date.h"

namespace madoguchi
{
namespace
{
constexpr int japanOffset = 9 * 3600;
constexpr qsizetype rowsAtOnce = 30;
} // namespace

AccessLogModel::AccessLogModel(CitizenSession &session, CitizenFile &file, QObject *parent)
    : FetchedModel(session, file, parent)
    , m_entries({QStringLiteral("entryId"), QStringLiteral("day"), QStringLiteral("time"),
                 QStringLiteral("sentence"), QStringLiteral("purpose"), QStringLiteral("ground"),
                 QStringLiteral("outcome"), QStringLiteral("outcomeText"), QStringLiteral("reference")})
{
    m_limit = rowsAtOnce;
}

void AccessLogModel::open()
{
    m_limit = rowsAtOnce;
    showAndFetch();
}

QCoro::Task<Outcome> AccessLogModel::fetch() { return file().fetchAccessLog(); }

void AccessLogModel::showMore()
{
    m_limit += rowsAtOnce;
    rebuild();
}

void AccessLogModel::openApplication(const QString &referenceNumber)
{
    Q_EMIT applicationWanted(referenceNumber);
}

QDateTime AccessLogModel::showKept()
{
    //: What became of a question of one agency to another.
    const QString outcomeTexts[] = {tr("提供されました"), tr("該当する情報はありませんでした"),
                                    tr("提供されませんでした")};
    const QString outcomeNames[] = {QStringLiteral("provided"), QStringLiteral("nothing"),
                                    QStringLiteral("refused")};
    QList<QVariantMap> rows;
    QDateTime fetchedAt;
    m_hiddenCount = 0;
    QDate lastDay;
    const auto kept = file().accessLog();
    if (kept && *kept) {
        fetchedAt = (*kept)->fetchedAt;
        for (const AccessEntry &entry : (*kept)->value) {
            const QDateTime at = entry.at.toOffsetFromUtc(japanOffset);
            if (rows.size() >= m_limit) {
                ++m_hiddenCount;
                continue;
            }
            const QString asked = entry.askedBy.in(language());
            const QString who = entry.office.isEmpty() ? asked : entry.office.in(language());
            const QString from = entry.providedBy.in(language());
            const QString what = entry.data.in(language());
            rows << QVariantMap{
                {QStringLiteral("entryId"), entry.entryId},
                {QStringLiteral("day"),
                 at.date() == lastDay ? QString() : dateWithEra(at.date(), language())},
                {QStringLiteral("time"), at.time().toString(QStringLiteral("H:mm"))},
                {QStringLiteral("sentence"),
                 //: Who looked at my data, one sentence. %1: the office that asked, %2: the agency that was
                 //: asked (may be the same municipality), %3: what kind of data.
                 asked == from ? tr("%1が、%2の中で「%3」を確かめました。").arg(who, from, what)
                               : tr("%1が、%2に「%3」を問い合わせました。").arg(who, from, what)},
                //: Who looked at my data: for which work of the office. %1: the work.
                {QStringLiteral("purpose"), tr("目的：%1").arg(entry.procedure.in(language()))},
                {QStringLiteral("ground"), tr("根拠：%1").arg(entry.legalGround)},
                {QStringLiteral("outcome"), outcomeNames[size_t(entry.outcome)]},
                {QStringLiteral("outcomeText"), outcomeTexts[size_t(entry.outcome)]},
                {QStringLiteral("reference"), entry.referenceNumber},
            };
            lastDay = at.date();
        }
    }
    m_entries.setRows(rows);
    return fetchedAt;
}

} // namespace madoguchi
