import QtQuick
import QtQuick.Dialogs
import Madoguchi.Input

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

        acceptLabel: qsTr("選ぶ")
        currentFolder: facts.documentsFolder
        fileMode: FileDialog.OpenFile
        nameFilters: wish.endings.length === 0 ? [qsTr("すべてのファイル (*)")] : [qsTr("使えるファイル (%1)").arg(wish.endings.map(ending => "*." + ending).join(" "))]
        rejectLabel: qsTr("やめる")
        title: qsTr("ファイルを選ぶ")

        onAccepted: wish.picked(selectedFile)
    }
    FileFacts {
        id: facts
    }
}
