#include "portal/household_answers.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{

const QString table = QStringLiteral("household");
const QString row = QStringLiteral("own-answers");

} // namespace

Result<HouseholdAnswers> HouseholdAnswers::open(Vault &vault)
{
    const auto bytes = vault.get(table, row);
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
    Outcome kept = m_vault->put(table, row, QJsonDocument(answers.toJson()).toJson(QJsonDocument::Compact));
    if (kept) {
        m_answers = std::move(answers);
    }
    return kept;
}

Outcome HouseholdAnswers::erase()
{
    Outcome erased = m_vault->remove(table, row);
    if (erased) {
        m_answers = {};
    }
    return erased;
}

} // namespace madoguchi
