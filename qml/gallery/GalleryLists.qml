pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery

    spacing: Theme.gapLarge

    GallerySample {
        name: "ListBox"
        stateName: part.gallery.say("1000件", "1000 rows")

        ListBox {
            model: 1000
            mostHeight: 360
            name: part.gallery.say("お知らせ", "Notices")

            delegate: ListRow {
                detail: index % 2 === 0 ? part.gallery.say("みなみ市 税務課", "Minami City, tax office") : ""
                mark: index % 3 === 0 ? part.gallery.say("未読", "Unread") : ""
                side: part.gallery.say("11月%1日", "%1 November").arg(30 - index % 30)
                strong: index % 3 === 0
                title: part.gallery.say("住民税のお知らせ %1", "Resident tax notice %1").arg(index + 1)
            }
        }
    }
    GallerySample {
        name: "ListBox"
        stateName: part.gallery.say("3件", "3 rows")

        ListBox {
            model: 3
            name: part.gallery.say("予防接種", "Vaccinations")

            delegate: ListRow {
                opens: false
                side: part.gallery.say("2026年（令和8年）4月1日", "1 April 2026 (Reiwa 8)")
                title: part.gallery.say("五種混合 %1回目", "Five-in-one vaccine, dose %1").arg(index + 1)
            }
        }
    }
    GallerySample {
        name: "MoreButton"

        MoreButton {
            shown: 50
            total: 1000
        }
        MoreButton {
            shown: 12
            total: 12
        }
    }
    GallerySample {
        name: "Table"

        Table {
            columns: [
                {
                    key: "day",
                    title: part.gallery.say("日", "Day"),
                    weight: 1.2
                },
                {
                    key: "office",
                    title: part.gallery.say("見た役所", "Office"),
                    weight: 1.6
                },
                {
                    key: "what",
                    title: part.gallery.say("見た情報", "Information"),
                    weight: 1.6
                },
                {
                    key: "count",
                    title: part.gallery.say("回数", "Times"),
                    weight: 0.6,
                    right: true
                }
            ]
            title: part.gallery.say("情報提供等の記録", "Who looked at my data")

            model: ListModel {
                ListElement {
                    day: "2026年11月20日"
                    office: "みなみ市 保険年金課"
                    what: "住民税の情報"
                    count: 1
                }
                ListElement {
                    day: "2026年10月3日"
                    office: "日本年金機構"
                    what: "住所と世帯"
                    count: 2
                }
                ListElement {
                    day: "2026年4月1日"
                    office: "みなみ市 子ども課"
                    what: "児童手当の資格"
                    count: 12
                }
            }
        }
    }
}
