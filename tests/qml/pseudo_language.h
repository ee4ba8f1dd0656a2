#pragma once

#include <QTranslator>

namespace madoguchi
{

/// A language that nobody speaks and everybody can read: English with accents, half as long again, in
/// brackets. What is cut loses its bracket, what was never translated has none.
class PseudoLanguage : public QTranslator
{
public:
    /// Needs the program's own translations to be linked in.
    PseudoLanguage();

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

    /// "Sign out" → "[Šîgñ öût øné]"; places (%1, {pin}) stay as they are.
    static QString pseudo(const QString &text);

private:
    QTranslator m_english;
};

} // namespace madoguchi
