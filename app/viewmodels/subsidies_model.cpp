#include "app/viewmodels/subsidies_model.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "app/viewmodels/plain_html.h"
#include "app/viewmodels/progress_words.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

constexpr qsizetype subsidiesAtOnce = 20;

struct OrderName
{
    const char *name;
    const char *title;
};

//: Choice: the order of a list of subsidies. In the order of SubsidyWish::Order.
constexpr std::array orderNames{
    OrderName{"newest", QT_TRANSLATE_NOOP("madoguchi::SubsidiesModel", "新しい順")},
    OrderName{"ends", QT_TRANSLATE_NOOP("madoguchi::SubsidiesModel", "締切が近い順")},
    OrderName{"largest", QT_TRANSLATE_NOOP("madoguchi::SubsidiesModel", "上限額が大きい順")},
};

QByteArray questionOf(const SubsidyWish &wish)
{
    return QStringList{QStringLiteral("search"), wish.keyword, QString::number(int(wish.order)),
                       QString::number(wish.onlyOpen), wish.area}
        .join(u'\n')
        .toUtf8();
}

/// Without an answer of the other side: what was kept is shown instead.
bool isOffline(const Error &error)
{
    return error.code == ErrorCode::NetworkUnreachable || error.code == ErrorCode::NetworkInterrupted ||
           error.code == ErrorCode::NetworkTimeout || error.code == ErrorCode::ServerBusy ||
           error.code == ErrorCode::ServerError;
}

QString yenOf(const Subsidy &subsidy)
{
    //: Upper limit of a subsidy for a business. %1: "10,000,000".
    return subsidy.maxYen
               ? SubsidiesModel::tr("上限%1円").arg(QLocale(QLocale::English).toString(*subsidy.maxYen))
               : QString();
}

QString periodOf(const Subsidy &subsidy, const QString &language)
{
    if (!subsidy.closes.isValid()) {
        return {};
    }
    //: Until when to apply for a subsidy. %1: date and time.
    return SubsidiesModel::tr("締切：%1").arg(instantText(subsidy.closes, language));
}

} // namespace

