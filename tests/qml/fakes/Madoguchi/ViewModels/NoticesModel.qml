import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool busy: false
    property bool offline: false
    property bool empty: false
    property string freshness: empty ? "" : offline ? "オフライン：2026年（令和8年）11月21日 9:02 に受け取った内容です" : "2026年（令和8年）11月21日 10:31 に受け取った内容です"
    property int unreadCount: empty ? 0 : 1
    property int hiddenCount: empty ? 0 : 12
    property string opened: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel notices: RowsModel {
        rows: empty ? [] : [
            {
                noticeId: "quotation",
                title: "車いすの申請：見積書を出し直してください",
                sender: "みなみ市 高齢・障害福祉課",
                date: "2026年（令和8年）11月20日 16:30",
                isRead: false,
                respondBy: "回答の期限：2026年（令和8年）12月4日",
                documents: "書類 1件"
            },
            {
                noticeId: "child-allowance",
                title: "児童手当の支払いのお知らせ",
                sender: "みなみ市 子育て支援課",
                date: "2026年（令和8年）11月13日 10:00",
                isRead: true,
                respondBy: "",
                documents: ""
            }
        ]
    }

    function refresh() {
    }
    function showMore() {
    }
    function open(id: string) {
        opened = id;
    }
}
