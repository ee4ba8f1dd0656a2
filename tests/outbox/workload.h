#pragma once

#include "tests/outbox/bench.h"

namespace madoguchi::workload
{

inline Result<std::unique_ptr<Vault>> open(const QString &folder)
{
    return Vault::open(folder, QStringLiteral("test"), Secret(QByteArray(32, 'k')));
}

template<typename Outcome>
void must(const Outcome &outcome)
{
    if (!outcome) {
        qFatal("%s: %s", qPrintable(errorName(outcome.error().code)), qPrintable(outcome.error().detail));
    }
}

/// A draft that tells which one it is, at both ends.
inline QByteArray draftText(int value, qsizetype size)
{
    const QByteArray mark = "<" + QByteArray::number(value) + ">";
    return mark + QByteArray(size, 'd') + mark;
}

/// Which one it is; -1 when it is not whole.
inline int draftValue(const QByteArray &text)
{
    const int value = text.mid(1, text.indexOf('>') - 1).toInt();
    return text == draftText(value, text.size() - 2 * (text.indexOf('>') + 1)) ? value : -1;
}

} // namespace madoguchi::workload
