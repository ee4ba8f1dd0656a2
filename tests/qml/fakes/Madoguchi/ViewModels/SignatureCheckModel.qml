import QtQuick
import Madoguchi.Fakes

QtObject {
    id: model

    property string outcome: ""
    property bool open: outcome !== ""
    property url file: outcome === "" ? "" : "file:///home/aoi/書類/契約書.pdf"
    property url content: ""
    property bool contentWanted: false
    property bool busy: false
    property string headline: outcome === "" ? "" : outcome === "good" ? "正しい" : outcome === "bad" ? "正しくない" : "確かめられない"
    property string sentence: outcome === "" ? "" : outcome === "good" ? "この署名は正しいものです。" : outcome === "bad" ? "この署名は正しくありません。このファイルを信用しないでください。" : "この署名が正しいかどうか、ここでは確かめられません。"
    property string unchecked: "電子証明書が途中で失効していないかは調べていません。"
    property real mostBytes: 104857600
    property ErrorModel error: ErrorModel {}
    property RowsModel signatures: RowsModel {
        rows: model.outcome === "" ? [] : [
            {
                heading: "署名1（1件のうち）",
                verdict: model.outcome,
                verdictText: model.headline,
                facts: model.outcome === "bad" ? [] : [
                    {
                        label: "署名した人",
                        value: "佐藤 葵"
                    },
                    {
                        label: "署名の日時",
                        value: "2026年（令和8年）11月21日 12:00（署名した人の申告です。証明されたものではありません）"
                    },
                    {
                        label: "電子証明書",
                        value: "番号1F2E3D4C5B6A7988、有効期限2030年（令和12年）2月17日"
                    }
                ],
                points: [
                    {
                        label: "内容",
                        value: model.outcome === "bad" ? "署名したあとに、内容か署名が変えられています。" : "署名したときのままです。",
                        flag: model.outcome === "bad" ? "正しくない" : ""
                    },
                    {
                        label: "発行者",
                        value: model.outcome === "good" ? "信頼する認証局が発行した電子証明書です。" : "発行者を確かめられません。",
                        flag: model.outcome === "good" ? "" : "確かめられない"
                    }
                ]
            }
        ]
    }

    function show(wanted: bool) {
        open = wanted;
    }
    function choose(file: url) {
    }
    function chooseContent(content: url) {
    }
    function removeFile() {
    }
    function removeContent() {
    }
}
