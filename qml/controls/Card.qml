import QtQuick
import Madoguchi

// A framed group of what belongs together. With a spoken name it is one stop of the keyboard and is read whole.
FocusScope {
    id: card

    property string a11yName: ""
    property string a11yDescription: ""
    property string tone: ""
    property bool filled: false
    default property alias content: column.data
    readonly property bool a11yFocusable: a11yName !== ""
    readonly property int a11yRole: a11yName !== "" ? Accessible.ListItem : Accessible.Grouping
    property real spacing: 12

    Accessible.description: a11yDescription
    Accessible.ignored: a11yName === ""
    Accessible.name: a11yName
    Accessible.role: Accessible.ListItem
    activeFocusOnTab: a11yName !== ""
    implicitHeight: column.height + 2 * Theme.cardPadding
    width: parent ? parent.width : implicitWidth

    Rectangle {
        anchors.fill: parent
        border.color: card.tone !== "" ? Theme.tone(card.tone) : Theme.colors.divider
        border.width: card.tone !== "" ? 2 : 1
        color: card.filled ? (card.tone !== "" ? Theme.toneSoft(card.tone) : Theme.colors.soft) : Theme.colors.surface
        radius: Theme.radiusLarge
    }
    Column {
        id: column

        spacing: card.spacing
        width: parent.width - 2 * Theme.cardPadding
        x: Theme.cardPadding
        y: Theme.cardPadding
    }
    FocusRing {
        radius: Theme.radiusLarge
        // A card that only groups is no stop of the keyboard: what has the focus inside shows it.
        target: card.activeFocusOnTab ? card : null
    }
}
