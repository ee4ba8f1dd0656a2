#include "app/viewmodels/shell.h"

#include "app/citizen_session.h"
#include "app/content.h"

#include <array>

namespace madoguchi
{
namespace
{

struct PageTitle
{
    const char *page;
    const char *title;
};

//: Title of a page: in the window's title and read when the page opens.
constexpr std::array pageTitles{
    PageTitle{"start", QT_TRANSLATE_NOOP("madoguchi::Shell", "はじめに")},
    PageTitle{"signIn", QT_TRANSLATE_NOOP("madoguchi::Shell", "サインイン")},
    PageTitle{"home", QT_TRANSLATE_NOOP("madoguchi::Shell", "ホーム")},
    PageTitle{"form", QT_TRANSLATE_NOOP("madoguchi::Shell", "入力")},
    PageTitle{"review", QT_TRANSLATE_NOOP("madoguchi::Shell", "内容の確認")},
    PageTitle{"sign", QT_TRANSLATE_NOOP("madoguchi::Shell", "電子署名")},
    PageTitle{"receipt", QT_TRANSLATE_NOOP("madoguchi::Shell", "提出の結果")},
    PageTitle{"application", QT_TRANSLATE_NOOP("madoguchi::Shell", "手続の状況")},
    PageTitle{"card", QT_TRANSLATE_NOOP("madoguchi::Shell", "マイナンバーカード")},
    PageTitle{"settings", QT_TRANSLATE_NOOP("madoguchi::Shell", "設定")},
};

} // namespace

Shell::Shell(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(parts.session)
    , m_content(parts.content)
    , m_clock(parts.clock)
    , m_settings(parts.settings)
    , m_demoTray(parts.demoTray)
    , m_start(parts.terminal)
    , m_signIn(parts.session)
    , m_home(parts.session, parts.content, parts.clock)
    , m_form(parts.session, parts.content, parts.clock)
    , m_sign(parts.session)
    , m_receipt(parts.session, parts.content)
    , m_application(parts.session)
    , m_card(parts.terminal, parts.clock)
{
    connectPages();
    retranslate();
}

void Shell::connectPages()
{
    connect(&m_session, &CitizenSession::agencyChanged, this, &Shell::connectedChanged);
    connect(&m_session, &CitizenSession::signedInChanged, this, &Shell::signedInChanged);
    connect(&m_session, &CitizenSession::factsChanged, this, &Shell::signedInChanged);
    connect(&m_session, &CitizenSession::outboxChanged, this,
            [this] { m_review.setOnline(m_session.online()); });
    m_start.setQueuedCount(m_session.queuedOnThisPc());

    connect(&m_start, &StartModel::proceedWanted, this, [this] {
        if (!m_session.hasAgency()) {
            goCard();
            return;
        }
        m_signIn.open();
        go(QStringLiteral("signIn"));
    });
    connect(&m_signIn, &SignInModel::signedIn, this, [this] {
        restart(QStringLiteral("home"));
        m_home.refresh();
    });
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

    connect(&m_form, &FormModel::completed, this, [this] {
        m_review.show(m_form.form(), m_session.online());
        go(QStringLiteral("review"));
    });
    connect(&m_form, &FormModel::leftBackwards, this, &Shell::back);
    connect(&m_review, &ReviewModel::editWanted, this, [this](const QString &field) {
        back();
        m_form.goTo(field);
    });
    connect(&m_review, &ReviewModel::confirmed, this, &Shell::openSigning);
    connect(&m_sign, &SignModel::cancelled, this, &Shell::back);
    connect(&m_sign, &SignModel::queued, this, [this](const QUuid &id) {
        m_form.close();
        // There is no way back into what was signed: only home lies behind the receipt.
        restart(QStringLiteral("home"));
        m_receipt.show(id);
        go(QStringLiteral("receipt"));
    });
    connect(&m_form, &FormModel::announced, this, &Shell::announced);
    connect(&m_receipt, &ReceiptModel::announced, this, &Shell::announced);
    connect(&m_receipt, &ReceiptModel::doneWanted, this, &Shell::goHome);
    connect(&m_receipt, &ReceiptModel::correctionWanted, this, &Shell::correct);
}

QString Shell::pageTitle() const
{
    for (const PageTitle &entry : pageTitles) {
        if (page() == QLatin1String(entry.page)) {
            return tr(entry.title);
        }
    }
    return {};
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

void Shell::go(const QString &page)
{
    if (this->page() != page) {
        m_pages << page;
        Q_EMIT pageChanged();
        Q_EMIT pageTitleChanged();
    }
}

void Shell::restart(const QString &page)
{
    m_pages = {page};
    Q_EMIT pageChanged();
    Q_EMIT pageTitleChanged();
}

void Shell::goHome() { restart(signedIn() ? QStringLiteral("home") : QStringLiteral("start")); }

void Shell::goCard()
{
    m_card.refresh();
    go(QStringLiteral("card"));
}

void Shell::goSettings() { go(QStringLiteral("settings")); }

void Shell::back()
{
    if (canGoBack()) {
        if (page() == QLatin1String("signIn") || page() == QLatin1String("sign")) {
            m_session.cancelCardWork();
        }
        m_pages.removeLast();
        Q_EMIT pageChanged();
        Q_EMIT pageTitleChanged();
    }
}

void Shell::signOut()
{
    m_form.close();
    m_session.signOut();
    m_start.setQueuedCount(m_session.queuedOnThisPc());
    restart(QStringLiteral("start"));
}

void Shell::startProcedure(const QString &procedureId)
{
    const Outcome started = m_form.start(procedureId, m_settings.textLanguage());
    if (started) {
        go(QStringLiteral("form"));
    } else {
        m_home.error()->set(started.error());
    }
}

void Shell::openSigning()
{
    auto order = m_session.orderFor(m_form.form());
    m_sign.open(std::move(order));
    go(QStringLiteral("sign"));
}

void Shell::correct(const QUuid &submissionId)
{
    const auto submission = m_session.submission(submissionId);
    if (!submission) {
        goHome();
        return;
    }
    goHome();
    startProcedure(submission->procedureId);
    m_form.showRefusals(m_session.refusals(submissionId));
}

void Shell::retranslate()
{
    const QString language = m_settings.textLanguage();
    m_start.retranslate();
    m_signIn.retranslate();
    m_home.setLanguage(language);
    m_form.setLanguage(language);
    m_review.setLanguage(language);
    m_sign.setLanguage(language);
    m_receipt.setLanguage(language);
    m_application.setLanguage(language);
    m_card.setLanguage(language);
    if (m_demoTray) {
        m_demoTray->setLanguage(language);
    }
    Q_EMIT languageChanged();
    Q_EMIT pageTitleChanged();
    Q_EMIT connectedChanged();
}

} // namespace madoguchi
