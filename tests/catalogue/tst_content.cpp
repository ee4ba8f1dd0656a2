#include "catalogue/catalogue.h"
#include "catalogue/procedure_content.h"
#include "procedures/procedure_case.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;

/// What the readers can not see: missing languages, words that promise what a check does not give, old
/// sources.
class TestContent : public QObject
{
    Q_OBJECT

    QStringList m_faults;

    void fault(const QString &where, const QString &what) { m_faults += where + QStringLiteral(": ") + what; }

    /// Every object with "ja" is a text: it needs every language, plain and not empty.
    void checkTexts(const QJsonValue &json, const QString &where)
    {
        const QJsonObject object = json.toObject();
        if (object.contains(QLatin1String("ja"))) {
            for (const char *language : {"ja", "en"}) {
                const QString text = object.value(QLatin1String(language)).toString();
                if (text.trimmed().isEmpty() || text != text.trimmed()) {
                    fault(where, QStringLiteral("no text in ") + QLatin1String(language));
                }
            }
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            checkTexts(it.value(), where + u'/' + it.key());
        }
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            checkTexts(array.at(i), where + u'/' + QString::number(i));
        }
    }

private Q_SLOTS:
    void init() { m_faults.clear(); }
    void cleanup()
    {
        if (!m_faults.isEmpty()) {
            QFAIL(qPrintable(m_faults.join(u'\n')));
        }
    }

    void everyTextIsThereInEveryLanguage()
    {
        QDirIterator files(QStringLiteral(":/madoguchi/content"), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
            QVERIFY(json.isObject());
            checkTexts(json.object(), file.fileName());
            ++count;
        }
        QVERIFY(count >= 9);
    }

    /// What the linter calls wrong: questions that are never asked, windows without a day, cases that come
    /// out otherwise, ids that are not there.
    void nothingIsWrongInTheProcedures()
    {
        const auto files = readProcedureFiles({baseContentFolder()});
        QVERIFY(files);
        for (const LintFinding &finding : lintProcedures({*files, {}, {}, QDate(2026, 11, 22)})) {
            if (finding.severity == LintFinding::Severity::Error) {
                fault(finding.file + finding.pointer, finding.message);
            }
        }
    }

    /// The example that authors begin with does what the guide says of it.
    void theExampleOfTheGuideWorks()
    {
        QFile guide(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/README.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QByteArray text = guide.readAll();
        const qsizetype begin = text.indexOf("```json\n") + 8;
        const auto procedure = Procedure::fromJson(text.mid(begin, text.indexOf("```", begin) - begin), {});
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().detail));
        const auto cases = readCases(*procedure);
        QVERIFY(cases);
        QCOMPARE(cases->size(), 2);
        for (const ProcedureCase &one : *cases) {
            const Form form = filledForm(std::make_shared<const Procedure>(*procedure), one);
            QCOMPARE(differences(form, one), QStringList());
        }
    }

    /// The two languages of the guide tell of the same keys, types, words of the linter's kind and commands,
    /// and have the same example.
    void theGuideIsTheSameInBothLanguages()
    {
        const auto read = [](const char *name) {
            QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/") +
                       QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString english = read("README.md");
        const QString japanese = read("README.ja.md");
        const QString fence = QStringLiteral("```");
        QCOMPARE(japanese.section(fence, 1, 1), english.section(fence, 1, 1));
        static const QRegularExpression code(QStringLiteral("`([^`\n]+)`"));
        static const QRegularExpression word(
            QStringLiteral("\"[a-z_]+\"|[a-z-]+-[a-z]+|[a-z]+_[a-z_]+|[a-z]+[A-Z]\\w+"));
        // What stands for something else in the English one.
        const QStringList names{QStringLiteral("part-id"), QStringLiteral("date-field")};
        const QString prose = english.section(fence, 0, 0) + english.section(fence, 2);
        int count = 0;
        for (auto found = code.globalMatch(prose); found.hasNext();) {
            const QString text = found.next().captured(1);
            for (auto words = word.globalMatch(text); words.hasNext();) {
                const QString one = words.next().captured();
                ++count;
                if (!japanese.contains(one) && !names.contains(one)) {
                    fault(QStringLiteral("README.ja.md"), QStringLiteral("says nothing about ") + one);
                }
            }
        }
        QVERIFY(count > 150);
        for (const QString &line : english.split(u'\n').filter(QStringLiteral("    madoguchictl "))) {
            const QString command = line.section(QStringLiteral(" DIR"), 0, 0).section(u'#', 0, 0).trimmed();
            if (!japanese.contains(command)) {
                fault(QStringLiteral("README.ja.md"), QStringLiteral("says nothing about ") + command);
            }
        }
    }

    void nothingIsUnsourcedOrStale()
    {
        const auto catalogue = Catalogue::load();
        const QDate oldest(2026, 1, 1); // moved on when the content has been checked again
        const auto check = [&](const QString &id, const QString &source, const QDate &checkedOn,
                               const LocalizedText &law) {
            if (!source.startsWith(QLatin1String("https://")) || law.isEmpty()) {
                fault(id, QStringLiteral("law without a source"));
            }
            if (checkedOn < oldest) {
                fault(id, QStringLiteral("not checked since ") + checkedOn.toString(Qt::ISODate));
            }
        };
        for (const Procedure &procedure : catalogue->procedures()) {
            const LegalGround &ground = procedure.legalGround;
            check(procedure.id, ground.source, ground.checkedOn, ground.text);
        }
        for (const Benefit &benefit : catalogue->benefits()->benefits()) {
            check(benefit.id, benefit.source, benefit.checkedOn, benefit.legalGround);
        }
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
