#include "app/viewmodels/record_model.h"

#include "app/citizen_file.h"
#include "app/record_export.h"
#include "app/saved_file.h"
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
    : FetchedModel(session, file, parent)
    , m_records({QStringLiteral("recordId"), QStringLiteral("title"), QStringLiteral("subtitle"),
                 QStringLiteral("facts"), QStringLiteral("items")})
    , m_printing(
          desk, [this] { return sheet(); }, [this] { return copyName(); })
{
    connect(&m_printing, &PrintModel::announced, this, &RecordModel::announced);
}

void RecordModel::forgetPerson()
{
    m_uncovered = false;
    m_savedTo.clear();
    m_printing.clear();
}

void RecordModel::show(RecordKind kind)
{
    if (kind != m_kind) {
        giveUpFetch();
    }
    m_kind = kind;
    forgetPerson();
    error()->clear();
    showAndFetch();
}

void RecordModel::setLanguage(const QString &language)
{
    m_printing.retranslate();
    FetchedModel::setLanguage(language);
}

QCoro::Task<Outcome> RecordModel::fetch() { return file().fetchRecords(m_kind); }

QString RecordModel::title() const { return recordKindTitle(m_kind); }
QString RecordModel::about() const { return recordKindAbout(m_kind); }
QString RecordModel::help() const { return recordKindHelp(m_kind); }

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
    return tr("%1 %2").arg(title(), dayInJapan(fetchedAt()).toString(Qt::ISODate));
}

std::optional<Sheet> RecordModel::sheet() const
{
    const auto kept = file().records(m_kind);
    if (!kept || !*kept) {
        return std::nullopt;
    }
    return recordSheet((*kept)->value, (*kept)->fetchedAt, language());
}

void RecordModel::save(const QString &format)
{
    m_savedTo.clear();
    m_printing.clear();
    error()->clear();
    const auto bytes = copyIn(format);
    const auto path = bytes ? saveCopy(copiesFolder(), copyName(), format, *bytes) : failure(bytes.error());
    if (path) {
        m_savedTo = *path;
        //: Said by a screen reader after records were saved as a file.
        Q_EMIT announced(tr("記録を保存しました。"));
    } else {
        error()->set(path.error());
    }
    Q_EMIT changed();
}

Result<QByteArray> RecordModel::copyIn(const QString &format) const
{
    const auto kept = file().records(m_kind);
    if (!kept || !*kept) {
        return failure(kept ? Error{ErrorCode::NotFound, {}, {}} : kept.error());
    }
    const auto &[set, at] = **kept;
    return format == QLatin1String("json") ? recordsJson(set, at) : recordsCsv(recordTable(set, language()));
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
    const QString title = recordTitle(m_kind, record, language());
    for (const RecordLine &line : recordLines(m_kind, record, language())) {
        m_hasCovered = m_hasCovered || line.isCovered;
        const bool isCovered = line.isCovered && !m_uncovered;
        facts << QVariantMap{{QStringLiteral("label"), line.label},
                             {QStringLiteral("value"), isCovered ? QStringLiteral("••••••") : line.value},
                             //: Read in place of a number that is covered.
                             {QStringLiteral("spoken"), isCovered ? tr("かくしています") : line.value}};
    }
    QVariantList items;
    for (const RecordItem &item : record.items) {
        items << QVariantMap{{QStringLiteral("label"), item.name.in(language())},
                             {QStringLiteral("value"), (item.value + u' ' + item.unit).trimmed()},
                             //: A measured value's range. %1: e.g. "130未満".
                             {QStringLiteral("note"),
                              item.reference.isEmpty() ? QString() : tr("基準 %1").arg(item.reference)},
                             {QStringLiteral("flag"), recordItemFlag(item)}};
    }
    return {{QStringLiteral("recordId"), record.recordId},
            {QStringLiteral("title"), title},
            {QStringLiteral("subtitle"), recordSubtitle(m_kind, record, language())},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("items"), items}};
}

QDateTime RecordModel::showKept()
{
    QList<QVariantMap> rows;
    QDateTime fetchedAt;
    m_source.clear();
    m_asOf.clear();
    m_hasCovered = false;
    const auto kept = file().records(m_kind);
    if (kept && *kept) {
        const RecordSet &set = (*kept)->value;
        fetchedAt = (*kept)->fetchedAt;
        m_source = set.source.in(language());
        m_asOf = dateWithEra(set.asOf, language());
        for (const PersonalRecord &record : set.records) {
            rows << rowOf(record);
        }
    }
    m_records.setRows(rows);
    return fetchedAt;
}

} // namespace madoguchi
