import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "車いすの申請：見積書を出し直してください"
    property string body: "見積書の日付が抜けています。業者に日付を入れてもらい、窓口か郵送で出してください。\n<b>この文字は太字になりません。</b>"
    property string sender: "みなみ市 高齢・障害福祉課"
    property string date: "2026年（令和8年）11月20日 16:30"
    property string respondBy: "2026年（令和8年）12月4日"
    property string reference: "R-2026-004902"
    property bool busy: false
    property string openTitle: openText === "" ? "" : "引っ越しの持ち物と手順"
    property string openText: ""
    property string savedTo: ""
    property string saved: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel documents: RowsModel {
        rows: [
            {
                documentId: "correction",
                name: "補正のお願い（補装具費支給申請）",
                detail: "PDF、26 kB",
                readable: false,
                checkable: true,
                signature: ""
            },
            {
                documentId: "checklist",
                name: "持ち物の一覧",
                detail: "文章、1 kB",
                readable: true,
                checkable: false,
                signature: ""
            }
        ]
    }

    function read(id: string) {
        openText = "1. 引っ越す前に\n   ・転出届を出します。";
    }
    function check(id: string) {
    }
    function save(id: string) {
        saved = id;
        savedTo = "/home/aoi/書類/Madoguchi/補正のお願い.pdf";
    }
    function openSaved() {
    }
    function openApplication() {
    }
}
