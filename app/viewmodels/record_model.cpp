#include "app/viewmodels/record_model.h"

#include "app/citizen_file.h"
#include "app/citizen_session.h"
#include "app/record_export.h"
#include "app/saved_file.h"
#include "app/viewmodels/freshness_words.h"
#include "app/viewmodels/record_sheet.h"
#include "app/viewmodels/record_words.h"
#include "base/era_date.h"
#include "base/japan_time.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace madoguchi
{

RecordModel::RecordModel(CitizenSession &session, CitizenFile &file, const SheetDesk &desk, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_file(file)
    , m_records({QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("subtitle"),
                 QStringLiteral("facts"), QStringLiteral("items")})
    , m_printing(
          desk, [this] { return sheet(); }, [this] { return copyName(); })
{
    connect(&m_printing, &PrintModel::announced, this, &RecordModel::announced);
    connect(&m_session, &CitizenSession::outboxChanged, this, &RecordModel::changed);
    // Nothing of one person stays for the next.
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        m_uncovered = false;
        m_savedTo.clear();
        m_printing.clear();
        rebuild();
    });
}

void RecordModel::show(RecordKind kind)
{
    m_kind = kind;
    m_uncovered = false;
    m_savedTo.clear();
    m_printing.clear();
    m_error.clear();
    rebuild();
    load();
}

void RecordModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    m_printing.retranslate();
    rebuild();
}

QString RecordModel::title() const { return recordKindTitle(m_kind); }
QString RecordModel::about() const { return recordKindAbout(m_kind); }
QString RecordModel::help() const { return recordKindHelp(m_kind); }
QString RecordModel::freshness() const { return freshnessText(m_fetchedAt, !offline(), m_language); }
bool RecordModel::offline() const { return m_isCutOff || !m_session.online(); }
void RecordModel::refresh() { load(); }

QCoro::Task<void> RecordModel::load()
{
    const RecordKind kind = m_kind;
    if (m_busy && m_loading == kind) {
        co_return;
    }
    m_loading = kind;
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    const Outcome outcome = co_await m_file.fetchRecords(kind);
    if (m_kind != kind) {
        co_return; // another kind is shown by now, and asked for by itself
    }
    m_busy = false;
    m_isCutOff = !outcome.has_value();
    if (!outcome) {
        m_error.set(outcome.error());
    }
    rebuild();
}

void RecordModel::uncover(bool uncovered)
{
    m_uncovered = uncovered;
    rebuild();
    //: Said by a screen reader after the button of the same matter: covered numbers are shown, or covered
    //: again.
    Q_EMIT announced(uncovered ? tr("記号・番号を表示しました。") : tr("記号・番号をかくしました。"));
}

QString RecordModel::copyName() const
{
    //: Name of a file with records. %1: the kind, %2: a date.
    return tr("%1 %2").arg(title(), dayInJapan(m_fetchedAt).toString(Qt::ISODate));
}

std::optional<Sheet> RecordModel::sheet() const
{
    const auto kept = m_file.records(m_kind);
    if (!kept || !*kept) {
        return std::nullopt;
    }
    return recordSheet((*kept)->value, (*kept)->fetchedAt, m_language);
}

void RecordModel::save(const QString &format)
{
    m_savedTo.clear();
    m_printing.clear();
    m_error.clear();
    const auto bytes = copyIn(format);
    const auto path = bytes ? saveCopy(copiesFolder(), copyName(), format, *bytes) : failure(bytes.error());
    if (path) {
        m_savedTo = *path;
        //: Said by a screen reader after records were saved as a file.
        Q_EMIT announced(tr("記録を保存しました。"));
    } else {
        m_error.set(path.error());
    }
    Q_EMIT changed();
}

Result<QByteArray> RecordModel::copyIn(const QString &format) const
{
    const auto kept = m_file.records(m_kind);
    if (!kept || !*kept) {
        return failure(kept ? Error{ErrorCode::NotFound, {}, {}} : kept.error());
    }
    const auto &[set, fetchedAt] = **kept;
    return format == QLatin1String("json") ? recordsJson(set, fetchedAt)
                                           : recordsCsv(recordTable(set, m_language));
}

void RecordModel::openFolder()
{
    if (!m_savedTo.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_savedTo).path()));
    }
}

QVariantMap RecordModel::rowOf(const PersonalRecord &record)
{
    QVariantList facts;
    const QString title = recordTitle(m_kind, record, m_language);
    for (const RecordLine &line : recordLines(m_kind, record, m_language)) {
        m_hasCovered = m_hasCovered || line.isCovered;
        const bool isCovered = line.isCovered && !m_uncovered;
        facts << QVariantMap{{QStringLiteral("label"), line.label},
                             {QStringLiteral("value"), isCovered ? QStringLiteral("••••••") : line.value},
                             //: Read in place of a number that is covered.
                             {QStringLiteral("spoken"), isCovered ? tr("かくしています") : line.value}};
    }
    QVariantList items;
    for (const RecordItem &item : record.items) {
        items << QVariantMap{{QStringLiteral("label"), item.name.in(m_language)},
                             {QStringLiteral("value"), (item.value + u' ' + item.unit).trimmed()},
                             //: A measured value's range. %1: e.g. "130未満".
                             {QStringLiteral("note"),
                              item.reference.isEmpty() ? QString() : tr("基準 %1").arg(item.reference)},
                             {QStringLiteral("flag"), recordItemFlag(item)}};
    }
    return {{QStringLiteral("recordId"), record.recordId},
            {QStringLiteral("title"), title},
            {QStringLiteral("subtitle"), recordSubtitle(m_kind, record, m_language)},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("items"), items}};
}

void RecordModel::rebuild()
{
    QList<QVariantMap> rows;
    m_fetchedAt = {};
    m_source.clear();
    m_asOf.clear();
    m_hasCovered = false;
    const auto kept = m_file.records(m_kind);
    if (kept && *kept) {
        const RecordSet &set = (*kept)->value;
        m_fetchedAt = (*kept)->fetchedAt;
        m_source = set.source.in(m_language);
        m_asOf = dateWithEra(set.asOf, m_language);
        for (const PersonalRecord &record : set.records) {
            rows << rowOf(record);
        }
    }
    m_records.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
