import QtQuick
import Madoguchi

// One benefit in a list: one stop of the keyboard, its name, which says all that is on the card.
Card {
    id: benefit

    required property string title
    required property string likelihoodText
    required property string likelihoodTone
    required property string amount
    required property string kindText
    required property string reason
    required property string deadline
    // 「20件中3件目」
    property string place: ""
    readonly property string worth: amount === "" ? "" : qsTr("%1：%2").arg(kindText).arg(amount)

    signal triggered

    spacing: 8

    Flow {
        spacing: 8
        width: parent.width

        StatusChip {
            silent: true
            text: benefit.likelihoodText
            tone: benefit.likelihoodTone
        }
        StatusChip {
            iconName: "clock"
            silent: true
            text: benefit.deadline
            tone: "attention"
        }
    }
    LinkText {
        a11yDescription: Theme.sentences([benefit.reason, benefit.deadline])
        a11yName: Theme.list([benefit.title, benefit.likelihoodText, benefit.worth, benefit.place])
        font.bold: true
        font.pixelSize: Theme.size(18)
        maximumWidth: benefit.width - 2 * Theme.cardPadding
        text: benefit.title

        onTriggered: benefit.triggered()
    }
    BodyText {
        silent: true
        strong: true
        text: benefit.worth
    }
    BodyText {
        silent: true
        text: benefit.reason
    }
}
