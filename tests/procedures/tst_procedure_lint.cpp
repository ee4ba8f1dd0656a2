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
        row("the number", "{'id':'n','type':'text','label':{'ja':'マイナンバー'}}", "",
            "the Individual Number is never a field");
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
