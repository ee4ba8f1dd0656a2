#include "app/viewmodels/notice_model.h"

#include "app/citizen_file.h"
#include "app/saved_file.h"
#include "app/viewmodels/progress_words.h"
#include "base/era_date.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{

// In the order of DocumentType. The suffix follows from the type, never from a name that came along.
constexpr std::array suffixes{"pdf", "txt", "png", "jpg"};
constexpr std::array typeNames{"PDF", QT_TRANSLATE_NOOP("madoguchi::NoticeModel", "文章"),
                               QT_TRANSLATE_NOOP("madoguchi::NoticeModel", "画像"),
                               QT_TRANSLATE_NOOP("madoguchi::NoticeModel", "画像")};

const NoticeDocument *documentOf(const Notice &notice, const QString &documentId)
{
    const auto found = std::find_if(notice.documents.begin(), notice.documents.end(),
                                    [&](const NoticeDocument &d) { return d.documentId == documentId; });
    return found == notice.documents.end() ? nullptr : &*found;
}

} // namespace

NoticeModel::NoticeModel(CitizenFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_documents({QStringLiteral("documentId"), QStringLiteral("name"), QStringLiteral("detail"),
                   QStringLiteral("readable"), QStringLiteral("checkable"), QStringLiteral("signature")})
{
}

QString NoticeModel::sealWords(const IssuedDocument &document)
{
    switch (document.seal) {
    case IssuedDocument::Seal::None:
        //: Below a document that came with a letter.
        return tr("電子署名はついていません。大切な内容は、差出人の役所に確かめてください。");
    case IssuedDocument::Seal::Good:
        //: Below a document that came with a letter. %1: whose certificate signed it.
        return tr("役所の電子署名を確かめました。発行したのは「%1」で、内容は発行されたときのままです。")
            .arg(document.issuer);
    case IssuedDocument::Seal::Bad:
        //: Below a document that came with a letter.
        return tr("電子署名が正しくありません。この書類は使わないで、役所に電話で確かめてください。");
    case IssuedDocument::Seal::Unknown:
        //: Below a document that came with a letter. %1: whose certificate signed it.
        return tr("電子署名はありますが、発行した「%1」が役所かどうかを確かめられません。")
            .arg(document.issuer);
    case IssuedDocument::Seal::Unreadable:
        //: Below a document that came with a letter.
        return tr("電子署名を調べられない書類です。大切な内容は、差出人の役所に確かめてください。");
    }
    return {};
}

void NoticeModel::show(const QString &noticeId)
{
    const auto item = m_file.notice(noticeId);
    m_notice = item ? item->notice : Notice();
    m_openDocument.clear();
    m_openText.clear();
    m_savedTo.clear();
    m_error.clear();
    if (const Outcome marked = m_file.markRead(noticeId); !marked) {
        m_error.set(marked.error());
    }
    rebuild();
}

void NoticeModel::setLanguage(const QString &language)
{
    m_language = language;
    m_error.retranslate();
    rebuild();
}

QString NoticeModel::date() const
{
    return m_notice.sentAt.isValid() ? instantText(m_notice.sentAt, m_language) : QString();
}

QString NoticeModel::respondBy() const
{
    return m_notice.respondBy.isValid() ? dateWithEra(m_notice.respondBy, m_language) : QString();
}

QString NoticeModel::openTitle() const
{
    const NoticeDocument *document = documentOf(m_notice, m_openDocument);
    return document ? document->name.in(m_language) : QString();
}

void NoticeModel::read(const QString &documentId) { fetch(documentId, Wish::Read); }

void NoticeModel::check(const QString &documentId) { fetch(documentId, Wish::Check); }

void NoticeModel::save(const QString &documentId) { fetch(documentId, Wish::Save); }

QCoro::Task<void> NoticeModel::fetch(QString documentId, Wish wish)
{
    const NoticeDocument *named = documentOf(m_notice, documentId);
    if (m_busy || !named) {
        co_return;
    }
    const NoticeDocument document = *named;
    const QString noticeId = m_notice.noticeId;
    m_busy = true;
    m_error.clear();
    m_savedTo.clear();
    Q_EMIT changed();
    const Result<QByteArray> bytes = co_await m_file.document(noticeId, document);
    m_busy = false;
    if (m_notice.noticeId != noticeId) {
        Q_EMIT changed();
        co_return; // the person reads another letter now
    }
    if (bytes) {
        take(document, wish, *bytes);
    } else {
        m_error.set(bytes.error());
    }
    rebuild();
}

void NoticeModel::take(const NoticeDocument &document, Wish wish, const QByteArray &bytes)
{
    if (wish == Wish::Save) {
        keep(document, bytes);
        return;
    }
    if (wish == Wish::Check) {
        if (const auto issued = m_file.issued(m_notice.noticeId, document)) {
            Q_EMIT announced(sealWords(*issued));
        }
        return;
    }
    m_openDocument = document.documentId;
    m_openText = QString::fromUtf8(bytes).remove(QChar::Null).trimmed();
}

void NoticeModel::keep(const NoticeDocument &document, const QByteArray &bytes)
{
    const auto path = saveCopy(copiesFolder(), document.name.in(m_language),
                               QLatin1String(suffixes.at(size_t(document.type))), bytes);
    if (!path) {
        m_error.set(path.error());
        return;
    }
    m_savedTo = *path;
    //: Said by a screen reader after a document was saved.
    Q_EMIT announced(tr("書類を保存しました。"));
}

void NoticeModel::openSaved()
{
    if (!m_savedTo.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedTo));
    }
}

void NoticeModel::openApplication()
{
    if (!m_notice.referenceNumber.isEmpty()) {
        Q_EMIT applicationWanted(m_notice.referenceNumber);
    }
}

void NoticeModel::rebuild()
{
    QList<QVariantMap> rows;
    for (const NoticeDocument &document : m_notice.documents) {
        const auto issued = m_file.issued(m_notice.noticeId, document);
        rows << QVariantMap{
            {QStringLiteral("documentId"), document.documentId},
            {QStringLiteral("name"), document.name.in(m_language)},
            //: A document that came with a letter. %1: what it is (PDF), %2: how large, e.g. 24 kB.
            {QStringLiteral("detail"),
             tr("%1、%2").arg(tr(typeNames.at(size_t(document.type))),
                              QLocale(m_language)
                                  .formattedDataSize(document.size, 0, QLocale::DataSizeTraditionalFormat))},
            {QStringLiteral("readable"), document.type == DocumentType::PlainText},
            {QStringLiteral("checkable"), document.type == DocumentType::Pdf && !issued},
            {QStringLiteral("signature"), issued ? sealWords(*issued) : QString()},
        };
    }
    m_documents.setRows(rows);
    Q_EMIT changed();
}

} // namespace madoguchi
