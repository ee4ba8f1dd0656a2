import QtQuick
import Madoguchi.Fakes

QtObject {
    id: help

    property bool found: false
    property string query: ""
    property string foundText: query === "" ? "" : found ? "2件見つかりました" : "見つかりませんでした。短い言葉や、別の言い方で試してください。"
    property string topicId: "pin-blocked"
    property string title: "暗証番号がロックされたときは"
    property string otherLanguage: ""
    property string openedTopic: ""
    property string openedPage: ""
    property ErrorModel error: ErrorModel {}
    property RowsModel groups: RowsModel {
        rows: [
            {
                groupId: "card",
                heading: "カードとカードリーダー",
                topics: [
                    {
                        topicId: "reader-not-found",
                        title: "カードリーダーが見つからないときは"
                    },
                    {
                        topicId: "reader-unsupported",
                        title: "つないだカードリーダーが使えないときは（RC-S380など）"
                    }
                ]
            },
            {
                groupId: "pin",
                heading: "暗証番号と電子証明書",
                topics: [
                    {
                        topicId: "which-pin",
                        title: "どの暗証番号を入力すればよいですか"
                    },
                    {
                        topicId: "pin-blocked",
                        title: "暗証番号がロックされたときは"
                    },
                    {
                        topicId: "certificate-expiry",
                        title: "電子証明書の期限が近い、または切れたときは"
                    }
                ]
            },
            {
                groupId: "moving",
                heading: "引越し",
                topics: [
                    {
                        topicId: "moving-out",
                        title: "引越しの届出を、はじめから終わりまで"
                    }
                ]
            }
        ]
    }
    property RowsModel results: RowsModel {
        rows: help.found ? [
            {
                topicId: "moving-out",
                title: "引越しの届出を、はじめから終わりまで",
                snippet: "別の市区町村へ引っ越すときは、転出届をオンラインで出し、新しい市区町村の窓口へ行く日を知らせます。"
            },
            {
                topicId: "moving-counter",
                title: "引越しのあと、窓口ですること",
                snippet: "この届による特例は、転出の予定日から30日、または転入から14日を過ぎると使えなくなります。"
            }
        ] : []
    }
    property var blocks: [
        {
            kind: "paragraph",
            text: "決まった回数を続けて間違えたため、その暗証番号だけが使えなくなりました。カードと、ほかの暗証番号は使えます。",
            number: 0
        },
        {
            kind: "step",
            text: "マイナンバーカードと、本人確認書類（運転免許証など）を用意します。",
            number: 1
        },
        {
            kind: "step",
            text: "お住まいの市区町村の窓口へ行き、暗証番号の再設定（初期化）を頼みます。",
            number: 2
        },
        {
            kind: "heading",
            text: "署名用のパスワードのとき",
            number: 0
        },
        {
            kind: "point",
            text: "コンビニエンスストアの端末とスマートフォンで再設定できる場合があります。",
            number: 0
        },
        {
            kind: "command",
            text: "sudo systemctl enable --now pcscd.socket",
            number: 0
        },
        {
            kind: "note",
            text: "このパソコンから解除することはできません。カードを守るためのしくみです。",
            number: 0
        }
    ]
    property var opens: [
        {
            page: "card",
            label: "カードの情報を開く"
        }
    ]
    property var related: [
        {
            topicId: "which-pin",
            title: "どの暗証番号を入力すればよいですか"
        },
        {
            topicId: "contacts",
            title: "問い合わせ先"
        }
    ]

    signal topicChanged

    function search(text) {
        query = text;
        found = text === "転出" || text === "moving";
    }
    function openTopic(topic) {
        openedTopic = topic;
        topicChanged();
    }
    function openPage(page) {
        openedPage = page;
    }
}
