import QtQuick
import Madoguchi.Fakes

QtObject {
    property string outcome: "arrived"
    property string title: "転出届"
    property string headline: ({
            arrived: "転出届が、みなみ市に届きました",
            saved: "転出届は、まだ提出されていません",
            unknown: "転出届が届いたか、まだわかりません",
            rejected: "転出届は受け付けられませんでした",
            held: "転出届を送る前に、すべきことがあります",
            sending: "転出届を送っています"
        })[outcome]
    property string explanation: ({
            arrived: "みなみ市の署名のある受付票を確かめて、保存しました。",
            saved: "みなみ市につながらないため、このパソコンに暗号化して保存しました。つながると自動で送ります。",
            unknown: "送っている途中で切れました。同じ届が2度受け付けられることはありません。自動で確かめます。",
            rejected: "新しい住所の番地がありません。直して、もう一度届け出てください。",
            held: "署名用電子証明書の期限が切れています。",
            sending: "しばらくお待ちください。"
        })[outcome]
    property string reference: outcome === "arrived" ? "R-2026-004902" : ""
    property string arrivedAt: outcome === "arrived" ? "2026年（令和8年）11月21日 10:41:07" : ""
    property string office: "みなみ市 市民課"
    property var attachments: ["屋根.jpg (JPEG, 2.4 MB, SHA-256 3f2a9c01…77d0)"]
    property string sha256: outcome === "arrived" ? "9f2c 7b1e 55a0 4d3c 8e11 a7f6 02bd 913e 6c40 d8a2 77f1 3b5e e920 14cc 8a6d f03b" : ""
    property ErrorModel error: ErrorModel {}
    property string savedTo: ""
    property bool canSave: outcome === "arrived"
    property PrintModel printing: PrintModel {}
    property RowsModel nextSteps: RowsModel {
        rows: [
            {
                text: "江東区の窓口で転入届を出す",
                due: "2026年（令和8年）12月19日"
            }
        ]
    }

    function saveCopy() {
        savedTo = "/home/aoi/文書/転出届-R-2026-004902.pdf";
    }
    function retryNow() {
        outcome = "sending";
    }
    function done() {
    }
}
