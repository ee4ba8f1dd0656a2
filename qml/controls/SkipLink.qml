import QtQuick
import Madoguchi

// 「本文へ移動」: the window's first Tab stop, seen while it has the focus.
Button {
    id: skip

    kind: Button.Primary
    opacity: activeFocus ? 1 : 0
    small: true
    text: qsTr("本文へ移動")
    x: 16
    y: activeFocus ? 12 : -height - 20
    z: 100
}
