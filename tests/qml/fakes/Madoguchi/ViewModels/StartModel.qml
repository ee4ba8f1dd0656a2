import QtQuick

QtObject {
    property string state: ready ? "ready" : "noCard"
    property bool ready: false
    property int step: code !== "" ? 1 : ready ? 3 : 2
    property string headline: ready ? "カードを読み取りました" : "マイナンバーカードを差し込んでください"
    property string explanation: ready ? "ご本人であることを確かめるため、暗証番号を入力します。" : "カードリーダーの差し込み口に、ICチップのある側を奥に向けて差し込みます。"
    property string nextStep: ready ? "次の画面で、利用者証明用の暗証番号（数字4桁）を入力します。" : "カードを差し込むと、自動で読み取ります。"
    property string code: ""
    property string readerName: "デモ用カードリーダー"
    property int queuedCount: 0
    property string farewell: ""
    property int proceeded: 0

    signal readyReached

    function proceed() {
        ++proceeded;
    }
}
