#pragma once

#include "base/readings.h"

#include <QList>
#include <QPointF>
#include <QString>

class QTextLayout;

namespace madoguchi
{

/// One piece of kana over one line: a reading whose word is broken over two lines makes two.
struct RubyMark
{
    QString kana;
    QPointF baseline; ///< left end of the kana's baseline, in the coordinates of the layout
    qreal width = 0;  ///< the width that the kana have; where they need more they are condensed
};

/// Where the readings of a laid-out text stand. Kana that are wider than their word reach over its neighbours
/// by half a character where these have no readings, and are condensed beyond that.
QList<RubyMark> rubyMarks(const QTextLayout &layout, const QList<Reading> &readings, int kanaPixels);

} // namespace madoguchi
