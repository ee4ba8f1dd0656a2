// A life event as data: what the file must hold, and what is refused.

#include "procedures/life_event.h"
#include "procedures/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;

namespace
{

QJsonObject words(const char *japanese) { return {{QStringLiteral("ja"), QString::fromUtf8(japanese)}}; }

QJsonObject step(const char *id, const char *place)
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("title"), words("転入届を出す")},
            {QStringLiteral("place"), QLatin1String(place)}};
}

QJsonObject fileWith(const QJsonArray &steps)
{
    return {{QStringLiteral("id"), QStringLiteral("moving")},
            {QStringLiteral("order"), 1},
            {QStringLiteral("title"), words("引っ越す")},
            {QStringLiteral("summary"), words("順に並べています。")},
            {QStringLiteral("legal_ground"),
             QJsonObject{
                 {QStringLiteral("text"), words("住民基本台帳法 第22条")},
                 {QStringLiteral("source"), QStringLiteral("https://laws.e-gov.go.jp/law/342AC0000000081")},
                 {QStringLiteral("checked_on"), QStringLiteral("2026-11-22")},
                 {QStringLiteral("note"), QStringLiteral("a test")}}},
            {QStringLiteral("steps"), steps}};
}

Result<LifeEvent> read(const QJsonObject &object)
{
    return LifeEvent::fromJson(QJsonDocument(object).toJson(), PartBook());
}

} // namespace

class TestLifeEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsKeepTheirOrder()
    {
        const auto event_ = read(fileWith({step("b", "counter"), step("a", "elsewhere")}));
        QVERIFY2(event_, event_ ? "" : qPrintable(event_.error().detail));
        QCOMPARE(event_->steps.size(), 2);
        QCOMPARE(event_->steps.first().id, QStringLiteral("b"));
        QVERIFY(event_->steps.last().place == FilingPlace::Elsewhere);
        QVERIFY(event_->steps.last().deadline.isEmpty());
    }

    void whatIsDoneHereNamesItsProcedure()
    {
        QJsonObject online = step("a", "online");
        QVERIFY(!read(fileWith({online})));
        online.insert(QStringLiteral("procedure"), QStringLiteral("moving-out-notice"));
        QVERIFY(read(fileWith({online})));
    }

    void aProcedureLendsTitleAndPlace()
    {
        const auto event_ =
            read(fileWith({QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                                       {QStringLiteral("procedure"), QStringLiteral("moving-in-notice")}}}));
        QVERIFY(event_);
        QVERIFY(event_->steps.first().title.isEmpty());
        QVERIFY(!event_->steps.first().place);
    }

    void badFilesAreRefusedWithThePlace_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("no step") << fileWith({}) << QStringLiteral("/steps");
        QTest::newRow("an unknown place")
            << fileWith({step("a", "moon")}) << QStringLiteral("/steps/0/place");
        QTest::newRow("an id twice") << fileWith({step("a", "counter"), step("a", "counter")})
                                     << QStringLiteral("/steps/1/id");
        QTest::newRow("an id with a path")
            << fileWith({step("../a", "counter")}) << QStringLiteral("/steps/0/id");
        QJsonObject more = fileWith({step("a", "counter")});
        more.insert(QStringLiteral("script"), QStringLiteral("x"));
        const auto changed = [](const QString &key, const QJsonValue &value) {
            QJsonObject one = step("a", "counter");
            one.insert(key, value);
            return fileWith({one});
        };
        const QJsonObject isThere{{QStringLiteral("field"), QStringLiteral("moved_on")},
                                  {QStringLiteral("answered"), true}};
        QTest::newRow("a step that waits for itself")
            << changed(QStringLiteral("after"), QJsonArray{QStringLiteral("a")}) << QStringLiteral("/steps");
        QTest::newRow("a step that waits for an unknown one")
            << changed(QStringLiteral("after"), QJsonArray{QStringLiteral("z")}) << QStringLiteral("/steps");
        QTest::newRow("words for no condition")
            << changed(QStringLiteral("when"), words("国民健康保険の人")) << QStringLiteral("/steps/0/when");
        QTest::newRow("a day that counts from no question")
            << changed(QStringLiteral("due"),
                       QJsonObject{{QStringLiteral("base"), QStringLiteral("moved_on")},
                                   {QStringLiteral("days"), 14}})
            << QStringLiteral("/steps/0/due/base");
        QJsonObject hanging = step("a", "counter");
        hanging.insert(QStringLiteral("if"), isThere);
        hanging.insert(QStringLiteral("when"), words("引っ越した人"));
        QJsonObject asking = fileWith({hanging});
        asking.insert(QStringLiteral("questions"),
                      QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("moved_on")},
                                             {QStringLiteral("type"), QStringLiteral("date")},
                                             {QStringLiteral("required"), false},
                                             {QStringLiteral("label"), words("引っ越す日")}}});
        QTest::newRow("a step that hangs on whether something was answered")
            << asking << QStringLiteral("/steps/0/if");
        QTest::newRow("an unknown key") << more << QStringLiteral("/script");
    }
    void badFilesAreRefusedWithThePlace()
    {
        QFETCH(const QJsonObject, file);
        QFETCH(const QString, pointer);
        const auto result = read(file);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CatalogueInvalid);
        QCOMPARE(result.error().facts.value(QStringLiteral("pointer")), pointer);
    }
};

QTEST_GUILESS_MAIN(TestLifeEvent)
#include "tst_life_event.moc"
