import QtQuick

QtObject {
    property bool present: true
    property string text: "いまの仕事はどれですか"
    property string help: ""
    property string why: "基本手当（失業給付）、傷病手当金、育児休業給付金など、14件のためにお聞きします。"
    property bool sensitive: false
    property string kind: "choice"
    property var choices: [
        {
            value: "employed",
            label: "会社などに勤めている"
        },
        {
            value: "self-employed",
            label: "自営業"
        },
        {
            value: "unemployed",
            label: "失業している"
        }
    ]
    property string unit: kind === "yen" ? "円" : kind === "number" ? "人" : ""
    property string value: ""
    property string display: ""
    property string problem: ""
    property bool changing: false
    property bool canGoBack: true
    property string done: ""
    property ErrorModel error: ErrorModel {}

    signal asked

    function setValue(text) {
        value = text;
    }
    function suggestions(typed) {
        return [
            {
                value: "東京都新宿区",
                label: "東京都新宿区"
            }
        ];
    }
    function answer() {
        done = "answer";
        asked();
    }
    function dontKnow() {
        done = "dontKnow";
        asked();
    }
    function ratherNotSay() {
        done = "ratherNotSay";
        asked();
    }
    function later() {
        done = "later";
        asked();
    }
    function back() {
        done = "back";
        asked();
    }
}
