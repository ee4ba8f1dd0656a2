import QtQuick
import Madoguchi
import Madoguchi.Accessibility

// How far a work is that takes its time. A screen reader hears it every 5 seconds at most, and its end at once;
// for work the person did not begin, announces is false.
Item {
    id: bar

    // 「書類を送っています」
    property string text: ""
    property real from: 0
    property real to: 1
    property real value: 0
    // 「3.2 MB のうち 1.1 MB」; said with the percentage
    property string detail: ""
    property bool announces: true
    readonly property real share: to > from ? Math.max(0, Math.min(1, (value - from) / (to - from))) : 0
    readonly property bool done: share >= 1
    readonly property string percent: percentOf(share)
    readonly property int a11yRole: Accessible.ProgressBar
    readonly property string a11yName: text
    readonly property string a11yDescription: Theme.list([percent, detail])

    // What is drawn follows what is so.
    property real drawn: share

    Behavior on drawn {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    function percentOf(part: real): string {
        return qsTr("%1パーセント").arg(Math.floor(part * 100));
    }
    function tell() {
        if (!announces || !visible)
            return;
        announcer.announce(Theme.list([text, percentOf(share)]));
        quiet.restart();
    }

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    Accessible.role: Accessible.ProgressBar
    implicitHeight: column.height
    width: parent ? Math.min(parent.width, Theme.readingWidth) : implicitWidth

    onDoneChanged: if (done)
        tell()
    onShareChanged: if (share > 0 && !done && !quiet.running)
        tell()

    Timer {
        id: quiet

        interval: 5000
    }
    Announcer {
        id: announcer
    }
    Column {
        id: column

        spacing: Theme.gapSmall
        width: parent.width

        BodyText {
            silent: true
            strong: true
            text: bar.text
        }
        Rectangle {
            border.color: Theme.colors.border
            border.width: Theme.borderWidth
            color: Theme.colors.surface
            height: Math.round(16 * Math.min(1.5, Theme.textScale))
            radius: height / 2
            width: parent.width

            Rectangle {
                color: bar.done ? Theme.colors.success : Theme.colors.key
                height: parent.height - 6
                radius: height / 2
                visible: bar.share > 0
                width: Math.max(height, (parent.width - 6) * bar.drawn)
                x: 3
                y: 3
            }
        }
        Flow {
            spacing: 12
            width: parent.width

            BodyText {
                silent: true
                text: bar.percent
                width: Math.min(naturalWidth, column.width)
            }
            BodyText {
                color: Theme.colors.subText
                silent: true
                text: bar.detail
                width: Math.min(naturalWidth, column.width)
            }
        }
    }
}
