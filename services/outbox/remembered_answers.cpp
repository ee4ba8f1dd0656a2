#include "outbox/remembered_answers.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{
const QString answersTable = QStringLiteral("answers");
const QString answersRow = QStringLiteral("remembered");
} // namespace

Result<RememberedAnswers> RememberedAnswers::open(Vault &vault)
{
    const auto kept = vault.get(answersTable, answersRow);
    if (!kept) {
        return failure(kept.error());
    }
    return RememberedAnswers(vault, *kept ? QJsonDocument::fromJson(**kept).object() : QJsonObject());
}

Outcome RememberedAnswers::keep(const QJsonObject &answers)
{
    QJsonObject all = m_answers;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        all.insert(it.key(), it.value());
    }
    if (all == m_answers) {
        return {};
    }
    Outcome kept = m_vault->put(answersTable, answersRow, QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (kept) {
        m_answers = all;
    }
    return kept;
}

} // namespace madoguchi
