#include "app/viewmodels/store_file_model.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "app/saved_file.h"
#include "app/viewmodels/store_keys_model.h"
#include "base/languages.h"
#include "help/search_words.h"

#include <QPointer>

namespace madoguchi
{

StoreFileModel::StoreFileModel(CitizenSession &session, Keyring keyring, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_transfer(session, std::move(keyring), clock)
{
    connect(&m_session, &CitizenSession::signedInChanged, this, &StoreFileModel::open);
    connect(&m_session, &CitizenSession::outboxChanged, this, &StoreFileModel::changed);
    connect(&m_session, &CitizenSession::factsChanged, this, &StoreFileModel::changed);
}

void StoreFileModel::setLanguage(const QString &language)
{
    m_language = language;
    m_refusal.clear();
    m_repeatRefusal.clear();
    m_wordRefusal.clear();
    m_error.retranslate();
    Q_EMIT changed();
}

//: What the person types before everything kept on this PC is erased: one short word of their language.
QString StoreFileModel::erasureWord() const { return tr("消します"); }

QString StoreFileModel::waitingText() const
{
    constexpr qsizetype named = 5;
    QStringList titles;
    const QList<Submission> filings = m_session.submissions();
    int count = 0;
    for (const Submission &filing : filings) {
        if (isFinal(filing.state) || honestWord(filing) >= HonestWord::Arrived) {
            continue;
        }
        if (++count <= named) {
            titles << filing.title.in(m_language);
        }
    }
    if (count == 0) {
        return {};
    }
    const QString names =
        titles.join(joinsWithoutSpace(m_language) ? QStringLiteral("、") : QStringLiteral(", "));
    //: Before a copy is made or all is erased. %1: how many; %2: the first of them by name.
    return tr("役所にまだ届いていない届出が%1件あります：%2").arg(count).arg(names);
}

bool StoreFileModel::unused() const { return m_session.store() && m_session.store()->isUnused(); }

void StoreFileModel::reset()
{
    m_stage.clear();
    m_refusal.clear();
    m_repeatRefusal.clear();
    m_wordRefusal.clear();
    m_file.clear();
    m_error.clear();
}

void StoreFileModel::open()
{
    reset();
    m_savedTo.clear();
    Q_EMIT changed();
}

void StoreFileModel::begin(const QString &stage)
{
    open();
    m_stage = stage;
    Q_EMIT changed();
}

void StoreFileModel::cancelPassphrase() { open(); }

bool StoreFileModel::check(const QString &typed, const QString &repeated)
{
    m_refusal = StoreKeysModel::refusalOf(typed);
    m_repeatRefusal = m_refusal.isEmpty() ? StoreKeysModel::repeatRefusalOf(typed, repeated) : QString();
    Q_EMIT changed();
    return m_refusal.isEmpty() && m_repeatRefusal.isEmpty();
}

bool StoreFileModel::startWork()
{
    if (m_busy) {
        return false;
    }
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
    return true;
}

void StoreFileModel::keepPassphrase(const QString &typed, const QString &repeated)
{
    if (startWork()) {
        write(Secret::fromText(typed), Secret::fromText(repeated));
    }
}

QCoro::Task<void> StoreFileModel::write(Secret typed, Secret repeated)
{
    const QPointer<StoreFileModel> self(this);
    //: Name of the file with what is kept on this PC; the day follows.
    const QString name =
        tr("窓口に保存した内容") + QDate::currentDate().toString(QStringLiteral(" yyyy-MM-dd"));
    const Result<QString> path =
        co_await m_transfer.exportTo(copiesFolder(), name, std::move(typed), std::move(repeated));
    if (!self) {
        co_return;
    }
    m_busy = false;
    if (path) {
        reset();
        m_savedTo = *path;
        //: Said when the file was written. %1: where it is.
        Q_EMIT announced(tr("%1 に書き出しました。").arg(*path));
    } else {
        m_error.set(path.error());
    }
    Q_EMIT changed();
}

void StoreFileModel::chooseFile(const QUrl &file)
{
    m_file = file;
    m_error.clear();
    Q_EMIT changed();
}

void StoreFileModel::importFile(const QString &passphrase)
{
    if (!m_file.isEmpty() && startWork()) {
        bringIn(m_file.toLocalFile(), Secret::fromText(passphrase));
    }
}

QCoro::Task<void> StoreFileModel::bringIn(QString file, Secret typed)
{
    const QPointer<StoreFileModel> self(this);
    const Result<ArchiveFacts> facts = co_await m_transfer.importFrom(std::move(file), std::move(typed));
    if (!self) {
        co_return;
    }
    m_busy = false;
    if (!facts) {
        m_error.set(facts.error());
        Q_EMIT changed();
        co_return;
    }
    open();
    Q_EMIT imported();
    Q_EMIT announced(
        facts->waiting > 0
            //: Said when a file was brought in; %1 filings in it had not arrived.
            ? tr("取り込みました。まだ届いていなかった届出が%1件あり、ここでは送らずに止めてあります。")
                  .arg(facts->waiting)
            //: Said when a file was brought in.
            : tr("取り込みました。"));
}

bool StoreFileModel::checkWord(const QString &typed)
{
    const bool isRight = foldedForSearch(typed).trimmed() == foldedForSearch(erasureWord());
    //: At the field before all is erased. %1: the word to be typed.
    m_wordRefusal = isRight ? QString() : tr("「%1」と入れてください。").arg(erasureWord());
    Q_EMIT changed();
    return isRight;
}

void StoreFileModel::erase()
{
    if (startWork()) {
        end();
    }
}

QCoro::Task<void> StoreFileModel::end()
{
    const QPointer<StoreFileModel> self(this);
    const Outcome ended = co_await m_transfer.erase();
    if (!self) {
        co_return;
    }
    m_busy = false;
    if (!ended && m_session.isSignedIn()) {
        m_error.set(ended.error());
    } else {
        Q_EMIT erased(ended.has_value());
    }
    Q_EMIT changed();
}

} // namespace madoguchi
