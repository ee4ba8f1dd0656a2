#include "base/json_fault.h"
#include "base/json_reader.h"

#include <QTest>

using namespace madoguchi;

namespace
{

JsonReader reading(const char *json) { return JsonReader::fromText(json, 10'000); }

QString pointerOf(const JsonReader &reader)
{
    return reader.ok() ? QStringLiteral("good")
                       : reader.error().facts.value(QStringLiteral("pointer")).toString();
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatStandsTwiceIsFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("repeated"); ///< place and key
        const auto row = [](const char *name, const char *json, const QStringList &repeated) {
            QTest::newRow(name) << QByteArray(json) << repeated;
        };
        row("none", "{\"a\": 1, \"b\": {\"a\": 2}, \"c\": [{\"a\": 1}, {\"a\": 1}]}", {});
        row("two", "{\"a\": 1, \"b\": 2, \"a\": 3}", {QStringLiteral("line 1, column 18 a")});
        row("three", "{\"a\":1,\"a\":2,\"a\":3}",
            {QStringLiteral("line 1, column 8 a"), QStringLiteral("line 1, column 14 a")});
        row("deeper", "{\"x\": [1, {\n  \"届\": 1, \"y\": {}, \"届\": 2}]}",
            {QStringLiteral("line 2, column 20 届")});
        row("written otherwise", "{\"a\": 1, \"\\u0061\": 2}", {QStringLiteral("line 1, column 10 a")});
        row("values are no keys", "{\"a\": \"a\", \"b\": [\"a\", \"a\", \"b\"], \"c\": \"\\\"a\\\": {\"}",
            {});
        row("signs in strings", "{\"a,{[\": \"}]\\\\\", \"b\": \",\\\"b\\\"\"}", {});
        row("an empty key", "{\"\": 1, \"\": 2}", {QStringLiteral("line 1, column 9 ")});
        row("no JSON", "{\"a\": 1, \"a\"", {});
        row("nothing", "", {});
    }
    void aKeyThatStandsTwiceIsFound()
    {
        QFETCH(QByteArray, json);
        QStringList found;
        for (const RepeatedKey &repeated : repeatedKeys(json)) {
            found += jsonPlace(json, repeated.offset) + u' ' + repeated.key;
        }
        QTEST(found, "repeated");
    }

    void whatIsThereIsRead()
    {
        JsonReader reader = reading(
            R"({"id":"move","days":14,"online":true,"from":"2026-11-21","tags":["a","b"],)"
            R"("title":{"ja":"転出","en":"Moving"},"place":{"town":"架空市"},"list":[{"n":1},{"n":2}]})");
        QCOMPARE(reader.string("id"), QStringLiteral("move"));
        QCOMPARE(reader.integer("days", 1, 31), 14);
        QCOMPARE(reader.boolean("online", false), true);
        QCOMPARE(reader.date("from"), QDate(2026, 11, 21));
        QCOMPARE(reader.strings("tags", 5).size(), 2);
        QCOMPARE(reader.text("title").in(QStringLiteral("en-GB")), QStringLiteral("Moving"));
        JsonReader place = reader.object("place");
        QCOMPARE(place.string("town"), QStringLiteral("架空市"));
        place.finish();
        auto list = reader.objects("list", 5);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[1].integer("n", 0, 9), 2);
        QCOMPARE(reader.string("missing", QStringLiteral("fallback")), QStringLiteral("fallback"));
        QCOMPARE(reader.integer("missing", 0, 9, 7), 7);
        QVERIFY(!reader.optionalObject("missing"));
        reader.finish();
        QVERIFY2(reader.ok(), qPrintable(pointerOf(reader)));
    }

    void theFirstFaultIsNamedByItsPlace()
    {
        JsonReader reader = reading(R"({"fields":[{"type":"text"},{"type":5}],"days":"x"})");
        for (JsonReader &field : reader.objects("fields", 9)) {
            field.string("type");
        }
        reader.integer("days", 0, 9);
        QCOMPARE(pointerOf(reader), QStringLiteral("/fields/1/type"));
        QCOMPARE(reader.error().code, ErrorCode::CatalogueInvalid);
        QVERIFY(reader.error().detail.startsWith(QStringLiteral("/fields/1/type: ")));
    }

    void aKeyNobodyAskedForIsAFault()
    {
        JsonReader reader = reading(R"({"id":"x","i/d~":"y"})");
        reader.string("id");
        QVERIFY(reader.ok());
        reader.finish();
        QCOMPARE(pointerOf(reader), QStringLiteral("/i~1d~0"));
    }

    void whatIsNoObjectIsAFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"id":"x")");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
        QTest::newRow("two objects") << QByteArray("{}{}");
        QTest::newRow("too large") << "{\"id\":\"" + QByteArray(20'000, 'x') + "\"}";
        QTest::newRow("too deep") << QByteArray("{\"a\":").repeated(1'500) + "1" +
                                         QByteArray("}").repeated(1'500);
    }

    void whatIsNoObjectIsAFault()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!JsonReader::fromText(json, 10'000).ok());
    }

    void aValueOfAnotherKindIsAFault_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value :
             {"null", "\"\"", "1.5", "32", "0", "-1", "1e400", "true", "[]", "{}", "\"14\""}) {
            QTest::newRow(value) << QByteArray(value);
        }
    }

    void aValueOfAnotherKindIsAFault()
    {
        QFETCH(QByteArray, value);
        JsonReader reader = JsonReader::fromText("{\"days\":" + value + "}", 1000);
        QCOMPARE(reader.integer("days", 1, 31), 0);
        QVERIFY(!reader.ok());
    }

    void listsAreNoLongerThanAllowed()
    {
        JsonReader reader = reading(R"({"tags":["a","b","c"]})");
        QVERIFY(reader.strings("tags", 2).isEmpty());
        QCOMPARE(pointerOf(reader), QStringLiteral("/tags"));
    }

    void datesAreWholeAndReal()
    {
        for (const char *json : {R"({"d":"2026-02-29"})", R"({"d":"2026-1-2"})", R"({"d":"20261121"})",
                                 R"({"d":"2026-11-21T00:00"})"}) {
            JsonReader reader = reading(json);
            reader.date("d");
            QVERIFY2(!reader.ok(), json);
        }
    }

    void aTextHasJapaneseAndOnlyLanguages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("Japanese") << QByteArray(R"({"ja":"転出"})") << true;
        QTest::newRow("more languages")
            << QByteArray(R"({"ja":"転出","zh-Hans":"迁出","pt-BR":"x"})") << true;
        QTest::newRow("no Japanese") << QByteArray(R"({"en":"Moving"})") << false;
        QTest::newRow("empty Japanese") << QByteArray(R"({"ja":"","en":"Moving"})") << false;
        QTest::newRow("no language") << QByteArray(R"({"ja":"転出","English!":"x"})") << false;
        QTest::newRow("a number") << QByteArray(R"({"ja":"転出","en":5})") << false;
        QTest::newRow("a string") << QByteArray(R"("転出")") << false;
    }

    void aTextHasJapaneseAndOnlyLanguages()
    {
        QFETCH(QByteArray, text);
        JsonReader reader = JsonReader::fromText("{\"text\":" + text + "}", 1000);
        const LocalizedText read = reader.text("text");
        QTEST(reader.ok(), "isGood");
        if (reader.ok()) {
            QCOMPARE(read.in(QStringLiteral("vi")), QStringLiteral("転出"));
            QCOMPARE(LocalizedText::fromJson(read.toJson()).value_or(LocalizedText()), read);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
