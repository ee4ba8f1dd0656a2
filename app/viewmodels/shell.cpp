#include "app/viewmodels/shell.h"

#include "app/citizen_session.h"
#include "app/content.h"
#include "app/viewmodels/pages.h"

#include <algorithm>
#include <utility>

namespace madoguchi
{
Shell::Shell(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(parts.session)
    , m_content(parts.content)
    , m_clock(parts.clock)
    , m_settings(parts.settings)
    , m_desktop(parts.desktop)
    , m_demoTray(parts.demoTray)
    , m_situation(parts.session, parts.content, parts.clock)
    , m_start(parts.terminal)
    , m_signIn(parts.session)
    , m_home(parts.session, m_situation, parts.content, parts.clock)
    , m_registerUse(parts.session)
    , m_form(parts.session, parts.content, parts.clock)
    , m_review(parts.clock, parts.sheetDesk)
    , m_preEntry(parts.session, parts.clock, parts.sheetDesk)
    , m_sign(parts.session)
    , m_receipt(parts.session, parts.content, parts.sheetDesk)
    , m_application(parts.session)
    , m_written(parts.session)
    , m_conversation(parts.session, m_written)
    , m_applications(parts.session)
    , m_file(parts.session)
    , m_notices(parts.session, m_file)
    , m_notice(m_file)
    , m_records(parts.session, m_file)
    , m_record(parts.session, m_file, parts.sheetDesk)
    , m_accessLog(parts.session, m_file)
    , m_recovery(parts.session, parts.clock, parts.sheetDesk)
    , m_storeKeys(parts.session, Keyring(QDBusConnection::sessionBus()))
    , m_storeFile(parts.session, Keyring(QDBusConnection::sessionBus()), parts.clock)
    , m_card(parts.terminal, parts.session, parts.clock)
    , m_pinChange(parts.terminal, parts.session, parts.clock)
    , m_certificate(parts.terminal, parts.clock)
    , m_documentSigning(parts.terminal, parts.clock)
    , m_signatureCheck(parts.clock,
                       [this] {
                           return SignatureCheckModel::Trusted{m_demoTray ? m_demoTray->signatureAuthorities()
                                                                          : QList<Certificate>(),
                                                               m_card.signatureAuthority()};
                       })
    , m_lifeEvents(parts.content)
    , m_lifePlan(parts.session, parts.content, parts.clock, parts.sheetDesk)
    , m_benefits(m_situation, parts.clock, parts.sheetDesk)
    , m_benefitQuestion(m_situation, parts.content)
    , m_benefit(m_situation, parts.content)
    , m_benefitAnswers(m_situation)
    , m_whatIf(m_situation, parts.content)
    , m_subsidies(parts.session, parts.subsidies, parts.clock)
    , m_cardOwner(parts.terminal, parts.session)
    , m_diagnosis(parts.session, parts.terminal, parts.clock)
    , m_feedback(parts.session, parts.clock)
    , m_navigation({QStringLiteral("page"), QStringLiteral("title"), QStringLiteral("iconName"),
                    QStringLiteral("countText"), QStringLiteral("startsGroup")})
{
    connectPages();
    connectFiling();
    connectHelp();
    connectBenefits();
    connectFile();
    connectConversation();
    connectLifeEvents();
    connectCard();
    connectDesktop();
    retranslate();
}

void Shell::connectPages()
{
    connect(&m_session, &CitizenSession::agencyChanged, this, &Shell::connectedChanged);
    connect(&m_session, &CitizenSession::signedInChanged, this, &Shell::signedInChanged);
    connect(&m_session, &CitizenSession::factsChanged, this, &Shell::signedInChanged);
    connect(&m_session, &CitizenSession::outboxChanged, this,
            [this] { m_review.setOnline(m_session.online()); });
    connect(&m_session, &CitizenSession::signedInChanged, this, &Shell::rebuildNavigation);
    connect(&m_home, &HomeModel::changed, this,
            [this] { setCount(QStringLiteral("home"), m_home.queueCount()); });
    connect(&m_cardOwner, &CardOwnerWatch::anotherPersonsCard, this, [this] {
        signOut();
        m_start.setFarewell(StartModel::Farewell::AnotherCard);
        Q_EMIT announced(m_start.farewell());
    });
    connect(&m_start, &StartModel::readyReached, this, &Shell::cardReturned);
    connect(&m_signatureCheck, &SignatureCheckModel::announced, this, &Shell::announced);
    m_start.setQueuedCount(m_session.shelf().waiting());

    connect(&m_start, &StartModel::proceedWanted, this, [this] {
        if (!m_session.hasAgency()) {
            goCard();
            return;
        }
        m_signIn.open();
        go(QStringLiteral("signIn"));
    });
    connect(&m_signIn, &SignInModel::signedIn, this, [this] {
        m_start.setFarewell(StartModel::Farewell::None);
        restart(QStringLiteral("home"));
        m_home.refresh();
        if (const auto wanted = std::exchange(m_afterSignIn, nullptr)) {
            wanted();
        }
    });
    connect(&m_signIn, &SignInModel::announced, this, &Shell::announced);
    connect(&m_signIn, &SignInModel::cancelled, this, [this] { restart(QStringLiteral("start")); });

    connect(&m_home, &HomeModel::procedureWanted, this, &Shell::startProcedure);
    connect(&m_home, &HomeModel::cardWanted, this, &Shell::goCard);
    connect(&m_home, &HomeModel::applicationWanted, this, [this](const QString &key) {
        m_application.show(key);
        go(QStringLiteral("application"));
    });
    connect(&m_application, &ApplicationModel::receiptWanted, this, [this](const QUuid &id) {
        m_receipt.show(id);
        go(QStringLiteral("receipt"));
    });

    connect(&m_application, &ApplicationModel::correctionWanted, this, &Shell::mend);
    connect(&m_home, &HomeModel::correctionWanted, this, &Shell::mend);
    connect(&m_application, &ApplicationModel::announced, this, &Shell::announced);
    connect(&m_application, &ApplicationModel::doneWanted, this, &Shell::goHome);

    connect(&m_registerUse, &RegisterUseModel::announced, this, &Shell::announced);
    connect(&m_registerUse, &RegisterUseModel::answered, &m_form, &FormModel::takeUpFacts);
}

void Shell::connectDesktop()
{
    connect(&m_desktop, &DesktopModel::receiptWanted, this, [this](const QUuid &id) {
        m_receipt.show(id);
        go(QStringLiteral("receipt"));
    });
    connect(&m_desktop, &DesktopModel::applicationWanted, this, [this](const QString &key) {
        m_application.show(key);
        go(QStringLiteral("application"));
    });
    connect(&m_desktop, &DesktopModel::homeWanted, this, [this] {
        // A form that is open stays open: its page shows the way home.
        if (page() != QLatin1String("form")) {
            goHome();
        }
    });
    connect(&m_desktop, &DesktopModel::signOutWanted, this, &Shell::signOut);
}

QString Shell::pageTitle() const
{
    const Page *row = pageNamed(page());
    return row ? tr(row->title) : QString();
}

QString Shell::section() const
{
    const Page *row = pageNamed(page());
    return row && row->place == Page::Place::Step ? QString::fromLatin1(row->section) : page();
}

QString Shell::helpTopic() const
{
    const Page *row = pageNamed(page());
    return row ? QString::fromLatin1(row->help) : QString();
}

QString Shell::demoNotice() const
{
    //: Ribbon on every page of the demo.
    return m_demoTray ? tr("デモです。人物も役所も架空のもので、どこにも提出されません。") : QString();
}

bool Shell::connected() const { return m_session.hasAgency(); }

QString Shell::agencyName() const { return m_session.agencyName().in(m_settings.textLanguage()); }

bool Shell::signedIn() const { return m_session.isSignedIn(); }

QString Shell::personName() const { return m_session.personName(); }

void Shell::setPages(const QStringList &pages)
{
    if (pages == m_pages) {
        return;
    }
    // Whoever leaves the page that asks for a PIN does not want the card to be asked any more.
    if (page() == QLatin1String("signIn") || page() == QLatin1String("sign")) {
        m_session.cancelCardWork();
    }
    m_documentSigning.stopCardWork();
    m_pages = pages;
    if (!m_pages.contains(QStringLiteral("helpTopic"))) {
        m_help.leave();
    }
    if (!m_pages.contains(QStringLiteral("recoveryCode"))) {
        m_recovery.leave();
    }
    if (!m_pages.contains(QStringLiteral("storeKeys"))) {
        m_storeKeys.leave();
    }
    Q_EMIT pageChanged();
    Q_EMIT pageTitleChanged();
}

void Shell::go(const QString &page)
{
    QStringList pages = m_pages;
    if (const auto met = pages.indexOf(page); met >= 0) {
        pages.resize(met + 1);
    } else {
        pages << page;
    }
    setPages(pages);
}

void Shell::restart(const QString &page) { setPages({page}); }

void Shell::open(const QString &page)
{
    const Page *row = pageNamed(page);
    if (!row) {
        return;
    }
    if (row->access == Page::Access::SignedIn && !signedIn()) {
        m_afterSignIn = [this, page] { open(page); };
        restart(QStringLiteral("start"));
        return;
    }
    if (const auto arrival = m_arrivals.value(page)) {
        arrival();
    }
    if (page == QLatin1String("home") || page == QLatin1String("start")) {
        goHome();
        return;
    }
    // From one place of the navigation to another nothing piles up; what was begun in a step stays behind it.
    const Page *here = pageNamed(this->page());
    if (canGoBack() && here && here->place != Page::Place::Step && row->place != Page::Place::Step &&
        !m_pages.contains(page)) {
        setPages(m_pages.first(m_pages.size() - 1) << page);
    } else {
        go(page);
    }
}

void Shell::onArrival(const QString &page, const std::function<void()> &prepare)
{
    m_arrivals.insert(page, prepare);
}

void Shell::setCount(const QString &page, int count)
{
    if (m_counts.value(page) != count) {
        m_counts.insert(page, count);
        rebuildNavigation();
    }
}

void Shell::rebuildNavigation()
{
    QList<QVariantMap> rows;
    bool inSurroundings = false;
    for (const Page &row : allPages()) {
        const bool shown =
            row.access == Page::Access::Everyone || (row.access == Page::Access::SignedIn) == signedIn();
        if (row.place == Page::Place::Step || !shown) {
            continue;
        }
        // The first of the surroundings stands below a line.
        const bool startsGroup = row.place == Page::Place::Surroundings && !rows.isEmpty() && !inSurroundings;
        inSurroundings = inSurroundings || row.place == Page::Place::Surroundings;
        const QString name = QString::fromLatin1(row.name);
        const int count = row.count ? m_counts.value(name) : 0;
        rows << QVariantMap{
            {QStringLiteral("page"), name},
            {QStringLiteral("title"), tr(row.title)},
            {QStringLiteral("iconName"), QString::fromLatin1(row.icon)},
            {QStringLiteral("countText"), count > 0 ? tr(row.count).arg(count) : QString()},
            {QStringLiteral("startsGroup"), startsGroup},
        };
    }
    m_navigation.setRows(rows);
}

void Shell::goHome() { restart(signedIn() ? QStringLiteral("home") : QStringLiteral("start")); }

void Shell::goCard() { open(QStringLiteral("card")); }

void Shell::goSettings() { open(QStringLiteral("settings")); }

void Shell::back()
{
    if (page() == QLatin1String("helpTopic") && m_help.back()) {
        return;
    }
    if (canGoBack()) {
        setPages(m_pages.first(m_pages.size() - 1));
    }
}

void Shell::signOut()
{
    // Nothing of this person stays in any page; what was typed is in the sealed store with each stroke.
    m_afterSignIn = nullptr;
    m_form.close();
    m_review.close();
    m_preEntry.close();
    m_notice.show({});
    m_feedback.leave();
    m_session.signOut();
    m_start.setQueuedCount(m_session.shelf().waiting());
    restart(QStringLiteral("start"));
}

void Shell::cardReturned()
{
    if (page() == QLatin1String("signIn")) {
        m_signIn.open();
    } else if (page() == QLatin1String("sign")) {
        m_sign.askTries();
    } else if (page() == QLatin1String("pinChange")) {
        m_pinChange.askTries();
    } else if (page() == QLatin1String("certificate")) {
        m_certificate.cardReturned();
    } else if (page() == QLatin1String("documents")) {
        m_documentSigning.askTries();
    }
}

void Shell::retranslate()
{
    const QString language = m_settings.textLanguage();
    m_start.retranslate();
    m_signIn.retranslate();
    m_home.setLanguage(language);
    m_registerUse.setLanguage(language);
    m_form.setLanguage(language);
    m_review.setLanguage(language);
    m_preEntry.setLanguage(language);
    m_sign.setLanguage(language);
    m_receipt.setLanguage(language);
    m_application.setLanguage(language);
    m_conversation.setLanguage(language);
    m_applications.setLanguage(language);
    m_notices.setLanguage(language);
    m_notice.setLanguage(language);
    m_records.setLanguage(language);
    m_record.setLanguage(language);
    m_accessLog.setLanguage(language);
    m_recovery.setLanguage(language);
    m_storeFile.setLanguage(language);
    m_storeKeys.retranslate();
    m_card.setLanguage(language);
    m_pinChange.retranslate();
    m_certificate.setLanguage(language);
    m_documentSigning.retranslate();
    m_signatureCheck.setLanguage(language);
    m_help.setLanguage(language);
    m_diagnosis.setLanguage(language);
    m_feedback.setLanguage(language);
    m_lifeEvents.setLanguage(language);
    m_lifePlan.setLanguage(language);
    m_benefits.setLanguage(language);
    m_benefitQuestion.setLanguage(language);
    m_benefit.setLanguage(language);
    m_benefitAnswers.setLanguage(language);
    m_whatIf.setLanguage(language);
    m_subsidies.setLanguage(language);
    m_desktop.setLanguage(language);
    if (m_demoTray) {
        m_demoTray->setLanguage(language);
    }
    rebuildNavigation();
    Q_EMIT languageChanged();
    Q_EMIT pageTitleChanged();
    Q_EMIT connectedChanged();
}

} // namespace madoguchi
