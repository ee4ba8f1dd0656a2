#include "procedures/application_document.h"
#include "procedures/form_history.h"
#include "small_procedure.h"

#include <QTest>

using namespace madoguchi;

/// What each type of field understands and refuses, groups, and that every answer can be taken back.
class TestFieldTypes : public QObject
{
    Q_OBJECT

    static constexpr const char *family = R"(
        {'id':'has_children','type':'yesNo','label':{'ja':'子がいる'}},
        {'id':'children','type':'group','label':{'ja':'お子さん'},'item_label':{'ja':'お子さん%1人目'},'max_items':3,
         'candidates':['profile.household'],'visible_if':{'field':'has_children','equals':true},'fields':[
          {'id':'name','type':'personName','label':{'ja':'氏名'}},
          {'id':'birth','type':'date','label':{'ja':'生年月日'},'checks':[{'must':{'age':'birth','below':18},'reason':{'ja':'18歳未満です。'}}]},
          {'id':'school','type':'text','label':{'ja':'学校'},'visible_if':{'age':'birth','at_least':6}}]})";
    const QDate today{2026, 11, 24};

    static Form form(const char *fields, const KnownFacts &facts = {})
    {
        auto procedure = smallprocedure::read(fields);
        if (!procedure) {
            qFatal("%s", qPrintable(procedure.error().detail));
        }
        return {*std::move(procedure), facts};
    }
    static QString codes(const Form &form, const QDate &day)
    {
        QStringList list;
        for (const FieldIssue &issue : form.issues(day)) {
            list += issue.field + u':' + issue.code;
        }
        return list.join(u' ');
    }

