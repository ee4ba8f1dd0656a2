// The benefits of one who sits here: what is asked, what is kept and for whom, what changes, what is found.
#include "app/benefit_situation.h"
#include "app/content.h"
#include "app/person_store.h"
#include "app/viewmodels/benefit_answers_model.h"
#include "app/viewmodels/benefit_model.h"
#include "app/viewmodels/benefit_question_model.h"
#include "app/viewmodels/benefits_model.h"
#include "app/viewmodels/what_if_model.h"
#include "benefits/explanation.h"
#include "people.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace people;

class BenefitModelsTest : public QObject
{
    Q_OBJECT

    struct Seat
    {
        explicit Seat(const Cards &cards, const Content &content)
            : desk(cards)
            , situation(desk.session(), content, desk.clock())
            , sheets(QDBusConnection(QStringLiteral("none")), QString(), false)
            , list(situation, desk.clock(), sheets)
            , question(situation, content)
            , benefit(situation, content)
            , answers(situation)
            , whatIf(situation, content)
        {
        }
        void open()
        {
            list.open();
            question.open();
        }
        /// Asks this one and answers it.
        void say(const QString &member, const char *fact, const QString &value, int year = 0)
        {
            question.ask({member, QLatin1String(fact), year});
            question.setValue(value);
            question.answer();
        }
        BenefitVerdict verdict(const char *id)
        {
            return situation.evaluation().result(QLatin1String(id))->verdict;
        }
        qsizetype said() const { return qsizetype(situation.own().said().size()); }

        Desk desk;
        BenefitSituation situation;
        SheetDesk sheets;
        BenefitsModel list;
        BenefitQuestionModel question;
        BenefitModel benefit;
        BenefitAnswersModel answers;
        WhatIfModel whatIf;
    };

