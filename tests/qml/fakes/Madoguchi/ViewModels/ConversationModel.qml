import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool present: true
    property bool writable: true
    property bool offline: false
    property bool waiting: false
    property string text: ""
    property int most: 2000
    property string whyNot: text === "" ? "送る文章を書いてください。" : ""
    property string standing: text === "" ? "" : "書きかけです。このパソコンに保存してあり、まだ送っていません。"
    property int sendings: 0
    property ErrorModel error: ErrorModel {}
    property RowsModel messages: RowsModel {
        rows: [
            {
                messageId: "7c1b0b7e-3a52-4d0e-9f0b-1f6f4f1d2c33",
                who: "みなみ市 市民課",
                words: "引っ越し先の部屋番号を教えてください。",
                when: "2026年（令和8年）11月21日 13:05",
                stateText: "",
                tone: "info",
                mine: false,
                unread: true,
                respondBy: "2026年（令和8年）11月28日までに返事をください",
                why: "",
                canTakeBack: false
            },
            {
                messageId: "7c1b0b7e-3a52-4d0e-9f0b-1f6f4f1d2c34",
                who: "あなた",
                words: "302号室です。",
                when: "2026年（令和8年）11月21日 14:20",
                stateText: "役所に届きました（2026年（令和8年）11月21日 14:20）",
                tone: "success",
                mine: true,
                unread: false,
                respondBy: "",
                why: "",
                canTakeBack: false
            }
        ]
    }
    property RowsModel sent: RowsModel {
        rows: [
            {
                fieldId: "recipient",
                label: "宛先",
                value: "みなみ市 市民課"
            },
            {
                fieldId: "about",
                label: "どの手続について",
                value: "転出届（受付番号 R-2026-004902）"
            },
            {
                fieldId: "what",
                label: "送るもの",
                value: "上に書いた文章だけです。署名や書類は付きません。"
            }
        ]
    }

    function edit(written: string) {
        text = written;
    }
    function send() {
        ++sendings;
        text = "";
    }
    function takeBack(id: string) {
    }
    function tryNow() {
    }
}
