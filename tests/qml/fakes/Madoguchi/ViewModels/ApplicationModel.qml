import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "転出届"
    property string office: "みなみ市 市民課"
    property string reference: "R-2026-004902"
    property string stateText: "審査しています"
    property string stateKind: "arrived"
    property string nextStep: "いま、することはありません。2日ほどで結果をお知らせします。"
    property bool withdrawable: true
    property bool correctable: false
    property int corrections: 0
    property bool amendmentHasReceipt: false
    property bool cancellable: false
    property bool cancelled: false
    property bool busy: false
    property bool hasReceipt: true
    property ErrorModel error: ErrorModel {}
    property var attachments: ["屋根.jpg (JPEG, 2.4 MB, SHA-256 3f2a9c01…77d0)", "家の南側.jpg (JPEG, 3.1 MB, SHA-256 a10b77fe…03c2)"]
    property RowsModel letters: RowsModel {
        rows: [
            {
                noticeId: "moving",
                title: "転出届について",
                detail: "2026年11月21日 11:30"
            }
        ]
    }
    property RowsModel history: RowsModel {
        rows: [
            {
                stateText: "送りました",
                date: "2026年11月21日 10:41",
                message: "",
                done: true,
                current: false
            },
            {
                stateText: "届きました",
                date: "2026年11月21日 10:41",
                message: "受付番号 R-2026-004902",
                done: true,
                current: false
            },
            {
                stateText: "審査しています",
                date: "2026年11月21日 11:30",
                message: "住民票の記載を確かめています。",
                done: false,
                current: true
            },
            {
                stateText: "完了",
                date: "",
                message: "",
                done: false,
                current: false
            }
        ]
    }

    function withdraw() {
    }
    function openReceipt() {
    }
    function openAmendmentReceipt() {
    }
    function openLetter(id: string) {
    }
    function correct() {
        ++corrections;
    }

    function cancel() {
        cancelled = true;
    }
}
