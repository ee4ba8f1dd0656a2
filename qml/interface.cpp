#include "qml/interface.h"

#include "qml/accessibility/install_accessibility.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>

namespace madoguchi
{

void prepareInterface() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }

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
