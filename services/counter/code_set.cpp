#include "counter/code_set.h"

#include "counter/base45.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringList>

namespace madoguchi
{
namespace
{

constexpr qsizetype setBytes = 6;
constexpr int checkDigits = 4;
constexpr int hexadecimal = 16;

QByteArray setOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(setBytes).toHex().toUpper();
}

QByteArray checkOf(const QByteArray &head, const QByteArray &data)
{
    return QByteArray::number(qChecksum(QByteArrayView(head + data)), hexadecimal)
        .toUpper()
        .rightJustified(checkDigits, '0');
}

tl::unexpected<Error> damaged(const char *reason)
{
    return failure(ErrorCode::PreEntryDamaged, QLatin1String(reason),
                   {{QStringLiteral("reason"), QLatin1String(reason)}});
}

} // namespace

Result<QList<QByteArray>> codesFor(QByteArrayView bytes)
{
    const qsizetype count = (bytes.size() + bytesPerCode - 1) / bytesPerCode;
    if (count < 1 || count > mostCodes) {
        return failure(ErrorCode::Internal, QStringLiteral("%1 bytes in QR codes").arg(bytes.size()));
    }
    // Of one size, so that one print size fits all.
    const qsizetype each = (bytes.size() + count - 1) / count;
    const QByteArray set = setOf(bytes);
    QList<QByteArray> codes;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray head =
            "MDGP1/" + set + '/' + QByteArray::number(i + 1) + '/' + QByteArray::number(count) + '/';
        const QByteArray data = toBase45(bytes.sliced(i * each, qMin(each, bytes.size() - i * each)));
        codes += head + checkOf(head, data) + '/' + data;
    }
    return codes;
}

Result<CodeSet::Added> CodeSet::add(QByteArrayView text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(MDGP1/([0-9A-F]{12})/([1-9][0-9]?)/([1-9][0-9]?)/)([0-9A-F]{4})/([0-9A-Z $%*+./:-]+)\\z"));
    // A scanner ends its line; Base45 itself may end with a space.
    QByteArray line = text.toByteArray();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    const auto match = form.match(QString::fromLatin1(line));
    if (!match.hasMatch()) {
        return damaged("form");
    }
    const QByteArray head = match.captured(1).toLatin1();
    const QByteArray data = match.captured(6).toLatin1();
    const auto part = fromBase45(data);
    const int index = match.captured(3).toInt();
    const int count = match.captured(4).toInt();
    if (checkOf(head, data) != match.captured(5).toLatin1() || !part || index > count || count > mostCodes) {
        return damaged("check");
    }
    const QByteArray set = match.captured(2).toLatin1();
    if (m_count > 0 && (set != m_set || count != m_count)) {
        return failure(ErrorCode::PreEntryMixed, QStringLiteral("a code of another set"));
    }
    m_set = set;
    m_count = count;
    if (m_parts.contains(index)) {
        return m_parts.value(index) == *part ? Result<Added>(Added::Duplicate) : damaged("check");
    }
    m_parts.insert(index, *part);
    return Added::New;
}

QList<int> CodeSet::missing() const
{
    QList<int> numbers;
    for (int i = 1; i <= m_count; ++i) {
        if (!m_parts.contains(i)) {
            numbers += i;
        }
    }
    return numbers;
}

Result<QByteArray> CodeSet::bytes() const
{
    if (!isComplete()) {
        QStringList numbers;
        for (const int number : missing()) {
            numbers += QString::number(number);
        }
        return failure(ErrorCode::PreEntryIncomplete,
                       QStringLiteral("%1 of %2").arg(m_parts.size()).arg(m_count),
                       {{QStringLiteral("missing"), numbers.join(QStringLiteral(", "))}});
    }
    const QByteArray whole = m_parts.values().join();
    return setOf(whole) == m_set ? Result<QByteArray>(whole) : damaged("whole");
}

} // namespace madoguchi
