#include "moving_notice.h"
#include "procedures/local_government_code.h"

#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

class TestProcedure : public QObject
{
    Q_OBJECT

    /// The shipped procedure with one value at a path ("fields/1/type") set, or taken away when undefined.
    static QJsonValue changed(const QJsonValue &json, QStringList path, const QJsonValue &value)
    {
        if (path.isEmpty()) {
            return value;
        }
        const QString key = path.takeFirst();
        if (json.isArray()) {
            QJsonArray array = json.toArray();
            array[key.toInt()] = changed(array.at(key.toInt()), path, value);
            return array;
        }
        QJsonObject object = json.toObject();
        const QJsonValue inner = changed(object.value(key), path, value);
        if (inner.isUndefined()) {
            object.remove(key);
        } else {
            object.insert(key, inner);
        }
        return object;
    }

private Q_SLOTS:
    void theMovingNoticeIsReadWhole()
    {
        const auto procedure = Procedure::fromJson(movingnotice::bytes(), movingnotice::parts());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().detail));
        QCOMPARE(procedure->id, QStringLiteral("moving-out-notice"));
        QCOMPARE(procedure->fields.size(), 9);
        QCOMPARE(procedure->minimumAge, 15);
        QCOMPARE(procedure->signature, SignatureLevel::Signature);
        QVERIFY(procedure->endsSigningCertificate);
        QVERIFY(!procedure->individualNumber);
        QCOMPARE(procedure->field(QStringLiteral("visit_date"))->checks.first().notBefore.size(), 2);
        QVERIFY(!procedure->field(QStringLiteral("no_such")));
    }

    void aFaultIsNamedByItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *path, const QJsonValue &value,
                            const char *pointer) {
            QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(pointer);
        };
        const QJsonValue none = QJsonValue::Undefined;
        row("no id", "id", none, "/id");
        row("id with a path", "id", QStringLiteral("../x"), "/id");
        row("id with a line end", "id", QStringLiteral("moving\n"), "/id");
        row("version zero", "version", 0, "/version");
        row("version in parts", "version", 1.5, "/version");
        row("unknown key", "colour", 1, "/colour");
        row("key with a slash", "a~b", 1, "/a~0b");
        row("field without label", "fields/1/label", none, "/fields/1/label");
        row("label without Japanese", "fields/1/label",
            QJsonObject{{QStringLiteral("en"), QStringLiteral("x")}}, "/fields/1/label");
        row("unknown type", "fields/1/type", QStringLiteral("colour"), "/fields/1/type");
        row("id twice", "fields/1/id", QStringLiteral("movers"), "/fields/1/id");
        row("id of the applicant", "fields/1/id", QStringLiteral("applicant"), "/fields/1/id");
        row("unknown source", "fields/0/prefill", QJsonArray{QStringLiteral("card.blood")},
            "/fields/0/prefill");
        row("choice without choices", "fields/8/type", QStringLiteral("choice"), "/fields/8/choices");
        row("checks on no date", "fields/1/type", QStringLiteral("text"), "/fields/1/checks/0/must");
        row("bound of a later date", "fields/1/checks/0/not_after/0/base", QStringLiteral("visit_date"),
            "/fields/1/checks/0/not_after/0/base");
        row("bound on itself", "fields/1/checks/0/not_after/0/base", QStringLiteral("move_date"),
            "/fields/1/checks/0/not_after/0/base");
        row("years of days", "fields/1/checks/0/not_after/0/days", 100000,
            "/fields/1/checks/0/not_after/0/days");
        row("opening days backwards", "fields/7/checks/0/not_before/0/days", -3,
            "/fields/7/checks/0/not_before/0/days");
        row("check without a reason", "fields/1/checks/0/reason", none, "/fields/1/checks/0/reason");
        row("check without a way out", "fields/1/checks/0/instead", none, "/fields/1/checks/0/instead");
        row("condition on a later field", "fields/1/visible_if",
            QJsonObject{{QStringLiteral("field"), QStringLiteral("phone")}, {QStringLiteral("equals"), true}},
            "/fields/1/visible_if/field");
        row("field in no step", "steps/5/fields", QJsonArray{}, "/steps/5/id");
        row("field in two steps", "steps/4/fields",
            QJsonArray{QStringLiteral("visit_date"), QStringLiteral("phone")}, "/steps");
        row("no fields", "fields", QJsonArray{}, "/steps");
        row("fields are no list", "fields", QJsonObject{}, "/fields");
        row("a field that is no object", "fields/2", 7, "/fields/2");
        row("law without source", "legal_ground/source", none, "/legal_ground/source");
        row("source without TLS", "legal_ground/source", QStringLiteral("http://laws.example"),
            "/legal_ground/source");
        row("an impossible day", "legal_ground/checked_on", QStringLiteral("2026-02-30"),
            "/legal_ground/checked_on");
        row("no word on the certificate", "certificate_note", none, "/certificate_note");
        row("unknown signature", "signature", QStringLiteral("seal"), "/signature");
    }
    void aFaultIsNamedByItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QJsonValue whole = QJsonDocument::fromJson(movingnotice::bytes()).object();
        const QJsonValue json = changed(whole, path.split(u'/'), value);
        const auto procedure =
            Procedure::fromJson(QJsonDocument(json.toObject()).toJson(), movingnotice::parts());
        QVERIFY(!procedure);
        QCOMPARE(procedure.error().code, ErrorCode::CatalogueInvalid);
        QTEST(procedure.error().facts.value(QStringLiteral("pointer")).toString(), "pointer");
    }

    void hostileTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << movingnotice::bytes().chopped(40);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no UTF-8") << QByteArray("{\"id\":\"\xFF\xFE\"}");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("deep object") << QByteArray("{\"id\":").repeated(50000);
        QTest::newRow("large") << QByteArray("{\"id\":\"") + QByteArray(2'000'000, 'a') + "\"}";
        QTest::newRow("NUL") << QByteArray(64, '\0');
    }
    void hostileTextIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto procedure = Procedure::fromJson(json, {});
        QVERIFY(!procedure);
        QCOMPARE(procedure.error().code, ErrorCode::CatalogueInvalid);
    }

    void theCheckDigitOfATownIsComputed()
    {
        QCOMPARE(localGovernmentCode(QStringLiteral("13103")), QStringLiteral("131032"));
        QCOMPARE(localGovernmentCode(QStringLiteral("01100")), QStringLiteral("011002")); // sum below 11
        QCOMPARE(localGovernmentCode(QStringLiteral("14100")), QStringLiteral("141003"));
        QCOMPARE(localGovernmentCode(QStringLiteral("13209")), QStringLiteral("132098"));
        QVERIFY(!isLocalGovernmentCode(QStringLiteral("131033")));
        QVERIFY(!isLocalGovernmentCode(QStringLiteral("１３１０３２")));
        QVERIFY(!isLocalGovernmentCode(QStringLiteral("13103")));
        QVERIFY(!isLocalGovernmentCode({}));
    }
};

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_procedure.moc"
