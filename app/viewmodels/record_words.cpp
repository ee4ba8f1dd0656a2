#include "app/viewmodels/record_words.h"

#include "base/era_date.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

struct Label
{
    const char *field;
    const char *words;
};

//: A line's label on the page of a record, and the head of a column in its copy. Official words of the
//: record.
constexpr std::array labels{
    Label{"person", QT_TRANSLATE_NOOP("RecordWords", "対象の方")},
    Label{"insurer_name", QT_TRANSLATE_NOOP("RecordWords", "保険者名")},
    Label{"insurer_number", QT_TRANSLATE_NOOP("RecordWords", "保険者番号")},
    Label{"symbol", QT_TRANSLATE_NOOP("RecordWords", "記号")},
    Label{"number", QT_TRANSLATE_NOOP("RecordWords", "番号")},
    Label{"branch", QT_TRANSLATE_NOOP("RecordWords", "枝番")},
    Label{"is_dependant", QT_TRANSLATE_NOOP("RecordWords", "本人・家族の別")},
    Label{"share_percent", QT_TRANSLATE_NOOP("RecordWords", "医療費の負担割合")},
    Label{"valid_from", QT_TRANSLATE_NOOP("RecordWords", "資格を取得した日")},
    Label{"valid_until", QT_TRANSLATE_NOOP("RecordWords", "有効期限")},
    Label{"vaccine", QT_TRANSLATE_NOOP("RecordWords", "予防接種の種類")},
    Label{"dose", QT_TRANSLATE_NOOP("RecordWords", "回数")},
    Label{"given_on", QT_TRANSLATE_NOOP("RecordWords", "受けた日")},
    Label{"place", QT_TRANSLATE_NOOP("RecordWords", "受けたところ")},
    Label{"lot", QT_TRANSLATE_NOOP("RecordWords", "ワクチンのロット番号")},
    Label{"name", QT_TRANSLATE_NOOP("RecordWords", "健診の種類")},
    Label{"taken_on", QT_TRANSLATE_NOOP("RecordWords", "受けた日")},
    Label{"judgement", QT_TRANSLATE_NOOP("RecordWords", "結果の説明")},
    Label{"fiscal_year", QT_TRANSLATE_NOOP("RecordWords", "年度")},
    Label{"salary_income", QT_TRANSLATE_NOOP("RecordWords", "給与の収入")},
    Label{"total_income", QT_TRANSLATE_NOOP("RecordWords", "合計所得金額")},
    Label{"deductions", QT_TRANSLATE_NOOP("RecordWords", "所得控除の合計")},
    Label{"dependants", QT_TRANSLATE_NOOP("RecordWords", "扶養の人数")},
    Label{"taxable_income", QT_TRANSLATE_NOOP("RecordWords", "課税標準額")},
    Label{"income_levy", QT_TRANSLATE_NOOP("RecordWords", "所得割")},
    Label{"per_capita_levy", QT_TRANSLATE_NOOP("RecordWords", "均等割")},
    Label{"forest_tax", QT_TRANSLATE_NOOP("RecordWords", "森林環境税")},
    Label{"total_tax", QT_TRANSLATE_NOOP("RecordWords", "1年間の税額")},
    Label{"is_exempt", QT_TRANSLATE_NOOP("RecordWords", "課税・非課税の別")},
    Label{"category", QT_TRANSLATE_NOOP("RecordWords", "加入の種類")},
    Label{"months_paid", QT_TRANSLATE_NOOP("RecordWords", "国民年金を納めた月数")},
    Label{"months_exempt", QT_TRANSLATE_NOOP("RecordWords", "免除・猶予の月数")},
    Label{"months_unpaid", QT_TRANSLATE_NOOP("RecordWords", "納めていない月数")},
    Label{"months_employed", QT_TRANSLATE_NOOP("RecordWords", "厚生年金に加入した月数")},
    Label{"expected_yearly", QT_TRANSLATE_NOOP("RecordWords", "これまでの加入による年金額（年額）")},
    Label{"expected_from", QT_TRANSLATE_NOOP("RecordWords", "受け取れるようになる日")},
    Label{"received_yearly", QT_TRANSLATE_NOOP("RecordWords", "受け取っている年金額（年額）")},
};

