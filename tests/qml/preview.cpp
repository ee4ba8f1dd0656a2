// Shows the real window over fake view models: madoguchi-preview PAGE [property=value …]
// Properties are those of the shell, with dots: settings.theme=dark receipt.outcome=saved size=400x600.
// language=TAG takes the program's translations; ja-simple-x-yomi shows readings.
// source=FOLDER takes the QML files from the folder qml/ of a work tree: edit and look, without a build.

#include "i18n/translations.h"
#include "qml/interface.h"
#include "tests/qml/bench.h"

#include <QGuiApplication>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlProperty>
#include <QQuickItem>
#include <QTextStream>
#include <QTimer>

namespace
{

/// Reads QML files from a folder instead of those compiled in.
class FromFolder : public QQmlAbstractUrlInterceptor
{
public:
    explicit FromFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }
    QUrl intercept(const QUrl &url, DataType type) override
    {
        const QString prefix = QStringLiteral("/qt/qml/Madoguchi/");
        if (type != QmlFile || !url.path().startsWith(prefix)) {
            return url;
        }
        return QUrl::fromLocalFile(m_folder + url.path().mid(prefix.size() - 1));
    }

private:
    QString m_folder;
};

} // namespace

int main(int argc, char *argv[])
{
    madoguchi::prepareInterface();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("madoguchi-preview"));
    const QStringList arguments = QGuiApplication::arguments();
    madoguchi::Translations translations;
    std::unique_ptr<FromFolder> folder;
    madoguchi::Bench bench;
    if (bench.shell() == nullptr) {
        QTextStream(stderr) << bench.warnings().join(QLatin1Char('\n')) << '\n';
        return 1;
    }
    QSize size;
    QString shot;
    qreal scroll = 0;
    for (const QString &argument : arguments.mid(2)) {
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        const QString value = argument.section(QLatin1Char('='), 1);
        if (name == QLatin1String("size")) {
            size = QSize(value.section(QLatin1Char('x'), 0, 0).toInt(),
                         value.section(QLatin1Char('x'), 1).toInt());
        } else if (name == QLatin1String("source")) {
            folder = std::make_unique<FromFolder>(value);
            bench.engine().addUrlInterceptor(folder.get());
        } else if (name == QLatin1String("shot"))
            shot = value;
        else if (name == QLatin1String("scroll")) {
            scroll = value.toDouble();
        } else if (name == QLatin1String("language")) {
            translations.use(value);
            QQmlProperty::write(bench.shell(), QStringLiteral("settings.language"),
                                value.section(QStringLiteral("-x-"), 0, 0), &bench.engine());
            bench.engine().retranslate();
        } else if (!QQmlProperty::write(bench.shell(), name, value, &bench.engine()))
            QTextStream(stderr) << "no property " << name << '\n';
    }
    if (arguments.size() > 1) {
        bench.shell()->setProperty("page", arguments.at(1));
    }
    QQuickWindow *window = bench.openWindow();
    for (const QString &warning : bench.warnings()) {
        QTextStream(stderr) << warning << '\n';
    }
    if (window == nullptr) {
        return 1;
    }
    if (size.isValid()) {
        window->resize(size);
    }
    QTimer::singleShot(500, window, [&] {
        if (scroll > 0) {
            for (auto *item : window->findChildren<QQuickItem *>()) {
                if (item->inherits("QQuickFlickable") && item->property("headSlot").isValid()) {
                    item->setProperty("contentY", scroll);
                }
            }
        }
    });
    if (!shot.isEmpty()) {
        QTimer::singleShot(900, window, [&] {
            window->grabWindow().save(shot);
            QGuiApplication::quit();
        });
    }
    return QGuiApplication::exec();
}
