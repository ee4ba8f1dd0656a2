import QtQuick
import Madoguchi

// Asked before the last try of a PIN: a wrong entry locks it, and only the municipal office can unlock it.
Dialog {
    id: dialog

    property string pinName: ""

    signal agreed

    buttons: [
        Button {
            kind: Button.Primary
            maximumWidth: dialog.innerWidth
            text: qsTr("最後の1回を使う")

            onTriggered: {
                dialog.close();
                dialog.agreed();
            }
        },
        Button {
            maximumWidth: dialog.innerWidth
            text: qsTr("やめる")

            onTriggered: dialog.close()
        }
    ]
    text: qsTr("%1は、あと1回まちがえるとロックされます。ロックされると、住民票のある市区町村の窓口で再設定するまで使えません。").arg(pinName)
    title: qsTr("最後の1回です")
}
