import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool busy: false
    property bool offline: false
    property bool fetched: true
    property string freshness: !fetched ? "" : offline ? "オフライン：2026年（令和8年）11月21日 9:02 に受け取った内容です" : "2026年（令和8年）11月21日 10:31 に受け取った内容です"
    property string opened: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel kinds: RowsModel {
        rows: !fetched ? [] : [
            {
                kind: "health-insurance",
                title: "健康保険の資格情報",
                about: "どの健康保険に入っているか、窓口でいくら払うかの記録です。",
                source: "架空健康保険組合",
                asOf: "2026年（令和8年）11月20日 時点",
                count: "1件"
            },
            {
                kind: "checkups",
                title: "健診の結果",
                about: "特定健康診査など、受けた健診の結果です。",
                source: "みなみ市 健康づくり課",
                asOf: "2026年（令和8年）9月12日 時点",
                count: "2件"
            },
            {
                kind: "tax",
                title: "住民税",
                about: "前の年の所得と、それをもとに決まった住民税の記録です。",
                source: "みなみ市 市民税課",
                asOf: "2026年（令和8年）11月9日 時点",
                count: "2件"
            }
        ]
    }

    function refresh() {
    }
    function openKind(kind: string) {
        opened = kind;
    }
    function openAccessLog() {
        opened = "access-log";
    }
}
