#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QVariantList>

namespace madoguchi
{

/// How this person wants the interface; kept in a plain file, since nothing in it is personal.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(bool readings READ readings WRITE setReadings NOTIFY languageChanged)
    Q_PROPERTY(bool readingsOffered READ readingsOffered NOTIFY languageChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(bool darkWanted READ darkWanted NOTIFY darkWantedChanged)
public:
    /// Reads and writes the file at `path` (INI).
    explicit Settings(const QString &path, QObject *parent = nullptr);

    QString language() const { return m_language; } ///< a tag of languages(); at first the system's wish
    QVariantList languages() const;                 ///< [{code, name}], each name in its own language
    bool readings() const { return m_readings; }    ///< kana over the kanji of easy Japanese
    bool readingsOffered() const;                   ///< the language at hand has readings in its texts
    /// What texts are asked for: the language, with readings where they are wished.
    QString textLanguage() const;
    double textScale() const { return m_textScale; } ///< 1.0 to 3.0, a factor of the theme's sizes
    QString theme() const { return m_theme; }        ///< system, light, dark, contrast
    bool reducedMotion() const { return m_reducedMotion; }
    bool darkWanted() const; ///< what the system wishes, judged by the palette (Qt 6.4 has no colour scheme)

    void setLanguage(const QString &code);
    void setReadings(bool shown);
    void setTextScale(double factor);
    void setTheme(const QString &theme);
    void setReducedMotion(bool reduced);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void languageChanged();
    void textScaleChanged();
    void themeChanged();
    void reducedMotionChanged();
    void darkWantedChanged();

private:
    QSettings m_file;
    QString m_language;
    bool m_readings = true;
    double m_textScale = 1.0;
    QString m_theme;
    bool m_reducedMotion = false;
};

} // namespace madoguchi
