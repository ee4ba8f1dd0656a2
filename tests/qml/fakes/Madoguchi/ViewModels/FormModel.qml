import QtQuick
import Madoguchi.Fakes

QtObject {
    id: form

    property bool preview: false
    property string previewFaults: ""
    property string previewProblem: ""
    property string title: "転出届"
    property string summary: "ほかの市区町村へ引っ越すときの届出です。"
    property string legalGround: "住民基本台帳法 第24条"
    property bool busy: false
    property ErrorModel error: ErrorModel {}
    property string draftState: "入力した内容を保存しました（10:32）"
    property bool cardReadNeeded: false
    property int triesLeft: 3
    property string triesText: "あと3回入力できます。"
    property bool lastTryConsentNeeded: triesLeft === 1
    property bool blocked: false
    property bool atReader: false
    property string blockedHelp: ""
    property string progressText: ""
    property int stepCount: 4
    property int step: 1
    property string stepTitle: "引っ越し先はどこですか"
    property string stepText: "全4ステップ中、%1ステップ目まで到達済み".arg(step + 1)
    property bool showErrors: false
    property bool wholePage: false
    property bool canUndo: false
    property bool canRedo: false
    property var values: ({})
    property RowsModel fields: RowsModel {
        rows: [
            {
                fieldId: "name",
                type: "personName",
                label: "氏名",
                help: "",
                required: true,
                value: "佐藤 葵",
                display: "佐藤 葵",
                source: "マイナンバーカードから",
                error: "",
                choices: [],
                multiple: false,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            },
            {
                fieldId: "moveDate",
                type: "date",
                label: "引っ越す日",
                help: "新しい住所に住みはじめる日です。",
                required: true,
                value: "2026-12-05",
                display: "2026年（令和8年）12月5日",
                source: "",
                error: "",
                choices: [],
                multiple: false,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            },
            {
                fieldId: "postal",
                type: "postalCode",
                label: "新しい住所の郵便番号",
                help: "",
                required: false,
                value: "",
                display: "",
                source: "",
                error: "",
                choices: [],
                multiple: false,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            },
            {
                fieldId: "city",
                type: "municipality",
                label: "新しい市区町村",
                help: "",
                required: true,
                value: "",
                display: "",
                source: "",
                error: form.showErrors ? "市区町村を選んでください。" : "",
                choices: [],
                multiple: false,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            },
            {
                fieldId: "address",
                type: "address",
                label: "新しい住所（町名・番地・建物）",
                help: "集合住宅は部屋番号まで入力してください。",
                required: true,
                value: "",
                display: "",
                source: "",
                error: form.showErrors ? "新しい住所を入力してください。" : "",
                choices: [],
                multiple: false,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            },
            {
                fieldId: "who",
                type: "persons",
                label: "引っ越す人",
                help: "いっしょに引っ越す人をすべて選んでください。",
                required: true,
                value: "p1",
                display: "",
                source: "",
                error: "",
                choices: [
                    {
                        value: "p1",
                        label: "佐藤 葵（ご本人）",
                        detail: "1999年（平成11年）4月2日生まれ"
                    },
                    {
                        value: "p2",
                        label: "佐藤 蓮",
                        detail: "2001年（平成13年）8月30日生まれ"
                    }
                ],
                multiple: true,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            },
            {
                fieldId: "visit",
                type: "choice",
                label: "転入先の窓口へ行く日",
                help: "",
                required: true,
                value: "decided",
                display: "",
                source: "",
                error: "",
                choices: [
                    {
                        value: "decided",
                        label: "決まっている"
                    },
                    {
                        value: "open",
                        label: "まだ決めていない",
                        detail: "引っ越した日から14日以内に行ってください。"
                    }
                ],
                multiple: false,
                context: "",
                unit: "",
                least: 0,
                most: 0,
                lines: 1
            }
        ]
    }

    // What a procedure for a family asks: every type that the first rows do not have.
    readonly property var family: [
        row("/step/children", "heading", "お子さんについて", "", []),
        row("children", "group", "お子さん", "1", [
            {
                value: "p3",
                label: "佐藤 結",
                detail: "お子さん / 2021年（令和3年）4月2日生まれ"
            }
        ]),
        row("children/0", "groupItem", "お子さん1人目", "", []),
        row("children/0/name", "personName", "氏名", "佐藤 結", []),
        row("children/0/kana", "kana", "フリガナ", "サトウ　ユイ", []),
        row("rooms", "number", "部屋の数", "3", []),
        row("income", "yen", "年間の収入", "3000000", []),
        Object.assign(row("born_at", "time", "生まれた時刻", "14:30", []), {
            display: "午後2時30分"
        }),
        row("ways", "choices", "受け取り方", "mail", [
            {
                value: "mail",
                label: "郵便"
            },
            {
                value: "counter",
                label: "窓口"
            }
        ]),
        row("email", "email", "メールアドレス", "", []),
        row("reason", "text", "理由", "", []),
        row("account", "bankAccount", "振込先の口座", JSON.stringify({
            bank: "みどり銀行",
            branch: "本店",
            kind: "ordinary",
            number: "0012345",
            holder: "サトウ　アオイ"
        }), [])
    ]
    property AttachmentsModel attachments: AttachmentsModel {}
    // Photos and PDF files that go with it.
    readonly property var files: [
        row("self_judgment", "yesNo", "写真だけで判定してもよいですか", "yes", [
            {
                value: "yes",
                label: "はい"
            },
            {
                value: "no",
                label: "いいえ"
            }
        ]),
        row("photos", "attachment", "被害の写真", "2", [
            {
                value: "aa11",
                label: "屋根（南側から）.jpg",
                detail: "JPEG、3.1 MB、横4032×縦3024画素",
                place: true
            },
            {
                value: "bb22",
                label: "見取図.pdf",
                detail: "PDF、240 kB、3ページ",
                place: false
            }
        ])
    ]
    property bool showsFiles: false
    property bool showsFamily: false

    onShowsFilesChanged: if (showsFiles)
        fields.rows = files

    onShowsFamilyChanged: if (showsFamily)
        fields.rows = family

    signal focusField(string fieldId)

    function row(fieldId: string, type: string, label: string, value: string, choices: var): var {
        return {
            fieldId: fieldId,
            type: type,
            label: label,
            help: "",
            required: type !== "heading" && type !== "groupItem",
            value: value,
            display: value,
            source: "",
            error: "",
            choices: choices,
            multiple: false,
            context: fieldId.includes("/0/") ? "お子さん1人目" : "",
            unit: type === "number" ? "室" : "",
            least: 0,
            most: type === "group" ? 3 : 100000000,
            lines: fieldId === "reason" ? 4 : 1
        };
    }
    function readCard(pin: string) {
    }
    function readCardLastTry(pin: string) {
    }
    function readCardAtReader() {
    }
    function readCardLastTryAtReader() {
    }
    function skipCard() {
        cardReadNeeded = false;
    }
    function setValue(fieldId: string, value: string) {
        values[fieldId] = value;
        fields.rows = fields.rows.map(row => row.fieldId === fieldId ? Object.assign({}, row, {
                    value: value
                }) : row);
    }
    function leave(fieldId: string) {
    }
    function addItem(group: string, person: string) {
        values[group] = person;
    }
    function removeItem(item: string) {
        values[item] = "removed";
    }
    function undo() {
        canRedo = true;
    }
    function redo() {
        canRedo = false;
    }
    function lookUpPostalCode(fieldId: string) {
    }
    function suggestions(fieldId: string, text: string): var {
        return ["東京都大田区", "東京都江東区", "東京都品川区", "神奈川県川崎市", "神奈川県横浜市"].filter(name => name.includes(text)).map(name => ({
                    value: name,
                    label: name
                }));
    }
    function next() {
        showErrors = true;
        focusField("city");
    }
    function previous() {
        --step;
    }
}
