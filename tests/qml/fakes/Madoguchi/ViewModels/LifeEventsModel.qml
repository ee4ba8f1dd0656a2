import QtQuick
import Madoguchi.Fakes

QtObject {
    property string query: ""
    property bool nothing: false
    property string foundText: query === "" ? "" : nothing ? "見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。" : "2件見つかりました"
    property string opened: ""
    property string started: ""
    readonly property var all: [
        {
            eventId: "moving",
            title: "引っ越す",
            summary: "ほかの市区町村へ引っ越すときの手続を、する順に並べています。"
        },
        {
            eventId: "birth",
            title: "子どもが生まれた・子どもを育てる",
            summary: "届出と、受けられる手当や医療の手続です。"
        },
        {
            eventId: "bereavement",
            title: "家族が亡くなった",
            summary: "一度に全部しなくてもかまいません。期限のあるものから順に並べています。"
        }
    ]
    property RowsModel events: RowsModel {
        rows: nothing ? [] : query === "" ? all : all.slice(0, 1)
    }
    property RowsModel procedures: RowsModel {
        rows: query === "" || nothing ? [] : [
            {
                procedureId: "moving-out-notice",
                title: "転出届",
                summary: "ほかの市区町村へ引っ越すことを届け出ます。"
            }
        ]
    }

    function search(words) {
        query = words;
    }
    function openEvent(eventId) {
        opened = eventId;
    }
    function startProcedure(procedureId) {
        started = procedureId;
    }
}
