#include "conditions.h"
#include "moving_notice.h"
#include "procedures/typed_value.h"

#include <QTest>

using namespace madoguchi;
using conditions::equals;
using movingnotice::codes;

class TestForm : public QObject
{
    Q_OBJECT

    static QString moveIssues(const QDate &move)
    {
        Form form(movingnotice::procedure(), movingnotice::facts());
        form.setValue(QStringLiteral("move_date"), move.toString(Qt::ISODate));
        for (const FieldIssue &issue : form.issues(movingnotice::today)) {
            if (issue.field == QLatin1String("move_date")) {
                return issue.code;
            }
        }
        return {};
    }

private Q_SLOTS:
    void whatIsKnownIsNotAskedAgain()
    {
        const Form form(movingnotice::procedure(), movingnotice::facts());
        QCOMPARE(form.value(QStringLiteral("phone")).toString(), QStringLiteral("09012345678"));
        QCOMPARE(form.mark(QStringLiteral("phone")), SourceMark::AgencyRecord);
        QCOMPARE(form.value(QStringLiteral("old_head")).toString(), movingnotice::name());
        QCOMPARE(form.value(QStringLiteral("movers")).toArray().size(), 1);
        QCOMPARE(form.mark(QStringLiteral("move_date")), SourceMark::None);
        QCOMPARE(codes(form.issues(movingnotice::today)),
                 QStringLiteral("move_date:required new_postal_code:required new_municipality:required "
                                "new_address:required visit_date:required"));
    }

    void theCardAloneIsEnoughToBegin()
    {
        const auto card = KnownFacts::fromCard(movingnotice::name(), {}, QDate(1990, 4, 1), 1);
        const Form form(movingnotice::procedure(), card);
        QCOMPARE(form.mark(QStringLiteral("movers")), SourceMark::Card);
        QCOMPARE(form.mark(QStringLiteral("new_head")), SourceMark::Card);
        QCOMPARE(form.candidates(QStringLiteral("movers")).size(), 1);
        QVERIFY(form.value(QStringLiteral("old_head")).isNull()); // nobody knows: it is asked
    }

    void halfAHouseholdIsNoHousehold()
    {
        QJsonObject profile = movingnotice::profile();
        QJsonArray household = profile.value(QLatin1String("household")).toArray();
        household.append(movingnotice::member("m3", "child", QStringLiteral("葛城　子"), "2020-02-30", 1));
        profile.insert(QStringLiteral("household"), household);
        QVERIFY(!KnownFacts::fromProfile(profile).values.contains(QStringLiteral("profile.household")));
    }

    void anEditedFieldIsMarkedAsOnesOwn()
    {
        Form form(movingnotice::procedure(), movingnotice::facts());
        QVERIFY(form.setValue(QStringLiteral("phone"), QStringLiteral("０３ー１２３４−５６７８")));
        QCOMPARE(form.value(QStringLiteral("phone")).toString(), QStringLiteral("0312345678"));
        QCOMPARE(form.mark(QStringLiteral("phone")), SourceMark::Own);
        QVERIFY(form.setValue(QStringLiteral("phone"), QString()));
        QVERIFY(form.value(QStringLiteral("phone")).isNull());
        QVERIFY(!form.setValue(QStringLiteral("fax"), QStringLiteral("0312345678")));
    }

    void aCompleteFormHasNoIssues()
    {
        QCOMPARE(codes(movingnotice::filled().issues(movingnotice::today)), QString());
    }

    void theMoveHasTwoEnds()
    {
        const QDate today = movingnotice::today;
        QCOMPARE(moveIssues(today.addDays(-11)), QStringLiteral("out-of-window"));
        QCOMPARE(moveIssues(today.addDays(-10)), QString());
        QCOMPARE(moveIssues(today), QString());
        QCOMPARE(moveIssues(today.addDays(30)), QString());
        QCOMPARE(moveIssues(today.addDays(31)), QStringLiteral("out-of-window"));
    }

    void theVisitWaitsForThreeOpeningDays()
    {
        // Filed on Friday 20 November 2026; Monday is a holiday: Tuesday, Wednesday, Thursday.
        const QDate moved(2026, 11, 20);
        const auto issues = [&](const QDate &visit) {
            return codes(movingnotice::filled(moved, visit).issues(movingnotice::today));
        };
        QCOMPARE(issues(QDate(2026, 11, 25)), QStringLiteral("visit_date:out-of-window"));
        QCOMPARE(issues(QDate(2026, 11, 26)), QString());
        QCOMPARE(issues(QDate(2026, 11, 28)), QStringLiteral("visit_date:office-closed")); // Saturday
        QCOMPARE(issues(QDate(2026, 12, 4)), QString());
        QCOMPARE(issues(QDate(2026, 12, 7)), QStringLiteral("visit_date:out-of-window")); // day 17
    }

