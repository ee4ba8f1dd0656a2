#include "app/printing/pdf_update.h"

#include <QRegularExpression>

namespace madoguchi
{
namespace
{

constexpr qsizetype entrySize = 20; // 7.5.4

std::optional<qsizetype> numberAfter(const QByteArray &text, const char *word)
{
    const QRegularExpression pattern(QLatin1String(word) + QStringLiteral("\\s+(\\d{1,12})"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

} // namespace

Result<PdfUpdate> PdfUpdate::open(const QByteArray &pdf)
{
    const auto noTable = [] { return failure(ErrorCode::Internal, QStringLiteral("PDF table")); };
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (trailer < 0 || start < trailer) {
        return noTable();
    }
    const QByteArray text = pdf.mid(trailer, start - trailer);
    const qsizetype opening = text.indexOf("<<");
    const qsizetype closing = text.lastIndexOf(">>");
    const auto table = numberAfter(pdf.mid(start), "startxref");
    const auto root = numberAfter(text, "/Root");
    const auto size = numberAfter(text, "/Size");
    if (opening < 0 || closing < opening || !table || !root || !size ||
        !pdf.mid(*table, 6).startsWith("xref\n0")) {
        return noTable();
    }
    PdfUpdate update;
    update.m_pdf = pdf;
    update.m_table = *table;
    update.m_entries = pdf.indexOf('\n', *table + 5) + 1;
    update.m_root = *root;
    update.m_size = *size;
    update.m_trailer = text.mid(opening + 2, closing - opening - 2).trimmed();
    return update;
}

std::optional<QByteArray> PdfUpdate::object(qsizetype number) const
{
    if (number <= 0 || number >= m_size) {
        return std::nullopt;
    }
    const qsizetype at = m_pdf.mid(m_entries + number * entrySize, 10).toLongLong();
    const QByteArray name = QByteArray::number(number) + " 0 obj";
    const qsizetype end = m_pdf.indexOf("endobj", at);
    if (at <= 0 || end < 0 || m_pdf.mid(at, name.size()) != name) {
        return std::nullopt;
    }
    return m_pdf.mid(at + name.size(), end - at - name.size()).trimmed();
}

QByteArray PdfUpdate::finish() const
{
    QByteArray out = m_pdf;
    QByteArray entries;
    for (auto it = m_replaced.begin(); it != m_replaced.end(); ++it) {
        const QByteArray number = QByteArray::number(it.key());
        entries += number + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += number + " 0 obj\n" + it.value() + "\nendobj\n";
    }
    const QByteArray table = QByteArray::number(out.size());
    return out + "xref\n" + entries + "trailer\n<<\n" + m_trailer + "\n/Prev " + QByteArray::number(m_table) +
           "\n>>\nstartxref\n" + table + "\n%%EOF\n";
}

} // namespace madoguchi
