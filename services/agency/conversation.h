#pragma once

#include "base/localized_text.h"
#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QUuid>

namespace madoguchi
{

enum class MessageAuthor { Office, Person };

/// What the office or the person wrote about one application. No legal act: nothing is signed, and what was
/// filed stays as it is.
struct ApplicationMessage
{
    /// Of what a person writes, in characters (code points, as JSON Schema counts).
    static constexpr qsizetype maxLength = 2000;

    QUuid messageId; ///< of a person's message: made once, on the PC where it was written
    MessageAuthor author = MessageAuthor::Office;
    LocalizedText words; ///< plain; what the person wrote stands under "ja", whatever language it is in
    QDateTime at;        ///< UTC, when it stood in the office's file
    bool expectsAnswer = false;
    QDate respondBy{}; ///< until when the office would like the answer; invalid: it names no day
};

/// The contract's Message, and what listMessages answers. Errors: ServerAnswerInvalid.
Result<ApplicationMessage> parseMessage(const QByteArray &json);
Result<QList<ApplicationMessage>> parseMessages(const QByteArray &json);
/// The opposite, for what is kept.
QByteArray messagesJson(const QList<ApplicationMessage> &messages);

/// The body of putMessage: exactly what leaves.
QByteArray messageTextJson(const QString &text);

} // namespace madoguchi
