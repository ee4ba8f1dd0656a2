#pragma once

class QQmlEngine;

namespace madoguchi
{

/// What must be settled before the application object exists: a screen reader that starts later than the
/// program finds it only if the accessibility bridge was loaded at once; and who draws, see QT_QUICK_BACKEND
/// of Qt.
void prepareInterface();

/// Fonts, import path and accessibility for `engine`; after the application object and the engine exist,
/// before qrc:/qt/qml/Madoguchi/Main.qml is loaded.
void installInterface(QQmlEngine &engine);

} // namespace madoguchi
