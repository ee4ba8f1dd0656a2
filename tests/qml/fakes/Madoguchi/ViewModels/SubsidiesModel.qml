import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool available: true
    property string host: "jgrants.example.jp"
    property bool busy: false
    property string keyword: "省エネ"
    property string problem: ""
    property var orders: [
        {
            value: "newest",
            label: "新しい順"
        },
        {
            value: "ends",
            label: "締切が近い順"
        },
        {
            value: "largest",
            label: "上限額が大きい順"
        }
    ]
    property string order: "ends"
    property bool onlyOpen: true
    property string area: ""
    property bool searched: false
    property string asOf: searched ? "2026年（令和8年）11月21日 10:31 時点の内容です" : ""
    property int total: searched ? subsidies.count : 0
    property string title: "みなみ市 省エネ設備の入れ替え補助金"
    property var facts: [
        {
            label: "上限額",
            value: "上限10,000,000円"
        },
        {
            label: "受付の締切",
            value: "2026年（令和8年）12月18日 17:00"
        },
        {
            label: "くわしいページ",
            value: "https://jgrants.example.jp/subsidy/a0W"
        }
    ]
    property string text: "工場や店の照明・空調を、電気を使わないものに替える費用の一部を補助します。\n・照明\n・空調"
    property string detailAsOf: "2026年（令和8年）11月21日 10:31 時点の内容です"
    property string opened: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel subsidies: RowsModel {
        rows: [
            {
                subsidyId: "a0W1",
                title: "みなみ市 省エネ設備の入れ替え補助金",
                area: "東京都",
                yen: "上限10,000,000円",
                period: "締切：2026年（令和8年）12月18日 17:00"
            },
            {
                subsidyId: "a0W2",
                title: "小さな店の創業補助金",
                area: "全国",
                yen: "",
                period: ""
            }
        ]
    }

    function setKeyword(text) {
        keyword = text;
    }
    function setOrder(name) {
        order = name;
    }
    function setOnlyOpen(on) {
        onlyOpen = on;
    }
    function setArea(text) {
        area = text;
    }
    function search() {
        searched = true;
    }
    function showMore() {
    }
    function openSubsidy(id) {
        opened = id;
    }
}
