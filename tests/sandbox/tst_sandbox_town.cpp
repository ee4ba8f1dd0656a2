#include "agency/record_parsing.h"
#include "base/legal_dates.h"
#include "card/virtual/card_profile.h"
#include "procedures/local_government_code.h"
#include "sandbox/agency.h"
#include "sandbox/instants.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sandbox;
using namespace Qt::StringLiterals;

namespace
{

const QString townFolder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town");

/// Every place in the JSON where there is a text in languages.
void collectTexts(const QJsonValue &value, QList<QJsonObject> &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            collectTexts(item, texts);
        }
    } else if (value.toObject().contains("ja"_L1)) {
        texts.append(value.toObject());
    } else {
        for (const QJsonValue &item : value.toObject()) {
            collectTexts(item, texts);
        }
    }
}

} // namespace

/// The people of the demo town: what a file must be so that a demo with it is true to life.
class SandboxTown : public QObject
{
    Q_OBJECT

    static QStringList ids()
    {
        QStringList names = QDir(townFolder + u"/residents"_s).entryList({u"*.json"_s}, QDir::Files);
        return names.replaceInStrings(u".json"_s, u""_s);
    }
    static QString path(const QString &id) { return townFolder + u"/residents/"_s + id + u".json"_s; }
    static QJsonObject resident(const QString &id)
    {
        QFile file(path(id));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    static void eachResident()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : ids()) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }

