import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool busy: false
    property bool offline: false
    property bool fetched: true
    property string freshness: !fetched ? "" : offline ? "オフライン：2026年（令和8年）11月21日 9:02 に受け取った内容です" : "2026年（令和8年）11月21日 10:31 に受け取った内容です"
    property int hiddenCount: fetched ? 40 : 0
    property string opened: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel entries: RowsModel {
        rows: !fetched ? [] : [
            {
                entryId: "a-2",
                day: "2026年（令和8年）11月18日",
                time: "10:22",
                sentence: "みなみ市 子育て支援課が、みなみ市の中で「住民税の課税情報（所得金額、扶養の人数）」を確かめました。",
                purpose: "目的：保育の利用の認定に関する事務",
                ground: "根拠：番号法第19条第8号、利用特定個人情報の提供に関する命令第2条",
                outcome: "provided",
                outcomeText: "提供されました",
                reference: "R-2026-004902"
            },
            {
                entryId: "a-1",
                day: "",
                time: "9:30",
                sentence: "架空健康保険組合が、みなみ市に「住民票の情報（氏名、住所、世帯の人）」を問い合わせました。",
                purpose: "目的：健康保険の被扶養者の認定に関する事務",
                ground: "根拠：番号法第19条第8号",
                outcome: "refused",
                outcomeText: "提供されませんでした",
                reference: ""
            }
        ]
    }

    function refresh() {
    }
    function showMore() {
    }
    function openApplication(reference: string) {
        opened = reference;
    }
}
