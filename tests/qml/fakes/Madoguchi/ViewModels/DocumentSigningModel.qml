import QtQuick
import Madoguchi.Fakes

QtObject {
    id: model

    property string stage: "choosing"
    property url file: chosen ? "file:///home/aoi/書類/委任状.pdf" : ""
    property bool reading: false
    property bool chosen: stage !== "choosing"
    property var forms: [
        {
            value: "pdf",
            label: "PDFの中に署名を入れる",
            detail: "ほかのPDFソフトでも署名を確かめられます。"
        },
        {
            value: "attached",
            label: "書類と署名を一つのファイルにする",
            detail: "名前が「.p7m」で終わるファイルができます。"
        },
        {
            value: "detached",
            label: "署名だけを別のファイルにする",
            detail: "名前が「.p7s」で終わるファイルができます。"
        }
    ]
    property string form: chosen ? "pdf" : ""
    property bool canShowMark: form === "pdf"
    property bool showsMark: false
    property bool showsName: false
    property int pages: 3
    property string page: "3"
    property string pageError: page === "9" ? "1から3までの数字を入力してください。" : ""
    property string disclosure: "署名には、氏名・住所・生年月日・性別の入った電子証明書が付きます。ファイルを渡す相手に見えます。"
    property string savedTo: stage === "done" ? "/home/aoi/書類/委任状（署名済み）.pdf" : ""
    property real mostBytes: 104857600
    property RowsModel facts: RowsModel {
        rows: model.chosen ? [
            {
                label: "ファイル",
                value: "委任状.pdf",
                fieldId: ""
            },
            {
                label: "大きさ",
                value: "82.4 kB",
                fieldId: ""
            },
            {
                label: "指紋（SHA-256の最初の16桁）",
                value: "9f86d081884c7d65",
                fieldId: ""
            }
        ] : []
    }
    property bool busy: false
    property int triesLeft: 5
    property string triesText: "あと%1回入力できます。".arg(triesLeft)
    property bool lastTryConsentNeeded: triesLeft === 1
    property bool blocked: triesLeft === 0
    property string blockedHelp: blocked ? "住民票のある市区町村の窓口で再設定できます。" : ""
    property ErrorModel error: ErrorModel {}
    property string progressText: ""
    property string submitted: ""
    property string submittedLastTry: ""

    function choose(file: url) {
        chosen = true;
    }
    function removeFile() {
        chosen = false;
    }
    function chooseForm(wanted: string) {
        form = wanted;
    }
    function showMark(shown: bool) {
        showsMark = shown;
    }
    function showName(shown: bool) {
        showsName = shown;
    }
    function choosePage(wanted: string) {
        page = wanted;
    }
    function proceed() {
        stage = "signing";
    }
    function submit(pin: string) {
        submitted = pin;
    }
    function submitLastTry(pin: string) {
        submittedLastTry = pin;
    }
    function cancel() {
        stage = "choosing";
    }
    function again() {
        stage = "choosing";
    }
    function openFolder() {
    }
}
