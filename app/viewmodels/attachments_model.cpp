#include "app/viewmodels/attachments_model.h"

#include "procedures/attachment.h"
#include "procedures/script_forms.h"

#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int longestName = 120;

/// As it may stand in a signed document: without folders and without characters that steer the writing.
QString fileName(const QUrl &file)
{
    QString name;
    for (const QChar c : QFileInfo(file.toLocalFile()).fileName()) {
        if (isPlainText(QString(c)) || c.isSurrogate()) {
            name += c;
        }
    }
    name = name.trimmed();
    if (!isPlainText(name) || name.isEmpty()) {
        name = QStringLiteral("file");
    }
    if (name.size() > longestName) {
        const QString suffix = QFileInfo(name).suffix().left(8);
        name = name.left(longestName - 9) + u'.' + suffix;
    }
    return name;
}

} // namespace

AttachmentsModel::AttachmentsModel(Host host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
{
}

void AttachmentsModel::close()
{
    m_waiting.clear();
    m_refusal.clear();
    m_refusalField.clear();
    m_known.clear();
    hide();
    Q_EMIT changed();
}

QJsonObject AttachmentsModel::fileNamed(const QString &path, const QString &sha256) const
{
    for (const auto &file : m_host.value(path)) {
        if (file.toObject().value(QLatin1String("sha256")).toString() == sha256) {
            return file.toObject();
        }
    }
    return {};
}

QString AttachmentsModel::inRow(const QStringList &words)
{
    QString row = words.value(0);
    for (qsizetype i = 1; i < words.size(); ++i) {
        //: Words in a row with the comma of the language, e.g. kind, size, pages of a file.
        row = tr("%1、%2").arg(row, words.at(i));
    }
    return row;
}

QString AttachmentsModel::factsInWords(const QJsonObject &file) const
{
    const QString sha256 = file.value(QLatin1String("sha256")).toString();
    QStringList facts{attachmentKind(file.value(QLatin1String("type")).toString()),
                      sizeInWords(file.value(QLatin1String("bytes")).toInteger())};
    const FileInspection known = m_known.value(sha256);
    if (known.pages > 0) {
        //: Beside the name of a PDF file: how many pages it has.
        facts << tr("%1ページ").arg(known.pages);
    } else if (!known.size.isEmpty()) {
        //: Beside the name of a photo: %1 width and %2 height in pixels.
        facts << tr("横%1×縦%2画素").arg(known.size.width()).arg(known.size.height());
    }
    return inRow(facts);
}

QVariantList AttachmentsModel::rows(const QString &path) const
{
    QVariantList list;
    for (const auto &item : m_host.value(path)) {
        const QJsonObject file = item.toObject();
        const QString sha256 = file.value(QLatin1String("sha256")).toString();
        list << QVariantMap{{QStringLiteral("value"), sha256},
                            {QStringLiteral("label"), file.value(QLatin1String("name")).toString()},
                            {QStringLiteral("detail"), factsInWords(file)},
                            {QStringLiteral("place"), m_known.value(sha256).hasPlace}};
    }
    return list;
}

void AttachmentsModel::learn(const QStringList &paths)
{
    for (const QString &path : paths) {
        for (const auto &item : m_host.value(path)) {
            const QString sha256 = item.toObject().value(QLatin1String("sha256")).toString();
            const auto bytes = m_known.contains(sha256) ? failure(ErrorCode::Cancelled) : m_host.load(sha256);
            if (!bytes) {
                continue;
            }
            // One after the other: each is followed by the next call.
            m_decoder.inspect(*bytes, [this, sha256, paths](const Result<QByteArray> &answer) {
                FileInspection facts = FileInspection::fromJson(answer.value_or(QByteArray()));
                m_known.insert(sha256, facts);
                Q_EMIT factsLearned();
                learn(paths);
            });
            return;
        }
    }
}

QString AttachmentsModel::limits(const QString &path) const
{
    const Field *field = m_host.field(path);
    if (!field) {
        return {};
    }
    QStringList kinds;
    for (const QString &type : field->accept) {
        //: A kind of file that may be chosen.
        kinds << (type == QLatin1String("image/jpeg")  ? tr("写真（JPEG）")
                  : type == QLatin1String("image/png") ? tr("画像（PNG）")
                                                       : QStringLiteral("PDF"));
    }
    //: Under the label of a field for files: %1 kinds, %2 how many, %3 the largest size of one.
    return tr("%1を%2個まで。1個の大きさは%3まで。")
        .arg(inRow(kinds))
        .arg(field->mostFiles)
        .arg(sizeInWords(field->mostBytes));
}

QStringList AttachmentsModel::endings(const QString &path) const
{
    const Field *field = m_host.field(path);
    QStringList list;
    for (const QString &type : field ? field->accept : QStringList()) {
        list << (type == QLatin1String("image/jpeg")
                     ? QStringList{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("JPG"),
                                   QStringLiteral("JPEG")}
                 : type == QLatin1String("image/png")
                     ? QStringList{QStringLiteral("png"), QStringLiteral("PNG")}
                     : QStringList{QStringLiteral("pdf"), QStringLiteral("PDF")});
    }
    return list;
}

void AttachmentsModel::offer(const QString &path, const QList<QUrl> &files)
{
    if (!m_host.field(path) || files.isEmpty()) {
        return;
    }
    const bool isIdle = m_waiting.isEmpty();
    m_refusal.clear();
    m_refusalField = path;
    for (const QUrl &file : files) {
        m_waiting << std::pair(path, file);
    }
    Q_EMIT changed();
    if (isIdle) {
        readNext();
    }
}

void AttachmentsModel::readNext()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    const Field *field = m_host.field(m_waiting.first().first);
    if (!field) {
        finished();
        return;
    }
    const QUrl url = m_waiting.first().second;
    const qint64 most = field->mostBytes;
    // Files may lie on a slow medium: read and hashed elsewhere, never more than may be taken.
    QtConcurrent::run([url, most]() -> Chosen {
        Chosen chosen{fileName(url), {}, {}, -1};
        QFile file(url.toLocalFile());
        if (!url.isLocalFile() || !QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
            return chosen;
        }
        chosen.size = file.size();
        if (chosen.size <= most) {
            chosen.bytes = file.read(most + 1);
            chosen.size = chosen.bytes.size();
            chosen.sha256 = attachmentSha256(chosen.bytes);
        }
        return chosen;
    }).then(this, [this](const Chosen &chosen) { taken(chosen); });
}

