#include "app/viewmodels/feedback_model.h"

#include "app/citizen_session.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

using Category = Feedback::Category;

// In the order of Feedback::Category.
constexpr std::array allCategories{Category::Good, Category::Hard, Category::Fault, Category::Wish,
                                   Category::Other};
//: Feedback page: what kind of opinion it is.
constexpr std::array categoryLabels{QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "よかったこと"),
                                    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "分かりにくい、使いにくい"),
                                    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "正しく動かない"),
                                    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "こうしてほしい"),
                                    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "そのほか")};

// In the order of PersonalTrace::Kind.
//: Feedback page: what seems to stand in the text.
constexpr std::array traceLabels{
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "マイナンバーと思われる12桁の番号"),
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "暗証番号と思われる番号"),
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "12桁の番号"),
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "電話番号"),
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "メールアドレス"),
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "住所"),
    QT_TRANSLATE_NOOP("madoguchi::FeedbackModel", "氏名")};

QString osFamily()
{
#if defined(Q_OS_LINUX)
    return QStringLiteral("linux");
#elif defined(Q_OS_WIN)
    return QStringLiteral("windows");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("macos");
#else
    return QStringLiteral("other");
#endif
}

/// Words of the person who is signed in: they must not leave by accident.
QStringList ownWords(const CitizenSession &session)
{
    QStringList words = session.personName().split(QChar(0x3000), Qt::SkipEmptyParts);
    words << session.personName();
    if (const auto profile = session.profile()) {
        words << profile->address.text << profile->phone << profile->person.nameKana;
    }
    words.removeAll(QString());
    return words;
}

} // namespace

