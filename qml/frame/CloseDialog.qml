import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Closing while something waits here: nothing is lost either way, and that is said.
Dialog {
    id: dialog

    required property DesktopModel desktop
    required property Window window

    text: qsTr("署名した届出は、暗号化してこのパソコンに保管してあります。閉じても失われません。次にサインインしたときに送ります。開いたままにすると、つながりしだい送ります。")
    title: qsTr("保存済み・未提出が%1件あります").arg(desktop.waiting)

    buttons: [
        Button {
            kind: Button.Primary
            text: qsTr("最小化して送るのを待つ")

            onTriggered: {
                dialog.close();
                dialog.window.showMinimized();
            }
        },
        Button {
            text: qsTr("閉じる")

            onTriggered: dialog.desktop.quit()
        },
        Button {
            kind: Button.Quiet
            text: qsTr("やめる")

            onTriggered: dialog.close()
        }
    ]
}
