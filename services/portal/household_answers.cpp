#include "portal/household_answers.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{

const QString answersTable = QStringLiteral("household");
const QString answersRow = QStringLiteral("own-answers");

} // namespace

Result<HouseholdAnswers> HouseholdAnswers::open(Vault &vault)
{
    const auto bytes = vault.get(answersTable, answersRow);
    if (!bytes && bytes.error().code != ErrorCode::StorageCorrupt) {
        return failure(bytes.error());
    }
    OwnAnswers answers;
    if (bytes && *bytes) {
        answers = OwnAnswers::fromJson(QJsonDocument::fromJson(**bytes).object());
    }
    return HouseholdAnswers(vault, std::move(answers));
}

Outcome HouseholdAnswers::keep(OwnAnswers answers)
{
    Outcome kept = m_vault->put(answersTable, answersRow,
                                QJsonDocument(answers.toJson()).toJson(QJsonDocument::Compact));
    if (kept) {
        m_answers = std::move(answers);
    }
    return kept;
}

Outcome HouseholdAnswers::erase()
{
    Outcome erased = m_vault->remove(answersTable, answersRow);
    if (erased) {
        m_answers = {};
    }
    return erased;
}

} // namespace madoguchi
