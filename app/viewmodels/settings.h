#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QVariantList>

namespace madoguchi
{

class SystemWishes;

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
    Q_PROPERTY(QString motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY motionChanged)
    Q_PROPERTY(bool wholeForms READ wholeForms WRITE setWholeForms NOTIFY wholeFormsChanged)
    Q_PROPERTY(bool darkWanted READ darkWanted NOTIFY wishesChanged)
    Q_PROPERTY(bool contrastWanted READ contrastWanted NOTIFY wishesChanged)
public:
    /// Reads and writes the file at `path` (INI).
    explicit Settings(const QString &path, QObject *parent = nullptr);

    /// What the desktop wishes counts from now on where the person left it to the system. `wishes` outlives
    /// this object.
    void follow(const SystemWishes &wishes);

    QString language() const { return m_language; } ///< a tag of languages(); at first the system's wish
    QVariantList languages() const;                 ///< [{code, name}], each name in its own language
    bool readings() const { return m_readings; }    ///< kana over the kanji of easy Japanese
    bool readingsOffered() const;                   ///< the language at hand has readings in its texts
    /// What texts are asked for: the language, with readings where they are wished.
    QString textLanguage() const;
    double textScale() const; ///< 1.0 to 3.0, a factor of the theme's sizes; at first the system's wish
    QString theme() const { return m_theme; }   ///< system, light, dark, contrast
    QString motion() const { return m_motion; } ///< system, reduced, full
    bool reducedMotion() const;                 ///< what follows from it
    bool darkWanted() const;     ///< by the system: as the portal says, else judged by the palette
    bool contrastWanted() const; ///< by the system

    QString reader() const; ///< the card reader that was chosen; empty: whichever has a My Number Card

    void setLanguage(const QString &code);
    void setReadings(bool shown);
    void setTextScale(double factor);
    void setTheme(const QString &theme);
    void setMotion(const QString &motion);
    bool wholeForms() const { return m_wholeForms; } ///< all questions of a form on one page
    void setWholeForms(bool whole);

    void setReader(const QString &name);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void languageChanged();
    void textScaleChanged();
    void themeChanged();
    void motionChanged();
    void wholeFormsChanged();
    void wishesChanged(); ///< the system's

private:
    QSettings m_file;
    QString m_language;
    bool m_readings = true;
    const SystemWishes *m_wishes = nullptr;
    double m_textScale = 0; ///< 0: not chosen, the system's
    QString m_theme;
    QString m_motion;
    bool m_wholeForms = false;
};

} // namespace madoguchi
