#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace madoguchi
{

/// Of a document that is signed or checked. It is held in memory a few times over.
constexpr qsizetype largestDocumentMegabytes = 100;
constexpr qsizetype largestDocument = largestDocumentMegabytes * 1024 * 1024; ///< in bytes

/// Errors: DocumentTooLarge.
inline Outcome checkSize(qint64 bytes)
{
    if (bytes <= largestDocument) {
        return {};
    }
    return failure(ErrorCode::DocumentTooLarge, {},
                   {{QStringLiteral("megabytes"), int(largestDocumentMegabytes)}});
}

} // namespace madoguchi
