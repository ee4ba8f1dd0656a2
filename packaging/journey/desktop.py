"""Drives a program on the private desktop as a person without a mouse does: by keys, knowing only what the accessibility
tree tells. Used by the demo's journey and by tests.
"""
import os
import subprocess
import time

import pyatspi


class NotFound(AssertionError):
    """What was looked for did not appear; the message says what was there instead."""


def _walk(node):
    """Every accessible that shows, below `node`, parents first. A node may vanish while we look: it is left out."""
    try:
        if not node.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield node
        children = [node.getChildAtIndex(i) for i in range(node.childCount)]
    except Exception:  # noqa: BLE001 - AT-SPI answers D-Bus errors of many kinds for a node that went away
        return
    for child in children:
        if child is not None:
            yield from _walk(child)


class Desktop:
    """One running program, by its name on the accessibility bus."""

    def __init__(self, command, name, environment=None, log=None):
        self.name = name
        self.log = open(log or os.devnull, "ab")
        self.process = subprocess.Popen(command, env=environment or os.environ, stdout=self.log, stderr=self.log)
        self.application = self._wait(self._find, f"{name} on the accessibility bus", 30)
        self.window = self._wait(self._find_window, "a window", 15)
        subprocess.run(["xdotool", "windowfocus", "--sync", self.window], check=True, timeout=20)

    def _find(self):
        for application in pyatspi.Registry.getDesktop(0):
            try:
                if application and application.name == self.name and application.childCount \
                        and application.get_process_id() == self.process.pid:
                    return application
            except Exception:  # noqa: BLE001 - see _walk
                continue
        return None

    def _find_window(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True, check=False).stdout.split()
        return found[0] if found else None

    def _wait(self, look, what, seconds):
        end = time.time() + seconds
        while time.time() < end:
            found = look()
            if found:
                return found
            if self.process.poll() is not None:
                raise NotFound(f"{what}: the program ended with {self.process.returncode}")
            time.sleep(0.1)
        raise NotFound(f"{what} did not appear in {seconds} s; on the screen:\n" + self.text() if what[0] != "m" else what)

    def nodes(self):
        return list(_walk(self.application.getChildAtIndex(0)))

    def text(self):
        """What shows of the tree as lines: role, name, description."""
        lines = []
        for node in self.nodes() if getattr(self, "application", None) else []:
            try:
                if node.name or node.description:
                    description = f" — {node.description}" if node.description else ""
                    lines.append(f"{node.getRoleName()}: {node.name}{description}")
            except Exception:  # noqa: BLE001 - see _walk
                continue
        return "\n".join(lines)

    def wait_for(self, text, seconds=25):
        """The first accessible whose name or description contains `text`."""
        return self._wait(lambda: self._with(text), f"“{text}”", seconds)

    def wait_until(self, holds, what, seconds=25):
        return self._wait(holds, what, seconds)

    def _with(self, text):
        return next((node for node in self.nodes() if text in f"{node.name}\n{node.description}"), None)

    def shows(self, text):
        return self._with(text) is not None

    def focused(self):
        """The innermost node that says it has the focus: a dialog around it may say so too."""
        innermost = None
        for node in self.nodes():
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                innermost = node
        return innermost

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True, timeout=20)
        time.sleep(0.12)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True, timeout=60)
        time.sleep(0.2)

    def tab_to(self, name, role=None, limit=80):
        """Presses Tab until the focus is on something whose name contains `name`."""
        seen = []
        for _ in range(limit):
            node = self.focused()
            if node is not None:
                seen.append(f"{node.getRoleName()}: {node.name}")
                if name in node.name and (role is None or node.getRoleName() == role):
                    return node
            self.key("Tab")
        raise NotFound(f"Tab never reached “{name}”; it reached:\n" + "\n".join(dict.fromkeys(seen)))

    def press(self, name, role=None):
        self.tab_to(name, role)
        self.key("Return")

    def fill(self, name, text):
        """Replaces what stands in the field."""
        self.tab_to(name)
        self.key("ctrl+a")
        self.type(text)

    def screenshot(self, path):
        time.sleep(0.4)  # the last frame is drawn
        subprocess.run(["import", "-window", self.window, path], check=True, timeout=30)

    def must_not_contain(self, secret):
        """No name, description, value or text of the tree tells the secret."""
        for node in self.nodes():
            texts = [node.name, node.description]
            try:
                text = node.queryText()
                texts.append(text.getText(0, text.characterCount))
            except NotImplementedError:
                pass
            if any(secret in (value or "") for value in texts):
                raise AssertionError(f"a secret is readable in the tree, at “{node.name}” ({node.getRoleName()})")

    def must_be_named(self):
        """Whatever can have the focus says what it is and what it is called."""
        for node in self.nodes():
            if node.getState().contains(pyatspi.STATE_FOCUSABLE) and \
                    (not node.name or node.getRoleName() in ("", "unknown", "filler", "invalid")):
                raise AssertionError(f"a control without name or role: “{node.name}” ({node.getRoleName()}) on:\n" + self.text())

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
