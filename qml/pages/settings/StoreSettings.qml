import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What opens what is kept on this PC, and what another card kept here.
Section {
    id: section

    required property Shell shell

    help: qsTr("保存した内容は、あなたのカードと暗証番号で開きます。カードをなくしたときや、新しくしたときのために、ほかの開け方も決めておけます。")
    title: qsTr("このパソコンに保存した内容")

    StatusChip {
        iconName: section.shell.storeKeys.alone ? "clock" : "checkCircle"
        maximumWidth: parent.width
        text: section.shell.storeKeys.alone ? qsTr("いまはカードだけで開けます") : qsTr("カードのほかにも開け方があります")
        tone: section.shell.storeKeys.alone ? "warning" : "success"
    }
    ButtonRow {
        Button {
            text: qsTr("保存した内容の開け方")

            onTriggered: section.shell.open("storeKeys")
        }
        Button {
            text: qsTr("前のカードの内容を引き継ぐ")
            visible: section.shell.recovery.offered || section.shell.storeKeys.opensByPassphrase || section.shell.storeKeys.opensByKeyring

            onTriggered: section.shell.open("takeOver")
        }
    }
}
