import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "引っ越す"
    property string summary: "ほかの市区町村へ引っ越すときの手続を、する順に並べています。"
    property string legalGround: "住民基本台帳法 第22条・第24条・第24条の2"
    property string checkedOn: "2026年（令和8年）11月22日"
    property string opened: ""
    property string started: ""
    property RowsModel events: RowsModel {
        rows: [
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
    }
    property RowsModel steps: RowsModel {
        rows: [
            {
                stepId: "moving-out",
                title: "転出届を出し、窓口へ行く日を知らせる",
                place: "online",
                office: "いまの市区町村",
                deadline: "引越しの30日前から10日後まで",
                bring: "",
                note: "署名用電子証明書が必要です。",
                procedureId: "moving-out-notice"
            },
            {
                stepId: "moving-in",
                title: "転入届を出す",
                place: "counter",
                office: "新しい市区町村",
                deadline: "引越しから14日以内",
                bring: "引っ越す全員のマイナンバーカードと暗証番号",
                note: "窓口で本人確認があります。",
                procedureId: ""
            },
            {
                stepId: "others",
                title: "学校・医療証・原付や自動車・犬の登録・運転免許証・在留カードの住所を変える",
                place: "elsewhere",
                office: "",
                deadline: "自動車は15日以内",
                bring: "",
                note: "",
                procedureId: ""
            }
        ]
    }

    function openEvent(eventId) {
        opened = eventId;
    }
    function startProcedure(procedureId) {
        started = procedureId;
    }
}
