#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace madoguchi
{

/// The interface's texts in one language. What a language lacks is said in English, for easy Japanese in
/// Japanese, so that a new text never leaves a hole.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Takes a tag of languages(), or one of withReadings(): else the readings are left out. Needs a running
    /// QCoreApplication; who shows texts asks for them anew.
    void use(const QString &language);

private:
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace madoguchi
