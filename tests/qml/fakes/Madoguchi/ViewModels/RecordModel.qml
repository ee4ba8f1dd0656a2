import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "健康保険の資格情報"
    property string about: "どの健康保険に入っているか、窓口でいくら払うかの記録です。"
    property string help: "まちがいがあるときは、保険者にお知らせください。"
    property string source: fetched ? "架空健康保険組合" : ""
    property string asOf: "2026年（令和8年）11月20日"
    property string freshness: !fetched ? "" : offline ? "オフライン：2026年（令和8年）11月21日 9:02 に受け取った内容です" : "2026年（令和8年）11月21日 10:31 に受け取った内容です"
    property bool busy: false
    property bool offline: false
    property bool fetched: true
    property bool hasCovered: fetched
    property bool uncovered: false
    property string savedTo: ""
    property string savedAs: ""
    property PrintModel printing: PrintModel {}
    property ErrorModel error: ErrorModel {}
    property RowsModel records: RowsModel {
        rows: !fetched ? [] : [
            {
                recordId: "r-1",
                title: "佐藤　葵",
                subtitle: "2026年（令和8年）6月14日",
                facts: [
                    {
                        label: "保険者名",
                        value: "架空健康保険組合",
                        spoken: "架空健康保険組合"
                    },
                    {
                        label: "番号",
                        value: uncovered ? "5186" : "••••••",
                        spoken: uncovered ? "5186" : "かくしています"
                    },
                    {
                        label: "医療費の負担割合",
                        value: "3割（30パーセント）",
                        spoken: "3割（30パーセント）"
                    }
                ],
                items: [
                    {
                        label: "LDLコレステロール",
                        value: "142 mg/dL",
                        note: "基準 120未満",
                        flag: "基準の外です"
                    },
                    {
                        label: "eGFR（腎臓のはたらき）",
                        value: "78.1 mL/分/1.73㎡",
                        note: "基準 60以上",
                        flag: ""
                    }
                ]
            }
        ]
    }

    function refresh() {
    }
    function uncover(wish: bool) {
        uncovered = wish;
    }
    function save(format: string) {
        savedAs = format;
        savedTo = "/home/aoi/書類/Madoguchi/健康保険の資格情報 2026-11-21." + format;
    }
    function openFolder() {
    }
}
