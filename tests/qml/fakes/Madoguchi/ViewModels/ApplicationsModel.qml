import QtQuick
import Madoguchi.Fakes

QtObject {
    property string query: ""
    property string group: "all"
    property string foundText: ""
    property int foundCount: 9998
    property bool empty: false
    property string opened: ""
    property string searched: ""
    property int more: 0
    property RowsModel applications: RowsModel {
        rows: [
            {
                reference: "R-2026-004821",
                title: "国民健康保険の資格喪失届",
                stateText: "受理されました",
                stateKind: "accepted",
                date: "2026年11月18日 14:20",
                office: "みなみ市 保険年金課"
            },
            {
                reference: "R-2026-004790",
                title: "住民票の写しの請求",
                stateText: "対応が必要です",
                stateKind: "attention",
                date: "2026年11月12日 9:05",
                office: "みなみ市 市民課"
            }
        ]
    }

    function search(words: string) {
        query = words;
        searched = words;
    }
    function setGroup(wished: string) {
        group = wished;
    }
    function showMore() {
        ++more;
    }
    function openApplication(reference: string) {
        opened = reference;
    }
}
