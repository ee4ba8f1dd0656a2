#include "app/desktop/desktop_choices.h"

namespace madoguchi
{
namespace
{

const QString notifiesKey = QStringLiteral("desktop/notifications");
const QString namesKey = QStringLiteral("desktop/notificationsNameThings");
const QString trayKey = QStringLiteral("desktop/keepInTray");

} // namespace

bool DesktopChoices::notifies() const { return m_file.value(notifiesKey, true).toBool(); }

bool DesktopChoices::namesThings() const { return m_file.value(namesKey, false).toBool(); }

bool DesktopChoices::keepsInTray() const { return m_file.value(trayKey, false).toBool(); }

void DesktopChoices::setNotifies(bool on) { m_file.setValue(notifiesKey, on); }

void DesktopChoices::setNamesThings(bool on) { m_file.setValue(namesKey, on); }

void DesktopChoices::setKeepsInTray(bool on) { m_file.setValue(trayKey, on); }

} // namespace madoguchi
