#pragma once

#include "benefits/benefit_case.h"
#include "catalogue/benefit_content.h"

namespace madoguchi
{

/// The base content, read once; with MADOGUCHI_BENEFITS=FOLDER an author's folder is laid over it.
std::shared_ptr<const BenefitBook> baseBook();
BenefitFiles baseFiles();

/// The base content's facts, tables and definitions with these benefits alone.
std::shared_ptr<const BenefitBook> bookOf(const QStringList &ids);

/// A household from JSON with single quotes, as case files have it; fails the test for a bad one.
Household householdFrom(QByteArray json, const BenefitBook &book = *baseBook());

/// The base content's facts and tables with one benefit alone, "made": its requirement, amounts (a list, may
/// be empty) and tables.
Result<std::shared_ptr<const BenefitBook>> bookWith(QByteArray requirement, QByteArray amounts = "[]",
                                                    QByteArray tables = {});

/// The truth of a requirement for a household on a day.
Truth truthOf(const QByteArray &requirement, const QByteArray &household, const QDate &day);
/// The amount of a yen expression for a household on a day.
Value yenOf(const QByteArray &expression, const QByteArray &household, const QDate &day,
            const QByteArray &tables = {});

} // namespace madoguchi
