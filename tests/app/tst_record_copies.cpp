#include "agency/record_parsing.h"
#include "app/printing/sheet_pdf.h"
#include "app/record_export.h"
#include "app/saved_file.h"
#include "app/viewmodels/record_sheet.h"
#include "app/viewmodels/record_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{

LocalizedText text(const QString &ja, const QString &en)
{
    return {{QStringLiteral("ja"), ja}, {QStringLiteral("en"), en}};
}

RecordSet vaccinations(const QString &place)
{
    PersonalRecord record{QStringLiteral("r-1"), {}, {}};
    record.values = {{QStringLiteral("person"), QStringLiteral("佐藤　葵")},
                     {QStringLiteral("vaccine"), text(QStringLiteral("日本脳炎"), QStringLiteral("JE"))},
                     {QStringLiteral("given_on"), QDate(2026, 4, 1)},
                     {QStringLiteral("place"), place}};
    return {RecordKind::Vaccinations,
            text(QStringLiteral("健康づくり課"), QStringLiteral("Health")),
            QDate(2026, 11, 1),
            {record}};
}

} // namespace

/// What the person keeps outside of Madoguchi: files that other programs read, and that fool nobody.
class TestRecordCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpreadsheetReadsTheTableAndNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1",
                                 "a,b\"c", "two\nlines", "架空\"診療所"}) {
            QTest::newRow(cell) << QString::fromUtf8(cell);
        }
    }
    void aSpreadsheetReadsTheTableAndNoFormula()
    {
        QFETCH(QString, cell);
        const QByteArray csv = recordsCsv(recordTable(vaccinations(cell), QStringLiteral("ja")));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import csv,io,json,sys;t=sys.stdin.buffer.read().decode('utf-8-sig');"
                                     "print(json.dumps(list(csv.DictReader(io.StringIO(t,newline='')))))")});
        python.write(csv);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        const QJsonValue row = QJsonDocument::fromJson(python.readAllStandardOutput()).array().at(0);
        QCOMPARE(row[QStringLiteral("予防接種の種類")].toString(), QStringLiteral("日本脳炎"));
        QCOMPARE(row[QStringLiteral("受けた日")].toString(), QStringLiteral("2026年（令和8年）4月1日"));
        const QString place = row[QStringLiteral("受けたところ")].toString();
        const bool isGuarded = place == QLatin1Char('\'') + cell;
        QVERIFY(place == cell || isGuarded);
        QCOMPARE(isGuarded, QStringLiteral("=+-@\t＝").contains(cell.front()));
    }

    void aProgramReadsTheSameRecordsAgain()
    {
        const QDateTime fetchedAt(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC);
        const RecordSet set = vaccinations(QStringLiteral("診療所"));
        QJsonObject object = QJsonDocument::fromJson(recordsJson(set, fetchedAt)).object();
        QCOMPARE(object.take(QLatin1String("fetched_at")).toString(), QStringLiteral("2026-11-21T01:02:03Z"));
        QCOMPARE(object, recordSetJson(set));
    }

    void paperSaysWhatTheRecordSaysAndWhatItIs()
    {
        RecordSet set = vaccinations(QStringLiteral("架空診療所"));
        RecordItem low{text(QStringLiteral("抗体価"), QStringLiteral("Antibodies")), QStringLiteral("4"),
                       QStringLiteral("倍"), QStringLiteral("8以上"), true};
        set.records.front().items << low;
        const QDateTime fetchedAt(QDate(2026, 11, 21), QTime(15, 2, 3), Qt::UTC);
        const auto pdf = sheetPdf(recordSheet(set, fetchedAt, QStringLiteral("ja")));
        QVERIFY(pdf);
        QProcess poppler;
        poppler.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
        poppler.write(*pdf);
        poppler.closeWriteChannel();
        QVERIFY(poppler.waitForFinished());
        const QString shown = QString::fromUtf8(poppler.readAllStandardOutput());
        for (const char *word : {"日本脳炎", "佐藤 葵", "受けたところ", "架空診療所", "健康づくり課",
                                 "2026年（令和8年）11月22日", "抗体価", "4倍", "8以上", "基準の外です",
                                 "証明書ではありません"}) {
            QVERIFY2(shown.contains(QString::fromUtf8(word)), qPrintable(QString::fromUtf8(word) + shown));
        }
    }

    void everyFieldHasWords()
    {
        for (const RecordKind kind : allRecordKinds()) {
            QVERIFY(!recordKindTitle(kind).isEmpty() && !recordKindAbout(kind).isEmpty());
            for (const RecordField &field : recordFields(kind)) {
                const QString name = QLatin1String(field.name);
                QVERIFY2(recordFieldLabel(name) != name, field.name);
            }
        }
    }

    void valuesAreWrittenAsPeopleReadThem()
    {
        const QString ja = QStringLiteral("ja");
        const auto value = [&](const char *field, const RecordValue &given) {
            return recordValueText(QLatin1String(field), given, ja);
        };
        QCOMPARE(value("total_tax", 173900), QStringLiteral("173,900円"));
        QCOMPARE(value("share_percent", 30), QStringLiteral("3割（30パーセント）"));
        QCOMPARE(value("fiscal_year", 2026), QStringLiteral("2026年度（令和8年度）"));
        QCOMPARE(value("fiscal_year", 2019), QStringLiteral("2019年度（平成31年度）"));
        QCOMPARE(value("months_paid", 12), QStringLiteral("12か月"));
        QCOMPARE(value("number", QStringLiteral("00345")), QStringLiteral("00345"));
    }

    void aNameFromElsewhereIsAPlainFileName()
    {
        QCOMPARE(fileNameOf(QStringLiteral("../../etc/passwd")), QStringLiteral("_.._etc_passwd"));
        QCOMPARE(fileNameOf(QStringLiteral("a\u202Efdp.exe")), QStringLiteral("a_fdp.exe"));
        QCOMPARE(fileNameOf(QStringLiteral("補正のお願い（申請）")), QStringLiteral("補正のお願い（申請）"));
        const QString legalName = QStringLiteral("\uFA19\u7530\u845B\U000E0100");
        QCOMPARE(fileNameOf(legalName), legalName);
        QVERIFY(!fileNameOf(QStringLiteral("a") + QStringLiteral("\U00020BB7").repeated(60))
                     .back()
                     .isHighSurrogate());
        QCOMPARE(fileNameOf(QString()), QStringLiteral("madoguchi"));
        QCOMPARE(fileNameOf(QStringLiteral("...")), QStringLiteral("madoguchi"));
        QVERIFY(fileNameOf(QStringLiteral("あ").repeated(500)).size() <= 80);
    }

    void aFileThatIsThereStays()
    {
        const QTemporaryDir folder;
        const auto first = saveCopy(folder.path(), QStringLiteral("記録"), QStringLiteral("csv"), "one");
        const auto second = saveCopy(folder.path(), QStringLiteral("記録"), QStringLiteral("csv"), "two");
        QVERIFY(first && second);
        QCOMPARE(QFileInfo(*second).fileName(), QStringLiteral("記録 (2).csv"));
        QFile file(*first);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto nowhere =
            saveCopy(QStringLiteral("/proc/nowhere"), QStringLiteral("a"), QStringLiteral("csv"), "x");
        QVERIFY(!nowhere);
    }
};

QTEST_MAIN(TestRecordCopies)
#include "tst_record_copies.moc"
