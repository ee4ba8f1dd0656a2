#include "app/viewmodels/signature_check_model.h"

#include "app/document_signing.h"
#include "app/signature_words.h"
#include "signing/document_limit.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

namespace madoguchi
{
/// What a check needed and gave.
struct SignatureCheckModel::Checked
{
    Result<SignatureCheck> check;
    bool contentWanted = false;
    QString content = {}; ///< the file it took for that
};

SignatureCheckModel::Checked SignatureCheckModel::checkFile(const QString &file, QString content,
                                                            const Trusted &trusted, const QDateTime &now)
{
    auto bytes = readDocument(file);
    if (!bytes) {
        return {failure(bytes.error())};
    }
    CheckOrder order{*std::move(bytes), {}, trusted.anchors, now, trusted.cardAuthority};
    const bool isWanted = wantsContent(order.file);
    if (isWanted && content.isEmpty()) {
        content = contentBeside(file);
    }
    if (isWanted && !content.isEmpty()) {
        auto signedBytes = readDocument(content);
        if (!signedBytes) {
            return {failure(signedBytes.error()), isWanted};
        }
        order.content = *std::move(signedBytes);
    }
    return {checkSignatures(order), isWanted, isWanted ? content : QString()};
}

SignatureCheckModel::SignatureCheckModel(const Clock &clock, Anchors anchors, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_anchors(std::move(anchors))
    , m_signatures({QStringLiteral("heading"), QStringLiteral("verdict"), QStringLiteral("verdictText"),
                    QStringLiteral("facts"), QStringLiteral("points")})
{
}

void SignatureCheckModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

QString SignatureCheckModel::outcome() const { return m_check ? verdictName(m_check->verdict()) : QString(); }

QString SignatureCheckModel::headline() const
{
    return m_check ? verdictWords(m_check->verdict()) : QString();
}

QString SignatureCheckModel::sentence() const
{
    return m_check ? outcomeWords(m_check->verdict()) : QString();
}

QString SignatureCheckModel::unchecked() const { return uncheckedWords(); }

double SignatureCheckModel::mostBytes() { return double(largestDocument); }

void SignatureCheckModel::show(bool open)
{
    m_open = open;
    Q_EMIT changed();
}

void SignatureCheckModel::choose(const QUrl &file)
{
    if (m_busy) {
        return;
    }
    m_file = file;
    m_content.clear();
    m_contentWanted = false;
    check();
}

void SignatureCheckModel::chooseContent(const QUrl &content)
{
    if (m_busy) {
        return;
    }
    m_content = content;
    check();
}

void SignatureCheckModel::removeFile()
{
    if (m_busy) {
        return;
    }
    m_file.clear();
    m_content.clear();
    m_contentWanted = false;
    m_check.reset();
    m_error.clear();
    rebuild();
}

void SignatureCheckModel::removeContent()
{
    if (m_busy) {
        return;
    }
    m_content.clear();
    m_check.reset();
    rebuild();
}

QCoro::Task<void> SignatureCheckModel::check()
{
    m_busy = true;
    m_check.reset();
    m_error.clear();
    rebuild();
    const QPointer<SignatureCheckModel> self(this);
    auto checking = QtConcurrent::run(&SignatureCheckModel::checkFile, m_file.toLocalFile(),
                                      m_content.toLocalFile(), m_anchors(), m_clock.now());
    const Checked checked = co_await checking;
    if (!self) {
        co_return;
    }
    m_busy = false;
    m_contentWanted = checked.contentWanted;
    m_content = checked.content.isEmpty() ? QUrl() : QUrl::fromLocalFile(checked.content);
    if (checked.check) {
        m_check = *checked.check;
    } else {
        m_error.set(checked.check.error());
    }
    rebuild();
    if (m_check) {
        Q_EMIT announced(sentence());
    }
}

void SignatureCheckModel::rebuild()
{
    QList<QVariantMap> rows;
    const qsizetype count = m_check ? m_check->signatures.size() : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const CheckedSignature &signature = m_check->signatures.at(i);
        QVariantList facts;
        for (const auto &[label, value] : signerWords(signature, m_language)) {
            facts << QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}};
        }
        QVariantList points;
        for (const CheckedPoint &point : signature.points) {
            const PointWords words = wordsFor(point);
            points << QVariantMap{{QStringLiteral("label"), words.label},
                                  {QStringLiteral("value"), words.text},
                                  {QStringLiteral("flag"),
                                   words.verdict == Verdict::Good ? QString() : verdictWords(words.verdict)}};
        }
        //: Heading over what is known of one of a document's signatures. %1 its number, %2 how many there
        //: are.
        const QString heading = tr("署名%1（%2件のうち）").arg(i + 1).arg(count);
        rows << QVariantMap{{QStringLiteral("heading"), heading},
                            {QStringLiteral("verdict"), verdictName(signature.verdict())},
                            {QStringLiteral("verdictText"), verdictWords(signature.verdict())},
                            {QStringLiteral("facts"), facts},
                            {QStringLiteral("points"), points}};
    }
    m_signatures.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
