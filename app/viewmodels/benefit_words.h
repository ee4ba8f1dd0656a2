#pragma once

#include "benefits/evaluation.h"

#include <QCoreApplication>

namespace madoguchi
{

/// The words around benefits, in the language in force; shared by home and the pages of benefits.

/// `source`: marked by QT_TRANSLATE_NOOP("BenefitWords", …).
QString benefitText(const char *source);

/// 「月15,000円」, 「最大」 before an upper end; how many answers would tell it; or nothing.
QString benefitAmount(const BenefitResult &result);
/// One period's: 「年10,000〜20,000円」; empty where no end is known.
QString benefitAmount(const AmountResult &amount);

/// What is to be expected, in words that promise nothing.
QString benefitVerdictText(const BenefitResult &result);
/// Of the chip beside it, as Theme.tone() knows it.
QString benefitVerdictTone(BenefitVerdict verdict);
/// 「給付」「控除」 …: what kind of help it is.
QString benefitKindText(BenefitKind kind);
/// 「2026年…まで（あと12日）」; empty without a deadline.
QString benefitDeadlineText(const QDate &deadline, const QDate &today, const QString &language);
/// When it can be applied for, in a sentence.
QString benefitWindowText(const Benefit &benefit, const QDate &deadline, const QDate &today,
                          const QString &language);

/// A value as people read it: 「はい」, 「12,000円」, 「2015年4月1日」.
QString answerText(const Fact &fact, const Answer &answer, const QString &language);

} // namespace madoguchi
