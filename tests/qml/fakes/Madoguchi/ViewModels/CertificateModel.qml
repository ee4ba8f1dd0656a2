import QtQuick

QtObject {
    property bool busy: false
    property int triesLeft: 5
    property string triesText: triesLeft > 0 ? "あと%1回まで入力できます".arg(triesLeft) : "ロックされています"
    property bool lastTryConsentNeeded: triesLeft === 1
    property bool blocked: triesLeft === 0
    property string blockedHelp: ""
    property string progressText: ""
    property ErrorModel error: ErrorModel {}
    property bool signing: false
    property string title: signing ? "署名用電子証明書" : "利用者証明用電子証明書"
    property string purpose: signing ? "届出や申請に電子署名をするときに使います。氏名・住所・生年月日・性別が入っています。引越しや氏名の変更で失効します。" : "サインインのときに、ご本人であることを示します。氏名や住所は入っていません。"
    property bool wished: false
    property bool known: !signing
    property string savedTo: ""
    property string submitted: ""
    property var facts: !known ? [] : [
        {
            label: "持ち主を表す記号",
            value: "27V7PFSKN3A6YDN0000013A",
            note: "この電子証明書には、氏名や住所は入っていません。"
        },
        {
            label: "発行者",
            value: "OU=Japan Agency for Local Authority Information Systems,OU=JPKI for user authentication,O=JPKI-TEST,C=JP",
            note: ""
        },
        {
            label: "認証局の世代",
            value: "世代を確認できません",
            note: "カードにある認証局が発行したことは確かめました。その認証局が本物かどうか、どの世代かは、このソフトでは判断できません。"
        },
        {
            label: "有効期限",
            value: "2030年（令和12年）4月2日",
            note: "あと1227日"
        },
        {
            label: "鍵の使いみち",
            value: "電子的な署名（digitalSignature）",
            note: ""
        },
        {
            label: "照合用の値（SHA-256）",
            value: "3F1A 90C2 77B4 0D1E 5A66 9B80 1122 3344 5566 7788 99AA BBCC DDEE FF00 1A2B 3C4D",
            note: "フィンガープリントともいいます。同じ電子証明書かどうかを比べるための値です。"
        }
    ]

    function wish() {
        wished = true;
    }
    function submit(password: string) {
        submitted = password;
    }
    function submitLastTry(password: string) {
        submitted = password;
    }
    function cancel() {
        wished = false;
    }
    function save(format: string) {
        savedTo = "/home/aoi/書類/Madoguchi/利用者証明用電子証明書 2026-11-21." + format;
    }
    function openFolder() {
    }
}