private Q_SLOTS:
    void differentLivesAreThere()
    {
        for (const auto &id : {u"single-mover"_s, u"family-of-five"_s, u"foreign-resident-long-latin-name"_s,
                               u"elderly-low-vision"_s, u"variation-selector-name"_s, u"newborn-parents"_s,
                               u"widow"_s, u"disabled-child-parent"_s, u"certificate-ending"_s}) {
            QVERIFY2(ids().contains(id), qPrintable(id));
        }
        QVERIFY(resident(u"variation-selector-name"_s)["card"_L1]["name"_L1].toString().contains(
            u"\U000E0100"_s));
        QVERIFY(resident(u"foreign-resident-long-latin-name"_s)["card"_L1]["name"_L1].toString().size() > 40);
    }

    void aResidentIsWhole_data() { eachResident(); }
    void aResidentIsWhole()
    {
        QFETCH(QString, id);
        // Refuses an Individual Number whose check digit is right: nobody's number may stand here.
        const auto person = CardPerson::fromFile(path(id));
        QVERIFY2(person, person ? "" : qPrintable(person.error().detail));
        const QJsonObject facts = resident(id);
        const QJsonObject profile = facts.value("profile"_L1).toObject();
        const QJsonValue known = profile.value("person"_L1);
        QCOMPARE(known["name"_L1].toString(), person->name);
        QCOMPARE(known["birth_date"_L1].toString(), person->birth.toString(Qt::ISODate));
        QCOMPARE(known["sex"_L1].toInt(), person->sex);
        QVERIFY(person->name.contains(QChar(0x3000)));
        const QJsonValue address = profile.value("address"_L1);
        QCOMPARE(address["text"_L1].toString(), person->address);
        const QString code = address["local_government_code"_L1].toString();
        QCOMPARE(code.first(5), person->municipality);
        QVERIFY2(isLocalGovernmentCode(code), qPrintable(code));
        QVERIFY(!facts.value("tasks"_L1).toArray().isEmpty());
        QCOMPARE(profile["household"_L1].toArray().at(0).toObject().value("relationship"_L1).toString(),
                 u"self"_s);
    }

    void everyTextIsInBothLanguages_data() { eachResident(); }
    void everyTextIsInBothLanguages()
    {
        QFETCH(QString, id);
        QList<QJsonObject> texts;
        collectTexts(resident(id), texts);
        QVERIFY(texts.size() > 4);
        for (const QJsonObject &text : texts) {
            QVERIFY(!text.value("ja"_L1).toString().isEmpty());
            QVERIFY2(!text.value("en"_L1).toString().isEmpty(), qPrintable(text.value("ja"_L1).toString()));
        }
    }

    void datesAreRelativeToTodaySoThatTheDemoStaysFresh_data() { eachResident(); }
    void datesAreRelativeToTodaySoThatTheDemoStaysFresh()
    {
        QFETCH(QString, id);
        const QDate today(2031, 5, 6);
        for (const QJsonValue &task : withDates(resident(id).value("tasks"_L1), today).toArray()) {
            const QString due = task["due_on"_L1].toString();
            if (!due.isEmpty()) {
                QVERIFY(QDate::fromString(due, Qt::ISODate) > today.addDays(-30));
                QVERIFY2(resident(id)["tasks"_L1].toArray().at(0).isObject(), qPrintable(due));
            }
        }
        for (const QJsonValue &notice : withDates(resident(id).value("notices"_L1), today).toArray()) {
            QVERIFY(instantOf(notice["sent_at"_L1].toString()).isValid());
            QVERIFY(instantOf(notice["sent_at"_L1].toString()).date() > today.addDays(-60));
        }
    }

    void recordsAreWhatTheContractSays_data() { eachResident(); }
    void recordsAreWhatTheContractSays()
    {
        QFETCH(QString, id);
        const QDate today(2031, 5, 6);
        const QJsonObject kinds = withDates(resident(id).value("records"_L1), today).toObject();
        QVERIFY(kinds.size() >= 3);
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            QJsonObject set = kind.value().toObject();
            set.insert("kind"_L1, kind.key());
            const auto known = recordKindOf(kind.key());
            QVERIFY2(known, qPrintable(kind.key()));
            const auto parsed = parseRecordSet(QJsonDocument(set).toJson(), *known);
            QVERIFY2(parsed, parsed ? "" : qPrintable(kind.key() + parsed.error().detail));
            QVERIFY(!parsed->records.isEmpty());
            QVERIFY(parsed->asOf <= today);
        }
        const QJsonObject log{{"entries"_L1, withDates(resident(id).value("access_log"_L1), today)}};
        const auto entries = parseAccessLog(QJsonDocument(log).toJson());
        QVERIFY2(entries, entries ? "" : qPrintable(entries.error().detail));
        QVERIFY(!entries->isEmpty());
    }

    void datesCountDaysAndMonths()
    {
        const QDate today(2026, 11, 22);
        const auto resolved = [&](const char *json) {
            return withDates(QJsonDocument::fromJson(json).object(), today);
        };
        QCOMPARE(resolved("{\"a\":{\"in_days\":10}}")["a"_L1].toString(), u"2026-12-02"_s);
        QCOMPARE(resolved("{\"a\":{\"in_days\":-22,\"in_months\":4}}")["a"_L1].toString(), u"2027-02-28"_s);
        QCOMPARE(resolved("{\"a\":[{\"in_days\":0,\"at\":\"08:00\"}]}")["a"_L1][0].toString(),
                 u"2026-11-21T23:00:00Z"_s);
        QCOMPARE(resolved("{\"a\":{\"in_fiscal_years\":-1}}")["a"_L1].toInt(), 2025);
        QCOMPARE(withDates(QJsonObject{{"in_fiscal_years"_L1, 0}}, QDate(2027, 3, 31)).toInt(), 2026);
    }

    void theAgencyTakesWhatItsFileSays()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY(catalogue);
        const auto agency = Agency::load(townFolder + u"/agency.json"_s, *catalogue);
        QVERIFY2(agency, agency ? "" : qPrintable(agency.error().detail));
        QVERIFY(agency->procedure(u"moving-out-notice"_s));
        QVERIFY(!agency->procedure(u"passport"_s));
        for (const OfferedProcedure &offered : agency->procedures) {
            QCOMPARE(offered.stages.constFirst().state, u"arrived"_s);
            for (const FollowUp &followUp : offered.followUps) {
                QVERIFY(offered.procedure.field(followUp.due.field));
            }
        }
        for (const auto &state : {u"correction_requested"_s, u"declined"_s, u"withdrawn"_s}) {
            QVERIFY(agency->sideStages.contains(state));
        }
    }

    void anAgencyFileThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("unknown member")
            << QByteArray("{\"name\":{\"ja\":\"a\"},\"local_government_code\":\"990019\","
                          "\"catalogue_version\":1,\"issued_at\":\"2026-11-01T00:00:00Z\",\"x\":1}");
    }

    void anAgencyFileThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, text);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(text);
        file.close();
        QVERIFY(!Agency::load(file.fileName(), *Catalogue::load()));
    }
};

QTEST_GUILESS_MAIN(SandboxTown)
#include "tst_sandbox_town.moc"
