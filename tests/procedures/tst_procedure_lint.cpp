#include "procedures/lint/lint.h"
#include "small_procedure.h"

#include <QTest>

using namespace madoguchi;

/// The linter finds what an author can not see, and the cases come out.
class TestProcedureLint : public QObject
{
    Q_OBJECT

    static QStringList found(const ProcedureFiles &files)
    {
        QStringList list;
        for (const LintFinding &finding : lintProcedures({files, {}, {}, QDate(2026, 11, 24)})) {
            list += finding.file + finding.pointer + QLatin1String(": ") + finding.message;
        }
        return list;
    }
    static QStringList foundIn(const char *fields, const char *more = "")
    {
        ProcedureFiles files;
        files.procedures.insert(QStringLiteral("test.json"), smallprocedure::json(fields, more));
        return found(files);
    }
    static bool says(const QStringList &findings, const char *what)
    {
        return !findings.filter(QString::fromUtf8(what)).isEmpty();
    }

private Q_SLOTS:
    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const char *fields, const char *more, const char *finding) {
            QTest::newRow(name) << QString::fromUtf8(fields) << QString::fromUtf8(more)
                                << QString::fromUtf8(finding);
        };
        row("never asked",
            "{'id':'a','type':'yesNo','label':{'ja':'あ'}},{'id':'b','type':'text','label':{'ja':'い'},'"
            "visible_if':{'field':'a','equals':true}},"
            "{'id':'c','type':'text','label':{'ja':'う'},'visible_if':{'all':[{'field':'a','equals':false},{'"
            "field':'b','answered':true}]}}",
            "", "/fields/2/visible_if: can never hold");
        row("always asked",
            "{'id':'a','type':'yesNo','label':{'ja':'あ'}},{'id':'b','type':'text','label':{'ja':'い'},'"
            "visible_if':{'not':{'all':[{'field':'a','equals':true},{'field':'a','equals':false}]}}}",
            "", "/fields/1/visible_if: always holds");
        row("pictures smaller than telephones make them",
            "{'id':'p','type':'attachment','label':{'ja':'写真'},'accept':['image/jpeg'],'most_files':1,"
            "'most_bytes':1000000}",
            "", "/fields/0/most_bytes: less than 4 MiB");
        row("a kind of file twice",
            "{'id':'p','type':'attachment','label':{'ja':'紙'},'accept':['image/jpeg','image/jpeg'],"
            "'most_files':1,'most_bytes':8388608}",
            "", "/fields/0/accept: a kind of file stands twice");
        row("a file of which nobody says what it must show",
            "{'id':'p','type':'attachment','label':{'ja':'紙'},'accept':['application/pdf'],"
            "'most_files':1,'most_bytes':8388608}",
            "", "/fields/0/help: does not say");
        row("no day fits",
            "{'id':'d','type':'date','label':{'ja':'日'},'checks':[{'not_before':[{'base':'today','days':10}]"
            ",'not_after':[{'base':'today','days':5}],"
            "'reason':{'ja':'%{from}から%{to}まで'},'instead':{'ja':'窓口へ'}}]}",
            "", "no day fits");
        row("a day that the check has not",
            "{'id':'d','type':'date','label':{'ja':'日'},'checks':[{'not_before':[{'base':'today'}],'reason':"
            "{'ja':'%{to}まで'},'instead':{'ja':'窓口へ'}}]}",
            "", "names a day that the check does not have");
        row("a place that nothing fills, in another language",
            "{'id':'d','type':'date','label':{'ja':'日'},'checks':[{'not_after':[{'base':'today'}],'reason':"
            "{'ja':'%{to}まで','en':'From %{from}'},'instead':{'ja':'窓口へ'}}]}",
            "", "/fields/0/checks/0/reason/en: nothing fills %{from}");
        row("a place of another name",
            "{'id':'d','type':'date','label':{'ja':'日'},'checks':[{'not_after':[{'base':'today'}],'reason':"
            "{'ja':'%{day}まで'},'instead':{'ja':'窓口へ'}}]}",
            "", "/fields/0/checks/0/reason/ja: nothing fills %{day}");
        row("a place that does not end",
            "{'id':'d','type':'date','label':{'ja':'日'},'checks':[{'not_after':[{'base':'today'}],'reason':"
            "{'ja':'%{to まで'},'instead':{'ja':'窓口へ'}}]}",
            "", "/fields/0/checks/0/reason/ja: nothing fills %{to");
        row("a place where there are none",
            "{'id':'d','type':'date','label':{'ja':'%{to}の日'},'checks':[{'not_after':[{'base':'today'}],"
            "'reason':{'ja':'%{to}まで'},'instead':{'ja':'窓口へ'}}]}",
            "", "/fields/0/label/ja: nothing fills %{to}: only the reason of a check");
        row("kanji without a reading",
            "{'id':'a','type':'text','label':{'ja':'届出','ja-simple':'｛届｜とど｝け出の日'}}", "",
            "/fields/0/label/ja-simple: kanji without a reading: 出 – write ｛出｜…｝");
        row("a reading in kanji", "{'id':'a','type':'text','label':{'ja':'届','ja-simple':'｛届｜届け｝'}}",
            "", "/fields/0/label/ja-simple: kanji without a reading: 届");
        row("a reading that does not end",
            "{'id':'a','type':'text','label':{'ja':'届','ja-simple':'｛届｜とどけ'}}", "",
            "/fields/0/label/ja-simple: kanji without a reading: 届");
        row("a deadline that no case looks at on a closed day",
            "{'id':'d','type':'date','label':{'ja':'日'}}",
            "'deadline':{'base':'d','days':14,'count':'legalPeriod','late':{'ja':'遅'}},"
            "'cases':[{'name':'x','today':'2026-11-24','answers':{'d':'2026-11-20'},'issues':[],"
            "'deadline':'2026-12-04'}],",
            "/deadline: no case has its end on a day on which the office is closed");
        row("opening days that pass no closed day", "{'id':'d','type':'date','label':{'ja':'日'}}",
            "'deadline':{'base':'d','days':2,'count':'openingDays','late':{'ja':'遅'}},"
            "'cases':[{'name':'x','today':'2026-11-24','answers':{'d':'2026-11-24'},'issues':[],"
            "'deadline':'2026-11-26'}],",
            "/deadline: no case has its end on a day on which the office is closed");
        row("a day on which the office is closed",
            "{'id':'d','type':'date','label':{'ja':'日'},'checks':[{'opening_day':true,'reason':{'ja':'休み'}"
            ","
            "'instead':{'ja':'窓口へ'}}]}",
            "'cases':[{'name':'x','today':'2026-11-24','answers':{'d':'2026-11-24'},'issues':[]}],",
            "/fields/0/checks: no case comes out as office-closed");
        row("the number", "{'id':'n','type':'text','label':{'ja':'マイナンバー'}}", "",
            "the Individual Number is never a field");
        row("the number, as another type", "{'id':'n','type':'phone','label':{'ja':'個人番号'}}", "",
            "the Individual Number is never a field");
        row("the number by its everyday word alone",
            "{'id':'n','type':'choice','label':{'ja':'何'},'choices':[{'value':'a','label':{'ja':'"
            "マイナンバーを載せる'}"
            "},{'value':'b','label':{'ja':'載せない'}}]}",
            "", "/fields/0/choices/0/label: in a label it is called マイナンバー（個人番号）");
        row("no cases", "{'id':'a','type':'text','label':{'ja':'あ'}}", "", "fewer than two cases");
        row("a case that fails", "{'id':'a','type':'text','label':{'ja':'あ'}}",
            "'cases':[{'name':'empty','today':'2026-11-24','answers':{},'issues':[]},{'name':'full','today':'"
            "2026-11-24','answers':{'a':'x'},'issues':[]}],",
            "“empty”: a required instead of no issues");
        row("a case of another form", "{'id':'a','type':'text','label':{'ja':'あ'}}",
            "'cases':[{'name':'x','today':'2026-11-24','answers':{'b':1},'issues':[]}],",
            "a field that is not there");
        row("another procedure", "{'id':'a','type':'text','label':{'ja':'あ'}}",
            "'after':[{'procedure':'other','state':'receipt'}],", "no such procedure: other");
        row("an answer nobody gives",
            "{'id':'a','type':'text','label':{'ja':'あ'},'prefill':['answer.zodiac']}", "",
            "nobody remembers answer.zodiac");
        row("languages", "{'id':'a','type':'text','label':{'ja':'あ'}}", "", "en is missing");
    }
    void whatIsWrongIsFound()
    {
        QFETCH(QString, fields);
        QFETCH(QString, more);
        QFETCH(QString, finding);
        const QStringList findings = foundIn(fields.toUtf8().constData(), more.toUtf8().constData());
        QVERIFY2(says(findings, finding.toUtf8().constData()), qPrintable(findings.join(u'\n')));
    }

    void whatIsSoundIsNotCalledWrong()
    {
        const QStringList findings = foundIn(
            "{'id':'a','type':'yesNo','label':{'ja':'あ'}},{'id':'b','type':'text','label':{'ja':'い'},'"
            "visible_if':{'field':'a','equals':true}}",
            "'cases':[{'name':'no','today':'2026-11-24','answers':{'a':false},'issues':[],'hidden':['b']},"
            "{'name':'yes','today':'2026-11-24','answers':{'a':true},'issues':[{'field':'b','code':'required'"
            "}]}],");
        QVERIFY(!says(findings, "visible_if"));
        QVERIFY(!says(findings, "cases"));
        QVERIFY(!says(findings, "no case"));
    }

    void aDeadlineThatACaseMovesIsNotCalledUntested()
    {
        for (const char *deadline : {"'days':15,'count':'legalPeriod'", "'days':16,'count':'fromFirstDay'",
                                     "'days':10,'count':'openingDays'"}) {
            const QStringList findings = foundIn(
                "{'id':'d','type':'date','label':{'ja':'日'}}",
                (QByteArray("'deadline':{'base':'d',") + deadline +
                 ",'late':{'ja':'遅'}},'cases':[{'name':'Saturday','today':'2026-11-24','answers':{'d':'"
                 "2026-11-20'},'issues':[],'deadline':'2026-12-07'}],")
                    .constData());
            QVERIFY2(!says(findings, "is closed") && !says(findings, "looks at it"),
                     qPrintable(findings.join(u'\n')));
        }
        // A deadline that closed days do not move has none to test.
        QVERIFY(!says(foundIn("{'id':'d','type':'date','label':{'ja':'日'}}",
                              "'deadline':{'base':'d','days':14,'late':{'ja':'遅'}},"
                              "'cases':[{'name':'x','today':'2026-11-24','answers':{'d':'2026-11-20'},"
                              "'issues':[],'deadline':'2026-12-04'}],"),
                      "closed"));
    }

    void aKeyThatStandsTwiceIsAnErrorWithItsPlace()
    {
        ProcedureFiles files;
        QByteArray json = smallprocedure::json("{'id':'a','type':'text','label':{'ja':'あ'}}");
        json.replace("\"version\"", "\"id\": \"other\",\n    \"version\"");
        files.procedures.insert(QStringLiteral("test.json"), json);
        const auto findings = lintProcedures({files, {}, {}, QDate(2026, 11, 24)});
        const auto twice = std::find_if(findings.begin(), findings.end(), [](const LintFinding &finding) {
            return finding.message.contains(QStringLiteral("the key “id” stands twice"));
        });
        QVERIFY(twice != findings.end());
        QCOMPARE(twice->severity, LintFinding::Severity::Error);
        const qsizetype line = json.left(json.indexOf("\"id\": \"other\"")).count('\n') + 1;
        QVERIFY(twice->message.startsWith(QStringLiteral("line %1, column 5: ").arg(line)));
    }

    void theWordsOfTheGlossaryAreNotCalledWrong()
    {
        const QStringList findings =
            foundIn("{'id':'a','type':'yesNo','label':{'ja':'マイナンバー（個人番号）を載せますか'}},"
                    "{'id':'b','type':'yesNo','label':{'ja':'マイナンバーカードはありますか'}}");
        QVERIFY2(!says(findings, "called") && !says(findings, "never a field"),
                 qPrintable(findings.join(u'\n')));
    }

    void readingsThatAreThereAreNotMissed()
    {
        const QStringList findings = foundIn("{'id':'a','type':'text','label':{'ja':'届出の日','ja-simple':'"
                                             "｛届出｜とどけで｝の｛日｜ひ｝（カタカナ、2026）'}}");
        QVERIFY2(!says(findings, "reading"), qPrintable(findings.join(u'\n')));
    }

    void aFileInTheFolderOfAnotherKindIsSentToItsOwn()
    {
        const QByteArray procedure = smallprocedure::json("{'id':'a','type':'text','label':{'ja':'あ'}}");
        const QByteArray event = "{\"id\":\"e\",\"order\":1,\"questions\":[],\"steps\":[]}";
        const QByteArray parts = "{\"parts\":{\"t\":{\"ja\":\"あ\"}}}";
        ProcedureFiles files;
        files.lifeEvents.insert(QStringLiteral("test.json"), procedure);
        files.procedures.insert(QStringLiteral("e.json"), event);
        files.procedures.insert(QStringLiteral("p.json"), parts);
        files.parts.insert(QStringLiteral("b.json"), "{\"id\":\"b\",\"rules\":{},\"households\":[]}");
        const QStringList findings = found(files);
        QCOMPARE(findings.size(), 4); // and nothing else is said of them
        QVERIFY(says(findings, "life-events/test.json: belongs into procedures/"));
        QVERIFY(says(findings, "procedures/e.json: belongs into life-events/"));
        QVERIFY(says(findings, "procedures/p.json: belongs into parts/"));
        QVERIFY(says(findings, "parts/b.json: belongs into benefits/"));
    }

    void whatStandsInSeveralFilesIsCompared()
    {
        ProcedureFiles files;
        files.parts.insert(QStringLiteral("common.json"), "{\"parts\":{\"unused\":{\"ja\":\"x\"}}}");
        files.lifeEvents.insert(QStringLiteral("e.json"),
                                "{\"steps\":[{\"id\":\"a\",\"procedure\":\"none\",\"after\":[\"b\"]}]}");
        const QStringList findings = found(files);
        QVERIFY(says(findings, "parts/common.json/parts/unused: nobody uses it"));
        QVERIFY(says(findings, "life-events/e.json/steps/0/procedure: no such procedure: none"));
        QVERIFY(says(findings, "life-events/e.json/steps/0/after: no such step: b"));
    }

    void aLifeEventIsJudgedWhole()
    {
        const QByteArray event =
            "{\"id\":\"e\",\"order\":1,\"title\":{\"ja\":\"あ\"},\"summary\":{\"ja\":\"あ\"},\"legal_"
            "ground\":{"
            "\"text\":{\"ja\":\"法\"},\"source\":\"https://"
            "laws.example\",\"checked_on\":\"2026-11-22\",\"note\":"
            "\"x\"},\"steps\":[{\"id\":\"a\",\"title\":{\"ja\":\"あ\"},\"place\":\"counter\"}]}";
        ProcedureFiles files;
        files.lifeEvents.insert(QStringLiteral("e.json"), event);
        QVERIFY(!says(found(files), "/order"));
        files.lifeEvents.insert(QStringLiteral("f.json"), event);
        QVERIFY(says(found(files), "life-events/f.json/order: the same as of life-events/e.json"));
        files.lifeEvents.insert(QStringLiteral("f.json"), QByteArray(event).replace("counter", "town"));
        QVERIFY(says(found(files), "life-events/f.json/steps/0/place: "));
        files.lifeEvents.insert(QStringLiteral("f.json"),
                                QByteArray(event).replace("\"steps\":[", "\n\"steps\":[,"));
        QVERIFY(says(found(files), "line 2, column "));
    }

    void proceduresDoNotWaitForEachOther()
    {
        ProcedureFiles files;
        for (const auto &[id, other] : {std::pair("one", "two"), std::pair("two", "one")}) {
            QByteArray json = smallprocedure::json("{'id':'a','type':'text','label':{'ja':'あ'}}");
            json.replace("\"id\": \"test\"", QByteArray("\"id\": \"") + id + '"');
            json.replace("\"fee\"", QByteArray("\"after\": [{\"procedure\": \"") + other +
                                        "\", \"state\": \"receipt\"}], \"fee\"");
            files.procedures.insert(QLatin1String(id) + QLatin1String(".json"), json);
        }
        QVERIFY(says(found(files), "waits for itself"));
    }
};

QTEST_GUILESS_MAIN(TestProcedureLint)
#include "tst_procedure_lint.moc"
