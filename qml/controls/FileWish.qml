import QtQuick
import QtQuick.Dialogs

// The system's own dialog for choosing one file: the desktop portal's where there is one.
Item {
    id: wish

    property var endings: []

    signal picked(url file)

    function open() {
        dialog.open();
    }

    FileDialog {
        id: dialog

        fileMode: FileDialog.OpenFile
        nameFilters: wish.endings.length === 0 ? [qsTr("すべてのファイル (*)")] : [qsTr("使えるファイル (%1)").arg(wish.endings.map(ending => "*." + ending).join(" "))]
        title: qsTr("ファイルを選ぶ")

        onAccepted: wish.picked(selectedFile)
    }
}