QString AttachmentsModel::whyNot(const Field &field, const Chosen &chosen) const
{
    const QString path = m_waiting.first().first;
    if (chosen.size < 0) {
        //: A file that was chosen can not be read; %1 its name.
        return tr("「%1」は読めないファイルです。別のファイルを選んでください。").arg(chosen.name);
    }
    if (chosen.size == 0) {
        //: A file that was chosen has nothing in it; %1 its name.
        return tr("「%1」は中身が空です。別のファイルを選んでください。").arg(chosen.name);
    }
    if (chosen.size > field.mostBytes) {
        //: A file that was chosen is too large; %1 its name, %2 its size, %3 the largest.
        return tr("「%1」は%2あり、大きすぎます。%"
                  "3までのファイルを選んでください。写真は、小さくして保存し直すと"
                  "選べることがあります。")
            .arg(chosen.name, sizeInWords(chosen.size), sizeInWords(field.mostBytes));
    }
    if (m_host.value(path).size() >= field.mostFiles) {
        //: No more files; %1 the name of the one that was chosen, %2 how many there may be.
        return tr("「%1」は添付できません。ファイルは%"
                  "2個までです。入れかえるときは、先にほかのファイルを取り除いてください。")
            .arg(chosen.name)
            .arg(field.mostFiles);
    }
    if (m_host.hashes().contains(chosen.sha256)) {
        //: The same file was chosen twice; %1 its name.
        return tr("「%1」と同じ中身のファイルは、もう添付してあります。").arg(chosen.name);
    }
    return {};
}

QString AttachmentsModel::whyNot(const Field &field, const QString &name, const FileInspection &facts) const
{
    const QString &problem = facts.problem;
    if (problem == QLatin1String("heic")) {
        //: A photo in a format that offices do not take; %1 the file's name.
        return tr("「%"
                  "1」は、一部のスマートフォンの形式（HEIC）の写真です。JPEGの形式で保存し直してから選んでく"
                  "ださい。")
            .arg(name);
    }
    if (problem == QLatin1String("picture-broken")) {
        //: A damaged photo; %1 the file's name.
        return tr("「%1」の写真は途中で切れているか、壊れています。写真を保存し直すか、撮り直してください。")
            .arg(name);
    }
    if (problem == QLatin1String("picture-too-large")) {
        //: A photo with too many pixels; %1 the file's name.
        return tr("「%1」は縦横の画素数が多すぎて開けません。小さくして保存し直してください。").arg(name);
    }
    if (problem == QLatin1String("pdf-encrypted")) {
        //: A PDF that opens with a password only; %1 the file's name.
        return tr("「%"
                  "1」は、パスワードがないと開けないPDFです。役所でも開けないので、パスワードのないPDFを選ん"
                  "でください。")
            .arg(name);
    }
    if (problem == QLatin1String("pdf-broken")) {
        //: A damaged PDF, or a file that is none; %1 the file's name.
        return tr("「%1」はPDFとして開けません。壊れているか、PDFではありません。PDFを作り直してください。")
            .arg(name);
    }
    if (problem == QLatin1String("pdf-too-long")) {
        //: A PDF with too many pages; %1 the file's name.
        return tr("「%1」はページが多すぎます。必要なページだけのPDFを選んでください。").arg(name);
    }
    if (!problem.isEmpty() || !field.accept.contains(facts.type)) {
        //: A file of another kind than is asked for; %1 its name, %2 what is taken.
        return tr("「%1」は、ここでは使えない種類のファイルです。使えるのは、%2")
            .arg(name, limits(m_waiting.first().first));
    }
    return {};
}

