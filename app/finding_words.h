#pragma once

#include "diagnosis/system_finding.h"

namespace madoguchi
{

/// What a person is told of a finding, in the language in force.
struct FindingWords
{
    QString title;
    QString explanation; ///< empty where the title says all
    QString step;        ///< what mends it; empty where nothing is to be mended
    QString command;     ///< to be typed into a terminal; empty where there is none
    QString topic;       ///< of the help; empty where there is nothing more to say
};

/// The words of `finding`, its facts filled in.
FindingWords wordsFor(const SystemFinding &finding);

/// "カードリーダー", "役所" …: what was looked at.
QString findingArea(const SystemFinding &finding);

} // namespace madoguchi
