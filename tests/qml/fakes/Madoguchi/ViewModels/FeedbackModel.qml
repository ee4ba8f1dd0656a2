import QtQuick
import Madoguchi.Fakes

QtObject {
    id: feedback

    property string state: "writing"
    property string category: ""
    property var categories: [
        {
            value: "good",
            label: "よかったこと"
        },
        {
            value: "hard",
            label: "分かりにくい、使いにくい"
        },
        {
            value: "fault",
            label: "正しく動かない"
        },
        {
            value: "wish",
            label: "こうしてほしい"
        },
        {
            value: "other",
            label: "そのほか"
        }
    ]
    property string text: ""
    property int most: 2000
    property string trouble: ""
    property var traces: trouble === "" ? [] : [
        {
            label: trouble === "forbidden" ? "マイナンバーと思われる12桁の番号" : "電話番号",
            excerpt: trouble === "forbidden" ? "1234-5678-9018" : "03-1234-5678",
            forbidden: trouble === "forbidden"
        }
    ]
    property bool forbidden: trouble === "forbidden"
    property bool consented: false
    property string whyNot: category === "" ? "種類を選んでください。" : text === "" ? "内容を書いてください。" : trouble !== "" && !consented ? "個人のことが入っていないか確かめてください。" : ""
    property ErrorModel error: ErrorModel {}
    property RowsModel sent: RowsModel {
        rows: [
            {
                fieldId: "category",
                label: "種類",
                value: feedback.category
            },
            {
                fieldId: "text",
                label: "書いた内容",
                value: feedback.text
            },
            {
                fieldId: "page",
                label: "画面の名前",
                value: "入力"
            },
            {
                fieldId: "version",
                label: "ソフトの版",
                value: "0.1.0"
            },
            {
                fieldId: "language",
                label: "表示する言語",
                value: "ja"
            },
            {
                fieldId: "os",
                label: "パソコンの種類",
                value: "linux"
            }
        ]
    }
    property int sends: 0

    function choose(value) {
        category = value;
    }
    function edit(value) {
        text = value;
    }
    function consent(given) {
        consented = given;
    }
    function send() {
        ++sends;
        state = "arrived";
    }
    function again() {
        state = "writing";
        text = "";
    }
    function discard() {
        again();
    }
}
