import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One file of a field: name, kind, size; it can be looked at and taken away. A photo that says where it was taken
// says so here, before it leaves.
Column {
    id: row

    required property AttachmentsModel files
    required property string fieldId
    required property string file
    required property string name
    required property string detail
    required property bool saysPlace
    readonly property bool shown: files.shownFile === file && files.shownField === fieldId

    signal takenAway

    spacing: Theme.gapSmall
    width: parent ? parent.width : implicitWidth

    Row {
        Accessible.name: qsTr("添付したファイル：%1").arg(Theme.list([row.name, row.detail]))
        Accessible.role: Accessible.StaticText
        spacing: 12
        width: parent.width

        Icon {
            id: sheet

            color: Theme.colors.subText
            name: "document"
            size: Math.round(28 * Math.min(1.6, Theme.textScale))
        }
        Column {
            spacing: 2
            width: parent.width - sheet.width - 12

            BodyText {
                silent: true
                strong: true
                text: row.name
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            BodyText {
                silent: true
                sub: true
                text: row.detail
            }
        }
    }
    Banner {
        text: qsTr("このまま送ると、どこで撮った写真かが役所に伝わります。知らせたくないときは、送る前に取り除けます。写真の見た目は変わりません。")
        title: qsTr("撮影した場所が記録されています")
        tone: "warning"
        visible: row.saysPlace

        Button {
            a11yName: qsTr("「%1」から場所の記録を取り除く").arg(row.name)
            maximumWidth: parent ? parent.width : 0
            text: qsTr("場所の記録を取り除く")

            onTriggered: row.files.removePlace(row.fieldId, row.file)
        }
    }
    Flow {
        spacing: Theme.gap
        width: parent.width

        Button {
            a11yName: row.shown ? qsTr("「%1」の画像を閉じる").arg(row.name) : qsTr("「%1」を見る").arg(row.name)
            maximumWidth: row.width
            opens: preview
            small: true
            text: row.shown ? qsTr("画像を閉じる") : qsTr("中を見る")

            onTriggered: {
                if (row.shown)
                    row.files.hide();
                else
                    row.files.show(row.fieldId, row.file);
            }
        }
        Button {
            a11yName: qsTr("「%1」を取り除く").arg(row.name)
            iconName: "cross"
            kind: Button.Quiet
            maximumWidth: row.width
            small: true
            text: qsTr("取り除く")

            onTriggered: {
                row.takenAway();
                row.files.remove(row.fieldId, row.file);
            }
        }
    }
    Loader {
        id: preview

        active: row.shown
        visible: active
        width: parent.width

        onActiveChanged: if (active)
            setSource("AttachmentPreview.qml", {
                files: row.files
            })
        Component.onCompleted: if (active)
            setSource("AttachmentPreview.qml", {
                files: row.files
            })
    }
}
