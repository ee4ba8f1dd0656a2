// A life event as data: what the file must hold, and what is refused.

#include "procedures/life_event.h"

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
    return LifeEvent::fromJson(QJsonDocument(object).toJson());
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
        QVERIFY(event_->steps.last().place == StepPlace::Elsewhere);
        QVERIFY(event_->steps.last().deadline.isEmpty());
    }

    void whatIsDoneHereNamesItsProcedureAndNothingElseDoes()
    {
        QJsonObject online = step("a", "online");
        QVERIFY(!read(fileWith({online})));
        online.insert(QStringLiteral("procedure"), QStringLiteral("moving-out-notice"));
        QVERIFY(read(fileWith({online})));
        QJsonObject counter = step("a", "counter");
        counter.insert(QStringLiteral("procedure"), QStringLiteral("moving-out-notice"));
        QVERIFY(!read(fileWith({counter})));
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
