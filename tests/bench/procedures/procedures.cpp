// What a large form and a large catalogue cost. Prints JSON, each figure beside its aim:
//   a form of 200 fields and 50 members, and the same with 1 member: one keystroke with all its checks (aim:
//   a frame, 16 ms); the same in the page's model, all on one page, with the rows that the window shows, and
//   keeping the draft beside it
//   a catalogue of 2,000 procedures in ten languages: loading it (aim: 150 ms), and the first use of one of
//   them.
// No program on this system does the same: there is no peer to run beside it.
#include "app/content.h"
#include "app/viewmodels/form_model.h"
#include "catalogue/catalogue.h"
#include "procedures/form.h"
#include "procedures/parts.h"
#include "tests/app/people.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace madoguchi;

namespace
{

constexpr int fields = 200;
constexpr int members = 50;
constexpr int procedures = 2000;
const QDate today(2026, 11, 24);

/// The middle of `times` measurements of `act`, in milliseconds.
template<typename Act>
double median(int times, Act &&act)
{
    std::vector<double> measured;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        measured.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(measured.begin(), measured.end());
    return measured[measured.size() / 2];
}

QJsonObject text(const QString &ja) { return {{QStringLiteral("ja"), ja}}; }

QByteArray base()
{
    const QDir content(QStringLiteral(":/madoguchi/content"));
    PartBook parts;
    for (const QString &name : QDir(content.filePath(QStringLiteral("parts"))).entryList()) {
        QFile file(content.filePath(QStringLiteral("parts/") + name));
        if (file.open(QIODevice::ReadOnly)) {
            Q_UNUSED(parts.add(file.readAll()));
        }
    }
    QFile file(content.filePath(QStringLiteral("procedures/moving-out-notice.json")));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QJsonDocument(parts.expand(text, 4'000'000).value()).toJson();
}

/// Questions of every kind, half of them under conditions, and a group that asks four things of each member.
Procedure largeProcedure()
{
    QJsonObject json = QJsonDocument::fromJson(base()).object();
    const QStringList types{QStringLiteral("text"),  QStringLiteral("yesNo"), QStringLiteral("date"),
                            QStringLiteral("phone"), QStringLiteral("kana"),  QStringLiteral("email")};
    QJsonArray list;
    QJsonArray ids;
    for (int i = 0; i < fields - 1; ++i) {
        const QString id = QStringLiteral("f%1").arg(i);
        QJsonObject field{{QStringLiteral("id"), id},
                          {QStringLiteral("type"), types.at(i % types.size())},
                          {QStringLiteral("label"), text(QStringLiteral("質問%1").arg(i))}};
        if (i > types.size() && i % 2 == 0) {
            field.insert(
                QStringLiteral("visible_if"),
                QJsonObject{{QStringLiteral("field"), QStringLiteral("f%1").arg((i / 6 - 1) * 6 + 1)},
                            {QStringLiteral("equals"), true}});
        }
        list += field;
        ids += id;
    }
    const auto part = [](const char *id, const char *type, const QJsonObject &more = {}) {
        QJsonObject field = more;
        field.insert(QStringLiteral("id"), QLatin1String(id));
        field.insert(QStringLiteral("type"), QLatin1String(type));
        field.insert(QStringLiteral("label"), text(QLatin1String(id)));
        return field;
    };
    const QJsonObject adult{
        {QStringLiteral("visible_if"),
         QJsonObject{{QStringLiteral("age"), QStringLiteral("birth")}, {QStringLiteral("at_least"), 18}}}};
    list += QJsonObject{
        {QStringLiteral("id"), QStringLiteral("members")},
        {QStringLiteral("type"), QStringLiteral("group")},
        {QStringLiteral("label"), text(QStringLiteral("世帯員"))},
        {QStringLiteral("item_label"), text(QStringLiteral("%1人目"))},
        {QStringLiteral("max_items"), members},
        {QStringLiteral("fields"), QJsonArray{part("name", "personName"), part("kana", "kana"),
                                              part("birth", "date"), part("work", "text", adult)}}};
    ids += QStringLiteral("members");
    for (const char *key : {"cases", "bring", "afterwards", "deadline"}) {
        json.remove(QLatin1String(key));
    }
    json.insert(QStringLiteral("fields"), list);
    json.insert(QStringLiteral("steps"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("all")},
                                       {QStringLiteral("heading"), text(QStringLiteral("全部"))},
                                       {QStringLiteral("fields"), ids}}});
    auto procedure = Procedure::fromObject(json);
    if (!procedure) {
        qFatal("%s", qPrintable(procedure.error().detail));
    }
    return *std::move(procedure);
}

