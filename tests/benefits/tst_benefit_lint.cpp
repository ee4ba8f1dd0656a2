#include "benefits/lint/lint.h"
#include "tests/benefits/bench.h"

#include <QTest>

using namespace madoguchi;

class TestBenefitLint : public QObject
{
    Q_OBJECT

    /// What is said about a benefit made from text with single quotes, as "error|warning pointer: message".
    static QStringList said(QByteArray requirement, QByteArray cases, QByteArray tables = {},
                            QByteArray more = {})
    {
        BenefitFiles files = baseFiles();
        QByteArray json =
            "{'id':'made','topic':'tax','how':'computed','kind':'paid','name':{'ja':'x'},'authority':{'ja':'"
            "x'},"
            "'summary':{'ja':'x'},'areas':[]" +
            more + ",'rules':[{'from':'2025-01-01','requirement':" + requirement +
            ",'amounts':[]}],'apply':{'window':{'any_time':true},'how':{'ja':'x'}},'legal_ground':{'ja':'x'},"
            "'source':'https://x.example','checked_on':'2025-01-01','note':'x','cases':[" +
            cases + "]}";
        files.benefits.insert(QStringLiteral("made.json"), json.replace('\'', '"'));
        QSet<QString> own{QStringLiteral("made.json")};
        if (!tables.isEmpty()) {
            files.tables.insert(QStringLiteral("made.csv"),
                                tableHeading().join(u',').toUtf8() + '\n' + tables);
            own += QStringLiteral("tables/made.csv");
        }
        QStringList list;
        for (const LintFinding &finding : lint({files, own, {}, QDate(2026, 11, 22)})) {
            const bool isError = finding.severity == LintFinding::Severity::Error;
            list += (isError ? QStringLiteral("error ") : QStringLiteral("warning ")) + finding.pointer +
                    QLatin1String(": ") + finding.message;
        }
        return list;
    }

    static bool has(const QStringList &list, const char *part)
    {
        return std::any_of(list.begin(), list.end(),
                           [&](const QString &one) { return one.contains(QLatin1String(part)); });
    }

    static QByteArray aged(const char *birth, const char *verdict)
    {
        return QByteArray("{'name':'n','day':'2025-12-01','household':{'complete':true,'members':[{'relation'"
                          ":'self',"
                          "'birth':'") +
               birth + "'}]},'expect':{'verdict':'" + verdict + "'}}";
    }

private Q_SLOTS:
    void aThresholdNeedsACaseOnBothSides()
    {
        const QByteArray twenty("{'at_least':['age',20]}");
        const QByteArray both = aged("2005-12-01", "likely") + ',' + aged("2005-12-02", "not");
        QVERIFY(!has(said(twenty, both), "no case"));
        QVERIFY(has(said(twenty, aged("2005-12-01", "likely")),
                    "error /rules/0/requirement: no case where this is not met"));
        QVERIFY(has(said(twenty, aged("2005-12-02", "not")),
                    "error /rules/0/requirement: no case where this is met"));
        const QByteArray far = aged("2005-12-01", "likely") + ',' + aged("2005-12-12", "not");
        QVERIFY(has(said(twenty, far), "the nearest is 10 away"));
        QVERIFY(has(said(twenty, {}), "no case has a day of this rule"));
    }

    void aCaseThatComesOutOtherwiseIsAnError()
    {
        QVERIFY(
            has(said("{'at_least':['age',20]}", aged("2005-12-02", "likely")), "verdict is not, not likely"));
        QVERIFY(
            has(said("true", "{'name':'n','day':'2025-12-01','household':'none','expect':{'verdict':'not'}}"),
                "error /cases/0/household: "));
        QVERIFY(
            has(said("true", "{'name':'n','day':'2025-12-01','household':{},'expect':{'verdict':'perhaps'}}"),
                "error /cases/0/expect/verdict: "));
    }

    void aBranchThatNoAnswerCanChangeIsTold()
    {
        const QStringList list =
            said("{'all':['single-parent',{'below':['age',500]}]}", aged("2005-12-02", "answers"));
        QVERIFY(has(list, "warning /rules/0/requirement/all/1: always holds"));
        QVERIFY(!has(list, "/all/0: "));
        QVERIFY(has(said("{'any':['single-parent',{'above':['age',500]}]}", {}), "can never hold"));
    }

    void missingLanguagesAndOldSourcesAreTold()
    {
        const QStringList list = said("'single-parent'", {});
        QVERIFY(has(list, "ja-simple is missing"));
        QVERIFY(has(list, "fil is missing"));
        QVERIFY(!has(list, " ja is missing"));
        QVERIFY(has(list, "checked more than a year ago"));
        QVERIFY(has(list, "no documents"));
    }

    void gapsAndOverlapsOfTablesAreTold()
    {
        const auto row = [](const QByteArray &key, const QByteArray &from, const QByteArray &until,
                            const QByteArray &note = {}) {
            return "made," + key + ',' + from + ',' + until + ",1,yen,l,https://x.example,2026-11-01," +
                   note + '\n';
        };
        const auto with = [&](const QByteArray &rows) { return said("'single-parent'", {}, rows); };
        QVERIFY(has(with(row("", "2025-01-01", "2025-12-31") + row("", "2025-12-31", "")),
                    "overlaps with line 2"));
        QVERIFY(has(with(row("", "2025-01-01", "2025-11-30") + row("", "2026-01-01", "")),
                    "a gap until 2026-01-01"));
        QVERIFY(!has(with(row("", "2025-01-01", "2025-11-30", "why") + row("", "2026-01-01", "")), "a gap"));
        QVERIFY(has(with(row("", "2025-01-01", "2025-12-31")), "no value since then"));
        QVERIFY(has(with(row("1-3", "2025-01-01", "") + row("3-", "2025-01-01", "")), "overlaps"));
        QVERIFY(!has(with(row("1-2", "2025-01-01", "") + row("3-", "2025-01-01", "")), "overlaps"));
        QVERIFY(has(with(row("", "2025-01-01", "")), "nobody uses the table made"));
    }

    void whatIsExclusiveMustBeThere()
    {
        QVERIFY(has(said("'single-parent'", {}, {}, ",'exclusive_with':['no-such']"),
                    "no such benefit: no-such"));
    }

    void oneBadFileDoesNotHideTheOthers()
    {
        BenefitFiles files = baseFiles();
        files.benefits.insert(QStringLiteral("bad.json"), "{");
        files.benefits.insert(QStringLiteral("worse.json"), "[]");
        int errors = 0;
        for (const LintFinding &finding : lint({files, {}, {}, QDate(2026, 11, 22)})) {
            errors += finding.severity == LintFinding::Severity::Error;
        }
        QCOMPARE(errors, 2);
    }
};

QTEST_GUILESS_MAIN(TestBenefitLint)
#include "tst_benefit_lint.moc"
