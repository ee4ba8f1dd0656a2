#pragma once

#include "base/localized_text.h"
#include "benefits/program.h"

#include <memory>
#include <vector>

namespace madoguchi
{

/// How a comparison reads; the program knows only two of them.
enum class Comparison { None, Below, AtMost, Above, AtLeast, Equals };

/// An expression as its author wrote it, with the node that computes it: what explanations and the linter
/// walk.
struct Expression
{
    using Pointer = std::shared_ptr<const Expression>;

    Op op = Op::Constant;
    Comparison comparison = Comparison::None;
    ValueType type;
    bool isLiteral = false; ///< a bare number: takes the type of what stands beside it
    bool isShared = false;  ///< a definition: its parts belong to another file
    int node = 0;
    std::vector<Pointer> parts; ///< in the order of the author, fixed words left out
    LocalizedText name;         ///< of the fact or definition that it is
    LocalizedText label;        ///< what the author calls the condition
    QString law;
    QString pointer; ///< its place in the file
};

} // namespace madoguchi
