#include "app/viewmodels/settings.h"

#include "app/viewmodels/system_wishes.h"
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
const QString motionKey = QStringLiteral("interface/motion");
const QString wholeFormsKey = QStringLiteral("forms/wholePage");
const QString readerKey = QStringLiteral("card/reader");
const QString reducedMotionKey = QStringLiteral("interface/reducedMotion"); ///< until 0.1: yes or no

bool isKnownTheme(const QString &theme)
{
    static const QStringList known{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("contrast")};
    return known.contains(theme);
}

bool isKnownMotion(const QString &motion)
{
    static const QStringList known{QStringLiteral("system"), QStringLiteral("reduced"),
                                   QStringLiteral("full")};
    return known.contains(motion);
}

/// 1.0 to 3.0; 0 when the file says nothing that makes sense.
double textScaleIn(const QSettings &file)
{
    bool isNumber = false;
    const double scale = file.value(textScaleKey).toDouble(&isNumber);
    return isNumber && scale > 0 ? std::clamp(scale, 1.0, 3.0) : 0;
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
    , m_textScale(textScaleIn(m_file))
    , m_theme(m_file.value(themeKey).toString())
    , m_motion(m_file.value(motionKey).toString())
{
    m_wholeForms = m_file.value(wholeFormsKey).toBool();
    if (!isLanguage(m_language)) {
        m_language = systemLanguage();
    }
    if (!isKnownTheme(m_theme)) {
        m_theme = QStringLiteral("system");
    }
    if (!isKnownMotion(m_motion)) {
        m_motion =
            m_file.value(reducedMotionKey).toBool() ? QStringLiteral("reduced") : QStringLiteral("system");
    }
    if (QCoreApplication::instance()) {
        QCoreApplication::instance()->installEventFilter(this);
    }
}

bool Settings::eventFilter(QObject *watched, QEvent *event)
{
    // Light or dark was switched in the system's settings (QGuiApplication::paletteChanged is deprecated).
    if (event->type() == QEvent::ApplicationPaletteChange) {
        Q_EMIT wishesChanged();
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

void Settings::follow(const SystemWishes &wishes)
{
    m_wishes = &wishes;
    connect(&wishes, &SystemWishes::changed, this, [this] {
        Q_EMIT wishesChanged();
        Q_EMIT motionChanged();
        Q_EMIT textScaleChanged();
    });
}

double Settings::textScale() const
{
    if (m_textScale > 0) {
        return m_textScale;
    }
    return m_wishes ? std::clamp(m_wishes->textScale(), 1.0, 3.0) : 1.0;
}

bool Settings::reducedMotion() const
{
    return m_motion == QLatin1String("reduced") ||
           (m_motion == QLatin1String("system") && m_wishes && m_wishes->lessMotion());
}

bool Settings::contrastWanted() const { return m_wishes && m_wishes->moreContrast(); }

bool Settings::darkWanted() const
{
    if (m_wishes && m_wishes->scheme() != SystemWishes::Scheme::None) {
        return m_wishes->scheme() == SystemWishes::Scheme::Dark;
    }
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
    if (!qFuzzyCompare(bounded, textScale()) || m_textScale == 0) {
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

void Settings::setMotion(const QString &motion)
{
    if (isKnownMotion(motion) && motion != m_motion) {
        m_motion = motion;
        m_file.setValue(motionKey, motion);
        Q_EMIT motionChanged();
    }
}

QString Settings::reader() const { return m_file.value(readerKey).toString(); }

void Settings::setReader(const QString &name) { m_file.setValue(readerKey, name); }

void Settings::setWholeForms(bool whole)
{
    if (whole != m_wholeForms) {
        m_wholeForms = whole;
        m_file.setValue(wholeFormsKey, whole);
        Q_EMIT wholeFormsChanged();
    }
}

} // namespace madoguchi
