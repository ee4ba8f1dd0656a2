#pragma once

#include "procedures/application_document.h"
#include "procedures/parts.h"

#include <QDir>
#include <QFile>

/// The moving notice as it ships, and an invented single mover.
namespace movingnotice
{

inline QByteArray bytes()
{
    QFile file(
        QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/procedures/moving-out-notice.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What it shares with other procedures.
inline madoguchi::PartBook parts()
{
    const QDir folder(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/parts"));
    madoguchi::PartBook book;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            Q_UNUSED(book.add(file.readAll())); // a fault is told by the first file that uses it
        }
    }
    return book;
}

inline madoguchi::Procedure procedure()
{
    static const madoguchi::PartBook shared = parts();
    return madoguchi::Procedure::fromJson(bytes(), shared).value();
}

/// 葛 with a variation selector (U+845B U+E0100), and U+FA19, which NFC would turn into U+795E.
inline QString name() { return QStringLiteral("葛\U000E0100城　\uFA19一"); }

inline QJsonObject member(const char *id, const char *relationship, const QString &name, const char *birth,
                          int sex)
{
    return {{QStringLiteral("member_id"), QLatin1String(id)},
            {QStringLiteral("relationship"), QLatin1String(relationship)},
            {QStringLiteral("person"), QJsonObject{{QStringLiteral("name"), name},
                                                   {QStringLiteral("birth_date"), QLatin1String(birth)},
                                                   {QStringLiteral("sex"), sex}}}};
}

inline QJsonObject profile()
{
    return {
        {QStringLiteral("person"), QJsonObject{{QStringLiteral("name"), name()},
                                               {QStringLiteral("birth_date"), QStringLiteral("1990-04-01")},
                                               {QStringLiteral("sex"), 1}}},
        {QStringLiteral("address"),
         QJsonObject{{QStringLiteral("text"), QStringLiteral("東京都港区芝公園一丁目1番1号")},
                     {QStringLiteral("postal_code"), QStringLiteral("1050011")},
                     {QStringLiteral("local_government_code"), QStringLiteral("131032")}}},
        {QStringLiteral("phone"), QStringLiteral("09012345678")},
        {QStringLiteral("household"),
         QJsonArray{member("m1", "self", name(), "1990-04-01", 1),
                    member("m2", "spouse", QStringLiteral("葛城　花"), "1992-02-29", 2)}}};
}

inline madoguchi::KnownFacts facts()
{
    auto facts = madoguchi::KnownFacts::fromCard(name(), QStringLiteral("東京都港区芝公園一丁目1番1号"),
                                                 QDate(1990, 4, 1), 1);
    facts.merge(madoguchi::KnownFacts::fromProfile(profile()));
    return facts;
}

inline const QDate today(2026, 11, 20); // a Friday before a long weekend (23 November is a holiday)

/// Everything that a single mover types.
inline madoguchi::Form filled(const QDate &move = QDate(2026, 12, 1), const QDate &visit = QDate(2026, 12, 8))
{
    madoguchi::Form form(procedure(), facts());
    form.setValue(QStringLiteral("move_date"), move.toString(Qt::ISODate));
    form.setValue(QStringLiteral("new_postal_code"), QStringLiteral("２２０−００１１"));
    form.setValue(QStringLiteral("new_municipality"),
                  QJsonObject{{QStringLiteral("code"), QStringLiteral("141003")},
                              {QStringLiteral("name"), QStringLiteral("神奈川県横浜市")}});
    form.setValue(QStringLiteral("new_address"), QStringLiteral("西区高島一丁目2番3号"));
    form.setValue(QStringLiteral("visit_date"), visit.toString(Qt::ISODate));
    return form;
}

inline QString codes(const QList<madoguchi::FieldIssue> &issues)
{
    QStringList list;
    for (const auto &issue : issues) {
        list += issue.field + QLatin1Char(':') + issue.code;
    }
    return list.join(QLatin1Char(' '));
}

inline madoguchi::ApplicationHead head()
{
    auto head = madoguchi::ApplicationHead::forApplicant(facts());
    head.submissionId = QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11");
    head.recipientName = QStringLiteral("東京都港区");
    head.recipientCode = QStringLiteral("131032");
    return head;
}

} // namespace movingnotice
