pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery
    readonly property var cities: ["札幌市", "仙台市", "江東区", "大田区", "横浜市", "名古屋市", "大阪市", "福岡市"]
    readonly property var answers: [
        {
            value: "yes",
            label: gallery.say("決まっている", "Yes, decided")
        },
        {
            value: "no",
            label: gallery.say("まだ決めていない", "Not yet"),
            detail: gallery.say("あとから窓口で伝えることもできます。", "You can also tell the counter later.")
        }
    ]
    readonly property var people: [
        {
            value: "p1",
            label: "佐藤 葵",
            detail: gallery.say("本人", "You")
        },
        {
            value: "p2",
            label: "佐藤 蓮",
            detail: gallery.say("子", "Child")
        }
    ]

    spacing: Theme.gapLarge

    GallerySample {
        name: "Choice"

        Choice {
            id: visit

            choices: part.answers
            label: part.gallery.say("窓口へ行く日は決まっていますか", "Do you know the day of your visit?")
            required: true
            value: "yes"

            onChosen: value => visit.value = value
        }
        Choice {
            id: open

            choices: part.answers
            error: part.gallery.say("どちらかを選んでください。", "Please choose one.")
            label: part.gallery.say("同じ世帯のまま引っ越しますか", "Does the household stay together?")

            onChosen: value => open.value = value
        }
    }
    GallerySample {
        name: "MultiChoice"

        MultiChoice {
            id: who

            choices: part.people
            label: part.gallery.say("引っ越す人", "People who move")
            value: "p1"

            onChosen: value => who.value = value
        }
    }
    GallerySample {
        name: "Checkbox"

        Checkbox {
            id: agree

            on: true
            text: part.gallery.say("内容を確かめました", "I have checked the contents")

            onWished: wish => agree.on = wish
        }
        Checkbox {
            id: other

            invalid: true
            text: part.gallery.say("控えをこのPCに残す", "Keep a copy on this PC")

            onWished: wish => other.on = wish
        }
    }
    GallerySample {
        name: "Select"

        Select {
            id: city

            choices: part.cities.map(name => ({
                        value: name,
                        label: name
                    }))
            help: part.gallery.say("名前の一部を入力すると候補が出ます。", "Type a part of the name.")
            label: part.gallery.say("市区町村", "Municipality")
            value: "江東区"

            onChosen: value => city.value = value
        }
        Select {
            choices: []
            error: part.gallery.say("市区町村を選んでください。", "Please choose a municipality.")
            label: part.gallery.say("市区町村", "Municipality")
            required: true
        }
    }
    GallerySample {
        name: "SegmentedSwitch"

        SegmentedSwitch {
            id: view

            choices: [
                {
                    value: "list",
                    label: part.gallery.say("一覧", "List")
                },
                {
                    value: "days",
                    label: part.gallery.say("日ごと", "By day")
                }
            ]
            current: "list"
            label: part.gallery.say("見方", "View")

            onChosen: value => view.current = value
        }
    }
    GallerySample {
        name: "Tabs"

        Tabs {
            id: tabs

            choices: [
                {
                    value: "new",
                    label: part.gallery.say("未読", "Unread"),
                    count: 3
                },
                {
                    value: "all",
                    label: part.gallery.say("すべて", "All"),
                    count: 128
                }
            ]
            current: "new"
            label: part.gallery.say("お知らせ", "Notices")

            onChosen: value => tabs.current = value
        }
    }
}
