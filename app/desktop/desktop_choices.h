#pragma once

#include <QSettings>

namespace madoguchi
{

/// What this person chose for the desktop around the window; nothing in it is personal.
class DesktopChoices
{
public:
    /// Reads and writes the file at `path` (INI), which it shares with the interface's settings.
    explicit DesktopChoices(const QString &path)
        : m_file(path, QSettings::IniFormat)
    {
    }

    bool notifies() const;    ///< at first yes
    bool namesThings() const; ///< names procedures in notifications; at first no
    bool keepsInTray() const; ///< closing the window keeps the program; at first no
    void setNotifies(bool on);
    void setNamesThings(bool on);
    void setKeepsInTray(bool on);

private:
    QSettings m_file;
};

} // namespace madoguchi
