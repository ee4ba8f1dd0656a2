#pragma once

#include "benefits/benefit_case.h"
#include "catalogue/benefit_content.h"

namespace madoguchi
{

/// The base content, read once.
std::shared_ptr<const BenefitBook> baseBook();
BenefitFiles baseFiles();

/// A household from JSON with single quotes, as case files have it; fails the test for a bad one.
Household householdFrom(QByteArray json, const BenefitBook &book = *baseBook());

/// The content with one benefit more, "made": its requirement, amounts (a list, may be empty) and tables.
Result<std::shared_ptr<const BenefitBook>> bookWith(QByteArray requirement, QByteArray amounts = "[]",
                                                    QByteArray tables = {});

/// The truth of a requirement for a household on a day.
Truth truthOf(const QByteArray &requirement, const QByteArray &household, const QDate &day);
/// The amount of a yen expression for a household on a day.
Value yenOf(const QByteArray &expression, const QByteArray &household, const QDate &day,
            const QByteArray &tables = {});

} // namespace madoguchi
