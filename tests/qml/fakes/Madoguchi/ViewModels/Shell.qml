import QtQuick
import Madoguchi.Fakes

QtObject {
    id: shell

    property string page: "start"
    property bool canGoBack: page !== "start" && page !== "home"
    property bool demo: true
    property string demoNotice: "デモです。登場する人物と市は架空です。実際の役所には何も送られません。"
    property string agencyName: "みなみ市"
    property bool connected: true
    property bool signedIn: page !== "start" && page !== "signIn"
    property string personName: signedIn ? "佐藤 葵" : ""
    property string pageTitle: page
    property string section: ["form", "review", "sign", "receipt", "application", "applications"].includes(page) ? "home" : page === "signIn" ? "start" : ["pinChange", "certificate"].includes(page) ? "card" : ["benefit", "benefitAnswers", "whatIf", "subsidies", "subsidy"].includes(page) ? "benefits" : page
    property string helpTopic: page
    property int wentBack: 0
    property RowsModel navigation: RowsModel {
        rows: [
            {
                page: shell.signedIn ? "home" : "start",
                title: shell.signedIn ? "ホーム" : "はじめに",
                iconName: shell.signedIn ? "home" : "flag",
                countText: shell.signedIn ? "未提出1件" : "",
                startsGroup: false
            },
            {
                page: "card",
                title: "マイナンバーカード",
                iconName: "card",
                countText: "",
                startsGroup: false
            },
            {
                page: "settings",
                title: "設定",
                iconName: "gear",
                countText: "",
                startsGroup: true
            }
        ]
    }
    property Settings settings: Settings {}
    property StartModel start: StartModel {}
    property SignInModel signIn: SignInModel {}
    property HomeModel home: HomeModel {}
    property RegisterUseModel registerUse: RegisterUseModel {}
    property FormModel form: FormModel {}
    property ReviewModel review: ReviewModel {}
    property ConversationModel conversation: ConversationModel {}
    property PreEntryModel preEntry: PreEntryModel {}
    property SignModel sign: SignModel {}
    property ReceiptModel receipt: ReceiptModel {}
    property ApplicationModel application: ApplicationModel {}
    property ApplicationsModel applications: ApplicationsModel {}
    property CardModel card: CardModel {}
    property RecoveryModel recovery: RecoveryModel {}
    property StoreKeysModel storeKeys: StoreKeysModel {}
    property StoreFileModel storeFile: StoreFileModel {}
    property PinChangeModel pinChange: PinChangeModel {}
    property CertificateModel certificate: CertificateModel {}
    property DocumentSigningModel documentSigning: DocumentSigningModel {}
    property SignatureCheckModel signatureCheck: SignatureCheckModel {}
    property HelpModel help: HelpModel {}
    property DiagnosisModel diagnosis: DiagnosisModel {}
    property FeedbackModel feedback: FeedbackModel {}
    property string helpAskedFor: ""
    property LifeEventsModel lifeEvents: LifeEventsModel {}
    property LifePlanModel lifePlan: LifePlanModel {}
    property BenefitsModel benefits: BenefitsModel {}
    property BenefitQuestionModel benefitQuestion: BenefitQuestionModel {}
    property BenefitModel benefit: BenefitModel {}
    property BenefitAnswersModel benefitAnswers: BenefitAnswersModel {}
    property SubsidiesModel subsidies: SubsidiesModel {}
    property WhatIfModel whatIf: WhatIfModel {}
    property NoticesModel notices: NoticesModel {}
    property NoticeModel notice: NoticeModel {}
    property RecordsModel records: RecordsModel {}
    property RecordModel record: RecordModel {}
    property AccessLogModel accessLog: AccessLogModel {}
    property DesktopModel desktop: DesktopModel {}
    property DemoTray demoTray: demo ? tray : null
    readonly property DemoTray tray: DemoTray {}

    signal announced(string text)
    signal shortcutsWanted

    function open(name: string) {
        page = name;
    }
    function openHelp() {
        shortcutsWanted();
    }

    function goHome() {
        page = "home";
    }
    function goCard() {
        page = "card";
    }
    function openHelpTopic(topic) {
        helpAskedFor = topic;
    }
    function openHelpFor(code) {
        helpAskedFor = code;
    }
    function goSettings() {
        page = "settings";
    }
    function back() {
        ++wentBack;
        page = signedIn ? "home" : "start";
    }
    function signOut() {
        page = "start";
    }
}
