import QtQuick
import Madoguchi.Fakes

QtObject {
    property string readerName: "デモ用カードリーダー"
    property string stateText: "マイナンバーカードを読み取りました。"
    property bool ready: true
    property bool busy: false
    property string cardExpiry: "2034年（令和16年）4月2日"
    property ErrorModel error: ErrorModel {}
    property RowsModel certificates: RowsModel {
        rows: [
            {
                purpose: "署名用電子証明書",
                subject: "佐藤 葵",
                issuer: "デモ認証局",
                validUntil: "2027年（令和9年）2月14日",
                daysLeftText: "あと85日",
                state: "expiring"
            },
            {
                purpose: "利用者証明用電子証明書",
                subject: "9801234567890123",
                issuer: "デモ認証局",
                validUntil: "2030年（令和12年）4月2日",
                daysLeftText: "有効",
                state: "valid"
            }
        ]
    }
    property RowsModel pins: RowsModel {
        rows: [
            {
                name: "利用者証明用の暗証番号",
                purpose: "サインインに使います。",
                triesText: "あと3回",
                help: "数字4桁"
            },
            {
                name: "署名用のパスワード",
                purpose: "届出への署名に使います。",
                triesText: "あと5回",
                help: "英数字6〜16文字"
            }
        ]
    }

    function refresh() {
    }
}
