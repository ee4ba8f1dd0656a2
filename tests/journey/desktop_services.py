#!/usr/bin/python3
"""Plays the desktop around the window on the session bus: the notification service and the tray's watcher. What it is told
it writes as JSON lines to the file named first; `click ID` on standard input presses a notification.
"""
import json
import sys

from gi.repository import Gio, GLib

INTERFACES = Gio.DBusNodeInfo.new_for_xml("""<node>
<interface name="org.freedesktop.Notifications">
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface>
<interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
</interface>
</node>""")


class Services:
    def __init__(self, log):
        self.log = open(log, "w", encoding="utf-8")
        self.loop = GLib.MainLoop()
        self.count = 0
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        places = {"org.freedesktop.Notifications": "/org/freedesktop/Notifications",
                  "org.kde.StatusNotifierWatcher": "/StatusNotifierWatcher"}
        for interface in INTERFACES.interfaces:
            self.bus.register_object(places[interface.name], interface, self.called, self.asked, None)
            Gio.bus_own_name_on_connection(self.bus, interface.name, Gio.BusNameOwnerFlags.NONE, None, None)
        GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP,
                          self.commanded)

    def write(self, **line):
        self.log.write(json.dumps(line, ensure_ascii=False) + "\n")
        self.log.flush()

    def called(self, _bus, sender, _path, _interface, method, parameters, invocation):
        arguments = parameters.unpack()
        if method == "Notify":
            self.count += 1
            self.write(told=self.count, title=arguments[3], body=arguments[4])
            invocation.return_value(GLib.Variant("(u)", (self.count,)))
        elif method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["actions", "body"],)))
        elif method == "RegisterStatusNotifierItem":
            self.write(tray=arguments[0] if not arguments[0].startswith("/") else sender)
            invocation.return_value(None)
        else:
            self.write(closed=arguments[0])
            invocation.return_value(None)

    @staticmethod
    def asked(*_arguments):
        return GLib.Variant("b", True)

    def commanded(self, _source, condition):
        line = sys.stdin.readline() if condition & GLib.IOCondition.IN else ""
        if not line:
            self.loop.quit()
            return False
        number = int(line.split()[1])
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "ActionInvoked",
                             GLib.Variant("(us)", (number, "default")))
        return True


if __name__ == "__main__":
    services = Services(sys.argv[1])
    print("ready", flush=True)
    services.loop.run()