FeedbackModel::FeedbackModel(CitizenSession &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_kept(session.shelf().folder())
    , m_sent({QStringLiteral("fieldId"), QStringLiteral("label"), QStringLiteral("value")})
{
    again();
}

FeedbackModel::~FeedbackModel() = default;

void FeedbackModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

void FeedbackModel::open(const QString &page, const QString &pageTitle)
{
    if (m_state == QLatin1String("sending")) {
        return;
    }
    if (m_state == QLatin1String("arrived")) {
        again();
    }
    if (m_feedback.text.isEmpty()) {
        m_feedback.page = page;
        m_pageTitle = pageTitle;
        if (const auto kept = m_kept.load()) {
            m_feedback = *kept;
            m_pageTitle = kept->page == page ? pageTitle : kept->page;
            m_isChosen = true;
            m_state = QStringLiteral("kept");
        }
    }
    rebuild();
}

QString FeedbackModel::category() const
{
    return m_isChosen ? feedbackCategoryName(m_feedback.category) : QString();
}

QVariantList FeedbackModel::categories() const
{
    QVariantList list;
    for (const Category category : allCategories) {
        list << QVariantMap{{QStringLiteral("value"), feedbackCategoryName(category)},
                            {QStringLiteral("label"), tr(categoryLabels[size_t(category)])}};
    }
    return list;
}

QVariantList FeedbackModel::traces() const
{
    QVariantList list;
    for (const PersonalTrace &trace : m_traces) {
        list << QVariantMap{{QStringLiteral("label"), tr(traceLabels[size_t(trace.kind)])},
                            {QStringLiteral("excerpt"), trace.excerpt},
                            {QStringLiteral("forbidden"), trace.isForbidden()}};
    }
    return list;
}

bool FeedbackModel::forbidden() const
{
    return std::any_of(m_traces.begin(), m_traces.end(),
                       [](const PersonalTrace &trace) { return trace.isForbidden(); });
}

QString FeedbackModel::whyNot() const
{
    if (!m_isChosen) {
        //: Feedback page: why it can not be sent yet.
        return tr("種類を選んでください。");
    }
    if (m_feedback.text.trimmed().isEmpty()) {
        //: Feedback page: why it can not be sent yet.
        return tr("内容を書いてください。");
    }
    if (m_feedback.text.toUcs4().size() > Feedback::maxLength) {
        //: Feedback page: why it can not be sent yet. %1 is a number.
        return tr("%1文字までにしてください。").arg(Feedback::maxLength);
    }
    if (forbidden()) {
        //: Feedback page: why it can not be sent.
        return tr("送ってはいけない番号が入っています。消してください。");
    }
    if (!m_traces.isEmpty() && !m_consented) {
        //: Feedback page: why it can not be sent yet.
        return tr("個人のことが入っていないか確かめてください。");
    }
    if (!m_session.agency()) {
        //: Feedback page: why it can not be sent: there is nobody to send it to.
        return tr("このパソコンは、まだどの役所にもつながっていないため送れません。");
    }
    return {};
}

void FeedbackModel::choose(const QString &category)
{
    for (const Category known : allCategories) {
        if (category == feedbackCategoryName(known)) {
            m_feedback.category = known;
            m_isChosen = true;
        }
    }
    rebuild();
}

void FeedbackModel::edit(const QString &text)
{
    if (m_feedback.text == text) {
        return;
    }
    m_feedback.text = text;
    m_traces = personalTraces(text.left(4 * Feedback::maxLength), ownWords(m_session));
    m_consented = false;
    rebuild();
}

void FeedbackModel::consent(bool given)
{
    m_consented = given;
    Q_EMIT changed();
}

void FeedbackModel::leave()
{
    if (m_state != QLatin1String("sending")) {
        again();
    }
}

void FeedbackModel::again()
{
    m_feedback = Feedback{QUuid::createUuid(), Category::Other, {}, {}, {}, {}, osFamily()};
    m_isChosen = false;
    m_consented = false;
    m_traces.clear();
    m_error.clear();
    m_state = QStringLiteral("writing");
    rebuild();
}

void FeedbackModel::discard()
{
    m_kept.discard();
    again();
}

void FeedbackModel::rebuild()
{
    m_feedback.appVersion = QCoreApplication::applicationVersion();
    m_feedback.language = m_language;
    m_feedback.os = osFamily();
    const auto row = [](const char *id, const QString &label, const QString &value) {
        return QVariantMap{{QStringLiteral("fieldId"), QString::fromLatin1(id)},
                           {QStringLiteral("label"), label},
                           {QStringLiteral("value"), value}};
    };
    const QString category = m_isChosen ? tr(categoryLabels[size_t(m_feedback.category)]) : QString();
    QList<QVariantMap> rows{
        //: Feedback page: label of what is sent.
        row("category", tr("種類"), category),
        //: Feedback page: label of what is sent.
        row("text", tr("書いた内容"), m_feedback.text),
    };
    if (!m_feedback.page.isEmpty()) {
        //: Feedback page: label of what is sent: the page the person came from.
        rows << row("page", tr("画面の名前"), m_pageTitle.isEmpty() ? m_feedback.page : m_pageTitle);
    }
    //: Feedback page: label of what is sent.
    rows << row("version", tr("ソフトの版"), m_feedback.appVersion)
         //: Feedback page: label of what is sent.
         << row("language", tr("表示する言語"), m_feedback.language)
         //: Feedback page: label of what is sent: Linux, Windows …
         << row("os", tr("パソコンの種類"), m_feedback.os);
    m_sent.setRows(rows);
    Q_EMIT changed();
}

void FeedbackModel::send() { sendNow(); }

QCoro::Task<void> FeedbackModel::sendNow()
{
    if (m_state == QLatin1String("sending") || !whyNot().isEmpty()) {
        co_return;
    }
    m_state = QStringLiteral("sending");
    m_error.clear();
    Q_EMIT changed();
    m_client = std::make_unique<FeedbackClient>(*m_session.agency(), m_clock);
    const QPointer<FeedbackModel> self(this);
    const Feedback feedback = m_feedback;
    const Outcome outcome = co_await m_client->send(feedback);
    if (self) {
        finish(outcome);
    }
}

void FeedbackModel::finish(const Outcome &outcome)
{
    if (outcome) {
        m_kept.discard();
        m_state = QStringLiteral("arrived");
        //: Said by a screen reader: the opinion arrived.
        Q_EMIT announced(tr("ご意見が届きました。"));
    } else {
        m_error.set(outcome.error());
        m_state = QStringLiteral("kept");
        if (const Outcome kept = m_kept.keep(m_feedback); !kept) {
            m_state = QStringLiteral("writing"); // it is still in the field
        }
    }
    Q_EMIT changed();
}

} // namespace madoguchi
