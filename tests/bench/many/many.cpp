// A person who filed thousands of things, in the real window over the real models, beside one who filed ten.
// Prints JSON: medians in milliseconds and their ratio to the ten of the same run. No test:
//   QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release-bench/bin/madoguchi-bench-many [ROUNDS]
//
// Half of them wait on this PC, half are finished at the agency, whose list has these too. start: from the
// PIN to home's frame, the store opened and everything put together. list: from the wish for the list of all
// to its frame. keystroke: from one more letter of a word to look for to what was found, in the models; its
// frame: to the frame that shows it. The pause that the search field makes for who types on is not in it.
#include "app/content.h"
#include "app/person_store.h"
#include "app/viewmodels/settings.h"
#include "app/viewmodels/shell.h"
#include "crypto/random.h"
#include "i18n/translations.h"
#include "qml/interface.h"
#include "tests/app/people.h"
#include "vault/recovery_code.h"
#include "vault/vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTextStream>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(MadoguchiPlugin)
Q_IMPORT_QML_PLUGIN(Madoguchi_ViewModelsPlugin)

using namespace people;

namespace
{

const QString card = QStringLiteral("card");

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double rounded(double value) { return double(qRound64(value * 100)) / 100; }

SignedSubmission filing(const QDateTime &at, int number)
{
    static const QStringList titles{QStringLiteral("転出届"), QStringLiteral("児童手当の認定請求"),
                                    QStringLiteral("国民健康保険の資格喪失届"),
                                    QStringLiteral("住民票の写しの請求")};
    SignedSubmission result;
    result.submission.id = newSubmissionId();
    result.submission.procedureId = QStringLiteral("procedure-%1").arg(number % titles.size());
    result.submission.title = LocalizedText(titles[number % titles.size()]);
    result.submission.recipient = LocalizedText(QStringLiteral("みなみ市 市民課"));
    result.submission.audience = QStringLiteral("https://bench.example/v1");
    result.submission.createdAt = at.addSecs(qint64(number) * 3600);
    result.payload = {randomBytes(3000), randomBytes(3000)};
    result.submission.documentSha256 =
        QCryptographicHash::hash(result.payload.document, QCryptographicHash::Sha256);
    return result;
}

Application finished(const Submission &submission, const QString &reference)
{
    Application application;
    application.submissionId = submission.id;
    application.referenceNumber = reference;
    application.procedureId = submission.procedureId;
    application.title = submission.title;
    application.office = submission.recipient;
    application.state = ApplicationState::Finished;
    const QDateTime at = submission.createdAt;
    application.history = {{ApplicationState::Arrived, at.addSecs(60), {}, {}},
                           {ApplicationState::InReview, at.addSecs(3600), {}, {}},
                           {ApplicationState::Finished, at.addSecs(7200), {}, {}}};
    return application;
}

/// What `count` filings leave behind, in the store in `folder`.
void fill(const QString &folder, const RecoveryCode &code, int count)
{
    const SystemClock clock;
    const auto slot = must(code.slot());
    const auto vault = must(Vault::open(folder, slot.id, slot.slotKey));
    const auto store = must(SubmissionStore::open(*vault, clock));
    const auto lease = must(store->lease());
    const QDateTime start = clock.now().addSecs(-3600LL * (count + 1));
    FeedSnapshot feed;
    feed.fetchedAt = clock.now();
    auto whole = must(vault->transaction());
    for (int i = 0; i < count; ++i) {
        const SignedSubmission one = filing(start, i);
        must(store->enqueue(one));
        if (i % 2 == 0) {
            continue;
        }
        must(store->startAttempt(lease, one.submission.id));
        Receipt receipt;
        receipt.submissionId = one.submission.id;
        receipt.documentSha256 = one.submission.documentSha256;
        receipt.referenceNumber = QStringLiteral("R8-%1-%2").arg(i / 1000, 4, 10, QLatin1Char('0')).arg(i);
        receipt.arrivedAt = one.submission.createdAt.addSecs(60);
        must(store->storeReceipt(lease, one.submission.id, randomBytes(3000), receipt));
        feed.applications += finished(one.submission, receipt.referenceNumber);
    }
    must(store->follow(feed.applications));
    must(vault->put(QStringLiteral("feed"), QStringLiteral("snapshot"), snapshotBytes(feed)));
    must(whole.commit());
}

class Window
{
public:
    explicit Window(Desk &desk)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_sheets(m_noBus, m_folder.path(), false)
        , m_desktop(desk.session(), desk.clock(), m_noBus, m_folder.filePath(QStringLiteral("settings.ini")))
        , m_terminal(QStringLiteral("Reader"))
        , m_shell(Shell::Parts{desk.session(),
                               m_terminal,
                               m_content,
                               desk.clock(),
                               m_settings,
                               m_sheets,
                               m_desktop,
                               nullptr,
                               {}})
    {
        m_translations.use(m_settings.textLanguage());
        installInterface(m_engine);
        m_engine.setInitialProperties({{QStringLiteral("shell"), QVariant::fromValue(&m_shell)}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Main.qml")));
        m_window = m_engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        if (!m_window) {
            qFatal("no window");
        }
        m_window->resize(1180, 900);
        QCoreApplication::processEvents();
    }
    Shell &shell() { return m_shell; }

    /// Milliseconds from `act` to the end of the next frame.
    double frameAfter(const std::function<void()> &act)
    {
        QSignalSpy frames(m_window, &QQuickWindow::frameSwapped);
        QElapsedTimer timer;
        timer.start();
        act();
        m_window->update();
        frames.wait(10'000);
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    const QTemporaryDir m_folder;
    const QDBusConnection m_noBus{QStringLiteral("none")};
    const Content m_content;
    Settings m_settings;
    Translations m_translations;
    const SheetDesk m_sheets;
    DesktopModel m_desktop;
    ChannelTerminal m_terminal;
    Shell m_shell;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

double msOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

using Times = QMap<QString, QList<double>>;

void visit(Window &window, Desk &desk, int count, Times &times)
{
    Shell &shell = window.shell();
    times[QStringLiteral("start")] << window.frameAfter([&] {
        if (desk.signIn(card) != good) {
            qFatal("nobody is signed in");
        }
        shell.open(QStringLiteral("home"));
    });
    if (shell.home()->queueCount() + shell.home()->applicationCount() != count) {
        qFatal("not all are there");
    }
    times[QStringLiteral("list")] << window.frameAfter([&] { shell.open(QStringLiteral("applications")); });
    ApplicationsModel &list = *shell.applications();
    static const QStringList words{QStringLiteral("ｼﾞﾄﾞｳ"), QStringLiteral("児童手当"),
                                   QStringLiteral("R8-0004-4999"), QStringLiteral("みなみ市 2026年")};
    for (const QString &word : words) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            const QString typed = word.first(letters);
            const bool isFirst = list.query().isEmpty() && word == words.first();
            times[isFirst ? QStringLiteral("first_keystroke") : QStringLiteral("keystroke")]
                << msOf([&] { list.search(typed); });
            times[QStringLiteral("keystroke_frame")] << window.frameAfter([&] { list.search(typed); });
        }
    }
    list.search({});
    times[QStringLiteral("group")] << msOf([&] { list.setGroup(QStringLiteral("ended")); });
    times[QStringLiteral("more")] << window.frameAfter([&] { list.showMore(); });
    times[QStringLiteral("home_again")] << window.frameAfter([&] { shell.goHome(); });
    shell.signOut();
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareInterface();
    const QGuiApplication application(argc, argv);
    const int rounds = std::max(1, QGuiApplication::arguments().value(1, QStringLiteral("5")).toInt());
    Cards cards;
    if (!cards.make(card, QStringLiteral("single-mover"))) {
        return 2;
    }
    const QList<int> counts{10, 10'000};
    QMap<int, Times> times;
    for (const int count : counts) {
        Desk desk(cards);
        if (desk.signIn(card) != good) {
            return 2;
        }
        const RecoveryCode code = RecoveryCode::make();
        must(desk.session().keepRecoveryCode(code));
        desk.session().signOut();
        const QString name = QDir(desk.profiles()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        fill(desk.profiles() + u'/' + name, code, count);
        Window window(desk);
        Times warmUp;
        visit(window, desk, count, warmUp);
        for (int round = 0; round < rounds; ++round) {
            visit(window, desk, count, times[count]);
        }
    }
    QJsonObject answer;
    const Times &few = times[counts.first()];
    const Times &many = times[counts.last()];
    for (auto entry = many.cbegin(); entry != many.cend(); ++entry) {
        const double floor = median(few[entry.key()]);
        const double ms = median(entry.value());
        answer.insert(entry.key(),
                      QJsonObject{{QStringLiteral("ms_of_10"), rounded(floor)},
                                  {QStringLiteral("ms_of_10000"), rounded(ms)},
                                  {QStringLiteral("worst_ms"),
                                   rounded(*std::max_element(entry.value().begin(), entry.value().end()))},
                                  {QStringLiteral("ratio"), rounded(ms / floor)}});
    }
    QTextStream(stdout) << QJsonDocument(answer).toJson();
    return 0;
}
