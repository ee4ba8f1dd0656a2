import QtQuick
import Madoguchi.Fakes

QtObject {
    property string title: "引っ越す"
    property string summary: "ほかの市区町村へ引っ越すときの手続を、する順に並べています。"
    property string legalGround: "住民基本台帳法 第22条・第24条・第24条の2"
    property string checkedOn: "2026年（令和8年）11月22日"
    property string standing: "することは6件です。このうち1件は、人によります。上の質問に答えると、必要なものだけになります。"
    property string keeping: "答えと済んだ印は、ほかの人に読めない形でこのパソコンに保存します。どこにも送りません。"
    property bool answered: true
    property bool canRemind: true
    property bool reminding: false
    property bool hasDates: true
    property string calendarOutcome: ""
    property string started: ""
    property string opened: ""
    property string marked: ""
    property var given: ({})
    property ErrorModel error: ErrorModel {}
    property PrintModel printing: PrintModel {}
    property RowsModel questions: RowsModel {
        rows: [
            {
                questionId: "moved_on",
                type: "date",
                label: "引っ越す日",
                help: "決まっていなければ、あとで入れてもかまいません。",
                value: "2026-11-27",
                display: "2026年（令和8年）11月27日",
                error: "",
                choices: [],
                unit: ""
            },
            {
                questionId: "insurance",
                type: "choice",
                label: "いまの健康保険",
                help: "",
                value: "",
                display: "",
                error: "",
                choices: [
                    {
                        value: "town",
                        label: "国民健康保険",
                        detail: ""
                    },
                    {
                        value: "work",
                        label: "勤め先の健康保険",
                        detail: ""
                    }
                ],
                unit: ""
            },
            {
                questionId: "has",
                type: "choices",
                label: "あてはまるもの",
                help: "",
                value: "dog",
                display: "犬",
                error: "",
                choices: [
                    {
                        value: "car",
                        label: "自動車を持っている",
                        detail: ""
                    },
                    {
                        value: "dog",
                        label: "犬を飼っている",
                        detail: ""
                    }
                ],
                unit: ""
            },
            {
                questionId: "children",
                type: "number",
                label: "18歳までの子ども",
                help: "",
                value: "二人",
                display: "",
                error: "数字で入力してください。",
                choices: [],
                unit: "人"
            },
            {
                questionId: "town",
                type: "municipality",
                label: "引っ越し先の市区町村",
                help: "",
                value: "",
                display: "",
                error: "",
                choices: [],
                unit: ""
            }
        ]
    }
    property RowsModel steps: RowsModel {
        rows: [
            {
                stepId: "allowance",
                group: "いま、ここでできること",
                visit: "",
                visitBring: "",
                title: "児童手当の住所変更",
                place: "online",
                placeText: "ここでできます",
                condition: "あてはまるとき：児童手当を受けている人",
                due: "期限：2026年（令和8年）12月14日（あと20日）",
                tone: "neutral",
                late: "",
                opens: "",
                after: "",
                deadline: "引越しから15日以内",
                office: "いまの市区町村",
                bring: "",
                fee: "",
                note: "",
                reason: "",
                progress: "",
                applicationKey: "",
                done: false,
                settled: false,
                procedureId: "child-allowance",
                startText: "手続をはじめる",
                link: ""
            },
            {
                stepId: "moving-out",
                group: "",
                visit: "",
                visitBring: "",
                title: "転出届を出し、窓口へ行く日を知らせる",
                place: "online",
                placeText: "ここでできます",
                condition: "",
                due: "期限：2026年（令和8年）12月7日（あと13日）",
                tone: "warning",
                late: "",
                opens: "",
                after: "",
                deadline: "引越しの30日前から10日後まで",
                office: "いまの市区町村",
                bring: "",
                fee: "",
                note: "",
                reason: "住所が変わると、署名用電子証明書は使えなくなります。署名がいるほかの手続は、先に済ませてください。",
                progress: "",
                applicationKey: "",
                done: false,
                settled: false,
                procedureId: "moving-out-notice",
                startText: "手続をはじめる",
                link: ""
            },
            {
                stepId: "moving-in",
                group: "窓口へ行ってすること",
                visit: "新しい市区町村の窓口へ1回行けば、まとめて2件できます",
                visitBring: "引っ越す全員のマイナンバーカードと暗証番号\n印鑑登録をする人は印鑑",
                title: "転入届を出す",
                place: "counter",
                placeText: "窓口でします",
                condition: "",
                due: "期限：2026年（令和8年）11月23日（1日過ぎています）",
                tone: "attention",
                late: "正当な理由なく遅れると、5万円以下の過料になることがあります。できるだけ早く窓口へ行ってください。",
                opens: "",
                after: "",
                deadline: "引っ越した日から14日以内",
                office: "新しい市区町村",
                bring: "",
                fee: "",
                note: "窓口で本人確認があります。",
                reason: "",
                progress: "",
                applicationKey: "",
                done: false,
                settled: false,
                procedureId: "",
                startText: "",
                link: ""
            },
            {
                stepId: "seal",
                group: "",
                visit: "",
                visitBring: "",
                title: "印鑑登録をする",
                place: "counter",
                placeText: "窓口でします",
                condition: "",
                due: "",
                tone: "neutral",
                late: "",
                opens: "",
                after: "",
                deadline: "",
                office: "新しい市区町村",
                bring: "",
                fee: "手数料：300円",
                note: "",
                reason: "",
                progress: "",
                applicationKey: "",
                done: false,
                settled: false,
                procedureId: "",
                startText: "",
                link: ""
            },
            {
                stepId: "employer",
                group: "ほかの所ですること",
                visit: "",
                visitBring: "",
                title: "勤め先に新しい住所を知らせる",
                place: "elsewhere",
                placeText: "ほかの所でします",
                condition: "",
                due: "",
                tone: "neutral",
                late: "",
                opens: "",
                after: "",
                deadline: "",
                office: "",
                bring: "",
                fee: "",
                note: "",
                reason: "",
                progress: "",
                applicationKey: "",
                done: false,
                settled: false,
                procedureId: "",
                startText: "",
                link: "https://www.digital.go.jp/"
            },
            {
                stepId: "card-later",
                group: "あとですること",
                visit: "",
                visitBring: "",
                title: "新しい署名用電子証明書をもらう",
                place: "counter",
                placeText: "窓口でします",
                condition: "",
                due: "",
                tone: "neutral",
                late: "",
                opens: "2026年（令和8年）12月1日からできます",
                after: "「転入届を出す」が済んでからです。",
                deadline: "",
                office: "新しい市区町村",
                bring: "マイナンバーカード",
                fee: "",
                note: "",
                reason: "",
                progress: "",
                applicationKey: "",
                done: false,
                settled: false,
                procedureId: "",
                startText: "",
                link: ""
            },
            {
                stepId: "mail",
                group: "済んだこと",
                visit: "",
                visitBring: "",
                title: "郵便の転送を届け出る",
                place: "elsewhere",
                placeText: "ほかの所でします",
                condition: "",
                due: "",
                tone: "neutral",
                late: "",
                opens: "",
                after: "",
                deadline: "",
                office: "",
                bring: "",
                fee: "",
                note: "",
                reason: "",
                progress: "",
                applicationKey: "",
                done: true,
                settled: false,
                procedureId: "",
                startText: "",
                link: ""
            },
            {
                stepId: "insurance",
                group: "",
                visit: "",
                visitBring: "",
                title: "国民健康保険をやめる",
                place: "online",
                placeText: "ここでできます",
                condition: "",
                due: "",
                tone: "neutral",
                late: "",
                opens: "",
                after: "",
                deadline: "",
                office: "",
                bring: "",
                fee: "",
                note: "",
                reason: "",
                progress: "到達",
                applicationKey: "M-2026-0001",
                done: true,
                settled: true,
                procedureId: "",
                startText: "",
                link: ""
            }
        ]
    }

    signal announced(string text)

    function answer(questionId, input) {
        given[questionId] = input;
    }
    function suggestions(questionId, text) {
        return [];
    }
    function clearAnswers() {
        answered = false;
    }
    function setDone(stepId, done) {
        marked = stepId + (done ? " done" : " open");
    }
    function setReminding(wished) {
        reminding = wished;
    }
    function startProcedure(procedureId) {
        started = procedureId;
    }
    function openApplication(key) {
        opened = key;
    }
    function openLink(link) {
        opened = link;
    }
    function saveCalendar() {
        calendarOutcome = "/home/taro/書類/引っ越す.ics に保存しました。カレンダーのアプリで開くと、期限と予告が入ります。";
    }
}
