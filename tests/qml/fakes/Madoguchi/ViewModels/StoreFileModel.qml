import QtQuick
import Madoguchi.Fakes

QtObject {
    property string stage: ""
    property string refusal: ""
    property string repeatRefusal: ""
    property string wordRefusal: ""
    property string erasureWord: "消します"
    property string waitingText: "役所にまだ届いていない届出が2件あります：転出届、児童手当の認定請求"
    property bool unused: false
    property url file
    property string savedTo: ""
    property bool busy: false
    property string done: ""
    property ErrorModel error: ErrorModel {}

    function begin(wished) {
        savedTo = "";
        stage = wished;
    }
    function cancelPassphrase() {
        stage = "";
    }
    function check(typed, repeated) {
        refusal = typed.length < 12 ? "12文字以上にしてください。" : "";
        repeatRefusal = refusal === "" && typed !== repeated ? "上のらんと同じではありません。もう一度入れてください。" : "";
        return refusal === "" && repeatRefusal === "";
    }
    function keepPassphrase(typed, repeated) {
        stage = "";
        savedTo = "/home/aoi/書類/Madoguchi/窓口に保存した内容 2026-11-21.madoguchi";
    }
    function chooseFile(chosen) {
        file = chosen;
    }
    function importFile(typed) {
        done = "imported by " + typed.length;
    }
    function checkWord(typed) {
        wordRefusal = typed === erasureWord ? "" : "「消します」と入れてください。";
        return wordRefusal === "";
    }
    function erase() {
        done = "erased";
    }
}
