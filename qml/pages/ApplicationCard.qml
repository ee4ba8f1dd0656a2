import QtQuick
import Madoguchi

// One application in a list: its state first, then what it is; the title opens it.
Card {
    id: card

    required property string title
    required property string stateText
    required property string stateKind
    required property string date
    required property string office
    property int place: 0
    property int count: 0

    signal triggered

    function tone(): string {
        switch (stateKind) {
        case "finished":
        case "accepted":
            return "success";
        case "attention":
            return "attention";
        case "saved":
        case "draft":
            return "warning";
        default:
            return "info";
        }
    }
    function icon(): string {
        switch (stateKind) {
        case "saved":
            return "pc";
        case "draft":
            return "edit";
        case "sent":
            return "send";
        case "arrived":
            return "document";
        case "attention":
            return "warning";
        default:
            return "checkCircle";
        }
    }

    spacing: 8

    StatusChip {
        iconName: card.icon()
        silent: true
        text: card.stateText
        tone: card.tone()
    }
    LinkText {
        a11yDescription: Theme.sentences([card.date, card.office])
        a11yName: qsTr("%1、%2、%3件中%4件目").arg(card.title).arg(card.stateText).arg(card.count).arg(card.place)
        font.bold: true
        font.pixelSize: Theme.size(18)
        maximumWidth: card.width - 2 * Theme.cardPadding
        text: card.title

        onTriggered: card.triggered()
    }
    BodyText {
        sub: true
        text: Theme.sentences([card.office, card.date])
    }
}
