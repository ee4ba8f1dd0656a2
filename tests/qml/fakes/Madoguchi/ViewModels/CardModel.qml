import QtQuick
import Madoguchi.Fakes

QtObject {
    property string readerName: "デモ用カードリーダー"
    property string stateText: "マイナンバーカードを読み取りました。"
    property bool ready: true
    property bool busy: false
    property string owner: "佐藤　葵"
    property string cardExpiry: "2034年（令和16年）4月2日"
    property string cardDaysLeft: "あと2688日"
    property string cardState: "valid"
    property string chosenReader: ""
    property var readerChoices: []
    property string attributesNote: "カードから読み取った氏名や住所は、カードの中の署名データと一致するかを確かめてから使います。その署名データの発行者を確かめる方法は公開されていないため、発行者は確かめていません。"
    property string changing: ""
    property string shown: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel certificates: RowsModel {
        rows: [
            {
                which: "authentication",
                name: "利用者証明用電子証明書",
                purpose: "サインインのときに、ご本人であることを示します。氏名や住所は入っていません。",
                subject: "9801234567890123",
                issuer: "OU=デモ認証局,C=JP",
                validUntil: "2027年（令和9年）2月14日",
                daysLeftText: "あと85日",
                state: "ending",
                present: true
            },
            {
                which: "signature",
                name: "署名用電子証明書",
                purpose: "届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。",
                subject: "",
                issuer: "OU=デモ認証局,C=JP",
                validUntil: "",
                daysLeftText: "",
                state: "",
                present: true
            }
        ]
    }
    property RowsModel pins: RowsModel {
        rows: [
            {
                pin: "authentication",
                name: "利用者証明用の暗証番号（数字4桁）",
                purpose: "サインインのときに使います。",
                triesText: "あと3回まで入力できます",
                state: "fine",
                help: ""
            },
            {
                pin: "signature",
                name: "署名用のパスワード（英数字6〜16文字）",
                purpose: "届出や申請に電子署名をするときに使います。",
                triesText: "あと1回まで入力できます",
                state: "last",
                help: ""
            },
            {
                pin: "inputSupport",
                name: "券面事項入力補助用の暗証番号（数字4桁）",
                purpose: "氏名や住所をカードから読み取るときに使います。",
                triesText: "ロックされています",
                state: "blocked",
                help: "お住まいの市区町村の窓口で再設定してください。マイナンバーカードと、本人確認書類（運転免許証など）をお持ちください。"
            }
        ]
    }

    function changePin(pin: string) {
        changing = pin;
    }
    function showCertificate(which: string) {
        shown = which;
    }
    function chooseReader(name: string) {
        chosenReader = name;
    }
    function refresh() {
    }
}
