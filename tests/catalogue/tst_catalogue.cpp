#include "catalogue/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

class TestCatalogue : public QObject
{
    Q_OBJECT

    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir(dir.path()).mkpath(QFileInfo(name).path()));
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray base(const QString &name)
    {
        QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString firstName(const Catalogue &catalogue, const QString &typed)
    {
        const auto found = catalogue.municipalities().search(typed);
        return found.isEmpty() ? QString() : found.first().fullName();
    }

private Q_SLOTS:
    void theBaseContentIsAlwaysThere()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
        QVERIFY(catalogue->procedure(QStringLiteral("moving-out-notice")));
        QCOMPARE(catalogue->procedure(QStringLiteral("no-such")).error().code, ErrorCode::ProcedureUnknown);
        QVERIFY(catalogue->benefits()->benefits().size() >= 8);
        QCOMPARE(catalogue->municipalities().all().size(), 1741); // 1,718 and the 23 wards of Tokyo
    }

    void everyContentFileIsCompiledIn()
    {
        const QDir compiled(QStringLiteral(":/madoguchi/content"));
        for (const char *sub : {"parts", "procedures", "life-events", "benefits", "benefits/facts",
                                "benefits/definitions", "benefits/tables"}) {
            const QString name = QLatin1String(sub);
            const QDir source(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/") + name);
            QCOMPARE(QDir(compiled.filePath(name)).entryList(QDir::Files, QDir::Name),
                     source.entryList({QStringLiteral("*.json"), QStringLiteral("*.csv")}, QDir::Files,
                                      QDir::Name));
        }
    }

    void anInstalledFileReplacesTheBase()
    {
        QTemporaryDir dir;
        QByteArray changed = base(QStringLiteral("procedures/moving-out-notice.json"));
        changed.replace("\"version\": 1,", "\"version\": 2,");
        write(dir, QStringLiteral("procedures/moving-out-notice.json"), changed);
        const auto catalogue = Catalogue::load(dir.path());
        QVERIFY(catalogue);
        QCOMPARE((*catalogue->procedure(QStringLiteral("moving-out-notice")))->version, 2);
        QCOMPARE(catalogue->procedures().size(), Catalogue::load()->procedures().size());
        QCOMPARE(Catalogue::load(QStringLiteral("/no/such/folder"))->procedures().size(),
                 catalogue->procedures().size());
    }

    void aBadFileFailsTheWholeAndIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << "benefits/child-allowance.json" << QByteArray("{\"id\"");
        QTest::newRow("parts") << "parts/other.json" << QByteArray("{\"parts\": []}");
        QTest::newRow("large") << "life-events/large.json" << QByteArray(5 * 1024 * 1024, ' ');
        QTest::newRow("towns twice") << "municipalities.csv"
                                     << QByteArray("131032,東京都,港区\n131032,東京都,港区\n");
        QTest::newRow("wrong check digit") << "municipalities.csv" << QByteArray("131033,東京都,港区\n");
        QTest::newRow("other prefecture")
            << "municipalities.csv" << QByteArray("131032,東京都,港区\n131016,千葉県,千代田区\n");
        QTest::newRow("a column less") << "municipalities.csv" << QByteArray("東京都,港区\n");
    }
    void aBadFileFailsTheWholeAndIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        write(dir, name, bytes);
        const auto catalogue = Catalogue::load(dir.path());
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().code, ErrorCode::CatalogueInvalid);
        QCOMPARE(catalogue.error().facts.value(QStringLiteral("file")).toString(),
                 QFileInfo(name).fileName());
    }

    void aBadProcedureIsToldAtItsFirstUse()
    {
        QTemporaryDir dir;
        write(dir, QStringLiteral("procedures/cut.json"), "{\"id\"");
        write(dir, QStringLiteral("procedures/other.json"),
              base(QStringLiteral("procedures/moving-out-notice.json")));
        const auto catalogue = Catalogue::load(dir.path());
        QVERIFY(catalogue);
        for (const char *id : {"cut", "other"}) {
            const auto procedure = catalogue->procedure(QLatin1String(id));
            QVERIFY(!procedure);
            QCOMPARE(procedure.error().code, ErrorCode::CatalogueInvalid);
            QCOMPARE(procedure.error().facts.value(QStringLiteral("file")).toString(),
                     QLatin1String(id) + QLatin1String(".json"));
        }
        QVERIFY(catalogue->procedure(QStringLiteral("moving-out-notice")));
        QCOMPARE(catalogue->procedures().size(), Catalogue::load()->procedures().size());
    }

    void townsAreFoundByWhatPeopleType()
    {
        const auto catalogue = Catalogue::load();
        QCOMPARE(firstName(*catalogue, QStringLiteral("港区")), QStringLiteral("東京都港区"));
        QCOMPARE(firstName(*catalogue, QStringLiteral("横浜")), QStringLiteral("神奈川県横浜市"));
        QCOMPARE(firstName(*catalogue, QStringLiteral("東京都 世田谷")), QStringLiteral("東京都世田谷区"));
        QCOMPARE(firstName(*catalogue, QStringLiteral("羽後町")), QStringLiteral("秋田県雄勝郡羽後町"));
        QCOMPARE(catalogue->municipalities().search(QStringLiteral("府中市")).size(), 2); // Tokyo, Hiroshima
        QCOMPARE(catalogue->municipalities().search(QStringLiteral("北海道"), 5).size(), 5);
        QVERIFY(catalogue->municipalities().search(QStringLiteral("　")).isEmpty());
        QVERIFY(catalogue->municipalities().search(QStringLiteral("no such town")).isEmpty());
    }

    void codesAreThereWhereTheyAreCertain()
    {
        const auto catalogue = Catalogue::load();
        const Municipalities &towns = catalogue->municipalities();
        QCOMPARE(towns.byCode(QStringLiteral("131032"))->fullName(), QStringLiteral("東京都港区"));
        QCOMPARE(towns.byCode(QStringLiteral("271004"))->fullName(), QStringLiteral("大阪府大阪市"));
        QVERIFY(!towns.byCode({})); // a town without a code is not found by none
        QCOMPARE(towns.search(QStringLiteral("羽後町")).first().toValue().keys(), {QStringLiteral("name")});
    }

    void anAddressIsCutAfterItsTown()
    {
        const auto catalogue = Catalogue::load();
        const auto cut = [&](const char16_t *address) {
            const auto split = catalogue->municipalities().split(QString::fromUtf16(address));
            return split ? split->municipality.fullName() + u'|' + split->rest : QStringLiteral("none");
        };
        QCOMPARE(cut(u"東京都港区芝公園"), QStringLiteral("東京都港区|芝公園"));
        QCOMPARE(cut(u"神奈川県横浜市西区高島"), QStringLiteral("神奈川県横浜市|西区高島"));
        QCOMPARE(cut(u"三重県四日市市諏訪町"), QStringLiteral("三重県四日市市|諏訪町"));
        QCOMPARE(cut(u"千葉県市川市"), QStringLiteral("千葉県市川市|"));
        QCOMPARE(cut(u"東京都"), QStringLiteral("none"));
        QCOMPARE(cut(u"港区芝公園"), QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
