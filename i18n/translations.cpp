#include "i18n/translations.h"

#include "base/languages.h"
#include "base/readings.h"

#include <QCoreApplication>
#include <QTranslator>

#include <ranges>

namespace madoguchi
{
namespace
{

/// Leaves the readings out where they are not wished: whoever prints, notifies or compares gets plain words.
class PlainTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        return withoutReadings(QTranslator::translate(context, source, disambiguation, n));
    }
};

} // namespace

Translations::Translations() = default;

Translations::~Translations() { clear(); }

void Translations::clear()
{
    for (const auto &translator : m_installed) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_installed.clear();
}

void Translations::use(const QString &language)
{
    clear();
    // The one installed last is asked first. Japanese is the source: there is nothing to load.
    for (const QString &tag : languageChain(language) | std::views::reverse) {
        std::unique_ptr<QTranslator> translator = std::make_unique<PlainTranslator>();
        if (keepsReadings(language)) {
            translator = std::make_unique<QTranslator>();
        }
        if (translator->load(QStringLiteral(":/i18n/madoguchi_%1.qm").arg(tag))) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

} // namespace madoguchi
