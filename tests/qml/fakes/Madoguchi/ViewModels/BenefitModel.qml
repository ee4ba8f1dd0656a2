import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "児童扶養手当"
    property string summary: "ひとり親などで、18歳の年度末までの子を育てている人に支給されます。"
    property string likelihoodText: "いまは当てはまりません"
    property string tone: "neutral"
    property var facts: [
        {
            label: "受け取るお金",
            value: "月46,690円"
        },
        {
            label: "申請できる時期",
            value: "いつでも申請できます。早いほど、受けられる期間が長くなります。"
        },
        {
            label: "決めるところ",
            value: "お住まいの市区町村"
        }
    ]
    property string furtherConditions: "事実婚の相手がいないこと"
    property string exclusive: ""
    property string howToApply: "市区町村の子育て支援の窓口に申請書を出します。"
    property string documents: "・戸籍謄本\n・預金通帳"
    property string procedure: ""
    property bool filedHere: true
    property string ground: "根拠：児童扶養手当法 第4条\n出典：https://example.jp/（2026年（令和8年）11月21日に確認）"
    property bool received: false
    property int asked: -1
    property bool applied: false
    property ErrorModel error: ErrorModel {}
    property RowsModel reasons: RowsModel {
        rows: [
            {
                reasonId: 0,
                level: 0,
                truth: "holds",
                text: "18歳の年度末までの子を育てています。",
                law: "第4条第1項"
            },
            {
                reasonId: 1,
                level: 0,
                truth: "fails",
                text: "所得が限度額より少ない、には当てはまりません。12,000円多いです。",
                law: "第9条"
            },
            {
                reasonId: 2,
                level: 1,
                truth: "open",
                text: "扶養親族の数は、まだ分かりません。",
                law: ""
            }
        ]
    }
    property RowsModel questions: RowsModel {
        rows: [
            {
                question: "2025年の税の扶養親族等（配偶者を含む）は何人でしたか"
            }
        ]
    }

    function apply() {
        applied = true;
    }
    function ask(row) {
        asked = row;
    }
}
