pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The demo's tray of cards: invented residents of an invented town, one card in the reader at a time.
Section {
    id: section

    required property DemoTray tray

    help: qsTr("架空の住民のカードです。選ぶと、カードリーダーに差し込んだことになります。")
    title: qsTr("デモ用のカード")

    Flow {
        id: cards

        readonly property bool wide: width >= 640 * Math.max(1, Theme.textScale * 0.9)

        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: section.tray ? section.tray.residents : null

            Card {
                id: resident

                required property string residentId
                required property string name
                required property string introduction
                required property string pinHint
                readonly property bool inserted: section.tray !== null && section.tray.insertedId === residentId

                filled: inserted
                spacing: 8
                tone: inserted ? "success" : ""
                width: cards.wide ? (cards.width - cards.spacing) / 2 : cards.width

                BodyText {
                    font.pixelSize: Theme.size(18)
                    strong: true
                    text: resident.name
                }
                StatusChip {
                    maximumWidth: parent.width
                    text: resident.inserted ? qsTr("差し込まれています") : ""
                    tone: "success"
                }
                BodyText {
                    text: resident.introduction
                }
                BodyText {
                    sub: true
                    text: resident.pinHint
                }
                Button {
                    a11yDescription: Theme.sentences([resident.introduction, resident.pinHint])
                    a11yName: resident.inserted ? qsTr("%1のカードを抜く").arg(resident.name) : qsTr("%1のカードを差し込む").arg(resident.name)
                    iconName: resident.inserted ? "" : "card"
                    maximumWidth: parent.width
                    text: resident.inserted ? qsTr("カードを抜く") : qsTr("このカードを差し込む")

                    onTriggered: resident.inserted ? section.tray.removeCard() : section.tray.insert(resident.residentId)
                }
            }
        }
    }
}
