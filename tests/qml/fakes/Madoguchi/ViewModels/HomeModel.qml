import QtQuick
import Madoguchi.Fakes

QtObject {
    property bool busy: false
    property string greeting: "佐藤 葵さん、こんにちは。"
    property string freshness: offline ? "オフライン：11月21日 9:02 に受け取った内容です" : "最終更新 11月21日 10:31"
    property bool offline: false
    property ErrorModel error: ErrorModel {}
    property int queueCount: queue.count
    property int taskCount: tasks.count
    property int applicationCount: applications.count
    property string opened: ""
    property RowsModel news: RowsModel {
        rows: [
            {
                newsId: "progress:R-2026-004790",
                kindText: "手続の状況が変わりました",
                title: "住民票の写しの請求",
                text: "対応が必要です",
                date: "2026年11月20日 9:05",
                tone: "attention"
            },
            {
                newsId: "notice:n1",
                kindText: "役所からのお知らせ",
                title: "国民健康保険の資格確認書をお送りしました",
                text: "",
                date: "2026年11月19日 16:30",
                tone: "info"
            }
        ]
    }
    property RowsModel tasks: RowsModel {
        rows: [
            {
                taskId: "t1",
                title: "引っ越しの前に転出届を出す",
                body: "みなみ市から転出するときは、引っ越しの前後14日以内に届け出ます。オンラインで出すと、窓口へ行くのは転入先だけで済みます。",
                due: "2026年（令和8年）12月5日まで",
                daysLeftText: "あと14日",
                urgency: 1,
                actionText: "転出届をはじめる",
                kind: "own",
                procedureId: "moving-out"
            },
            {
                taskId: "t2",
                title: "署名用電子証明書の有効期限が近づいています",
                body: "有効期限の3か月前から、市区町村の窓口で更新できます。",
                due: "2027年（令和9年）2月14日まで",
                daysLeftText: "あと85日",
                urgency: 0,
                actionText: "カードの情報を見る",
                kind: "own",
                procedureId: ""
            }
        ]
    }
    property RowsModel benefits: RowsModel {
        rows: [
            {
                benefitId: "b1",
                title: "若者の家賃補助（みなみ市）",
                amount: "月10,000円",
                kindText: "受け取るお金",
                reason: "39歳以下で、みなみ市にお住まいです。",
                likelihoodText: "利用できる見込みです",
                likelihoodTone: "success",
                deadline: ""
            }
        ]
    }
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
    property RowsModel queue: RowsModel {
        rows: [
            {
                submissionId: "u1",
                title: "転出届",
                stateText: "このパソコンに保存・未提出",
                why: "みなみ市の受付につながりませんでした。",
                nextTry: "次は10:45に自動で送り直します。"
            }
        ]
    }
    property RowsModel procedures: RowsModel {
        rows: [
            {
                procedureId: "moving-out",
                title: "転出届",
                summary: "ほかの市区町村へ引っ越すとき。所要 約5分。"
            },
            {
                procedureId: "juminhyo",
                title: "住民票の写しの請求",
                summary: "郵送で受け取ります。手数料300円。"
            },
            {
                procedureId: "child",
                title: "児童手当の認定請求",
                summary: "子が生まれたとき、転入したとき。15日以内。"
            }
        ]
    }

    function openNews(id: string) {
        opened = id;
    }
    function openTask(id: string) {
        opened = id;
    }
    function openBenefit(id) {
        opened = id;
    }
    function openBenefits() {
        opened = "benefits";
    }
    function openApplication(reference: string) {
        opened = reference;
    }
    function openApplications(group: string) {
        opened = group;
    }
    function showMoreTasks() {
    }
    function retryQueue() {
    }
    function startProcedure(id: string) {
        opened = id;
    }
    function refresh() {
    }
}