    static QVariant of(const RowsModel &rows, int row, const char *role)
    {
        return rows.rows().value(row).value(QLatin1String(role));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_cards.make(QStringLiteral("aoi"), QStringLiteral("single-mover")));
        QVERIFY(m_cards.make(QStringLiteral("other"), QStringLiteral("family-of-five")));
        m_content = std::make_unique<Content>();
    }

    void theListIsThereBeforeAnyQuestion()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        QCOMPARE(seat.list.total(), int(m_content->benefits()->benefits().size()));
        QVERIFY(seat.list.benefits()->count() > 0 && seat.list.benefits()->count() < seat.list.total());
        QVERIFY(!of(*seat.list.benefits(), 0, "group").toString().isEmpty());
        QVERIFY(seat.question.present());
        QVERIFY(!seat.question.why().isEmpty());
        const int shown = seat.list.benefits()->count();
        seat.list.showMore();
        QVERIFY(seat.list.benefits()->count() > shown);
    }

    void anAnswerIsKeptForItsPersonAlone()
    {
        Seat seat(m_cards, *m_content);
        QCOMPARE(seat.desk.signIn(QStringLiteral("aoi")), good);
        seat.open();
        QVERIFY(seat.list.kept());
        seat.say(OwnAnswers::self(), "work", QStringLiteral("self-employed"));
        seat.list.setRunsBusiness(true);
        QCOMPARE(seat.said(), 1);
        QCOMPARE(seat.desk.signIn(QStringLiteral("other")), good);
        QCOMPARE(seat.said(), 0);
        QVERIFY(!seat.list.runsBusiness());
        seat.desk.session().signOut();
        QCOMPARE(seat.said(), 0);
        QCOMPARE(seat.desk.signIn(QStringLiteral("aoi")), good);
        QCOMPARE(seat.said(), 1);
        QVERIFY(seat.list.runsBusiness());
    }

    void withoutACardNothingIsWritten()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        QVERIFY(!seat.list.kept());
        seat.say({}, "municipality", QStringLiteral("東京都新宿区"));
        seat.say(OwnAnswers::self(), "work", QStringLiteral("unemployed"));
        QCOMPARE(seat.situation.evaluation().household().town().size(), 6);
        QCOMPARE(seat.said(), 2);
        QDirIterator files(seat.desk.profiles(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext());
        // Whoever signs in is not taken for the one who sat here before.
        QCOMPARE(seat.desk.signIn(QStringLiteral("aoi")), good);
        QCOMPARE(seat.said(), 0);
    }

    void answersLeadToWhatTheyWereAskedFor()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        QSignalSpy news(&seat.question, &BenefitQuestionModel::announced);
        QCOMPARE(seat.verdict("child-allowance"), BenefitVerdict::NeedsAnswers);
        seat.say(OwnAnswers::self(), "birth", QStringLiteral("平成2年4月1日"));
        seat.say({}, "household-spouse", QStringLiteral("no"));
        seat.say({}, "household-others", QStringLiteral("nobody"));
        seat.say({}, "household-children", QStringLiteral("2"));
        QCOMPARE(seat.situation.evaluation().household().size(), 3);
        const QStringList children = seat.situation.own().addedMembers();
        const QDate born = seat.desk.clock().today().addYears(-5);
        for (const QString &child : children) {
            seat.say(child, "birth", born.toString(Qt::ISODate));
            seat.say(child, "living-apart", QStringLiteral("no"));
        }
        QCOMPARE(seat.verdict("child-allowance"), BenefitVerdict::Likely);
        QVERIFY(news.count() > 0);
        QVERIFY2(seat.list.likely() > 0, "the list does not follow");
        // Twins are told apart.
        const QString first = memberWords(1, seat.situation.evaluation()).in(QStringLiteral("ja"));
        QVERIFY(first != memberWords(2, seat.situation.evaluation()).in(QStringLiteral("ja")));
        seat.say({}, "household-children", QStringLiteral("1"));
        QCOMPARE(seat.situation.evaluation().household().size(), 2);
    }

    void whatCanNotBeTheAnswerIsNotTaken_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("fact");
        QTest::addColumn<QString>("value");
        QTest::newRow("no date") << OwnAnswers::self() << QByteArray("birth") << QStringLiteral("きのう");
        QTest::newRow("no number") << QString() << QByteArray("rent") << QStringLiteral("たくさん");
        QTest::newRow("too much") << QString() << QByteArray("rent") << QStringLiteral("99999999999");
        QTest::newRow("nothing") << QString() << QByteArray("rent") << QString();
        QTest::newRow("no town") << QString() << QByteArray("municipality") << QStringLiteral("月");
        QTest::newRow("too many children")
            << QString() << QByteArray("household-children") << QStringLiteral("40");
        QTest::newRow("fewer than none")
            << QString() << QByteArray("household-children") << QStringLiteral("-1");
    }

    void whatCanNotBeTheAnswerIsNotTaken()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, fact);
        QFETCH(QString, value);
        Seat seat(m_cards, *m_content);
        seat.open();
        seat.say(member, fact.constData(), value);
        QCOMPARE(seat.said(), 0);
        QVERIFY(!seat.question.problem().isEmpty());
        QCOMPARE(seat.question.value(), value);
    }

    void notKnowingAndNotSayingAreAnswersAndNotAskedAgain()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        for (int i = 0; i < 40 && seat.question.present(); ++i) {
            const QString asked = seat.question.text();
            const qsizetype before = seat.said();
            if (i % 2) {
                seat.question.dontKnow();
            } else {
                seat.question.ratherNotSay();
            }
            QCOMPARE(seat.said(), before + 1);
            QVERIFY2(seat.question.text() != asked, qPrintable(asked));
        }
        QVERIFY(seat.question.error()->code().isEmpty());
    }

    void laterPutsAQuestionBehindTheOthersAndBackReturnsToTheLast()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        const QString first = seat.question.text();
        seat.question.later();
        const QString second = seat.question.text();
        QVERIFY(second != first);
        QVERIFY(!seat.question.canGoBack());
        seat.question.dontKnow();
        QVERIFY(seat.question.canGoBack());
        seat.question.back();
        QCOMPARE(seat.question.text(), second);
        QVERIFY(seat.question.changing());
    }

    void aQuestionOfIllnessComesWhenNothingElseCanSettleABenefit()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        QVERIFY2(!seat.question.sensitive(), "it is not the first that a stranger is asked");
    }

    void whatWasSaidIsListedChangedAndErased()
    {
        Seat seat(m_cards, *m_content);
        QCOMPARE(seat.desk.signIn(QStringLiteral("aoi")), good);
        seat.open();
        seat.answers.open();
        const int known = seat.answers.answers()->count();
        seat.say({}, "rent", QStringLiteral("62000"));
        QCOMPARE(seat.answers.answers()->count(), known + 1);
        int row = 0;
        while (of(*seat.answers.answers(), row, "value").toString() != QStringLiteral("62,000円")) {
            QVERIFY(++row < seat.answers.answers()->count());
        }
        QSignalSpy asked(&seat.answers, &BenefitAnswersModel::questionWanted);
        seat.answers.change(row);
        QCOMPARE(asked.count(), 1);
        seat.question.ask(asked.first().first().value<OwnAnswers::Place>());
        QCOMPARE(seat.question.value(), QStringLiteral("62000"));
        seat.answers.takeBack(row);
        QCOMPARE(seat.said(), 0);
        seat.say({}, "rent", QStringLiteral("62000"));
        seat.answers.addMember(QStringLiteral("child"));
        QVERIFY(seat.situation.setReceived(QStringLiteral("child-allowance"), true));
        seat.answers.forgetAll();
        QVERIFY(seat.situation.own().isEmpty());
        QCOMPARE(seat.desk.signIn(QStringLiteral("aoi")), good);
        QVERIFY(seat.situation.own().isEmpty());
    }

    void aSuppositionIsNeverKept()
    {
        Seat seat(m_cards, *m_content);
        QCOMPARE(seat.desk.signIn(QStringLiteral("aoi")), good);
        seat.open();
        seat.say(OwnAnswers::self(), "sex", QStringLiteral("female"));
        const OwnAnswers before = seat.situation.own();
        const Household household = seat.situation.evaluation().household();
        seat.whatIf.open();
        seat.whatIf.suppose(QStringLiteral("child"));
        QVERIFY(seat.whatIf.changes()->count() > 0);
        seat.whatIf.suppose(QStringLiteral("move"));
        QVERIFY2(seat.whatIf.headline().isEmpty(), "nobody said where to");
        seat.whatIf.setDetail(QStringLiteral("北海道札幌市"));
        seat.whatIf.suppose(QStringLiteral("income"));
        seat.whatIf.setDetail(QStringLiteral("100000"));
        QVERIFY(!seat.whatIf.headline().isEmpty());
        seat.whatIf.suppose(QStringLiteral("job"));
        QVERIFY(seat.whatIf.changes()->count() > 0);
        QCOMPARE(seat.situation.own(), before);
        QCOMPARE(seat.situation.evaluation().household().answers(), household.answers());
        seat.whatIf.open();
        QVERIFY(seat.whatIf.event().isEmpty());
        QCOMPARE(seat.whatIf.changes()->count(), 0);
    }

    void theListIsNarrowedByWordsOfAnyLanguage()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        seat.list.search(QStringLiteral("児童手当"));
        QVERIFY(seat.list.total() > 0 && seat.list.total() < 30);
        const int japanese = seat.list.total();
        seat.list.search(QStringLiteral("CHILD allowance"));
        QVERIFY(seat.list.total() > 0);
        seat.list.search(QStringLiteral("鯨"));
        QCOMPARE(seat.list.total(), 0);
        QCOMPARE(seat.list.benefits()->count(), 0);
        seat.list.search(QStringLiteral("児童手当"));
        QCOMPARE(seat.list.total(), japanese);
    }

    void whatIsReceivedStandsByItself()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        seat.benefit.show(QStringLiteral("child-allowance"));
        QVERIFY(!seat.benefit.title().isEmpty());
        QVERIFY(seat.benefit.reasons()->count() > 0);
        QVERIFY(!seat.benefit.documents().isEmpty());
        seat.benefit.setReceived(true);
        seat.list.show(QStringLiteral("received"));
        QCOMPARE(seat.list.total(), 1);
        QCOMPARE(of(*seat.list.benefits(), 0, "benefitId").toString(), QStringLiteral("child-allowance"));
    }

    void everyBenefitCanBeOpenedInEveryLanguage()
    {
        Seat seat(m_cards, *m_content);
        seat.open();
        const QStringList languages{QStringLiteral("ja"), QStringLiteral("ja-simple"), QStringLiteral("en"),
                                    QStringLiteral("zh-Hans"), QStringLiteral("fil")};
        for (const QString &language : languages) {
            seat.benefit.setLanguage(language);
            for (const Benefit &benefit : m_content->benefits()->benefits()) {
                seat.benefit.show(benefit.id);
                QVERIFY2(!seat.benefit.title().isEmpty() && !seat.benefit.howToApply().isEmpty() &&
                             seat.benefit.reasons()->count() > 0 && !seat.benefit.facts().isEmpty(),
                         qPrintable(benefit.id));
            }
        }
    }

private:
    Cards m_cards;
    std::unique_ptr<Content> m_content;
};

QTEST_MAIN(BenefitModelsTest)
#include "tst_benefit_models.moc"
