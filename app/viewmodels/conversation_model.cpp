#include "app/viewmodels/conversation_model.h"

#include "app/citizen_messages.h"
#include "app/citizen_session.h"
#include "app/viewmodels/error_words.h"
#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"

#include <QPointer>

namespace madoguchi
{
namespace
{

/// While the person has a conversation before them.
constexpr std::chrono::seconds lookInterval{30};

/// The honest words of a message: saved here and not sent, sent, arrived with its time; or not taken.
QString wordOf(const ConversationLine &line, const QString &when)
{
    switch (line.state) {
    case MessageState::Kept:
        //: State of a message to the office: it is on this PC only.
        return ConversationModel::tr("このパソコンに保存・まだ送っていません");
    case MessageState::Sending:
    case MessageState::Unknown:
        //: State of a message to the office: it left, and no answer came yet.
        return ConversationModel::tr("送りました・届いたかどうかを確かめています");
    case MessageState::Arrived:
        //: State of a message to the office. %1: date and time.
        return ConversationModel::tr("役所に届きました（%1）").arg(when);
    case MessageState::Refused:
        //: State of a message that the office does not take.
        return ConversationModel::tr("役所が受け付けませんでした");
    }
    return {};
}

QString toneOfMessage(MessageState state)
{
    switch (state) {
    case MessageState::Kept:
        return QStringLiteral("warning");
    case MessageState::Refused:
        return QStringLiteral("error");
    case MessageState::Arrived:
        return QStringLiteral("success");
    default:
        return QStringLiteral("info");
    }
}

bool hasEnded(MessageState state) { return state == MessageState::Arrived || state == MessageState::Refused; }

} // namespace

ConversationModel::ConversationModel(CitizenSession &session, CitizenMessages &written, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_written(written)
    , m_messages({QStringLiteral("messageId"), QStringLiteral("who"), QStringLiteral("words"),
                  QStringLiteral("when"), QStringLiteral("stateText"), QStringLiteral("tone"),
                  QStringLiteral("mine"), QStringLiteral("unread"), QStringLiteral("respondBy"),
                  QStringLiteral("why"), QStringLiteral("canTakeBack")})
    , m_sent({QStringLiteral("fieldId"), QStringLiteral("label"), QStringLiteral("value")})
{
    connect(&m_session, &CitizenSession::conversationsChanged, this, &ConversationModel::rebuild);
    connect(&m_session, &CitizenSession::feedChanged, this, &ConversationModel::rebuild);
    connect(&m_session, &CitizenSession::outboxChanged, this, &ConversationModel::changed);
    // Nothing of one person stays for the next.
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] { show({}, {}, {}); });
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_session.client()) {
            m_session.refresh();
        }
    });
}

int ConversationModel::most() const { return int(ApplicationMessage::maxLength); }

bool ConversationModel::offline() const { return !m_session.online(); }

void ConversationModel::show(const QString &referenceNumber, const QString &title, const QString &office)
{
    const bool isAnother = referenceNumber != m_referenceNumber;
    m_title = title;
    m_office = office;
    if (isAnother) {
        m_referenceNumber = referenceNumber;
        m_fresh.clear();
        m_states.clear();
        m_error.clear();
        m_text = referenceNumber.isEmpty() ? QString() : m_written.draft(referenceNumber);
        m_isDraftKept = !m_text.isEmpty();
    }
    rebuild();
}

void ConversationModel::setOnScreen(bool onScreen)
{
    if (onScreen == m_isOnScreen) {
        return;
    }
    m_isOnScreen = onScreen;
    if (onScreen) {
        m_look.start();
    } else {
        m_look.stop();
        m_fresh.clear();
    }
    rebuild();
}

void ConversationModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

QString ConversationModel::whyNot() const
{
    switch (messageFault(m_text)) {
    case MessageFault::Empty:
        //: Why a message to the office can not be sent yet.
        return tr("送る文章を書いてください。");
    case MessageFault::TooLong:
        //: Why a message to the office can not be sent yet. %1 is a number of characters.
        return tr("%1文字までにしてください。").arg(ApplicationMessage::maxLength);
    case MessageFault::Secret:
        //: Why a message to the office can not be sent yet.
        return tr("マイナンバーか暗証番号と思われる番号が入っています。消してから送ってください。");
    case MessageFault::None:
        break;
    }
    return {};
}

QString ConversationModel::standing() const
{
    if (m_text.isEmpty()) {
        return {};
    }
    //: Below the box for a message to the office: what is written so far is on this PC, and was not sent.
    return m_isDraftKept ? tr("書きかけです。このパソコンに保存してあり、まだ送っていません。") : QString();
}

void ConversationModel::keepDraft()
{
    // With each stroke: nothing that was typed can be lost.
    const Outcome kept = m_written.saveDraft(m_referenceNumber, m_text);
    m_isDraftKept = kept.has_value();
    if (!kept) {
        m_error.set(kept.error());
    }
}

void ConversationModel::edit(const QString &text)
{
    if (text == m_text || m_referenceNumber.isEmpty()) {
        return;
    }
    m_text = text;
    keepDraft();
    Q_EMIT changed();
}

