#pragma once

#include "app/benefit_situation.h"
#include "app/card_owner_watch.h"
#include "app/citizen_file.h"
#include "app/citizen_messages.h"
#include "app/viewmodels/access_log_model.h"
#include "app/viewmodels/application_model.h"
#include "app/viewmodels/applications_model.h"
#include "app/viewmodels/benefit_answers_model.h"
#include "app/viewmodels/benefit_model.h"
#include "app/viewmodels/benefit_question_model.h"
#include "app/viewmodels/benefits_model.h"
#include "app/viewmodels/card_model.h"
#include "app/viewmodels/certificate_model.h"
#include "app/viewmodels/conversation_model.h"
#include "app/viewmodels/demo_tray.h"
#include "app/viewmodels/desktop_model.h"
#include "app/viewmodels/diagnosis_model.h"
#include "app/viewmodels/document_signing_model.h"
#include "app/viewmodels/feedback_model.h"
#include "app/viewmodels/form_model.h"
#include "app/viewmodels/help_model.h"
#include "app/viewmodels/home_model.h"
#include "app/viewmodels/life_events_model.h"
#include "app/viewmodels/life_plan_model.h"
#include "app/viewmodels/notice_model.h"
#include "app/viewmodels/notices_model.h"
#include "app/viewmodels/pin_change_model.h"
#include "app/viewmodels/pre_entry_model.h"
#include "app/viewmodels/receipt_model.h"
#include "app/viewmodels/record_model.h"
#include "app/viewmodels/records_model.h"
#include "app/viewmodels/recovery_model.h"
#include "app/viewmodels/register_use_model.h"
#include "app/viewmodels/review_model.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/sign_in_model.h"
#include "app/viewmodels/sign_model.h"
#include "app/viewmodels/signature_check_model.h"
#include "app/viewmodels/start_model.h"
#include "app/viewmodels/store_file_model.h"
#include "app/viewmodels/store_keys_model.h"
#include "app/viewmodels/subsidies_model.h"
#include "app/viewmodels/what_if_model.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace madoguchi
{

/// What the window stands on: which page is shown, and the view model of each. Pages know only this.
class Shell : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the window by the application")
    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY pageTitleChanged)
    Q_PROPERTY(QString section READ section NOTIFY pageChanged)
    Q_PROPERTY(QString helpTopic READ helpTopic NOTIFY pageChanged)
    Q_PROPERTY(madoguchi::RowsModel *navigation READ navigation CONSTANT)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged)
    Q_PROPERTY(bool demo READ demo CONSTANT)
    Q_PROPERTY(QString demoNotice READ demoNotice NOTIFY languageChanged)
    Q_PROPERTY(bool connected READ connected NOTIFY connectedChanged)
    Q_PROPERTY(QString agencyName READ agencyName NOTIFY connectedChanged)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY signedInChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY signedInChanged)
    Q_PROPERTY(madoguchi::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(madoguchi::StartModel *start READ start CONSTANT)
    Q_PROPERTY(madoguchi::SignInModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(madoguchi::HomeModel *home READ home CONSTANT)
    Q_PROPERTY(madoguchi::RegisterUseModel *registerUse READ registerUse CONSTANT)
    Q_PROPERTY(madoguchi::FormModel *form READ form CONSTANT)
    Q_PROPERTY(madoguchi::ReviewModel *review READ review CONSTANT)
    Q_PROPERTY(madoguchi::PreEntryModel *preEntry READ preEntry CONSTANT)
    Q_PROPERTY(madoguchi::SignModel *sign READ sign CONSTANT)
    Q_PROPERTY(madoguchi::ReceiptModel *receipt READ receipt CONSTANT)
    Q_PROPERTY(madoguchi::ApplicationModel *application READ application CONSTANT)
    Q_PROPERTY(madoguchi::ConversationModel *conversation READ conversation CONSTANT)
    Q_PROPERTY(madoguchi::ApplicationsModel *applications READ applications CONSTANT)
    Q_PROPERTY(madoguchi::NoticesModel *notices READ notices CONSTANT)
    Q_PROPERTY(madoguchi::NoticeModel *notice READ notice CONSTANT)
    Q_PROPERTY(madoguchi::RecordsModel *records READ records CONSTANT)
    Q_PROPERTY(madoguchi::RecordModel *record READ record CONSTANT)
    Q_PROPERTY(madoguchi::AccessLogModel *accessLog READ accessLog CONSTANT)
    Q_PROPERTY(madoguchi::RecoveryModel *recovery READ recovery CONSTANT)
    Q_PROPERTY(madoguchi::StoreKeysModel *storeKeys READ storeKeys CONSTANT)
    Q_PROPERTY(madoguchi::StoreFileModel *storeFile READ storeFile CONSTANT)
    Q_PROPERTY(madoguchi::CardModel *card READ card CONSTANT)
    Q_PROPERTY(madoguchi::PinChangeModel *pinChange READ pinChange CONSTANT)
    Q_PROPERTY(madoguchi::CertificateModel *certificate READ certificate CONSTANT)
    Q_PROPERTY(madoguchi::DocumentSigningModel *documentSigning READ documentSigning CONSTANT)
    Q_PROPERTY(madoguchi::SignatureCheckModel *signatureCheck READ signatureCheck CONSTANT)
    Q_PROPERTY(madoguchi::HelpModel *help READ help CONSTANT)
    Q_PROPERTY(madoguchi::DiagnosisModel *diagnosis READ diagnosis CONSTANT)
    Q_PROPERTY(madoguchi::FeedbackModel *feedback READ feedback CONSTANT)
    Q_PROPERTY(madoguchi::LifeEventsModel *lifeEvents READ lifeEvents CONSTANT)
    Q_PROPERTY(madoguchi::LifePlanModel *lifePlan READ lifePlan CONSTANT)
    Q_PROPERTY(madoguchi::BenefitsModel *benefits READ benefits CONSTANT)
    Q_PROPERTY(madoguchi::BenefitQuestionModel *benefitQuestion READ benefitQuestion CONSTANT)
    Q_PROPERTY(madoguchi::BenefitModel *benefit READ benefit CONSTANT)
    Q_PROPERTY(madoguchi::BenefitAnswersModel *benefitAnswers READ benefitAnswers CONSTANT)
    Q_PROPERTY(madoguchi::SubsidiesModel *subsidies READ subsidies CONSTANT)
    Q_PROPERTY(madoguchi::WhatIfModel *whatIf READ whatIf CONSTANT)
    Q_PROPERTY(madoguchi::DesktopModel *desktop READ desktop CONSTANT)
    Q_PROPERTY(madoguchi::DemoTray *demoTray READ demoTray CONSTANT)
public:
    struct Parts
    {
        CitizenSession &session;
        CardTerminal &terminal;
        const Content &content;
        const Clock &clock;
        Settings &settings;
        const SheetDesk &sheetDesk;
        DesktopModel &desktop;
        DemoTray *demoTray;           ///< null unless this is the demo
        SubsidySource subsidies = {}; ///< without one nothing is looked up
    };
    explicit Shell(const Parts &parts, QObject *parent = nullptr);

    QString page() const { return m_pages.last(); }
    QString pageTitle() const;
    QString section() const;                          ///< the navigation's entry that the page belongs to
    QString helpTopic() const;                        ///< what F1 opens at this page
    RowsModel *navigation() { return &m_navigation; } ///< what this person can open now
    bool canGoBack() const { return m_pages.size() > 1; }
    bool demo() const { return m_demoTray; }
    QString demoNotice() const;
    bool connected() const;
    QString agencyName() const;
    bool signedIn() const;
    QString personName() const;
    Settings *settings() { return &m_settings; }
    StartModel *start() { return &m_start; }
    SignInModel *signIn() { return &m_signIn; }
    HomeModel *home() { return &m_home; }
    RegisterUseModel *registerUse() { return &m_registerUse; }
    FormModel *form() { return &m_form; }
    ReviewModel *review() { return &m_review; }
    PreEntryModel *preEntry() { return &m_preEntry; }
    SignModel *sign() { return &m_sign; }
    ReceiptModel *receipt() { return &m_receipt; }
    ApplicationModel *application() { return &m_application; }
    ConversationModel *conversation() { return &m_conversation; }
    ApplicationsModel *applications() { return &m_applications; }
    NoticesModel *notices() { return &m_notices; }
    NoticeModel *notice() { return &m_notice; }
    RecordsModel *records() { return &m_records; }
    RecordModel *record() { return &m_record; }
    AccessLogModel *accessLog() { return &m_accessLog; }
    RecoveryModel *recovery() { return &m_recovery; }
    StoreKeysModel *storeKeys() { return &m_storeKeys; }
    StoreFileModel *storeFile() { return &m_storeFile; }
    CardModel *card() { return &m_card; }
    PinChangeModel *pinChange() { return &m_pinChange; }
    CertificateModel *certificate() { return &m_certificate; }
    DocumentSigningModel *documentSigning() { return &m_documentSigning; }
    SignatureCheckModel *signatureCheck() { return &m_signatureCheck; }
    HelpModel *help() { return &m_help; }
    DiagnosisModel *diagnosis() { return &m_diagnosis; }
    FeedbackModel *feedback() { return &m_feedback; }
    LifeEventsModel *lifeEvents() { return &m_lifeEvents; }
    LifePlanModel *lifePlan() { return &m_lifePlan; }
    BenefitsModel *benefits() { return &m_benefits; }
    BenefitQuestionModel *benefitQuestion() { return &m_benefitQuestion; }
    BenefitModel *benefit() { return &m_benefit; }
    BenefitAnswersModel *benefitAnswers() { return &m_benefitAnswers; }
    SubsidiesModel *subsidies() { return &m_subsidies; }
    WhatIfModel *whatIf() { return &m_whatIf; }
    DesktopModel *desktop() { return &m_desktop; }
    DemoTray *demoTray() { return m_demoTray; }

    /// Shows `page`, see pages.cpp. One for which the person must sign in first comes after the sign-in.
    Q_INVOKABLE void open(const QString &page);
    Q_INVOKABLE void openHelp();                          ///< at this page's topic
    Q_INVOKABLE void openHelpTopic(const QString &topic); ///< of one thing on a page
    /// The topic of an error's code ("MDG-C103").
    Q_INVOKABLE void openHelpFor(const QString &errorName);
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void goCard();
    Q_INVOKABLE void goSettings();
    Q_INVOKABLE void back();
    Q_INVOKABLE void signOut();

    /// `prepare` is called each time before `page` is opened from the navigation.
    void onArrival(const QString &page, const std::function<void()> &prepare);
    /// The count at the navigation's entry for `page`: unread notices and the like; 0 shows none.
    void setCount(const QString &page, int count);

    /// The form alone, on a procedure that is being written: see FormModel::preview().
    void preview(const Result<Procedure> &procedure, const QStringList &faults);

    /// Every word in the language now in force; called once it is loaded.
    void retranslate();

Q_SIGNALS:
    void pageChanged();
    void pageTitleChanged();
    void languageChanged();
    void connectedChanged();
    void signedInChanged();
    void shortcutsWanted();
    void announced(const QString &text); ///< to be said once by a screen reader

private:
    void connectPages();
    void connectFiling();
    void connectHelp();
    void connectBenefits();
    QString pageOutsideHelp() const;
    void connectFile();
    void connectConversation();
    void connectLifeEvents();
    void connectCard();
    void rebuildNavigation();
    void setPages(const QStringList &pages);
    void connectDesktop();
    void go(const QString &page);
    void restart(const QString &page); ///< this page alone: nothing to go back to
    void startProcedure(const QString &procedureId);
    void cardReturned(); ///< a page that waits for the card goes on
    void openSigning();
    void correct(const QUuid &submissionId);
    void mend(const QUuid &submissionId); ///< what the agency wants mended (補正)

    CitizenSession &m_session;
    const Content &m_content;
    const Clock &m_clock;
    Settings &m_settings;
    DesktopModel &m_desktop;
    DemoTray *m_demoTray;
    BenefitSituation m_situation; ///< before the pages that show it
    StartModel m_start;
    SignInModel m_signIn;
    HomeModel m_home;
    RegisterUseModel m_registerUse;
    FormModel m_form;
    ReviewModel m_review;
    PreEntryModel m_preEntry;
    SignModel m_sign;
    ReceiptModel m_receipt;
    ApplicationModel m_application;
    CitizenMessages m_written;
    ConversationModel m_conversation;
    ApplicationsModel m_applications;
    CitizenFile m_file;
    NoticesModel m_notices;
    NoticeModel m_notice;
    RecordsModel m_records;
    RecordModel m_record;
    AccessLogModel m_accessLog;
    RecoveryModel m_recovery;
    StoreKeysModel m_storeKeys;
    StoreFileModel m_storeFile;
    CardModel m_card;
    PinChangeModel m_pinChange;
    CertificateModel m_certificate;
    DocumentSigningModel m_documentSigning;
    SignatureCheckModel m_signatureCheck;
    LifeEventsModel m_lifeEvents;
    LifePlanModel m_lifePlan;
    BenefitsModel m_benefits;
    BenefitQuestionModel m_benefitQuestion;
    BenefitModel m_benefit;
    BenefitAnswersModel m_benefitAnswers;
    WhatIfModel m_whatIf;
    SubsidiesModel m_subsidies;
    CardOwnerWatch m_cardOwner;
    HelpModel m_help;
    DiagnosisModel m_diagnosis;
    FeedbackModel m_feedback;
    RowsModel m_navigation;
    QHash<QString, int> m_counts;
    QHash<QString, std::function<void()>> m_arrivals;
    std::function<void()> m_afterSignIn; ///< what was asked for before the sign-in
    QString m_procedureAfterKeys;        ///< what was wished before it was asked what else opens the store
    QStringList m_pages{QStringLiteral("start")}; ///< the way here, the present page last
};

} // namespace madoguchi