Form filledLargeForm(const Procedure &procedure, int people)
{
    Form form(procedure, {});
    for (const Field &field : form.procedure().fields) {
        switch (field.type) {
        case FieldType::YesNo:
            form.setValue(field.id, true);
            break;
        case FieldType::Date:
            form.setValue(field.id, QStringLiteral("R8.11.24"));
            break;
        case FieldType::Phone:
            form.setValue(field.id, QStringLiteral("0312345678"));
            break;
        case FieldType::Kana:
            form.setValue(field.id, QStringLiteral("ヤマダ　ハナコ"));
            break;
        case FieldType::Email:
            form.setValue(field.id, QStringLiteral("hana@example.jp"));
            break;
        default:
            form.setValue(field.id, QStringLiteral("葛城　花"));
        }
    }
    for (int i = 0; i < people; ++i) {
        form.addItem(QStringLiteral("members"));
        const auto set = [&](const char *part, const QString &value) {
            form.setValue(AnswerPath{QStringLiteral("members"), i, QLatin1String(part)}.text(), value);
        };
        set("name", QStringLiteral("葛城　花%1").arg(i));
        set("kana", QStringLiteral("カツラギ　ハナ"));
        set("birth", i % 2 ? QStringLiteral("1990-04-01") : QStringLiteral("2020-04-01"));
        set("work", QStringLiteral("会社員"));
    }
    return form;
}

void print(const char *name, double value, double aim)
{
    std::printf("{\"figure\": \"%s\", \"ms\": %.2f, \"aim_ms\": %.0f}\n", name, value, aim);
}

QString named(const QString &what, const QString &path, int people)
{
    return QStringLiteral("%1 in %2, 200 fields and %3 members").arg(what, path).arg(people);
}

/// What is typed into, of every kind: a text, a date on which others hang, the last member's name.
QStringList pathsFor(int people)
{
    return {QStringLiteral("f0"), QStringLiteral("f3"), QStringLiteral("members/%1/name").arg(people - 1)};
}

/// The engine alone: the answer understood, what is asked now, all checks.
void keystrokesInTheForm(Form form, int people)
{
    for (const QString &path : pathsFor(people)) {
        const double keystroke = median(200, [&](int i) {
            Form next = form; // as the page does, which keeps the one before for taking back
            next.setValue(path, QStringLiteral("葛城　%1").arg(i));
            if (next.issues(today).size() + next.visibleFields(today).size() == 0) {
                std::abort();
            }
            form = next;
        });
        print(qPrintable(named(QStringLiteral("keystroke"), path, people)), keystroke, 16);
    }
}

/// The page's model with every question on one page, each checked as it is typed; then what keeping the draft
/// takes, which the page does after each keystroke.
void keystrokesOnThePage(const Form &filled, int people)
{
    people::Cards cards;
    if (!cards.make(QStringLiteral("card"), QStringLiteral("single-mover"))) {
        qFatal("no card");
    }
    people::Desk desk(cards);
    if (desk.signIn(QStringLiteral("card")) != people::good) {
        qFatal("no sign-in");
    }
    const Content content;
    FormModel page(desk.session(), content, desk.clock());
    page.preview(filled.procedure(), {}, QStringLiteral("ja"));
    const QJsonObject answers = filled.toJson().value(QLatin1String("values")).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        page.setValue(it.key(), it.value().isBool() ? QStringLiteral("yes") : it.value().toString());
    }
    for (int item = 0; item < people; ++item) {
        page.addItem(QStringLiteral("members"), {});
        for (const Field &part : filled.procedure().field(QStringLiteral("members"))->fields) {
            const QString path = AnswerPath{QStringLiteral("members"), item, part.id}.text();
            page.setValue(path, filled.value(path).toString());
        }
    }
    page.setWholePage(true);
    page.leave(QStringLiteral("f0")); // from then on what was left is checked
    for (const QString &path : pathsFor(people)) {
        const double keystroke =
            median(200, [&](int i) { page.setValue(path, QStringLiteral("葛城　%1").arg(i)); });
        print(qPrintable(named(QStringLiteral("keystroke with the page's rows"), path, people)), keystroke,
              16);
    }
    const double kept = median(50, [&](int) {
        if (!desk.session().saveDraft(QStringLiteral("bench"), page.form().toJson())) {
            qFatal("no draft");
        }
    });
    print(qPrintable(QStringLiteral("keeping the draft, %1 members").arg(people)), kept, 16);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Procedure procedure = largeProcedure();
    for (const int people : {1, members}) {
        Form form = filledLargeForm(procedure, people);
        if (!form.issues(today).isEmpty()) {
            qFatal("%s", qPrintable(form.issues(today).first().field));
        }
        keystrokesInTheForm(form, people);
        keystrokesOnThePage(form, people);
    }

    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("procedures"));
    for (int i = 0; i < procedures; ++i) {
        QByteArray json = base();
        json.replace("\"moving-out-notice\"", QStringLiteral("\"p%1\"").arg(i).toLatin1());
        QFile file(folder.filePath(QStringLiteral("procedures/p%1.json").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
            qFatal("the catalogue can not be written");
        }
    }
    print("loading the base content alone", median(5, [](int) { std::ignore = Catalogue::load(); }), 150);
    print("loading 2,000 procedures more",
          median(5, [&](int) { std::ignore = Catalogue::load(folder.path()); }), 150);
    const auto catalogue = Catalogue::load(folder.path());
    print("first use of a procedure",
          median(20,
                 [&](int i) {
                     if (!catalogue->procedure(QStringLiteral("p%1").arg(i))) {
                         std::abort();
                     }
                 }),
          16);
    return 0;
}
