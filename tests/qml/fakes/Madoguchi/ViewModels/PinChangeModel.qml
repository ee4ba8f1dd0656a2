import QtQuick

QtObject {
    id: model

    property bool busy: false
    property int triesLeft: 3
    property string triesText: triesLeft > 0 ? "あと%1回まで入力できます".arg(triesLeft) : "ロックされています"
    property bool lastTryConsentNeeded: triesLeft === 1
    property bool blocked: triesLeft === 0
    property string blockedHelp: blocked ? "お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。" : ""
    property string progressText: ""
    property ErrorModel error: ErrorModel {}
    property string name: digits > 0 ? "利用者証明用の暗証番号" : "署名用のパスワード"
    property string purpose: "サインインのときに使う、数字4桁の番号です。ほかの暗証番号は変わりません。"
    property string formHelp: "数字4桁です。同じ数字だけのもの、1234のような並び、生年月日や生まれた年は使えません。"
    property int digits: 4
    property string currentRefusal: ""
    property string nextRefusal: ""
    property string repeatRefusal: ""
    property string stage: "entry"
    property var submitted: []
    property var submittedLastTry: []
    property string triedOut: ""
    property int left: 0

    function check(current: string, next: string, repeated: string): bool {
        nextRefusal = next === "8888" ? "これは、新しい暗証番号やパスワードに使えません（同じ数字や文字だけが並んでいます）。" : "";
        repeatRefusal = nextRefusal === "" && next !== repeated ? "新しいものとして入力した2つが、同じではありません。" : "";
        return nextRefusal === "" && repeatRefusal === "";
    }
    function submit(current: string, next: string, repeated: string) {
        submitted = [current, next, repeated];
    }
    function submitLastTry(current: string, next: string, repeated: string) {
        submittedLastTry = [current, next, repeated];
    }
    function tryOut(pin: string) {
        triedOut = pin;
    }
    function tryOutLastTry(pin: string) {
        triedOut = pin;
    }
    function leave() {
        ++left;
    }
}
