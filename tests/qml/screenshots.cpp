// Writes a picture of every page state and every part of the gallery: madoguchi-screenshots DIR
// [--page P]… [--theme T]… [--language L]… [--zoom Z]… [--width W]…
// tests/screenshots calls it and makes the sheet. Pictures hold the whole page, however long.

#include "base/languages.h"
#include "i18n/translations.h"
#include "qml/interface.h"
#include "tests/qml/scene.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextStream>

using namespace madoguchi;

namespace
{

/// Values of an option that may stand several times, or the defaults.
QStringList wished(const QCommandLineParser &parser, const QString &option, const QStringList &defaults)
{
    return parser.isSet(option) ? parser.values(option) : defaults;
}

const QString easyJapanese = QStringLiteral("ja-simple");

QString fileName(QString name)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9-]+"));
    return name.toLower().replace(other, QStringLiteral("_"));
}

} // namespace

int main(int argc, char *argv[])
{
    prepareInterface();
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("dir"), QStringLiteral("Where the pictures go."));
    const auto option = [&parser](const char *name, const char *what) {
        parser.addOption({QLatin1String(name), QLatin1String(what), QStringLiteral("value")});
    };
    option("page", "Only states whose name begins so; may stand several times.");
    option("theme", "light, dark or contrast.");
    option("language", "ja, en, …");
    option("zoom", "1 to 3.");
    option("width", "Of the window, in pixels.");
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        parser.showHelp(2);
    }
    const QDir folder(parser.positionalArguments().first());
    if (!folder.mkpath(QStringLiteral("."))) {
        return 1;
    }
    const QStringList pages = wished(parser, QStringLiteral("page"), {QString()});
    const QStringList themes =
        wished(parser, QStringLiteral("theme"),
               {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")});
    const QStringList zooms = wished(parser, QStringLiteral("zoom"),
                                     {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    const QStringList widths = wished(parser, QStringLiteral("width"), {QStringLiteral("1180")});
    const QStringList languages =
        wished(parser, QStringLiteral("language"), {QStringLiteral("ja"), QStringLiteral("en")});

    int written = 0;
    QTextStream errors(stderr);
    Translations translations;
    for (const QString &name : Scene::names()) {
        if (std::none_of(pages.begin(), pages.end(),
                         [&](const QString &page) { return name.startsWith(page); })) {
            continue;
        }
        Bench bench;
        Scene scene(bench, name);
        if (scene.window() != nullptr) {
            for (const QString &language : languages) {
                // As it comes at first: easy Japanese with readings over the kanji.
                translations.use(language == easyJapanese ? withReadings(language) : language);
                scene.setLanguage(language);
                for (const QString &theme : themes) {
                    scene.setTheme(theme);
                    for (const QString &zoom : zooms) {
                        scene.setTextScale(zoom.toDouble());
                        for (const QString &width : widths) {
                            scene.showWhole(width.toInt(), width.toInt() < 700 ? 600 : 820);
                            const QString file = QStringLiteral("%1.%2.%3.%4.%5.png")
                                                     .arg(fileName(name), language, theme, zoom, width);
                            written += scene.window()->grabWindow().save(folder.filePath(file)) ? 1 : 0;
                        }
                    }
                }
            }
        }
        for (const QString &warning : bench.warnings()) {
            errors << name << ": " << warning << '\n';
        }
        translations.use(QStringLiteral("ja"));
    }
    errors << written << " pictures in " << folder.absolutePath() << '\n';
    return written > 0 ? 0 : 1;
}
