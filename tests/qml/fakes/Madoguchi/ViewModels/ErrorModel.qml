import QtQuick

QtObject {
    property bool present: false
    property string code: present ? "MDG-C116" : ""
    property string happened: present ? "暗証番号が正しくありません。" : ""
    property string safe: present ? "カードは使えます。入力した暗証番号は保存していません。" : ""
    property string next: present ? "あと2回入力できます。もう一度入力してください。" : ""

    function clear() {
        present = false;
    }
}
