import QtQuick

QtObject {
    property bool busy: false
    property string outcome: ""
    property string headline: ({
            saved: "PDFで保存しました",
            printed: "プリンターへ送りました",
            noPrinter: "使えるプリンターが見つかりません"
        })[outcome] || ""
    property string detail: ({
            saved: "/home/aoi/文書/Madoguchi/転出届 R-2026-004902.pdf",
            noPrinter: "プリンターをつないで、もう一度「印刷する」を押してください。"
        })[outcome] || ""
    property ErrorModel error: ErrorModel {}

    function printSheet() {
        outcome = "printed";
    }
    function savePdf() {
        outcome = "saved";
    }
}
