import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What opens what is kept on this PC: the card, and the code on paper.
Section {
    id: section

    required property Shell shell

    help: qsTr("保存した内容は、あなたのカードと暗証番号でだけ開けます。カードが新しくなったときのために、紙に控えた復旧コードでも開けるようにできます。")
    title: qsTr("このパソコンに保存した内容")

    StatusChip {
        iconName: section.shell.recovery.kept ? "checkCircle" : "clock"
        maximumWidth: parent.width
        text: section.shell.recovery.kept ? qsTr("復旧コードがあります") : qsTr("復旧コードはまだありません")
        tone: section.shell.recovery.kept ? "success" : "neutral"
    }
    ButtonRow {
        Button {
            text: section.shell.recovery.kept ? qsTr("復旧コードを替える・やめる") : qsTr("復旧コードを作る")

            onTriggered: section.shell.open("recoveryCode")
        }
        Button {
            text: qsTr("前のカードの内容を引き継ぐ")
            visible: section.shell.recovery.offered

            onTriggered: section.shell.open("takeOver")
        }
    }
}