constexpr std::array categories{
    //: Kind of membership in the national pension; the number is official.
    QT_TRANSLATE_NOOP("RecordWords", "第1号（自営業、学生など）"),
    QT_TRANSLATE_NOOP("RecordWords", "第2号（会社員、公務員など）"),
    QT_TRANSLATE_NOOP("RecordWords", "第3号（会社員などに扶養されている配偶者）"),
};

QString grouped(int number) { return QLocale(QLocale::Japanese).toString(number); }

bool isIn(const QString &field, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return field == QLatin1String(name); });
}

QString numberText(const QString &field, int number, const QString &language)
{
    if (field == QLatin1String("fiscal_year")) {
        return fiscalYearText(number, language);
    }
    if (field == QLatin1String("share_percent")) {
        //: How much of a medical bill the person pays. %1: in tenths (3), %2: in percent (30).
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "%1割（%2パーセント）"))
            .arg(number / 10)
            .arg(number);
    }
    if (field == QLatin1String("category")) {
        return recordText(categories.at(size_t(std::clamp(number, 1, 3) - 1)));
    }
    if (field.startsWith(QLatin1String("months_"))) {
        //: A number of months.
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "%1か月")).arg(number);
    }
    if (field == QLatin1String("dependants")) {
        //: A number of people.
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "%1人")).arg(number);
    }
    //: An amount of money in yen, with separators of thousands.
    return recordText(QT_TRANSLATE_NOOP("RecordWords", "%1円")).arg(grouped(number));
}

QString flagText(const QString &field, bool flag)
{
    if (field == QLatin1String("is_dependant")) {
        return flag ? recordText(QT_TRANSLATE_NOOP("RecordWords", "家族（被扶養者など）"))
                    : recordText(QT_TRANSLATE_NOOP("RecordWords", "本人"));
    }
    return flag ? recordText(QT_TRANSLATE_NOOP("RecordWords", "非課税"))
                : recordText(QT_TRANSLATE_NOOP("RecordWords", "課税"));
}

QString textOf(const PersonalRecord &record, const char *field, const QString &language)
{
    const RecordValue *value = record.value(QLatin1String(field));
    return value ? recordValueText(QLatin1String(field), *value, language) : QString();
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList there;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            there << part;
        }
    }
    return there.join(QStringLiteral("　"));
}

bool isInRecordTitle(RecordKind kind, const QString &field)
{
    switch (kind) {
    case RecordKind::HealthInsurance:
        return isIn(field, {"person"});
    case RecordKind::Vaccinations:
        return isIn(field, {"vaccine", "dose", "person", "given_on"});
    case RecordKind::Checkups:
    case RecordKind::ChildCheckups:
        return isIn(field, {"name", "person", "taken_on"});
    case RecordKind::Tax:
        return isIn(field, {"fiscal_year"});
    case RecordKind::Pension:
        return false;
    }
    return false;
}

} // namespace

QString recordText(const char *source) { return QCoreApplication::translate("RecordWords", source); }

QString fiscalYearText(int year, const QString &language)
{
    const QDate begin(year, 4, 1);
    QString era;
    if (language == QLatin1String("ja")) {
        era = eraDate(begin).section(QStringLiteral("年"), 0, 0) + QStringLiteral("年");
    } else {
        era = dateWithEra(begin, language).section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
    }
    //: A fiscal year (April to March). %1: western year, %2: the year of the era, e.g. 令和8年 or "Reiwa 8".
    return recordText(QT_TRANSLATE_NOOP("RecordWords", "%1年度（%2度）")).arg(year).arg(era);
}

QString recordFieldLabel(const QString &field)
{
    for (const Label &label : labels) {
        if (field == QLatin1String(label.field)) {
            return recordText(label.words);
        }
    }
    return field;
}

