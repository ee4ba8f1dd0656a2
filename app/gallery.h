#pragma once

#include "i18n/translations.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QQmlApplicationEngine;

namespace madoguchi
{

class Settings;

/// The kit's show (qml/gallery): every component in every state, in each theme, text size and language. Opens
/// no card reader, no data of the person and no connection.
class Gallery : public QObject
{
    Q_OBJECT

public:
    Gallery();
    ~Gallery() override;

    /// Shows the window; false if it does not load.
    bool open();

private Q_SLOTS:
    void useLanguage(const QString &code);

private:
    // The person's own settings stay as they are.
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    Translations m_translations;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
};

} // namespace madoguchi
