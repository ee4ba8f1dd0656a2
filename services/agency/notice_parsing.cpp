#include "agency/answer_reader.h"
#include "agency/message_parsing.h"

#include <array>

namespace madoguchi
{
namespace
{

// In the order of DocumentType.
constexpr std::array documentTypes{"application/pdf", "text/plain", "image/png", "image/jpeg"};
const QString identifier = QStringLiteral("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

NoticeDocument readDocument(AnswerReader reader)
{
    NoticeDocument document;
    document.documentId = reader.like("document_id", identifier);
    document.name = reader.localized("name");
    document.type = reader.oneOf<DocumentType>("media_type", documentTypes);
    document.size = reader.integer("size", 1, maxDocumentBytes);
    document.sha256 = QByteArray::fromHex(reader.like("sha256", QStringLiteral("[0-9a-f]{64}")).toLatin1());
    reader.finish();
    return document;
}

Notice readNotice(AnswerReader reader)
{
    Notice notice;
    notice.noticeId = reader.like("notice_id", identifier);
    notice.title = reader.localized("title");
    notice.body = reader.localized("body");
    notice.sender = reader.optionalLocalized("sender");
    notice.sentAt = reader.instant("sent_at");
    if (reader.has("read_at")) {
        notice.readAt = reader.instant("read_at");
    }
    notice.respondBy = reader.date("respond_by", Presence::Optional);
    notice.referenceNumber = reader.referenceNumber("reference_number", Presence::Optional);
    if (reader.has("documents")) {
        notice.documents = reader.list("documents", 0, 20, readDocument);
    }
    reader.finish();
    return notice;
}

struct DocumentAnswer
{
    QString documentId;
    QByteArray content;
};

} // namespace

QString mediaTypeOf(DocumentType type) { return QLatin1String(documentTypes.at(size_t(type))); }

Result<QList<Notice>> parseNotices(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        auto notices = reader.list("notices", 0, 500, readNotice);
        reader.finish();
        return notices;
    });
}

Result<QByteArray> parseDocumentContent(const QByteArray &json, const QString &documentId)
{
    const auto answer = readAnswer(json, [&documentId](AnswerReader reader) {
        DocumentAnswer read{reader.like("document_id", identifier), reader.base64("content")};
        if (read.documentId != documentId) {
            reader.fail("document_id", QStringLiteral("another one"));
        }
        reader.finish();
        return read;
    });
    return answer ? Result<QByteArray>(answer->content) : failure(answer.error());
}

} // namespace madoguchi
