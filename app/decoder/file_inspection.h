#pragma once

#include "app/decoder/inspection_facts.h"

namespace madoguchi
{

/// Bounded: a picture is decoded at a fraction of its size, of a PDF the catalogue of pages is read.
FileInspection inspectFile(const QByteArray &bytes);

/// The same by the first bytes alone; empty when it is no kind that is known.
QString mediaTypeOf(const QByteArray &bytes);

} // namespace madoguchi
