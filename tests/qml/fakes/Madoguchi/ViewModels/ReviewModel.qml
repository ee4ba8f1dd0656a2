import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "転出届"
    property string recipient: "みなみ市 市民課"
    property string purpose: "住民票の異動（転出）の処理"
    property string legalGround: "住民基本台帳法 第24条、第24条の2"
    property string whatIsNotSent: "個人番号（マイナンバー）、性別、暗証番号は送りません。"
    property string where: "online"
    property bool online: true
    property string deliveryNote: "署名すると、みなみ市へすぐに送ります。"
    property string withdrawalNote: "受理されるまでは、この画面から取り下げられます。"
    property string edited: ""
    property int confirmed: 0
    property PrintModel printing: PrintModel {}
    property RowsModel rows: RowsModel {
        rows: [
            {
                label: "氏名",
                value: "佐藤 葵",
                fieldId: "name"
            },
            {
                label: "いまの住所",
                value: "みなみ市さくら町2丁目3番4号 みなみハイツ205",
                fieldId: ""
            },
            {
                label: "引っ越す日",
                value: "2026年（令和8年）12月5日",
                fieldId: "moveDate"
            },
            {
                label: "新しい住所",
                value: "東京都江東区青海9丁目8番7号 ベイサイドコート1203号室",
                fieldId: "address"
            },
            {
                label: "引っ越す人",
                value: "佐藤 葵（ご本人）",
                fieldId: "who"
            }
        ]
    }
    property RowsModel changes: RowsModel {}
    property RowsModel bring: RowsModel {
        rows: []
    }
    property RowsModel consequences: RowsModel {
        rows: [
            {
                text: "12月5日に、みなみ市の住民でなくなります。"
            },
            {
                text: "引っ越した日から14日以内に、江東区の窓口で転入届が必要です。マイナンバーカードを持って行ってください。"
            }
        ]
    }

    function edit(id: string) {
        edited = id;
    }
    function confirm() {
        ++confirmed;
    }
}
