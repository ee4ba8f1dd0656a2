#include "qml/interface.h"

#include "qml/accessibility/install_accessibility.h"

#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>

namespace madoguchi
{

namespace
{

/// Whether OpenGL would be drawn by the processor: by wish, or because there is no graphics card.
bool isGraphicsEmulated()
{
    return qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") != 0 ||
           QDir(QStringLiteral("/dev/dri")).entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty();
}

} // namespace

void prepareInterface()
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    // Qt Quick's own renderer then starts in a third of the time and half the memory of an emulated OpenGL.
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") && qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND") &&
        isGraphicsEmulated()) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

void installInterface(QQmlEngine &engine)
{
    // The Japanese face stands first: left to the locale, a Chinese one shows Chinese glyphs for shared code
    // points, and names with variation selectors break.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                      QStringLiteral("BIZ UDGothic"), QStringLiteral("Yu Gothic UI"),
                      QStringLiteral("Hiragino Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(16);
    QGuiApplication::setFont(font);
    // From Qt 6.5 on this path is Qt's own default.
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    installAccessibility();
}

} // namespace madoguchi
