import QtQuick
import Madoguchi.Fakes

QtObject {
    id: model

    property string event: ""
    property string detail: ""
    property string headline: event === "child" ? "今と比べて、2件が変わります。" : ""
    property string opened: ""
    property var events: [
        {
            value: "child",
            label: "子どもが生まれたら"
        },
        {
            value: "move",
            label: "引っ越したら"
        },
        {
            value: "income",
            label: "収入が変わったら"
        },
        {
            value: "member",
            label: "家族が世帯を出たら"
        }
    ]
    property var people: [
        {
            value: "1",
            label: "子（2015年生まれ）"
        }
    ]
    property RowsModel changes: RowsModel {
        rows: model.headline === "" ? [] : [
            {
                benefitId: "child-allowance",
                title: "児童手当",
                reason: "月10,000円 → 月25,000円",
                likelihoodText: "利用できる見込みです",
                likelihoodTone: "success",
                amount: "月25,000円",
                kindText: "受け取るお金",
                deadline: ""
            },
            {
                benefitId: "childbirth-lump-sum",
                title: "出産育児一時金",
                reason: "今：いまは当てはまりません → もしも：利用できる見込みです",
                likelihoodText: "利用できる見込みです",
                likelihoodTone: "success",
                amount: "500,000円",
                kindText: "受け取るお金",
                deadline: ""
            }
        ]
    }

    function suppose(name) {
        event = name;
    }
    function setDetail(text) {
        detail = text;
    }
    function suggestions(typed) {
        return [
            {
                value: "東京都新宿区",
                label: "東京都新宿区"
            }
        ];
    }
    function openBenefit(id) {
        opened = id;
    }
}