QString recordValueText(const QString &field, const RecordValue &value, const QString &language)
{
    if (const auto *text = std::get_if<LocalizedText>(&value)) {
        return text->in(language);
    }
    if (const auto *date = std::get_if<QDate>(&value)) {
        return dateWithEra(*date, language);
    }
    if (const auto *number = std::get_if<int>(&value)) {
        return numberText(field, *number, language);
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return flagText(field, *flag);
    }
    return std::get<QString>(value);
}

QString recordTitle(RecordKind kind, const PersonalRecord &record, const QString &language)
{
    switch (kind) {
    case RecordKind::HealthInsurance:
        return textOf(record, "person", language);
    case RecordKind::Vaccinations:
        return joined({textOf(record, "vaccine", language), textOf(record, "dose", language)});
    case RecordKind::Checkups:
    case RecordKind::ChildCheckups:
        return textOf(record, "name", language);
    case RecordKind::Tax:
        return textOf(record, "fiscal_year", language);
    case RecordKind::Pension:
        return recordText(QT_TRANSLATE_NOOP("RecordWords", "加入の記録と年金額"));
    }
    return {};
}

QString recordSubtitle(RecordKind kind, const PersonalRecord &record, const QString &language)
{
    switch (kind) {
    case RecordKind::Vaccinations:
        return joined({textOf(record, "person", language), textOf(record, "given_on", language)});
    case RecordKind::Checkups:
    case RecordKind::ChildCheckups:
        return joined({textOf(record, "person", language), textOf(record, "taken_on", language)});
    case RecordKind::HealthInsurance:
    case RecordKind::Tax:
    case RecordKind::Pension:
        break;
    }
    return {};
}

QList<RecordLine> recordLines(RecordKind kind, const PersonalRecord &record, const QString &language)
{
    QList<RecordLine> lines;
    for (const RecordField &field : recordFields(kind)) {
        const QString text = textOf(record, field.name, language);
        if (!text.isEmpty() && !isInRecordTitle(kind, QLatin1String(field.name))) {
            lines << RecordLine{recordFieldLabel(QLatin1String(field.name)), text, field.isCovered};
        }
    }
    return lines;
}

QString recordItemFlag(const RecordItem &item)
{
    if (!item.outside) {
        return {};
    }
    //: A measured value is outside of its range; the second: a line of a record that needs a look.
    return item.reference.isEmpty() ? recordText(QT_TRANSLATE_NOOP("RecordWords", "確認が必要です"))
                                    : recordText(QT_TRANSLATE_NOOP("RecordWords", "基準の外です"));
}

RecordTable recordTable(const RecordSet &set, const QString &language)
{
    RecordTable table;
    table.title = recordKindTitle(set.kind);
    for (const RecordField &field : recordFields(set.kind)) {
        table.columns << recordFieldLabel(QLatin1String(field.name));
    }
    if (hasRecordItems(set.kind)) {
        table.columns << recordText(QT_TRANSLATE_NOOP("RecordWords", "項目"))
                      << recordText(QT_TRANSLATE_NOOP("RecordWords", "値"))
                      << recordText(QT_TRANSLATE_NOOP("RecordWords", "単位"))
                      << recordText(QT_TRANSLATE_NOOP("RecordWords", "基準"));
    }
    table.columns << recordText(QT_TRANSLATE_NOOP("RecordWords", "記録しているところ"))
                  << recordText(QT_TRANSLATE_NOOP("RecordWords", "いつの時点の記録か"));
    const QStringList origin{set.source.in(language), dateWithEra(set.asOf, language)};
    for (const PersonalRecord &record : set.records) {
        QStringList cells;
        for (const RecordField &field : recordFields(set.kind)) {
            cells << textOf(record, field.name, language);
        }
        if (!hasRecordItems(set.kind)) {
            table.rows << cells + origin;
            continue;
        }
        if (record.items.isEmpty()) {
            table.rows << cells + QStringList{QString(), QString(), QString(), QString()} + origin;
        }
        for (const RecordItem &item : record.items) {
            table.rows << cells + QStringList{item.name.in(language), item.value, item.unit, item.reference} +
                              origin;
        }
    }
    return table;
}

} // namespace madoguchi