    void aLastDayOnAHolidayMovesToTheNextOpeningDay()
    {
        // Moved on 19 December 2026: the 14th day is 2 January, offices open on Monday, 4 January.
        const QDate moved(2026, 12, 19);
        const auto issues = [&](const QDate &visit) {
            return codes(movingnotice::filled(moved, visit).issues(movingnotice::today));
        };
        QCOMPARE(issues(QDate(2026, 12, 28)), QString());
        QCOMPARE(issues(QDate(2026, 12, 29)), QStringLiteral("visit_date:office-closed"));
        QCOMPARE(issues(QDate(2027, 1, 4)), QString());
        QCOMPARE(issues(QDate(2027, 1, 5)), QStringLiteral("visit_date:out-of-window"));
    }

    void nobodyVisitsBeforeTheMove()
    {
        QCOMPARE(
            codes(movingnotice::filled(QDate(2026, 12, 10), QDate(2026, 12, 9)).issues(movingnotice::today)),
            QStringLiteral("visit_date:out-of-window"));
        QCOMPARE(
            codes(movingnotice::filled(QDate(2026, 12, 10), QDate(2026, 12, 10)).issues(movingnotice::today)),
            QString());
    }

    void whenNoDayIsLeftTheWayOutIsNamed()
    {
        // Filed on 28 April 2026, ten days after the move: the third opening day is 7 May, the 14th day was 2
        // May and moves over Golden Week to 7 May. A day later it is over.
        Form form = movingnotice::filled(QDate(2026, 4, 18), QDate(2026, 5, 7));
        QCOMPARE(codes(form.issues(QDate(2026, 4, 28))), QStringLiteral(""));
        form = movingnotice::filled(QDate(2026, 4, 21), QDate(2026, 5, 7));
        QCOMPARE(codes(form.issues(QDate(2026, 5, 1))), QStringLiteral("visit_date:no-day-left"));
        const auto issues = form.issues(QDate(2026, 5, 1));
        QVERIFY(issues.first().message.in(QStringLiteral("ja")).contains(QStringLiteral("転出証明書")));
        form.setValue(QStringLiteral("visit_date"), QString());
        QCOMPARE(codes(form.issues(QDate(2026, 5, 1))), QStringLiteral("visit_date:no-day-left"));
    }

    void aCalendarKnowsTheDays()
    {
        const Form form = movingnotice::filled(QDate(2026, 12, 1));
        const DateRange move = form.dateRange(QStringLiteral("move_date"), movingnotice::today);
        QCOMPARE(move.first, QDate(2026, 11, 10));
        QCOMPARE(move.last, QDate(2026, 12, 20));
        const DateRange visit = form.dateRange(QStringLiteral("visit_date"), movingnotice::today);
        QCOMPARE(visit.first, QDate(2026, 12, 1));
        QCOMPARE(visit.last, QDate(2026, 12, 15));
        QVERIFY(!form.dateRange(QStringLiteral("phone"), movingnotice::today).first.isValid());
    }

    void messagesSayTheDaysInBothLanguages()
    {
        const Form form = movingnotice::filled(QDate(2027, 3, 1), QDate(2027, 3, 2));
        const LocalizedText message = form.issues(movingnotice::today).first().message;
        QVERIFY(message.in(QStringLiteral("ja")).contains(QStringLiteral("2026年（令和8年）11月10日")));
        QVERIFY(message.in(QStringLiteral("en")).contains(QStringLiteral("20 December 2026")));
        QVERIFY(!message.in(QStringLiteral("ja")).contains(QLatin1String("%{")));
    }

    void filingIsForThoseOfFifteenOrMore()
    {
        const auto issues = [](const QDate &birth) {
            const auto card = KnownFacts::fromCard(QStringLiteral("山田　次郎"), {}, birth, 1);
            const Form form(movingnotice::procedure(), card);
            return codes(form.issues(movingnotice::today)).startsWith(QLatin1String("applicant:too-young"));
        };
        QVERIFY(!issues(QDate(2011, 11, 20)));
        QVERIFY(issues(QDate(2011, 11, 21)));
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("era") << "move_date" << QStringLiteral("令和８年１２月１日") << "2026-12-01";
        QTest::newRow("era letter") << "move_date" << QStringLiteral("R8.12.1") << "2026-12-01";
        QTest::newRow("no date") << "move_date" << QStringLiteral("来月") << QStringLiteral("来月");
        QTest::newRow("29 February") << "move_date" << QStringLiteral("2027/2/29") << "2027/2/29";
        QTest::newRow("postal mark") << "new_postal_code" << QStringLiteral("〒105－0011") << "1050011";
        QTest::newRow("long vowel") << "phone" << QStringLiteral("０９０ー１２３４ー５６７８")
                                    << "09012345678";
        QTest::newRow("abroad") << "phone" << QStringLiteral("+81 90 1234 5678") << "+819012345678";
        QTest::newRow("address as it is")
            << "new_address" << QStringLiteral("１丁目２ー３　葛\U000E0100ハイツ")
            << QStringLiteral("１丁目２ー３　葛\U000E0100ハイツ");
        QTest::newRow("name as it is") << "new_head" << movingnotice::name() << movingnotice::name();
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        Form form(movingnotice::procedure(), {});
        form.setValue(field, typed);
        QTEST(form.value(field).toString(), "value");
    }

