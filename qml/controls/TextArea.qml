pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// Several lines of text. Tab leaves it, as it leaves every other field; the count of characters is shown and
// belongs to its description. The caller holds the value: edited tells each change.
FieldFrame {
    id: field

    property string value: ""
    // 0: no limit. More than this can be typed; it is said, and what is too much is the person's to take away.
    property int most: 0
    property int lines: 4
    readonly property int room: most - area.length
    readonly property string countText: most === 0 ? "" : room >= 0 ? qsTr("あと%1文字").arg(room) : qsTr("%1文字多いです").arg(-room)

    signal edited(string text)

    function takeFocus() {
        area.forceActiveFocus(Qt.OtherFocusReason);
    }

    onValueChanged: if (area.text !== value)
        area.text = value

    T.TextArea {
        id: area

        readonly property int a11yRole: Accessible.EditableText
        readonly property string a11yName: field.spokenName
        readonly property string a11yDescription: Theme.sentences([field.spokenDescription, field.countText])
        readonly property real least: fontMetrics.lineSpacing * field.lines + topPadding + bottomPadding

        Accessible.description: a11yDescription
        Accessible.name: a11yName
        activeFocusOnTab: true
        bottomPadding: 12
        color: Theme.colors.text
        font.family: Theme.family
        font.letterSpacing: Theme.tracking
        font.pixelSize: Theme.textBody
        implicitHeight: Math.max(least, contentHeight + topPadding + bottomPadding)
        leftPadding: 16
        rightPadding: 16
        selectByMouse: true
        selectedTextColor: Theme.colors.keyText
        selectionColor: Theme.colors.key
        textFormat: TextEdit.PlainText
        topPadding: 12
        width: Math.min(parent.width, Theme.readingWidth)
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: field.error !== "" || field.room < 0 && field.most > 0 ? Theme.colors.error : Theme.colors.border
            border.width: field.error !== "" || field.room < 0 && field.most > 0 ? 2 : Theme.borderWidth
            color: Theme.colors.surface
            radius: Theme.radius
        }

        Component.onCompleted: text = field.value
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: if (activeFocus && text !== field.value)
            field.edited(text)

        FontMetrics {
            id: fontMetrics

            font: area.font
        }
        TextEvents {
            target: area
            text: area.text
        }
        FocusRing {
            always: true
            target: area
        }
        HoverHandler {
            cursorShape: Qt.IBeamCursor
        }
    }
    BodyText {
        color: field.room < 0 ? Theme.colors.error : Theme.colors.subText
        silent: true
        sub: true
        text: field.countText
    }
}
