// A life event as its page has it: answers, marks, what is kept, the calendar, and how events are found.

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/life_plan_keep.h"
#include "app/viewmodels/catalogue_search.h"
#include "app/viewmodels/life_plan_model.h"
#include "card/channel_terminal.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace madoguchi;

class TestLifePlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<LifePlanModel>(m_session, m_content, m_clock, m_desk);
        m_model->setLanguage(QStringLiteral("ja"));
        QVERIFY(m_model->show(m_content.lifeEvents().first().id));
    }

    void everyEventHasAPlanInWords()
    {
        for (const LifeEvent &event : m_content.lifeEvents()) {
            QVERIFY(m_model->show(event.id));
            QCOMPARE(m_model->steps()->count(), event.steps.size());
            QVERIFY(!m_model->standing().isEmpty());
            for (const QVariantMap &row : m_model->steps()->rows()) {
                QVERIFY2(!row.value(QStringLiteral("title")).toString().isEmpty(), qPrintable(event.id));
                QVERIFY(!row.value(QStringLiteral("placeText")).toString().isEmpty());
            }
            QVERIFY(!m_model->steps()->rows().first().value(QStringLiteral("group")).toString().isEmpty());
        }
        QVERIFY(!m_model->show(QStringLiteral("no-such-event")));
    }

    void whatIsTickedIsLastAndComesBackWhenUnticked()
    {
        const QString id = m_model->steps()->rows().first().value(QStringLiteral("stepId")).toString();
        QSignalSpy said(m_model.get(), &LifePlanModel::announced);
        m_model->setDone(id, true);
        QCOMPARE(said.size(), 1);
        const QVariantMap last = m_model->steps()->rows().last();
        QCOMPARE(last.value(QStringLiteral("stepId")).toString(), id);
        QVERIFY(last.value(QStringLiteral("done")).toBool());
        QVERIFY(!last.value(QStringLiteral("settled")).toBool());
        m_model->setDone(id, false);
        QCOMPARE(m_model->steps()->rows().first().value(QStringLiteral("stepId")).toString(), id);
    }

    void marksLastAsLongAsTheProgramRunsAndEndWithTheSession()
    {
        const QString event = m_content.lifeEvents().first().id;
        const QString id = m_model->steps()->rows().first().value(QStringLiteral("stepId")).toString();
        m_model->setDone(id, true);
        QVERIFY(m_model->show(m_content.lifeEvents().last().id));
        QVERIFY(m_model->show(event));
        QVERIFY(m_model->steps()->rows().last().value(QStringLiteral("done")).toBool());
        m_model->forget();
        QVERIFY(m_model->show(event));
        QVERIFY(!m_model->steps()->rows().last().value(QStringLiteral("done")).toBool());
    }

    void whatIsKeptComesBackWhole()
    {
        LifePlanKeep keep;
        keep.answers = {{QStringLiteral("moved_on"), QStringLiteral("2026-12-01")}};
        keep.done = {QStringLiteral("a"), QStringLiteral("b")};
        keep.isReminding = true;
        keep.reminders = {{QStringLiteral("c"), LocalizedText(QStringLiteral("転入届")), QDate(2026, 12, 14),
                           QStringLiteral("moving-in-notice")}};
        const LifePlanKeep read = LifePlanKeep::fromJson(keep.toJson());
        QCOMPARE(read.answers, keep.answers);
        QCOMPARE(read.done, keep.done);
        QVERIFY(read.isReminding);
        QVERIFY(read.reminders == keep.reminders);
        QVERIFY(LifePlanKeep::fromJson({}).isEmpty());
        QCOMPARE(LifePlanKeep::eventOf(LifePlanKeep::nameOf(QStringLiteral("moving"))),
                 QStringLiteral("moving"));
        QVERIFY(LifePlanKeep::eventOf(QStringLiteral("moving-out-notice")).isEmpty());
    }

    void eventsAndProceduresAreFoundByWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("kanji") << QStringLiteral("転出届");
        QTest::newRow("as it is read") << QStringLiteral("てんしゅつとどけ");
        QTest::newRow("in katakana") << QStringLiteral("テンシュツトドケ");
        QTest::newRow("in half width") << QStringLiteral("ﾃﾝｼｭﾂ");
        QTest::newRow("English") << QStringLiteral("MOVING-OUT notice");
    }
    void eventsAndProceduresAreFoundByWords()
    {
        QFETCH(const QString, words);
        const CatalogueSearch search(m_content.lifeEvents(), m_content.procedures());
        const auto hits = search.find(words);
        QVERIFY(hits.procedures.contains(QStringLiteral("moving-out-notice")));
        QVERIFY(search.find(QStringLiteral("鯨の飼い方")).events.isEmpty());
        QVERIFY(search.find(QStringLiteral(" ")).events.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC)};
    ChannelTerminal m_terminal{QStringLiteral("Reader")};
    CitizenSession m_session{m_terminal, m_clock, m_folder.filePath(QStringLiteral("data"))};
    Content m_content;
    SheetDesk m_desk{QDBusConnection(QStringLiteral("none")), m_folder.path(), false};
    std::unique_ptr<LifePlanModel> m_model;
};

QTEST_MAIN(TestLifePlanModel)
#include "tst_life_plan_model.moc"
