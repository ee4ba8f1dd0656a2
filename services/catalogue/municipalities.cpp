#include "catalogue/municipalities.h"

#include "procedures/local_government_code.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace madoguchi
{
namespace
{

Result<Municipality> fromLine(const QByteArray &line)
{
    const QStringList cells = QString::fromUtf8(line).split(u',');
    if (cells.size() != 3 || cells.at(1).isEmpty() || cells.at(2).isEmpty()) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("not code,prefecture,name"));
    }
    if (!cells.at(0).isEmpty() && !isLocalGovernmentCode(cells.at(0))) {
        return failure(ErrorCode::CatalogueInvalid, QStringLiteral("wrong check digit"));
    }
    return Municipality{cells.at(0), cells.at(1), cells.at(2)};
}

QString folded(const QString &text)
{
    QString key = text.normalized(QString::NormalizationForm_KC);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

/// 0 is best; nothing for no match.
std::optional<int> rankOf(const Municipality &town, const QString &key)
{
    if (town.name == key || town.fullName() == key) {
        return 0;
    }
    if (town.name.startsWith(key)) {
        return 1;
    }
    if (town.fullName().startsWith(key)) {
        return 2;
    }
    const qsizetype county = town.name.indexOf(u'郡');
    if (county > 0 && town.name.mid(county + 1).startsWith(key)) {
        return 3;
    }
    return std::nullopt;
}

} // namespace

QJsonObject Municipality::toValue() const
{
    QJsonObject value{{QStringLiteral("name"), fullName()}};
    if (!code.isEmpty()) {
        value.insert(QStringLiteral("code"), code);
    }
    return value;
}

Result<Municipalities> Municipalities::fromCsv(const QByteArray &csv)
{
    Municipalities list;
    QSet<QString> seen;
    QHash<QString, QString> prefectureOf; // by the first two digits
    const QList<QByteArray> lines = csv.split('\n');
    bool header = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        if (std::exchange(header, false)) {
            if (line == "code,prefecture,name") {
                continue;
            }
        }
        auto town = fromLine(line);
        QString fault = town ? QString() : town.error().detail;
        if (town) {
            const bool coded = !town->code.isEmpty();
            if (seen.contains(town->fullName()) || (coded && seen.contains(town->code))) {
                fault = QStringLiteral("twice");
            }
            QString &prefecture = prefectureOf[town->code.left(2)];
            if (coded && !prefecture.isEmpty() && prefecture != town->prefecture) {
                fault = QStringLiteral("a code of another prefecture");
            }
            prefecture = town->prefecture;
            seen << town->fullName() << (coded ? town->code : town->fullName());
            list.m_all += *town;
        }
        if (!fault.isEmpty()) {
            return failure(ErrorCode::CatalogueInvalid, QStringLiteral("line %1: %2").arg(i + 1).arg(fault));
        }
    }
    return list;
}

const Municipality *Municipalities::byCode(const QString &code) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Municipality &town) {
        return !code.isEmpty() && town.code == code;
    });
    return found == m_all.end() ? nullptr : &*found;
}

QList<Municipality> Municipalities::search(const QString &typed, int limit) const
{
    const QString key = folded(typed);
    QList<std::pair<int, const Municipality *>> ranked;
    for (const Municipality &town : m_all) {
        if (const auto rank = key.isEmpty() ? std::nullopt : rankOf(town, key)) {
            ranked.emplace_back(*rank, &town);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Municipality> best;
    for (const auto &[rank, town] : std::as_const(ranked)) {
        if (best.size() >= limit) {
            break;
        }
        best += *town;
    }
    return best;
}

std::optional<SplitAddress> Municipalities::split(const QString &address) const
{
    const Municipality *longest = nullptr;
    for (const Municipality &town : m_all) {
        if (address.startsWith(town.prefecture) && address.startsWith(town.fullName()) &&
            (!longest || town.name.size() > longest->name.size())) {
            longest = &town;
        }
    }
    if (!longest) {
        return std::nullopt;
    }
    return SplitAddress{*longest, address.mid(longest->fullName().size())};
}

} // namespace madoguchi
