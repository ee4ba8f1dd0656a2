import QtQuick
import Madoguchi.Fakes

QtObject {
    id: diagnosis

    property bool busy: false
    property bool fine: false
    property int runs: 0
    property string copied: ""
    property string summary: busy ? "調べています。数秒かかります。" : fine ? "問題は見つかりませんでした。" : "直すことが1件あります。上から順に試してください。"
    property int faults: fine ? 0 : 1
    property string savedTo: ""
    property string report: busy ? "" : "診断の結果（2026-11-22T03:10Z）\n\n[ !! ] カードリーダーのサービス（pcscd）が止まっています\n       $ sudo systemctl enable --now pcscd.socket\n\nmadoguchi: 0.1.0\nos: Debian GNU/Linux 12 (bookworm)"
    property ErrorModel error: ErrorModel {}
    readonly property var faultRows: [
        {
            findingId: "service-stopped",
            area: "カードリーダー",
            verdict: "fault",
            title: "カードリーダーのサービス（pcscd）が止まっています",
            explanation: "",
            step: "端末で次のように入力して動かしてください。動き出すと自動でつながります。",
            command: "sudo systemctl enable --now pcscd.socket",
            topic: "reader-service"
        }
    ]
    readonly property var fineRows: [
        {
            findingId: "agency-not-configured",
            area: "役所とのつながり",
            verdict: "hint",
            title: "まだどの役所にもつながっていません",
            explanation: "",
            step: "役所から配られる接続設定を入れてください。カードの確認は、このまま使えます。",
            command: "",
            topic: "not-connected"
        },
        {
            findingId: "storage-fine",
            area: "保存",
            verdict: "fine",
            title: "入力した内容を保存できます",
            explanation: "",
            step: "",
            command: "",
            topic: ""
        }
    ]
    property RowsModel findings: RowsModel {
        rows: diagnosis.busy ? [] : diagnosis.fine ? diagnosis.fineRows : diagnosis.faultRows.concat(diagnosis.fineRows)
    }

    function run() {
        ++runs;
    }
    function save() {
        savedTo = "/home/aoi/文書/madoguchi-diagnosis-20261122-1210.txt";
    }
    function copy(command) {
        copied = command;
    }
}
