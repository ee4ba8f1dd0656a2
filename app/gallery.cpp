#include "app/gallery.h"

#include "app/viewmodels/settings.h"
#include "qml/interface.h"

#include <QQmlApplicationEngine>

namespace madoguchi
{

Gallery::Gallery()
    : m_settings(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini"))))
{
}

Gallery::~Gallery() = default;

bool Gallery::open()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    installInterface(*m_engine);
    m_engine->setInitialProperties({{QStringLiteral("languages"), m_settings->languages()}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/gallery/Gallery.qml")));
    if (m_engine->rootObjects().isEmpty()) {
        return false;
    }
    connect(m_engine->rootObjects().first(), SIGNAL(languageWished(QString)), this,
            SLOT(useLanguage(QString)));
    useLanguage(m_settings->language());
    return true;
}

void Gallery::useLanguage(const QString &code)
{
    m_translations.use(code);
    m_engine->retranslate();
    m_engine->rootObjects().first()->setProperty("language", code);
}

} // namespace madoguchi
