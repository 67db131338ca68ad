"""A notification service for tests: writes down what it is asked, one JSON object a line, and answers as it is told.

Usage: notifications.py LOG ANSWER -- PROGRAM [ARGUMENTS]

Owns org.freedesktop.Notifications on the session bus, then runs the program, whose exit code it ends with. ANSWER is the
button that is pressed on each notification: `open`, `snooze`, `done`, `default`; `close` closes it; `refuse` takes no
notification; `none` does nothing.
"""

import json
import subprocess
import sys
import threading
import time

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"
log_path, answer = sys.argv[1:3]
program = sys.argv[4:]
log = open(log_path, "a", encoding="utf-8", buffering=1)


def write(what, **more):
    log.write(json.dumps({"what": what, **more}, ensure_ascii=False) + "\n")


class Service(dbus.service.Object):
    last = 0
    gone = set()

    @dbus.service.method(NAME, in_signature="", out_signature="ssss")
    def GetServerInformation(self):
        return ("Recorder", "Ringperm", "1.0", "1.2")

    @dbus.service.method(NAME, in_signature="", out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body"]

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u", sender_keyword="sender")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout, sender=None):
        if answer == "refuse":
            write("refused", title=str(summary))
            raise dbus.DBusException("no more room", name=NAME + ".Error.ExcessNotificationGeneration")
        self.last += 1
        number = self.last
        write("shown", app=str(app), title=str(summary), body=str(body), actions=[str(a) for a in actions], timeout=int(timeout))
        bus.watch_name_owner(sender, lambda owner: owner == "" and self.left(number))
        if answer not in ("none", "close"):
            write("answered", id=number, action=answer)
        # The sender listens for the answer only after it has the number, nobody knows how soon: told until it has gone.
        if answer != "none":
            GLib.timeout_add(100, self.respond, number)
        return number

    def left(self, number):
        self.gone.add(number)
        write("sender-gone", id=number)

    def respond(self, number):
        if answer != "close":
            self.ActionInvoked(number, answer)
        self.NotificationClosed(number, 2)
        return number not in self.gone

    @dbus.service.method(NAME, in_signature="u", out_signature="")
    def CloseNotification(self, number):
        write("taken-back", id=int(number))
        self.NotificationClosed(number, 3)

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass


def run():
    code.append(subprocess.run(program, check=False).returncode)
    GLib.timeout_add(20, end, time.monotonic() + 10)


def end(until):
    """The bus tells of a sender that has gone a moment after it went: waited for, though not for ever."""
    if len(service.gone) < service.last and time.monotonic() < until:
        return True
    loop.quit()
    return False


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus)
service = Service(bus, "/org/freedesktop/Notifications")
loop = GLib.MainLoop()
code = []
threading.Thread(target=run).start()
loop.run()
sys.exit(code[0])
