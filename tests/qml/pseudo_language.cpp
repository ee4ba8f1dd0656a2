#include "tests/qml/pseudo_language.h"

namespace madoguchi
{

PseudoLanguage::PseudoLanguage()
{
    if (!m_english.load(QStringLiteral(":/i18n/madoguchi_en.qm"))) {
        qFatal("English is not linked in");
    }
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *disambiguation,
                                  int n) const
{
    const QString english = m_english.translate(context, source, disambiguation, n);
    return english.isEmpty() ? QString() : pseudo(english);
}

QString PseudoLanguage::pseudo(const QString &text)
{
    static const QString plain = QStringLiteral("aeiounscyzAEIOUNSCYZ");
    static const QString accented = QStringLiteral("åéîøûñšçýžÅÉÎØÛÑŠÇÝŽ");
    static const QStringList numbers{QStringLiteral("øné"), QStringLiteral("twø"), QStringLiteral("thréé"),
                                     QStringLiteral("føûr"), QStringLiteral("fîvé")};
    QString out(QLatin1Char('['));
    bool inBraces = false;
    for (const QChar letter : text) {
        inBraces = letter == QLatin1Char('{') || (inBraces && letter != QLatin1Char('}'));
        const qsizetype index = plain.indexOf(letter);
        out += index < 0 || inBraces || out.endsWith(QLatin1Char('%')) ? letter : accented.at(index);
    }
    const qsizetype wanted = out.size() + text.size() / 2;
    for (qsizetype i = 0; out.size() < wanted; ++i) {
        out += QLatin1Char(' ') + numbers.at(i % numbers.size());
    }
    return out + QLatin1Char(']');
}

} // namespace madoguchi