    void whatIsNotUnderstoodIsKeptAndExplained_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *field, const QJsonValue &value, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(code);
        };
        row("words for a date", "move_date", QStringLiteral("来月"), "malformed");
        row("a number for a date", "move_date", 20261201, "malformed");
        row("six digits", "new_postal_code", QStringLiteral("105001"), "malformed");
        row("other digits", "new_postal_code", QStringLiteral("١٢٣٤٥٦٧"), "malformed");
        row("short phone", "phone", QStringLiteral("110"), "malformed");
        row("phone with letters", "phone", QStringLiteral("090-CALL-NOW"), "malformed");
        row("town with a wrong code", "new_municipality",
            QJsonObject{{QStringLiteral("name"), QStringLiteral("東京都港区")},
                        {QStringLiteral("code"), QStringLiteral("131033")}},
            "malformed");
        row("town with more", "new_municipality",
            QJsonObject{{QStringLiteral("name"), QStringLiteral("東京都港区")}, {QStringLiteral("x"), 1}},
            "malformed");
        row("a turned address", "new_address", QStringLiteral("1-2-3\u202Eabc"), "malformed");
        row("two lines", "new_address", QStringLiteral("a\nb"), "malformed");
        row("half a character", "new_address", QString(QChar(0xD800)), "malformed");
        row("endless address", "new_address", QString(401, u'あ'), "too-long");
        row("a book", "new_address", QString(4000000, u'あ'), "too-long");
        row("nobody known", "movers", QJsonArray{QStringLiteral("m9")}, "malformed");
        row("someone twice", "movers", QJsonArray{QStringLiteral("m1"), QStringLiteral("m1")}, "malformed");
        row("a nameless person", "movers",
            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("　")},
                                   {QStringLiteral("birth_date"), QStringLiteral("2000-01-01")},
                                   {QStringLiteral("sex"), 0}}},
            "malformed");
        row("true for people", "movers", true, "malformed");
    }
    void whatIsNotUnderstoodIsKeptAndExplained()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        Form form = movingnotice::filled();
        form.setValue(field, value);
        QVERIFY(!form.value(field).isNull());
        const auto issues = form.issues(movingnotice::today);
        QCOMPARE(codes(issues), field + u':' + code);
        QVERIFY(issues.first().message.has(QStringLiteral("en")));
        QVERIFY(!issues.first().message.in(QStringLiteral("ja")).contains(u'%'));
    }

    void aKanjiWithItsSelectorIsOneCharacter()
    {
        Field field;
        field.type = FieldType::Text;
        field.maxLength = 2;
        QCOMPARE(valueProblem(field, QStringLiteral("葛\U000E0100葛\U000E0101")), QString());
        QCOMPARE(valueProblem(field, QStringLiteral("葛\U000E0100葛葛")), QStringLiteral("too-long"));
    }

    void membersAreChosenByTheirKey()
    {
        Form form = movingnotice::filled();
        form.setValue(QStringLiteral("movers"), QJsonArray{QStringLiteral("m1"), QStringLiteral("m2")});
        QCOMPARE(codes(form.issues(movingnotice::today)), QString());
        const QJsonObject spouse = form.value(QStringLiteral("movers")).toArray().at(1).toObject();
        QCOMPARE(spouse.value(QLatin1String("birth_date")).toString(), QStringLiteral("1992-02-29"));
        form.setValue(QStringLiteral("movers"), QJsonArray());
        QCOMPARE(codes(form.issues(movingnotice::today)), QStringLiteral("movers:required"));
    }

    void aFieldAppearsWithItsCondition()
    {
        Procedure procedure = movingnotice::procedure();
        procedure.fields[1].type = FieldType::YesNo;
        procedure.fields[1].checks.clear();
        procedure.fields[4].visibleIf = equals("move_date", true);
        procedure.fields[5].visibleIf = equals("new_address", QStringLiteral("x"));
        Form form(procedure, {});
        form.setValue(QStringLiteral("new_address"), QStringLiteral("x"));
        QVERIFY(!form.visibleFields(movingnotice::today).contains(QStringLiteral("new_address")));
        QVERIFY(!form.visibleFields(movingnotice::today)
                     .contains(QStringLiteral("old_head"))); // what it depends on is hidden
        form.setValue(QStringLiteral("move_date"), true);
        QVERIFY(form.visibleFields(movingnotice::today).contains(QStringLiteral("old_head")));
        form.setValue(QStringLiteral("move_date"), false);
        QVERIFY(!codes(form.issues(movingnotice::today)).contains(QLatin1String("new_address")));
    }

    /// From the card to the signature: both PINs of 4 digits, a password as long as one can be, and what no
    /// source knows. The dates are chosen in the calendar, the municipality comes from the postal code.
    void aSingleMoverTypesAtMostFortyCharacters()
    {
        Form form(movingnotice::procedure(), movingnotice::facts());
        const qsizetype typed = typedBySingleMover(form);
        QVERIFY2(typed <= 40, qPrintable(QString::number(typed)));
        QCOMPARE(codes(form.issues(movingnotice::today)), QString());
    }

    /// Who does not let the register be read types what the card does not hold.
    void withoutTheRegisterItIsThePhoneNumberAndTheHeadOfTheHouseholdMore()
    {
        Form form(movingnotice::procedure(),
                  KnownFacts::fromCard(movingnotice::name(), QStringLiteral("東京都港区芝公園一丁目1番1号"),
                                       QDate(1990, 4, 1), 1));
        qsizetype typed = typedBySingleMover(form);
        const QString phone = QStringLiteral("09012345678");
        form.setValue(QStringLiteral("phone"), phone);
        form.setValue(QStringLiteral("old_head"), movingnotice::name());
        typed += phone.size() + movingnotice::name().size();
        QCOMPARE(typed, 40 + 11 + movingnotice::name().size());
        QCOMPARE(codes(form.issues(movingnotice::today)), QString());
    }

    static qsizetype typedBySingleMover(Form &form)
    {
        constexpr qsizetype pins = 4 + 4;
        constexpr qsizetype longestPassword = 16;
        qsizetype typed = pins + longestPassword;
        const auto types = [&](const char *field, const QString &text) {
            typed += text.size();
            form.setValue(QLatin1String(field), text);
        };
        form.setValue(QStringLiteral("move_date"), QStringLiteral("2026-12-01"));
        types("new_postal_code", QStringLiteral("2200011"));
        form.setValue(QStringLiteral("new_municipality"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("神奈川県横浜市西区")},
                                  {QStringLiteral("code"), QStringLiteral("141038")}});
        const QString town = QStringLiteral("高島"); // filled in with the municipality
        const QString rest = QStringLiteral("9-9-9-201");
        form.setValue(QStringLiteral("new_address"), town + rest);
        typed += rest.size();
        form.setValue(QStringLiteral("visit_date"), QStringLiteral("2026-12-08"));
        return typed;
    }

    void theSummaryReadsBackWithBothYears()
    {
        const auto ja = movingnotice::filled().summary(QStringLiteral("ja"), movingnotice::today);
        QCOMPARE(ja.size(), 9);
        QCOMPARE(ja.at(1).label, QStringLiteral("引越しの日"));
        QCOMPARE(ja.at(1).value, QStringLiteral("2026年（令和8年）12月1日"));
        QCOMPARE(ja.at(0).value, movingnotice::name() + QStringLiteral("（1990年（平成2年）4月1日生まれ）"));
        QCOMPARE(ja.at(2).value, QStringLiteral("220-0011"));
        QCOMPARE(ja.at(8).value, QStringLiteral("090-1234-5678"));
        const auto en = movingnotice::filled().summary(QStringLiteral("en"), movingnotice::today);
        QCOMPARE(en.at(1).value, QStringLiteral("1 December 2026 (Reiwa 8)"));
        const Form empty(movingnotice::procedure(), {});
        QCOMPARE(empty.summary(QStringLiteral("en"), movingnotice::today).at(1).value,
                 QStringLiteral("(none)"));
    }

    void whatComesAfterwardsHasItsDays()
    {
        const auto steps =
            movingnotice::filled(QDate(2026, 12, 19), QDate(2027, 1, 4)).nextSteps(movingnotice::today);
        QCOMPARE(steps.at(0).due, std::optional(QDate(2027, 1, 4)));
        QCOMPARE(steps.at(1).due, std::optional(QDate(2027, 1, 4))); // day 14 is 2 January
        QCOMPARE(steps.at(2).due, std::optional(QDate(2027, 4, 4))); // 90 days after the visit
        QVERIFY(!steps.at(3).due);
        const Form empty(movingnotice::procedure(), {});
        QVERIFY(!empty.nextSteps(movingnotice::today).at(1).due);
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
