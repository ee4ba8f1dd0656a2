import QtQuick
import QtQuick.Dialogs
import Madoguchi.Input

// The system's own dialog for choosing a file, or several: the desktop portal's where there is one.
Item {
    id: wish

    property var endings: []
    property bool several: false

    signal picked(url file)
    signal pickedAll(var files)

    function open() {
        dialog.open();
    }

    FileDialog {
        id: dialog

        acceptLabel: qsTr("選ぶ")
        currentFolder: facts.documentsFolder
        fileMode: wish.several ? FileDialog.OpenFiles : FileDialog.OpenFile
        nameFilters: wish.endings.length === 0 ? [qsTr("すべてのファイル (*)")] : [qsTr("使えるファイル (%1)").arg(wish.endings.map(ending => "*." + ending).join(" "))]
        rejectLabel: qsTr("やめる")
        title: qsTr("ファイルを選ぶ")

        onAccepted: {
            if (wish.several)
                wish.pickedAll(selectedFiles);
            else
                wish.picked(selectedFile);
        }
    }
    FileFacts {
        id: facts
    }
}