private Q_SLOTS:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *field, const QJsonValue &typed,
                            const QJsonValue &value, const char *code = "") {
            QTest::newRow(name) << QString::fromLatin1(field) << typed << value << QString::fromLatin1(code);
        };
        const auto kana = "'type':'kana'";
        row("hiragana", kana, QStringLiteral("やまだ はなこ"), QStringLiteral("ヤマダ　ハナコ"));
        row("half-width kana", kana, QStringLiteral("ﾔﾏﾀﾞ ﾊﾟｵ"), QStringLiteral("ヤマダ　パオ"));
        row("kanji is no kana", kana, QStringLiteral("山田"), QStringLiteral("山田"), "malformed");
        const auto time = "'type':'time'";
        row("afternoon", time, QStringLiteral("午後2時30分"), QStringLiteral("14:30"));
        row("full width, with spaces", time, QStringLiteral("午後　２時　５分"), QStringLiteral("14:05"));
        row("half past", time, QStringLiteral("午前9時半"), QStringLiteral("09:30"));
        row("the hour alone", time, QStringLiteral("14時"), QStringLiteral("14:00"));
        row("noon", time, QStringLiteral("午後0時"), QStringLiteral("12:00"));
        row("noon by its name", time, QStringLiteral("正午"), QStringLiteral("12:00"));
        row("midnight", time, QStringLiteral("午前0時10分"), QStringLiteral("00:10"));
        row("24 hours", time, QStringLiteral("23:59"), QStringLiteral("23:59"));
        row("one digit", time, QStringLiteral("9:05"), QStringLiteral("09:05"));
        row("pm", time, QStringLiteral("2:30 p.m."), QStringLiteral("14:30"));
        row("12 pm", time, QStringLiteral("12:30 PM"), QStringLiteral("12:30"));
        row("12 am", time, QStringLiteral("12:30 am"), QStringLiteral("00:30"));
        row("Chinese", time, QStringLiteral("下午2:30"), QStringLiteral("14:30"));
        row("Korean", time, QStringLiteral("오후 12시 30분"), QStringLiteral("12:30"));
        row("noon or midnight", time, QStringLiteral("午後12時"), QStringLiteral("午後12時"), "malformed");
        row("13 in the afternoon", time, QStringLiteral("午後13時"), QStringLiteral("午後13時"), "malformed");
        row("24 o'clock", time, QStringLiteral("24:00"), QStringLiteral("24:00"), "malformed");
        row("sixty minutes", time, QStringLiteral("9時60分"), QStringLiteral("9時60分"), "malformed");
        row("a bare number", time, QStringLiteral("14"), QStringLiteral("14"), "malformed");
        row("half typed", time, QStringLiteral("14:3"), QStringLiteral("14:3"), "malformed");
        const auto number = "'type':'number','least':1,'most':20";
        row("full width", number, QStringLiteral("１２"), 12);
        row("a number", number, 20, 20);
        row("one too many", number, 21, 21, "too-large");
        row("too small", number, 0, 0, "too-small");
        row("a fraction", number, 1.5, 1.5, "malformed");
        row("words", number, QStringLiteral("みっつ"), QStringLiteral("みっつ"), "malformed");
        row("yen with marks", "'type':'yen'", QStringLiteral("¥３００，０００円"), 300000);
        row("yen below nothing", "'type':'yen'", QStringLiteral("-1"), -1, "too-small");
        const auto mail = "'type':'email'";
        row("mail", mail, QStringLiteral(" ｈａｎａ@example.jp "), QStringLiteral("hana@example.jp"));
        row("mail without a domain", mail, QStringLiteral("hana@example"), QStringLiteral("hana@example"),
            "malformed");
        row("mail with two at", mail, QStringLiteral("a@b@example.jp"), QStringLiteral("a@b@example.jp"),
            "malformed");
        row("mail with a space", mail, QStringLiteral("a b@example.jp"), QStringLiteral("a b@example.jp"),
            "malformed");
        row("digits", "'type':'text','form':'digits'", QStringLiteral("１２-３４"), QStringLiteral("1234"));
        row("letters", "'type':'text','form':'latin'", QStringLiteral("ＹＡＭＡＤＡ Hanako"),
            QStringLiteral("YAMADA Hanako"));
        row("cyrillic is not latin", "'type':'text','form':'latin'", QStringLiteral("Анна"),
            QStringLiteral("Анна"), "malformed");
        const auto some = "'type':'choices','max_items':2,'choices':[{'value':'a','label':{'ja':'あ'}},"
                          "{'value':'b','label':{'ja':'い'}},{'value':'c','label':{'ja':'う'}}]";
        row("two of three", some, QJsonArray{QStringLiteral("a"), QStringLiteral("c")},
            QJsonArray{QStringLiteral("a"), QStringLiteral("c")});
        row("three of two", some, QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
            QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, "too-many");
        row("twice the same", some, QJsonArray{QStringLiteral("a"), QStringLiteral("a")},
            QJsonArray{QStringLiteral("a"), QStringLiteral("a")}, "unknown-choice");
        row("nothing chosen", some, QJsonArray{}, QJsonValue(), "required");
        row("the sex of a card",
            "'type':'choice','choices':[{'value':'1','label':{'ja':'男'}},{'value':'2','label':{'ja':'女'}}]",
            2, QStringLiteral("2"));
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, typed);
        QFETCH(QString, code);
        Form one = form(QByteArray("{'id':'x','label':{'ja':'欄'}," + field.toLatin1() + "}").constData());
        one.setValue(QStringLiteral("x"), typed);
        QTEST(one.value(QStringLiteral("x")), "value");
        QCOMPARE(codes(one, today), code.isEmpty() ? QString() : QStringLiteral("x:") + code);
        QVERIFY(!one.issues(today).value(0).message.in(QStringLiteral("ja")).contains(u'%'));
    }

    void anAccountOfAnyBankIsUnderstood()
    {
        Form one = form("{'id':'x','type':'bankAccount','label':{'ja':'口座'}}");
        const auto set = [&](std::initializer_list<std::pair<QString, QJsonValue>> account) {
            one.setValue(QStringLiteral("x"), QJsonObject(account));
            return codes(one, today);
        };
        const QString holder = QStringLiteral("やまだ はなこ");
        QCOMPARE(set({{QStringLiteral("bank"), QStringLiteral("みどり銀行")},
                      {QStringLiteral("branch"), QStringLiteral("本店")},
                      {QStringLiteral("kind"), QStringLiteral("ordinary")},
                      {QStringLiteral("number"), QStringLiteral("１２３４５")},
                      {QStringLiteral("holder"), holder}}),
                 QString());
        QCOMPARE(one.value(QStringLiteral("x")).toObject().value(QLatin1String("number")).toString(),
                 QStringLiteral("0012345"));
        // ゆうちょ銀行: 記号 10180, 番号 12345671.
        QCOMPARE(set({{QStringLiteral("symbol"), QStringLiteral("10180")},
                      {QStringLiteral("number"), QStringLiteral("12345671")},
                      {QStringLiteral("holder"), holder}}),
                 QString());
        const QJsonObject postal = one.value(QStringLiteral("x")).toObject();
        QCOMPARE(postal.value(QLatin1String("branch")).toString(), QStringLiteral("〇一八"));
        QCOMPARE(postal.value(QLatin1String("branch_code")).toString(), QStringLiteral("018"));
        QCOMPARE(postal.value(QLatin1String("number")).toString(), QStringLiteral("1234567"));
        QCOMPARE(postal.value(QLatin1String("holder")).toString(), QStringLiteral("ヤマダ　ハナコ"));
        // A transfer account (0…) has another rule: the number for transfers is asked for.
        QCOMPARE(set({{QStringLiteral("symbol"), QStringLiteral("00100")},
                      {QStringLiteral("number"), QStringLiteral("123456")},
                      {QStringLiteral("holder"), holder}}),
                 QStringLiteral("x:malformed"));
    }

    void aGroupAsksForEachOfItsItems()
    {
        Form one = form(family);
        QCOMPARE(one.visibleFields(today), QStringList{QStringLiteral("has_children")});
        one.setValue(QStringLiteral("has_children"), true);
        QCOMPARE(codes(one, today), QStringLiteral("children:required"));
        QVERIFY(one.addItem(QStringLiteral("children")));
        one.setValue(QStringLiteral("children/0/name"), QStringLiteral("葛\U000E0100城　一"));
        one.setValue(QStringLiteral("children/0/birth"), QStringLiteral("R2.11.25"));
        QCOMPARE(codes(one, today), QString());
        QCOMPARE(one.visibleParts(QStringLiteral("children"), 0, today).size(), 2);
        one.setValue(QStringLiteral("children/0/birth"), QStringLiteral("R2.11.24")); // six today
        QCOMPARE(codes(one, today), QStringLiteral("children/0/school:required"));
        one.setValue(QStringLiteral("children/0/birth"), QStringLiteral("H20.11.24")); // eighteen today
        QCOMPARE(codes(one, today),
                 QStringLiteral("children/0/birth:not-allowed children/0/school:required"));
        QVERIFY(!one.setValue(QStringLiteral("children/1/name"), QStringLiteral("x")));
        QVERIFY(!one.setValue(QStringLiteral("children/0/nothing"), QStringLiteral("x")));
        QVERIFY(!one.removeItem(QStringLiteral("children"), 1));
        one.addItem(QStringLiteral("children"));
        one.addItem(QStringLiteral("children"));
        QVERIFY(!one.addItem(QStringLiteral("children")));
        QVERIFY(one.removeItem(QStringLiteral("children"), 0));
        QCOMPARE(one.itemCount(QStringLiteral("children")), 2);
    }

    void whatIsAskedStandsInOrderWithItsAnswers()
    {
        Form one = form(family);
        one.setValue(QStringLiteral("has_children"), true);
        one.addItem(QStringLiteral("children"));
        one.addItem(QStringLiteral("children"));
        one.setValue(QStringLiteral("children/1/birth"), QStringLiteral("2015-04-01"));
        QStringList paths;
        QStringList items;
        for (const AskedField &asked : one.asked(today)) {
            paths += asked.path;
            items += asked.isItem ? asked.path : QString();
            QCOMPARE(asked.value, one.value(asked.path));
        }
        items.removeAll(QString());
        QCOMPARE(paths.join(u' '), QStringLiteral("has_children children children/0 children/0/name "
                                                  "children/0/birth children/1 children/1/name "
                                                  "children/1/birth children/1/school"));
        QCOMPARE(items.join(u' '), QStringLiteral("children/0 children/1"));
    }

    void aKnownPersonGivesWhatIsKnown()
    {
        KnownFacts facts;
        const QJsonObject child{{QStringLiteral("member_id"), QStringLiteral("m3")},
                                {QStringLiteral("name"), QStringLiteral("葛城　一")},
                                {QStringLiteral("birth_date"), QStringLiteral("2021-04-02")},
                                {QStringLiteral("sex"), 1}};
        facts.values.insert(QStringLiteral("profile.household"), QJsonArray{child});
        Form one = form(family, facts);
        one.setValue(QStringLiteral("has_children"), true);
        QCOMPARE(one.candidates(QStringLiteral("children")).size(), 1);
        one.addItem(QStringLiteral("children"), child);
        QCOMPARE(codes(one, today), QString());
        QCOMPARE(one.mark(QStringLiteral("children/0/name")), SourceMark::AgencyRecord);
        one.setValue(QStringLiteral("children/0/name"), QStringLiteral("葛城　二"));
        QCOMPARE(one.mark(QStringLiteral("children/0/name")), SourceMark::Own);
        const auto rows = one.summary(QStringLiteral("ja"), today);
        QCOMPARE(rows.at(1).label, QStringLiteral("お子さん1人目：氏名"));
        QCOMPARE(rows.at(1).value, QStringLiteral("葛城　二"));
    }

    void ofSeveralDeadlinesTheFirstThatHoldsCounts()
    {
        const auto fields =
            "{'id':'died','type':'date','label':{'ja':'日'}},"
            "{'id':'kind','type':'choices','label':{'ja':'年金'},'choices':["
            "{'value':'work','label':{'ja':'厚生'}},{'value':'nation','label':{'ja':'国民'}}]}";
        const QByteArray ten = "{'if':{'field':'kind','in':['work']},'base':'died','days':10,"
                               "'count':'legalPeriod','late':{'ja':'十'}}";
        const QByteArray fourteen = "{'base':'died','days':14,'count':'legalPeriod','late':{'ja':'十四'}}";
        const auto with = [&](const QByteArray &list) {
            return smallprocedure::read(fields, ("'deadline':[" + list + "],").constData());
        };
        const auto procedure = with(ten + ',' + fourteen);
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().detail));
        Form one(*procedure, {});
        one.setValue(QStringLiteral("died"), QStringLiteral("2026-11-10"));
        QCOMPARE(one.deadline(today), QDate(2026, 11, 24));
        one.setValue(QStringLiteral("kind"), QJsonArray{QStringLiteral("nation"), QStringLiteral("work")});
        QCOMPARE(one.deadline(today), QDate(2026, 11, 20));
        QCOMPARE(one.legalDeadline(today)->late.in(QStringLiteral("ja")), QStringLiteral("十"));
        // What could never count, and what counts from no answer, is a mistake.
        const auto unreachable = with(fourteen + ',' + ten);
        QVERIFY(!unreachable && unreachable.error().facts.value(QStringLiteral("pointer")) ==
                                    QLatin1String("/deadline/1/base"));
        QVERIFY(!with(QByteArray()));
        QVERIFY(!with("{'base':'today','days':1,'late':{'ja':'x'}}"));
    }

    void aTimeIsReadBackInWords()
    {
        Form one = form("{'id':'at','type':'time','label':{'ja':'時刻'}}");
        const auto inWords = [&](const QString &typed, const char *language) {
            one.setValue(QStringLiteral("at"), typed);
            return one.summary(QLatin1String(language), today).first().value;
        };
        QCOMPARE(inWords(QStringLiteral("14:05"), "ja"), QStringLiteral("午後2時5分"));
        QCOMPARE(inWords(QStringLiteral("12:30"), "ja"), QStringLiteral("午後0時30分"));
        QCOMPARE(inWords(QStringLiteral("0:05"), "en"), QStringLiteral("12:05 am"));
        QCOMPARE(inWords(QStringLiteral("12:30"), "ko"), QStringLiteral("오후 12시 30분"));
        QCOMPARE(inWords(QStringLiteral("14:05"), "pt-BR"), QStringLiteral("14h05"));
        QCOMPARE(inWords(QStringLiteral("25:00"), "ja"), QStringLiteral("25:00"));
    }

    void thePersonConcernedIsChosenFromTheHousehold()
    {
        const auto who =
            "{'id':'who','type':'persons','label':{'ja':'本人'},'required':false,'max_length':1,"
            "'candidates':['profile.household']},"
            "{'id':'name','type':'personName','label':{'ja':'氏名'},"
            "'prefill':['member.who.name','answer.name']},"
            "{'id':'born','type':'date','label':{'ja':'生年月日'},'prefill':['member.who.birth']},"
            "{'id':'sex','type':'choice','label':{'ja':'性別'},'prefill':['member.who.sex'],"
            "'choices':[{'value':'1','label':{'ja':'男'}},{'value':'2','label':{'ja':'女'}}]}";
        const auto person = [](const char *id, const QString &name, const char *birth, int sex) {
            return QJsonObject{{QStringLiteral("member_id"), QLatin1String(id)},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("birth_date"), QLatin1String(birth)},
                               {QStringLiteral("sex"), sex}};
        };
        KnownFacts facts;
        facts.values.insert(QStringLiteral("answer.name"), QStringLiteral("前の人"));
        QVERIFY(!form(who, facts).visibleFields(today).contains(QStringLiteral("who"))); // nobody is known
        const QString name = QStringLiteral("葛󠄀城　梅");
        facts.values.insert(QStringLiteral("profile.household"),
                            QJsonArray{person("m1", name, "1944-05-06", 2),
                                       person("m2", QStringLiteral("葛城　一"), "2021-04-02", 1)});
        Form one = form(who, facts);
        const auto value = [&](const char *id) { return one.value(QLatin1String(id)).toString(); };
        QCOMPARE(value("name"), QStringLiteral("前の人"));
        QVERIFY(one.visibleFields(today).contains(QStringLiteral("who")));
        one.setValue(QStringLiteral("who"), QJsonArray{QStringLiteral("m1")});
        QCOMPARE(value("name"), name);
        QCOMPARE(value("born"), QStringLiteral("1944-05-06"));
        QCOMPARE(value("sex"), QStringLiteral("2"));
        QCOMPARE(one.mark(QStringLiteral("name")), SourceMark::AgencyRecord);
        // What was typed stays when another one is chosen, the rest goes with the person.
        one.setValue(QStringLiteral("born"), QStringLiteral("1944-05-07"));
        one.setValue(QStringLiteral("who"), QJsonArray{QStringLiteral("m2")});
        QCOMPARE(value("name"), QStringLiteral("葛城　一"));
        QCOMPARE(value("born"), QStringLiteral("1944-05-07"));
        one.setValue(QStringLiteral("who"), QJsonValue());
        QCOMPARE(value("name"), QStringLiteral("前の人"));
        QCOMPARE(value("sex"), QString());
        one.setValue(QStringLiteral("who"), QJsonArray{QStringLiteral("m1"), QStringLiteral("m2")});
        QVERIFY(codes(one, today).contains(QStringLiteral("who:too-many")));
    }

    void whatIsKnownOfThePersonNeedsOnePersonChosenBefore()
    {
        const auto name =
            "{'id':'name','type':'personName','label':{'ja':'氏名'},'prefill':['member.who.name']}";
        const QByteArray several = "{'id':'who','type':'persons','label':{'ja':'人'},'candidates':['profile."
                                   "household']},";
        QVERIFY(!smallprocedure::read(name));
        const auto refused = smallprocedure::read((several + name).constData());
        QVERIFY(!refused && refused.error().detail.contains(QLatin1String("/fields/1/prefill")));
        QVERIFY(smallprocedure::read(
            (QByteArray(several).replace("'candidates'", "'max_length':1,'candidates'") + name).constData()));
    }

    void everyAnswerCanBeTakenBack()
    {
        FormHistory history(form(family));
        const auto answer = [&](const char *path, const QJsonValue &value) {
            Form next = history.form();
            next.setValue(QLatin1String(path), value);
            history.take(next);
        };
        answer("has_children", true);
        Form next = history.form();
        next.addItem(QStringLiteral("children"));
        history.take(next);
        answer("children/0/name", QStringLiteral("甲"));
        answer("children/0/name", QStringLiteral("乙"));
        QCOMPARE(history.undo(), QStringLiteral("children/0/name"));
        QCOMPARE(history.form().value(QStringLiteral("children/0/name")).toString(), QStringLiteral("甲"));
        QCOMPARE(history.undo(), QStringLiteral("children/0/name"));
        QCOMPARE(history.undo(), QStringLiteral("children"));
        QCOMPARE(history.undo(), QStringLiteral("has_children"));
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redo(), QStringLiteral("has_children"));
        answer("has_children", false);
        QVERIFY(!history.canRedo());
    }

    void aDocumentCarriesEveryType()
    {
        const QByteArray fields =
            QByteArray(family) +
            R"(,{'id':'account','type':'bankAccount','label':{'ja':'口座'}},{'id':'rooms','type':'number','least':1,'most':9,'label':{'ja':'部屋'}},
               {'id':'ways','type':'choices','choices':[{'value':'a','label':{'ja':'あ'}}],'label':{'ja':'方法'}})";
        const auto procedure = smallprocedure::read(fields.constData());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.error().detail));
        Form one(*procedure, {});
        one.setValue(QStringLiteral("has_children"), true);
        one.addItem(QStringLiteral("children"));
        one.setValue(QStringLiteral("children/0/name"), QStringLiteral("神\uFA19"));
        one.setValue(QStringLiteral("children/0/birth"), QStringLiteral("2025-01-01"));
        one.setValue(QStringLiteral("account"),
                     QJsonObject{{QStringLiteral("symbol"), QStringLiteral("10180")},
                                 {QStringLiteral("number"), QStringLiteral("12345671")},
                                 {QStringLiteral("holder"), QStringLiteral("ヤマダ")}});
        one.setValue(QStringLiteral("rooms"), 3);
        one.setValue(QStringLiteral("ways"), QJsonArray{QStringLiteral("a")});
        QCOMPARE(codes(one, today), QString());
        ApplicationHead head;
        head.submissionId = QStringLiteral("3f2b0c52-6f0a-4a6f-9a1e-0d6c8a4b2c11");
        head.recipientName = QStringLiteral("試し市");
        head.name = QStringLiteral("甲");
        head.birth = QDate(1990, 4, 1);
        const QByteArray bytes =
            applicationDocument(one, head, QDateTime(today, QTime(12, 0), Qt::OffsetFromUTC, 9 * 3600));
        const auto parsed = parseApplicationDocument(bytes);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        for (const QString &id : one.visibleFields(today)) {
            QCOMPARE(parsed->values().value(id), one.value(id));
        }
        QVERIFY(checkDocument(*procedure, *parsed, today).isEmpty());
        // Another word in the question of an item is another thing that was signed.
        auto other =
            parseApplicationDocument(QByteArray(bytes).replace("氏名\",\"値\":\"神", "旧名\",\"値\":\"神"));
        QVERIFY(other);
        QCOMPARE(checkDocument(*procedure, *other, today).value(0).field, QStringLiteral("children/0/name"));
        // The same question twice in an item.
        QVERIFY(!parseApplicationDocument(
            QByteArray(bytes).replace("\"項目ID\":\"birth\"", "\"項目ID\":\"name\"")));
    }

    void anAnswerMayBeNeededForAnother()
    {
        Form one =
            form("{'id':'a','type':'yesNo','label':{'ja':'あ'}},{'id':'b','type':'text','label':{'ja':'い'},"
                 "'required_if':{'field':'a','equals':true}}");
        one.setValue(QStringLiteral("a"), false);
        QVERIFY(!one.asked(today).last().isRequired);
        QCOMPARE(codes(one, today), QString());
        one.setValue(QStringLiteral("a"), true);
        QVERIFY(one.asked(today).last().isRequired);
        QCOMPARE(codes(one, today), QStringLiteral("b:required"));
    }

    void whatIsRememberedFillsInTheNext()
    {
        constexpr auto phone =
            "{'id':'tel','type':'phone','label':{'ja':'電話'},'remember':'phone','prefill':['answer.phone']}";
        Form one = form(phone);
        one.setValue(QStringLiteral("tel"), QStringLiteral("090-1234-5678"));
        const Form next = form(phone, KnownFacts::fromAnswers(one.rememberedAnswers(today)));
        QCOMPARE(next.value(QStringLiteral("tel")).toString(), QStringLiteral("09012345678"));
        QCOMPARE(next.mark(QStringLiteral("tel")), SourceMark::EarlierAnswer);
        one.setValue(QStringLiteral("tel"), QStringLiteral("123"));
        QVERIFY(one.rememberedAnswers(today).isEmpty()); // what is not good is not kept
    }

    void whatCanNotBeIsRefused_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *fields, const char *pointer) {
            QTest::newRow(fields) << QString::fromUtf8(fields) << QString::fromLatin1(pointer);
        };
        row("{'id':'x','type':'number','label':{'ja':'数'}}", "/fields/0/least");
        row("{'id':'x','type':'number','least':3,'most':2,'label':{'ja':'数'}}", "/fields/0/most");
        row("{'id':'x','type':'text','choices':[],'label':{'ja':'字'}}", "/fields/0/choices");
        row("{'id':'x','type':'group','label':{'ja':'組'},'item_label':{'ja':'%1'},'fields':[{'id':'y','type'"
            ":'group','label':{'ja':'組'},'item_label':{'ja':'%1'},'fields':[{'id':'z','type':'text','label':"
            "{'ja':'字'}}]}]}",
            "/fields/0/fields");
        row("{'id':'x','type':'group','label':{'ja':'組'},'item_label':{'ja':'%1'},'fields':[]}",
            "/fields/0/fields");
        row("{'id':'x','type':'text','required':true,'required_if':{'field':'y','equals':1},'label':{'ja':'"
            "字'}}",
            "/fields/0/required_if/field");
        row("{'id':'x','type':'text','gif':'名前','label':{'ja':'字'}}", "/fields/0/gif");
        row("{'id':'x','type':'text','remember':'../x','label':{'ja':'字'}}", "/fields/0/remember");
        row("{'id':'x','type':'attachment','accept':['text/"
            "html'],'most_files':1,'most_bytes':9,'label':{'ja':'紙'}}",
            "/fields/0/accept");
        row("{'id':'x','type':'attachment','accept':['image/"
            "png'],'most_files':20,'most_bytes':4194304,'label':{'ja':'紙'}}",
            "/fields"); // together more than an application may have
    }
    void whatCanNotBeIsRefused()
    {
        QFETCH(QString, fields);
        const auto procedure = smallprocedure::read(fields.toUtf8().constData());
        QVERIFY(!procedure);
        QTEST(procedure.error().facts.value(QStringLiteral("pointer")).toString(), "pointer");
    }
};

QTEST_GUILESS_MAIN(TestFieldTypes)
#include "tst_field_types.moc"
