import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// A photo as it is to be seen, or one page of a PDF; what it shows stands in words for those who do not see it.
Column {
    id: preview

    required property AttachmentsModel files
    readonly property bool several: files.shownPages > 1

    spacing: Theme.gapSmall
    width: parent ? parent.width : implicitWidth

    WorkingMark {
        text: qsTr("開いています。")
        visible: preview.files.shownBusy
    }
    BodyText {
        text: preview.files.shownProblem
    }
    Rectangle {
        Accessible.name: preview.files.shownText
        Accessible.role: Accessible.Graphic
        border.color: Theme.colors.border
        border.width: Theme.borderWidth
        color: "white"
        height: picture.height + 2
        visible: picture.ratio > 0
        width: Math.min(parent.width, 560)

        Picture {
            id: picture

            height: ratio * width
            image: preview.files.shownImage
            width: parent.width - 2
            x: 1
            y: 1
        }
    }
    BodyText {
        silent: true
        sub: true
        text: preview.several ? qsTr("%2ページ中%1ページ目").arg(preview.files.shownPage).arg(preview.files.shownPages) : ""
    }
    ButtonRow {
        visible: preview.several

        Button {
            iconName: "left"
            small: true
            text: qsTr("前のページ")
            whyNot: preview.files.shownPage > 1 ? "" : qsTr("最初のページです。")

            onTriggered: preview.files.turn(-1)
        }
        Button {
            small: true
            text: qsTr("次のページ")
            trailingIcon: "right"
            whyNot: preview.files.shownPage < preview.files.shownPages ? "" : qsTr("最後のページです。")

            onTriggered: preview.files.turn(1)
        }
    }
}
