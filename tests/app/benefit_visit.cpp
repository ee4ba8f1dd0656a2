// A visit to the pages of benefits, as a person makes it: in the real window over the real models, signed in
// with a card in this process, no agency. Answers what is asked until nothing is left, tries what may happen,
// opens every benefit, searches; prints how much of each. For the test that watches it from outside.
//   benefit-visit RESIDENT [--pictures FOLDER] [--language L] [--connect]
// --connect: opens one connection instead, to see that the watch would see one.
#include "app/content.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/shell.h"
#include "benefits/next_question.h"
#include "i18n/translations.h"
#include "people.h"
#include "qml/interface.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTcpSocket>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(MadoguchiPlugin)
Q_IMPORT_QML_PLUGIN(Madoguchi_ViewModelsPlugin)

using namespace people;

namespace
{

/// An answer that fits what is asked; now and then one that is none.
QString answerFor(const BenefitQuestionModel &question, int turn)
{
    const QString kind = question.kind();
    if (kind == QLatin1String("choice")) {
        const QVariantList choices = question.choices();
        return choices.at(turn % choices.size()).toMap().value(QStringLiteral("value")).toString();
    }
    return kind == QLatin1String("yen")    ? QString::number(turn * 37'000)
           : kind == QLatin1String("date") ? QStringLiteral("2026-04-01")
           : kind == QLatin1String("town") ? QStringLiteral("東京都新宿区")
                                           : QString::number(turn % 3);
}

class Visit
{
public:
    Visit(Shell &shell, QQuickWindow *window, QString pictures)
        : m_shell(shell)
        , m_window(window)
        , m_pictures(std::move(pictures))
    {
    }

    void make(const Content &content)
    {
        m_shell.open(QStringLiteral("benefits"));
        see("before");
        const int asked = answerAll();
        see("after");
        m_shell.benefits()->search(QStringLiteral("医療"));
        see("found");
        m_shell.benefits()->search({});
        m_shell.benefits()->openAnswers();
        see("answers");
        m_shell.back();
        const int supposed = supposeAll();
        m_shell.back();
        int opened = 0;
        for (const Benefit &benefit : content.benefits()->benefits()) {
            m_shell.benefits()->openBenefit(benefit.id);
            see(opened++ ? nullptr : "benefit");
            m_shell.back();
        }
        std::printf("{\"asked\": %d, \"supposed\": %d, \"opened\": %d, \"likely\": %d}\n", asked, supposed,
                    opened, m_shell.benefits()->likely());
    }

private:
    int answerAll()
    {
        constexpr int most = 250;
        int turn = 0;
        for (; turn < most && m_shell.benefitQuestion()->present(); ++turn) {
            BenefitQuestionModel &question = *m_shell.benefitQuestion();
            if (turn % 7 == 3) {
                question.dontKnow();
            } else if (turn % 11 == 5) {
                question.ratherNotSay();
            } else {
                question.setValue(answerFor(question, turn));
                question.answer();
                if (!question.problem().isEmpty()) {
                    question.dontKnow();
                }
            }
            see(turn == 5 ? "asked" : nullptr);
        }
        return turn;
    }

    int supposeAll()
    {
        WhatIfModel &whatIf = *m_shell.whatIf();
        m_shell.benefits()->openWhatIf();
        const QVariantList events = whatIf.events();
        for (const QVariant &event : events) {
            whatIf.suppose(event.toMap().value(QStringLiteral("value")).toString());
            whatIf.setDetail(whatIf.event() == QLatin1String("move") ? QStringLiteral("北海道札幌市")
                                                                     : QStringLiteral("1"));
            see(whatIf.event() == QLatin1String("child") ? "what-if" : nullptr);
        }
        return int(events.size());
    }

    void see(const char *name)
    {
        QCoreApplication::processEvents();
        if (name && !m_pictures.isEmpty()) {
            QTest::qWait(200);
            m_window->grabWindow().save(m_pictures + u'/' + QLatin1String(name) + QStringLiteral(".png"));
        }
    }

    Shell &m_shell;
    QQuickWindow *m_window;
    QString m_pictures;
};

} // namespace

int main(int argc, char *argv[])
{
    prepareInterface();
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption pictures(QStringLiteral("pictures"), {}, QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"),
                                      QStringLiteral("ja"));
    const QCommandLineOption connects(QStringLiteral("connect"));
    parser.addOptions({pictures, language, connects});
    parser.process(application);

    Cards cards;
    if (!cards.make(QStringLiteral("card"), parser.positionalArguments().value(0))) {
        return 2;
    }
    const QTemporaryDir folder;
    const QDBusConnection noBus(QStringLiteral("none"));
    const Content content;
    Desk desk(cards);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(parser.value(language));
    Translations translations;
    translations.use(settings.textLanguage());
    const SheetDesk sheets(noBus, folder.path(), false);
    DesktopModel desktop(desk.session(), desk.clock(), noBus,
                         folder.filePath(QStringLiteral("settings.ini")));
    ChannelTerminal terminal(QStringLiteral("Reader"));
    Shell shell(Shell::Parts{
        desk.session(), terminal, content, desk.clock(), settings, sheets, desktop, nullptr, {}});
    if (desk.signIn(QStringLiteral("card")) != good) {
        return 2;
    }
    QQmlApplicationEngine engine;
    QStringList warnings;
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors) {
            warnings += error.toString();
        }
    });
    installInterface(engine);
    engine.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&shell)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Main.qml")));
    auto *window = engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window) {
        return 2;
    }
    if (parser.isSet(connects)) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), 9);
        socket.waitForConnected(500);
        std::puts("{}");
        return 0;
    }
    window->resize(1180, 1600);
    Visit(shell, window, parser.value(pictures)).make(content);
    return warnings.isEmpty() ? 0 : 3;
}