SubsidiesModel::SubsidiesModel(CitizenSession &session, const SubsidySource &source, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_host(source.baseUrl.host())
    , m_client(source, clock)
    , m_limit(subsidiesAtOnce)
    , m_subsidies({QStringLiteral("subsidyId"), QStringLiteral("title"), QStringLiteral("area"),
                   QStringLiteral("yen"), QStringLiteral("period")})
{
    // What somebody looked for is nobody else's.
    connect(&session, &CitizenSession::signedInChanged, this, [this] {
        m_wish = {};
        m_found.clear();
        m_at = {};
        m_detail = {};
        m_text.clear();
        rebuild();
    });
}

void SubsidiesModel::open()
{
    m_error.clear();
    m_problem.clear();
    rebuild();
}

void SubsidiesModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

QVariantList SubsidiesModel::orders() const
{
    QVariantList list;
    for (const OrderName &order : orderNames) {
        list << QVariantMap{{QStringLiteral("value"), QString::fromLatin1(order.name)},
                            {QStringLiteral("label"), tr(order.title)}};
    }
    return list;
}

QString SubsidiesModel::order() const { return QString::fromLatin1(orderNames[size_t(m_wish.order)].name); }

QString SubsidiesModel::asOf() const
{
    //: Under a list that was received from outside. %1: date and time.
    return m_at.isValid() ? tr("%1 時点の内容です").arg(instantText(m_at, m_language)) : QString();
}

QString SubsidiesModel::detailAsOf() const
{
    return m_detailAt.isValid() ? tr("%1 時点の内容です").arg(instantText(m_detailAt, m_language))
                                : QString();
}

void SubsidiesModel::setKeyword(const QString &keyword)
{
    m_wish.keyword = keyword.left(SubsidyWish::mostKeyword);
    m_problem.clear();
    Q_EMIT changed();
}

void SubsidiesModel::setOrder(const QString &order)
{
    const auto *found = std::find_if(orderNames.begin(), orderNames.end(),
                                     [&](const OrderName &one) { return order == QLatin1String(one.name); });
    if (found != orderNames.end()) {
        m_wish.order = SubsidyWish::Order(found - orderNames.begin());
        Q_EMIT changed();
    }
}

void SubsidiesModel::setOnlyOpen(bool onlyOpen)
{
    m_wish.onlyOpen = onlyOpen;
    Q_EMIT changed();
}

void SubsidiesModel::setArea(const QString &area)
{
    m_wish.area = area.trimmed();
    Q_EMIT changed();
}

void SubsidiesModel::search()
{
    m_wish.keyword = m_wish.keyword.simplified();
    if (m_wish.keyword.size() < SubsidyWish::leastKeyword) {
        //: Under the field for words to look for subsidies.
        m_problem = tr("2文字以上の言葉を入れてください。");
        Q_EMIT changed();
        Q_EMIT announced(m_problem);
        return;
    }
    searchNow();
}

QCoro::Task<void> SubsidiesModel::fetch(QByteArray question, Ask ask, Take take)
{
    if (m_busy) {
        co_return;
    }
    const QPointer<SubsidiesModel> self(this);
    const quint64 opening = m_session.opening();
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Result<QByteArray> answer = co_await ask();
    if (!self) {
        co_return;
    }
    m_busy = false;
    PersonStore *store = m_session.opening() == opening ? m_session.store() : nullptr;
    if (answer) {
        const QDateTime at = m_clock.now();
        const Outcome taken = take(*answer, at);
        if (taken && store) {
            if (const Outcome kept = store->subsidyShelf().keep(question, {*answer, at}); !kept) {
                qWarning("A list of subsidies is not kept: %s", qPrintable(kept.error().detail));
            }
        } else if (!taken) {
            m_error.set(taken.error());
        }
    } else {
        m_error.set(answer.error());
        const auto kept =
            store && isOffline(answer.error()) ? store->subsidyShelf().find(question) : std::nullopt;
        if (kept) {
            (void)take(kept->answer, kept->at);
        }
    }
    rebuild();
}

void SubsidiesModel::searchNow()
{
    const SubsidyWish wish = m_wish;
    m_limit = subsidiesAtOnce;
    fetch(
        questionOf(wish), [this, wish] { return m_client.search(wish); },
        [this, wish](const QByteArray &answer, const QDateTime &at) -> Outcome {
            auto list = parseSubsidies(answer);
            if (!list) {
                return failure(list.error());
            }
            m_found = *std::move(list);
            if (wish.order == SubsidyWish::Order::LargestFirst) {
                std::stable_sort(m_found.begin(), m_found.end(), [](const Subsidy &a, const Subsidy &b) {
                    return a.maxYen.value_or(0) > b.maxYen.value_or(0);
                });
            }
            m_at = at;
            //: Said when a search for subsidies is done. %1: a number.
            Q_EMIT announced(tr("補助金が%1件見つかりました。").arg(m_found.size()));
            return {};
        });
}

void SubsidiesModel::showMore()
{
    m_limit += subsidiesAtOnce;
    rebuild();
}

void SubsidiesModel::openSubsidy(const QString &id)
{
    const auto found = std::find_if(m_found.begin(), m_found.end(),
                                    [&](const Subsidy &subsidy) { return subsidy.id == id; });
    if (found == m_found.end()) {
        return;
    }
    m_detail = {*found, {}, {}, {}, {}, {}, {}, {}};
    m_text.clear();
    m_detailAt = {};
    Q_EMIT subsidyWanted();
    fetchDetail(id);
}

void SubsidiesModel::fetchDetail(const QString &id)
{
    fetch(
        "detail\n" + id.toLatin1(), [this, id] { return m_client.detail(id); },
        [this, id](const QByteArray &answer, const QDateTime &at) -> Outcome {
            auto detail = parseSubsidy(answer);
            if (!detail) {
                return failure(detail.error());
            }
            if (m_detail.subsidy.id == id) {
                m_detail = *std::move(detail);
                m_text = plainTextOf(m_detail.html);
                m_detailAt = at;
            }
            return {};
        });
}

QVariantList SubsidiesModel::facts() const
{
    QVariantList list;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            list << QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}};
        }
    };
    const Subsidy &subsidy = m_detail.subsidy;
    //: Page of a subsidy, label.
    add(tr("上限額"), yenOf(subsidy));
    //: Page of a subsidy, label: which share of the costs it pays.
    add(tr("補助率"), m_detail.rate);
    //: Page of a subsidy, label.
    add(tr("受付の開始"), subsidy.opens.isValid() ? instantText(subsidy.opens, m_language) : QString());
    //: Page of a subsidy, label.
    add(tr("受付の締切"), subsidy.closes.isValid() ? instantText(subsidy.closes, m_language) : QString());
    //: Page of a subsidy, label.
    add(tr("対象の地域"), subsidy.area);
    //: Page of a subsidy, label.
    add(tr("対象の従業員数"), subsidy.employees);
    //: Page of a subsidy, label.
    add(tr("対象の業種"), m_detail.industry);
    //: Page of a subsidy, label: for what it may be used.
    add(tr("使いみち"), m_detail.purpose);
    //: Page of a subsidy, label: files that belong to it.
    add(tr("添付の書類"), m_detail.papers.join(u'\n'));
    //: Page of a subsidy, label: address of its page.
    add(tr("くわしいページ"), m_detail.page);
    return list;
}

void SubsidiesModel::rebuild()
{
    QList<QVariantMap> rows;
    for (const Subsidy &subsidy : m_found.first(std::min(m_limit, m_found.size()))) {
        rows << QVariantMap{{QStringLiteral("subsidyId"), subsidy.id},
                            {QStringLiteral("title"), subsidy.title},
                            {QStringLiteral("area"), subsidy.area},
                            {QStringLiteral("yen"), yenOf(subsidy)},
                            {QStringLiteral("period"), periodOf(subsidy, m_language)}};
    }
    m_subsidies.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
