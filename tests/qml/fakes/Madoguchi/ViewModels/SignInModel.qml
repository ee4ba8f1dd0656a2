import QtQuick

QtObject {
    id: model

    property bool busy: false
    property int triesLeft: 3
    property string triesText: "あと%1回入力できます。".arg(triesLeft)
    property bool lastTryConsentNeeded: triesLeft === 1
    property bool blocked: triesLeft === 0
    property bool atReader: false
    property string blockedHelp: blocked ? "住民票のある市区町村の窓口で再設定できます。" : ""
    property ErrorModel error: ErrorModel {}
    property string progressText: ""
    property string submitted: ""
    property string submittedLastTry: ""
    property int atReaderWanted: 0
    property int atReaderLastTryWanted: 0

    function submit(pin: string) {
        submitted = pin;
    }
    function submitLastTry(pin: string) {
        submittedLastTry = pin;
    }
    function submitAtReader() {
        atReaderWanted += 1;
    }
    function submitLastTryAtReader() {
        atReaderLastTryWanted += 1;
    }
    function cancel() {
    }
}