void ConversationModel::send()
{
    if (!whyNot().isEmpty() || !m_isWritable) {
        return;
    }
    m_error.clear();
    // `this` stays; what is sent may change the rows before it answers.
    const Result<QUuid> taken = m_written.send(m_referenceNumber, m_text);
    if (!taken) {
        m_error.set(taken.error());
        Q_EMIT changed();
        return;
    }
    m_text.clear();
    m_isDraftKept = false;
    Q_EMIT announced(offline()
                         //: Said by a screen reader: the message is kept here, and was not sent.
                         ? tr("このパソコンに保存しました。まだ送っていません。つながったら送ります。")
                         //: Said by a screen reader: the message is kept here and on its way.
                         : tr("このパソコンに保存しました。役所へ送っています。"));
    rebuild();
}

void ConversationModel::takeBack(const QString &messageId)
{
    const QUuid id = QUuid::fromString(messageId);
    const auto message = m_written.own(id);
    if (!message) {
        return;
    }
    m_error.clear();
    // First into the box: a crash in between leaves the words twice here, never nowhere.
    const QString before = m_text;
    m_text = before.isEmpty() ? message->text : message->text + QLatin1Char('\n') + before;
    keepDraft();
    if (!m_isDraftKept) {
        m_text = before;
    } else if (const Outcome gone = m_written.giveUp(id); !gone) {
        m_text = before;
        keepDraft();
        m_error.set(gone.error());
    } else {
        //: Said by a screen reader: a message that had not left is in the box again.
        Q_EMIT announced(tr("送るのをやめました。文章は入力欄に戻しました。"));
    }
    rebuild();
}

void ConversationModel::tryNow() { m_written.tryNow(); }

void ConversationModel::rebuildSent()
{
    QList<QVariantMap> rows;
    const auto add = [&rows](const char *id, const QString &label, const QString &value) {
        rows << QVariantMap{{QStringLiteral("fieldId"), QLatin1String(id)},
                            {QStringLiteral("label"), label},
                            {QStringLiteral("value"), value}};
    };
    //: What goes to whom, before a message is sent: the office.
    add("recipient", tr("宛先"), m_office);
    //: What goes to whom: which application it is about.
    add("about", tr("どの手続について"),
        //: A procedure and its reference number.
        tr("%1（受付番号 %2）").arg(m_title, m_referenceNumber));
    //: What goes to whom: what leaves this PC.
    add("what", tr("送るもの"), tr("上に書いた文章だけです。署名や書類は付きません。"));
    m_sent.setRows(rows);
}

void ConversationModel::rebuild()
{
    m_isWritable = !m_referenceNumber.isEmpty() && m_written.takesMessages(m_referenceNumber);
    m_isWaiting = false;
    bool isNew = false;
    QStringList told;
    QList<QVariantMap> rows;
    const QList<ConversationLine> lines =
        m_referenceNumber.isEmpty() ? QList<ConversationLine>() : m_written.lines(m_referenceNumber);
    for (const ConversationLine &line : lines) {
        const bool isMine = line.author == MessageAuthor::Person;
        const QString when = instantText(line.at, m_language);
        if (line.isUnread && m_isOnScreen) {
            isNew = true;
            m_fresh.insert(line.messageId);
        }
        m_isWaiting = m_isWaiting || (isMine && !hasEnded(line.state));
        const QString state = isMine ? wordOf(line, when) : QString();
        if (isMine && m_states.contains(line.messageId) &&
            m_states.value(line.messageId) != int(line.state) && hasEnded(line.state)) {
            told << state;
        }
        if (isMine) {
            m_states.insert(line.messageId, int(line.state));
        }
        rows << QVariantMap{
            {QStringLiteral("messageId"), line.messageId.toString(QUuid::WithoutBraces)},
            //: Who wrote a message: the person at this PC.
            {QStringLiteral("who"), isMine ? tr("あなた") : m_office},
            {QStringLiteral("words"), line.words.in(m_language)},
            {QStringLiteral("when"), when},
            {QStringLiteral("stateText"), state},
            {QStringLiteral("tone"), toneOfMessage(line.state)},
            {QStringLiteral("mine"), isMine},
            {QStringLiteral("unread"), line.isUnread || m_fresh.contains(line.messageId)},
            {QStringLiteral("respondBy"),
             line.respondBy.isValid()
                 //: Beside a message of the office: until when it would like the answer. %1 is a date.
                 ? tr("%1までに返事をください").arg(dateWithEra(line.respondBy, m_language))
                 : QString()},
            {QStringLiteral("why"),
             isMine && line.lastError && !hasEnded(line.state) ? wordsFor({*line.lastError, {}, {}}).happened
             : line.state == MessageState::Refused
                 ? wordsFor({line.lastError.value_or(ErrorCode::MessageRefused), {}, {}}).next
                 : QString()},
            {QStringLiteral("canTakeBack"),
             isMine && (line.state == MessageState::Kept || line.state == MessageState::Refused)},
        };
    }
    m_messages.setRows(rows);
    rebuildSent();
    Q_EMIT changed();
    if (isNew) {
        // What can not be noted now is unread once more the next time.
        static_cast<void>(m_written.markRead(m_referenceNumber));
        //: Said by a screen reader while the application's page is open.
        Q_EMIT announced(tr("役所からの新しいメッセージがあります。"));
        Q_EMIT m_session.conversationsChanged();
    }
    for (const QString &state : told) {
        Q_EMIT announced(state);
    }
}

} // namespace madoguchi
