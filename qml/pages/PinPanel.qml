import QtQuick
import Madoguchi

// The one place where a PIN or password is typed: tries left before and after, the last try asked for, a locked
// PIN explained, progress while the card works.
Column {
    id: panel

    property string label: ""
    property string help: ""
    property string emptyWords: ""
    property int digits: 0
    property string action: ""
    property bool busy: false
    property string progressText: ""
    property string triesText: ""
    property int triesLeft: -1
    property bool consentNeeded: false
    property bool blocked: false
    property string blockedHelp: ""
    property bool showsCancel: true
    // The reader has keys of its own
    property bool atReader: false
    property bool typesHere: !atReader
    property string cancelText: qsTr("やめる")
    // True for a moment after a press with too little in the field
    property bool incomplete: false

    signal submitted(string secret)
    signal submittedLastTry(string secret)
    signal readerWanted
    signal readerWantedLastTry
    signal cancelled

    function takeFocus() {
        secret.takeFocus();
    }
    function press() {
        if (busy || blocked)
            return;
        incomplete = typesHere && secret.tooShort;
        if (incomplete)
            secret.takeFocus();
        else if (consentNeeded)
            lastTry.open();
        else if (typesHere)
            submitted(secret.take());
        else
            readerWanted();
    }

    spacing: Theme.gapMedium
    width: parent ? parent.width : implicitWidth

    Banner {
        text: panel.blockedHelp
        title: qsTr("%1はロックされています").arg(panel.label)
        tone: "error"
        visible: panel.blocked
    }
    Banner {
        text: lastTry.text
        title: panel.triesText
        tone: "warning"
        visible: panel.consentNeeded && !panel.blocked
    }
    SecretField {
        id: secret

        readonly property bool tooShort: digits > 0 ? length < digits : empty

        digits: panel.digits
        error: panel.incomplete ? panel.emptyWords : ""
        help: Theme.lines([panel.help, panel.triesText])
        label: panel.label
        required: true
        visible: !panel.blocked && panel.typesHere

        onAccepted: panel.press()
    }
    BodyText {
        text: Theme.lines([panel.label, Theme.sentences([panel.help, panel.triesText]), qsTr("このカードリーダーにはキーが付いています。そこで押した数字は、このパソコンには届きません。")])
        visible: !panel.blocked && !panel.typesHere
    }
    WorkingMark {
        text: panel.progressText === "" ? qsTr("カードで処理しています。カードを抜かないでください。") : panel.progressText
        visible: panel.busy
    }
    ButtonRow {
        Button {
            busy: panel.busy
            kind: Button.Primary
            large: true
            text: panel.typesHere ? panel.action : qsTr("カードリーダーのキーで入力する")
            visible: !panel.blocked

            onTriggered: panel.press()
        }
        Button {
            large: true
            text: panel.typesHere ? qsTr("カードリーダーのキーで入力する") : qsTr("このパソコンで入力する")
            visible: panel.atReader && !panel.blocked && !panel.busy

            onTriggered: {
                panel.typesHere = !panel.typesHere;
                if (panel.typesHere)
                    secret.takeFocus();
            }
        }
        Button {
            large: true
            text: panel.cancelText
            visible: panel.showsCancel

            onTriggered: panel.cancelled()
        }
    }
    LastTryDialog {
        id: lastTry

        pinName: panel.label

        onAgreed: {
            if (panel.typesHere)
                panel.submittedLastTry(secret.take());
            else
                panel.readerWantedLastTry();
        }
    }
}
