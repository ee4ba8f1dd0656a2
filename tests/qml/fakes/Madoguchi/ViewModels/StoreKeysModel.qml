import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool asked: false
    property bool alone: count === 0
    readonly property int count: Number(codeKept) + Number(passphraseKept) + Number(keyringKept)
    property bool codeKept: false
    property bool passphraseKept: false
    property bool keyringKept: false
    property bool keyringOffered: true
    property bool entering: false
    property string refusal: ""
    property string repeatRefusal: ""
    property bool busy: false
    property bool opensByPassphrase: false
    property bool opensByKeyring: false
    property string done: ""
    property ErrorModel error: ErrorModel {}

    function open() {
        entering = false;
    }
    function enterPassphrase() {
        entering = true;
    }
    function cancelPassphrase() {
        entering = false;
    }
    function check(typed, repeated) {
        refusal = typed.length < 12 ? "12文字以上にしてください。" : "";
        repeatRefusal = refusal === "" && typed !== repeated ? "上のらんと同じではありません。もう一度入れてください。" : "";
        return refusal === "" && repeatRefusal === "";
    }
    function keepPassphrase(typed, repeated) {
        entering = false;
        passphraseKept = true;
    }
    function keepKeyring() {
        keyringKept = true;
    }
    function removePassphrase() {
        passphraseKept = false;
    }
    function removeKeyring() {
        keyringKept = false;
    }
    function renew() {
        codeKept = false;
        passphraseKept = false;
        done = "renewed";
    }
    function takeOverByPassphrase(typed) {
        done = "phrase of " + typed.length;
    }
    function takeOverByKeyring() {
        done = "keyring";
    }
    function proceed() {
        done = "proceeded";
    }
    function proceedWithCard() {
        done = "card alone";
    }
}
