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
    property string cancelText: qsTr("やめる")
    // True for a moment after a press with too little in the field
    property bool incomplete: false

    signal submitted(string secret)
    signal submittedLastTry(string secret)
    signal cancelled

    function takeFocus() {
        secret.takeFocus();
    }
    function press() {
        if (busy || blocked)
            return;
        incomplete = secret.tooShort;
        if (incomplete)
            secret.takeFocus();
        else if (consentNeeded)
            lastTry.open();
        else
            submitted(secret.take());
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
        visible: !panel.blocked

        onAccepted: panel.press()
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
            text: panel.action
            visible: !panel.blocked

            onTriggered: panel.press()
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

        onAgreed: panel.submittedLastTry(secret.take())
    }
}
