import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool kept: false
    property var groups: []
    property string mistake: ""
    property bool done: false
    property bool offered: false
    property string taken: ""
    property PrintModel printing: PrintModel {}
    property ErrorModel error: ErrorModel {}

    function open() {
        groups = [];
        done = false;
    }
    function make() {
        groups = ["0410", "6105", "0R3G", "G28A", "1C60", "T3GF", "208H", "44RM", "C4N1"];
    }
    function confirm(group) {
        if (group.toUpperCase() === "C4N1") {
            groups = [];
            done = true;
            kept = true;
        } else {
            mistake = "最後の1組と違います。控えた紙を見て、4文字を入れてください。";
        }
    }
    function remove() {
        kept = false;
    }
    function takeOver(code) {
        taken = code;
    }
}
