#pragma once

#include "benefits/evaluation.h"

namespace madoguchi
{

/// A question worth asking.
struct NextQuestion
{
    Slot slot;
    double score = 0;    ///< what it unblocks, over what it costs the person to answer
    QStringList serves;  ///< benefits that wait for it
    QStringList settles; ///< those of them for which it is the only one
};

/// Everything that is open, the best first. A question about illness or disability is there only for benefits
/// that no other question could settle first. What was answered, also by "don't know", is not there.
QList<NextQuestion> openQuestions(const Evaluation &evaluation);

} // namespace madoguchi