void AttachmentsModel::taken(const Chosen &chosen)
{
    const Field *field = m_waiting.isEmpty() ? nullptr : m_host.field(m_waiting.first().first);
    if (!field) {
        finished();
        return;
    }
    if (const QString words = whyNot(*field, chosen); !words.isEmpty()) {
        refuse(words);
        return;
    }
    m_decoder.inspect(chosen.bytes, [this, chosen](const Result<QByteArray> &answer) {
        // What can not even be looked at is no file for an office.
        judged(chosen, FileInspection::fromJson(answer.value_or(QByteArray())));
    });
}

void AttachmentsModel::judged(const Chosen &chosen, const FileInspection &facts)
{
    const QString path = m_waiting.isEmpty() ? QString() : m_waiting.first().first;
    const Field *field = path.isEmpty() ? nullptr : m_host.field(path);
    if (!field) {
        finished();
        return;
    }
    if (const QString words = whyNot(*field, chosen.name, facts); !words.isEmpty()) {
        refuse(words);
        return;
    }
    if (const Outcome kept = m_host.keep(chosen.bytes); !kept) {
        Q_EMIT storageFailed(kept.error());
        m_waiting.clear(); // the next ones would meet the same
        Q_EMIT changed();
        return;
    }
    m_known.insert(chosen.sha256, facts);
    QJsonArray files = m_host.value(path);
    const Attachment file{chosen.name, facts.type, chosen.size, chosen.sha256};
    files += file.toJson();
    Q_EMIT valueWanted(path, files);
    const QString said = facts.hasPlace
                             //: Said by a screen reader after a photo was attached that says where it was
                             //: taken; %1 its name.
                             ? tr("「%1」を添付しました。この写真には、撮影した場所が記録されています。")
                             //: Said by a screen reader after a file was attached; %1 its name.
                             : tr("「%1」を添付しました。");
    Q_EMIT announced(said.arg(chosen.name));
    finished();
}

void AttachmentsModel::refuse(const QString &words)
{
    m_refusalField = m_waiting.first().first;
    m_refusal += m_refusal.isEmpty() ? words : QLatin1Char('\n') + words;
    Q_EMIT announced(words);
    finished();
}

void AttachmentsModel::finished()
{
    if (!m_waiting.isEmpty()) {
        m_waiting.removeFirst();
    }
    Q_EMIT changed();
    readNext();
}

void AttachmentsModel::remove(const QString &path, const QString &sha256)
{
    const QJsonObject file = fileNamed(path, sha256);
    if (file.isEmpty()) {
        return;
    }
    QJsonArray files;
    for (const auto &item : m_host.value(path)) {
        if (item.toObject() != file) {
            files += item;
        }
    }
    if (m_shownFile == sha256) {
        hide();
    }
    m_refusal.clear();
    Q_EMIT changed();
    Q_EMIT valueWanted(path, files);
    //: Said by a screen reader after a file was taken out again; %1 its name. 元に戻す is a button's name.
    Q_EMIT announced(tr("「%1」を取り除きました。「元に戻す」で戻せます。")
                         .arg(file.value(QLatin1String("name")).toString()));
}

void AttachmentsModel::removePlace(const QString &path, const QString &sha256)
{
    const QJsonObject file = fileNamed(path, sha256);
    const auto bytes = m_host.load(sha256);
    if (file.isEmpty() || !bytes) {
        return;
    }
    m_decoder.withoutPlace(*bytes, [this, path, sha256](const Result<QByteArray> &cleaned) {
        const QJsonObject before = fileNamed(path, sha256);
        if (before.isEmpty()) {
            return;
        }
        const QString name = before.value(QLatin1String("name")).toString();
        const Field *field = m_host.field(path);
        if (!cleaned || cleaned->isEmpty() || (field && cleaned->size() > field->mostBytes)) {
            m_refusalField = path;
            //: The place could not be taken out of a photo; %1 the file's name.
            m_refusal = tr("「%"
                           "1」から撮影場所の記録を取り除けませんでした。送りたくないときは、この写真を取り除"
                           "いてください。")
                            .arg(name);
            Q_EMIT changed();
            Q_EMIT announced(m_refusal);
            return;
        }
        if (const Outcome kept = m_host.keep(*cleaned); !kept) {
            Q_EMIT storageFailed(kept.error());
            return;
        }
        FileInspection facts = m_known.value(sha256);
        facts.hasPlace = false;
        const Attachment mended{name, before.value(QLatin1String("type")).toString(), cleaned->size(),
                                attachmentSha256(*cleaned)};
        m_known.insert(mended.sha256, facts);
        QJsonArray files;
        for (const auto &item : m_host.value(path)) {
            files += item.toObject() == before ? QJsonValue(mended.toJson()) : QJsonValue(item);
        }
        if (m_shownFile == sha256) {
            m_shownFile = mended.sha256;
            Q_EMIT shownChanged();
        }
        Q_EMIT valueWanted(path, files);
        //: Said by a screen reader after the place was taken out of a photo; %1 its name.
        Q_EMIT announced(tr("「%1」から、撮影した場所の記録を取り除きました。").arg(name));
    });
}

} // namespace madoguchi
