// The part of FormModel that has to do with files.
#include "app/citizen_session.h"
#include "app/viewmodels/form_model.h"
#include "outbox/drafts.h"
#include "procedures/attachment.h"

namespace madoguchi
{

QString FormModel::draftKey() const { return draftName(form().procedure().id, m_amends); }

AttachmentsModel::Host FormModel::attachmentsHost()
{
    AttachmentsModel::Host host;
    host.field = [this](const QString &path) { return m_history ? form().field(path) : nullptr; };
    host.value = [this](const QString &path) {
        return m_history ? form().value(path).toArray() : QJsonArray();
    };
    host.hashes = [this] { return attachedHashes(); };
    host.keep = [this](const QByteArray &bytes) -> Outcome {
        if (m_isPreview) {
            m_previewFiles.insert(attachmentSha256(bytes), bytes);
            return {};
        }
        return m_history ? m_session.keepAttachment(draftKey(), bytes) : failure(ErrorCode::Cancelled);
    };
    host.load = [this](const QString &sha256) -> Result<QByteArray> {
        if (m_isPreview && m_previewFiles.contains(sha256)) {
            return m_previewFiles.value(sha256);
        }
        return m_history ? m_session.attachment(draftKey(), sha256) : failure(ErrorCode::Cancelled);
    };
    return host;
}

void FormModel::connectAttachments()
{
    connect(&m_attachments, &AttachmentsModel::valueWanted, this,
            [this](const QString &path, const QJsonArray &files) {
                Form next = form();
                next.setValue(path, files);
                m_left.insert(path);
                take(std::move(next), {}); // each file is a step of its own to undo
            });
    connect(&m_attachments, &AttachmentsModel::factsLearned, this, &FormModel::rebuildRows);
    connect(&m_attachments, &AttachmentsModel::announced, this, &FormModel::announced);
    connect(&m_attachments, &AttachmentsModel::storageFailed, this,
            [this](const Error &failed) { error()->set(failed); });
}

QStringList FormModel::attachedHashes() const
{
    QStringList hashes;
    for (const Field &field : m_history ? form().procedure().fields : QList<Field>()) {
        if (field.type != FieldType::Attachment) {
            continue;
        }
        for (const auto &file : form().value(field.id).toArray()) {
            hashes += file.toObject().value(QLatin1String("sha256")).toString();
        }
    }
    return hashes;
}

void FormModel::takeUpAttachments()
{
    QStringList paths;
    for (const Field &field : form().procedure().fields) {
        if (field.type == FieldType::Attachment) {
            paths += field.id;
        }
    }
    if (paths.isEmpty() || m_isPreview) {
        return;
    }
    // What was taken out before and could be brought back until now.
    if (const Outcome kept = m_session.keepOnlyAttachments(draftKey(), attachedHashes()); !kept) {
        qWarning("Files that were taken out stay in the store: %s", qPrintable(kept.error().detail));
    }
    m_attachments.learn(paths);
}

} // namespace madoguchi
