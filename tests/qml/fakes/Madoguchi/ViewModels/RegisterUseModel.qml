import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool asked: false
    property bool offered: true
    property bool uses: true
    property bool busy: false
    property string agencyName: "みなみ市"
    property string answerText: uses ? "2026年（令和8年）11月21日 10:30に「記録を使う」と答えました。最後に受け取ったのは2026年（令和8年）11月21日 10:31です。" : "2026年（令和8年）11月21日 10:30に「自分で入力する」と答えました。記録は受け取っていません。"
    property ErrorModel error: ErrorModel {}

    function answer(use: bool) {
        uses = use;
        asked = false;
    }
}
