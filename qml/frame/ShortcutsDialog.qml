pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// The keys, on Ctrl + /.
Dialog {
    id: dialog

    readonly property var keys: [
        {
            label: "Tab / Shift + Tab",
            value: qsTr("次の項目、前の項目へ移る")
        },
        {
            label: qsTr("↑ ↓ ← →"),
            value: qsTr("選択肢や一覧の中を移る")
        },
        {
            label: "Space / Enter",
            value: qsTr("ボタンを押す、選ぶ")
        },
        {
            label: "F6",
            value: qsTr("上の操作、メニュー、本文の順に移る")
        },
        {
            label: "Esc / Alt + ←",
            value: qsTr("前の画面へ戻る")
        },
        {
            label: "Alt + Home",
            value: qsTr("ホームへ移る")
        },
        {
            label: "Ctrl + ＋ / Ctrl + −",
            value: qsTr("文字を大きく、小さくする")
        },
        {
            label: "Page Up / Page Down",
            value: qsTr("画面を上下に送る")
        },
        {
            label: "F10",
            value: qsTr("メニューを開く")
        },
        {
            label: "F1",
            value: qsTr("この画面のヘルプを開く")
        },
        {
            label: "Ctrl + Q",
            value: qsTr("「窓口」の画面を閉じる")
        },
        {
            label: "Ctrl + /",
            value: qsTr("この一覧を開く")
        }
    ]

    buttons: Button {
        kind: Button.Primary
        maximumWidth: dialog.innerWidth
        text: qsTr("閉じる")

        onTriggered: dialog.close()
    }
    spokenText: keys.map(key => qsTr("%1：%2").arg(key.label).arg(key.value)).join("。")
    title: qsTr("キーボードの使い方")

    Column {
        Accessible.name: dialog.title
        Accessible.role: Accessible.List
        width: parent.width

        Repeater {
            model: dialog.keys

            Flow {
                id: row

                required property var modelData

                Accessible.name: qsTr("%1：%2").arg(modelData.label).arg(modelData.value)
                Accessible.role: Accessible.ListItem
                bottomPadding: 6
                spacing: 8
                topPadding: 6
                width: parent ? parent.width : 0

                BodyText {
                    silent: true
                    strong: true
                    text: row.modelData.label
                    width: Math.min(row.width, 210 * Theme.textScale)
                }
                BodyText {
                    silent: true
                    text: row.modelData.value
                    width: Math.min(naturalWidth, row.width)
                }
            }
        }
    }
}
