#include "app/viewmodels/settings.h"

#include "base/languages.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace madoguchi
{
namespace
{

const QString languageKey = QStringLiteral("interface/language");
const QString readingsKey = QStringLiteral("interface/readings");
const QString textScaleKey = QStringLiteral("interface/textScale");
const QString themeKey = QStringLiteral("interface/theme");
const QString reducedMotionKey = QStringLiteral("interface/reducedMotion");

bool isKnownTheme(const QString &theme)
{
    static const QStringList known{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("contrast")};
    return known.contains(theme);
}

QString systemLanguage()
{
    QStringList wishes = QLocale::system().uiLanguages();
    wishes.removeAll(QStringLiteral("C"));
    return closestLanguage(wishes);
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path, QSettings::IniFormat)
    , m_language(m_file.value(languageKey).toString())
    , m_readings(m_file.value(readingsKey, true).toBool())
    , m_textScale(std::clamp(m_file.value(textScaleKey, 1.0).toDouble(), 1.0, 3.0))
    , m_theme(m_file.value(themeKey).toString())
    , m_reducedMotion(m_file.value(reducedMotionKey, false).toBool())
{
    if (!isLanguage(m_language)) {
        m_language = systemLanguage();
    }
    if (!isKnownTheme(m_theme)) {
        m_theme = QStringLiteral("system");
    }
    if (QCoreApplication::instance()) {
        QCoreApplication::instance()->installEventFilter(this);
    }
}

bool Settings::eventFilter(QObject *watched, QEvent *event)
{
    // Light or dark was switched in the system's settings (QGuiApplication::paletteChanged is deprecated).
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Q_EMIT darkWantedChanged();
    }
    return QObject::eventFilter(watched, event);
}

QVariantList Settings::languages() const
{
    QVariantList list;
    for (const Language &language : madoguchi::languages()) {
        list << QVariantMap{{QStringLiteral("code"), language.tag},
                            {QStringLiteral("name"), language.ownName}};
    }
    return list;
}

bool Settings::readingsOffered() const { return m_language == QLatin1String("ja-simple"); }

QString Settings::textLanguage() const
{
    return readingsOffered() && m_readings ? withReadings(m_language) : m_language;
}

bool Settings::darkWanted() const
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Settings::setLanguage(const QString &code)
{
    if (isLanguage(code) && !keepsReadings(code) && code != m_language) {
        m_language = code;
        m_file.setValue(languageKey, code);
        Q_EMIT languageChanged();
    }
}

void Settings::setReadings(bool shown)
{
    if (shown != m_readings) {
        m_readings = shown;
        m_file.setValue(readingsKey, shown);
        Q_EMIT languageChanged();
    }
}

void Settings::setTextScale(double factor)
{
    const double bounded = std::clamp(factor, 1.0, 3.0);
    if (!qFuzzyCompare(bounded, m_textScale)) {
        m_textScale = bounded;
        m_file.setValue(textScaleKey, bounded);
        Q_EMIT textScaleChanged();
    }
}

void Settings::setTheme(const QString &theme)
{
    if (isKnownTheme(theme) && theme != m_theme) {
        m_theme = theme;
        m_file.setValue(themeKey, theme);
        Q_EMIT themeChanged();
    }
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced != m_reducedMotion) {
        m_reducedMotion = reduced;
        m_file.setValue(reducedMotionKey, reduced);
        Q_EMIT reducedMotionChanged();
    }
}

} // namespace madoguchi
