import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool kept: true
    property bool hasOwn: true
    property string done: ""
    property int total: answers.count
    property var relations: [
        {
            value: "spouse",
            label: "配偶者"
        },
        {
            value: "child",
            label: "子"
        },
        {
            value: "parent",
            label: "親"
        }
    ]
    property ErrorModel error: ErrorModel {}
    property RowsModel answers: RowsModel {
        rows: [
            {
                row: 0,
                label: "生年月日",
                value: "1990年（平成2年）4月1日",
                source: "カードと住民登録から",
                own: false
            },
            {
                row: 1,
                label: "子（2015年生まれ）：高校などの種類",
                value: "通っていない",
                source: "あなたの答え",
                own: true
            }
        ]
    }
    property RowsModel members: RowsModel {
        rows: [
            {
                memberId: "own-1",
                title: "子（2004年生まれ）"
            }
        ]
    }

    function showMore() {
    }
    function change(row) {
        done = "change " + row;
    }
    function takeBack(row) {
        done = "takeBack " + row;
    }
    function addMember(relation) {
        done = "add " + relation;
    }
    function removeMember(id) {
        done = "remove " + id;
    }
    function forgetAll() {
        done = "forgetAll";
    }
}
