import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool kept: true
    property string filter: "all"
    property var filters: [
        {
            value: "all",
            label: "すべて",
            count: 104
        },
        {
            value: "likely",
            label: "見込みあり",
            count: 2
        },
        {
            value: "answers",
            label: "答えると分かる",
            count: 61
        },
        {
            value: "office",
            label: "役所に確認",
            count: 11
        },
        {
            value: "not",
            label: "当てはまらない",
            count: 30
        }
    ]
    property string query: ""
    property string foundText: query === "" ? "" : "5件見つかりました"
    property int total: benefits.count === 0 ? 0 : 104
    property int likely: 2
    property int answered: 3
    property bool runsBusiness: false
    property string opened: ""
    property PrintModel printing: PrintModel {}
    property ErrorModel error: ErrorModel {}
    property RowsModel benefits: RowsModel {
        rows: [
            {
                benefitId: "child-allowance",
                group: "利用できる見込みのあるもの",
                title: "児童手当",
                likelihoodText: "利用できる見込みです",
                likelihoodTone: "success",
                amount: "月25,000円",
                kindText: "受け取るお金",
                reason: "18歳の年度末までの子を育てています。",
                deadline: ""
            },
            {
                benefitId: "childbirth-lump-sum",
                group: "",
                title: "出産育児一時金",
                likelihoodText: "利用できる見込みです",
                likelihoodTone: "success",
                amount: "500,000円",
                kindText: "受け取るお金",
                reason: "健康保険に入っていて、この2年に出産しました。",
                deadline: "申請の期限：2026年（令和8年）12月3日（あと12日）"
            },
            {
                benefitId: "high-cost-medical-care",
                group: "質問に答えると分かるもの",
                title: "高額療養費",
                likelihoodText: "あと2問で分かります",
                likelihoodTone: "info",
                amount: "最大252,600円",
                kindText: "受け取るお金",
                reason: "1か月の医療費の自己負担が限度額を超えたとき、超えた分が戻ります。",
                deadline: ""
            },
            {
                benefitId: "public-assistance",
                group: "役所に確かめるもの",
                title: "生活保護",
                likelihoodText: "役所に確かめてください",
                likelihoodTone: "attention",
                amount: "",
                kindText: "受け取るお金",
                reason: "決めるのは福祉事務所です。",
                deadline: ""
            },
            {
                benefitId: "widow-pension",
                group: "いまは当てはまらないもの",
                title: "寡婦年金",
                likelihoodText: "いまは当てはまりません",
                likelihoodTone: "neutral",
                amount: "",
                kindText: "受け取るお金",
                reason: "60歳から64歳までの人のための年金です。あと22年あります。",
                deadline: ""
            }
        ]
    }

    function show(name) {
        filter = name;
    }
    function search(words) {
        query = words;
    }
    function showMore() {
    }
    function openBenefit(id) {
        opened = id;
    }
    function openAnswers() {
        opened = "answers";
    }
    function openWhatIf() {
        opened = "whatIf";
    }
    function openSubsidies() {
        opened = "subsidies";
    }
}
