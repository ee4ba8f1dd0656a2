"""A person who hears the screen: Orca runs, keys are pressed, and what Orca says is all that is known of the window.
Runs inside packaging/journey/session.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent
# Orca says nothing more when this long was silent: its own timers are shorter.
SILENCE = 0.45


class NotHeard(AssertionError):
    """What should have been said was not. `lines`: what was said instead."""

    def __init__(self, lines):
        super().__init__("heard only:\n  " + "\n  ".join(lines))
        self.lines = lines


def japanese_locale():
    """A folder with ja_JP.UTF-8, made once and kept with the session: Debian's minimal systems have none."""
    folder = pathlib.Path(os.environ["RUNDIR"]) / "locales"
    folder.mkdir(exist_ok=True)
    # localedef warns of what it can not write elsewhere; the result is judged by its presence.
    subprocess.run(["localedef", "--no-archive", "-i", "ja_JP", "-f", "UTF-8", str(folder / "ja_JP.UTF-8")],
                   check=False, capture_output=True)
    assert (folder / "ja_JP.UTF-8").is_dir(), "localedef made no Japanese locale"
    return folder


def no_other_orca(run):
    """A PATH on which Orca finds no other Orca of this user. It asks pgrep and would either not start or, with --replace,
    kill it: a developer's own screen reader, or another session's."""
    folder = run / "orca-path"
    folder.mkdir(exist_ok=True)
    (folder / "pgrep").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    (folder / "pgrep").chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


class ScreenReader:
    """Orca, and the lines it says."""

    def __init__(self, language):
        run = pathlib.Path(os.environ["RUNDIR"])
        data = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "orca"
        data.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "orca-customizations.py", data)
        self.path = run / "orca.jsonl"
        self.path.touch()
        self.at = 0
        self.heard = []  # everything said, echoes of single characters too: searched for secrets
        # A port where nobody listens: Orca goes on without a speech server, and starts none.
        environment = dict(os.environ, ORCA_TRANSCRIPT=str(self.path), SPEECHD_ADDRESS="inet_socket:127.0.0.1:1",
                           PATH=no_other_orca(run))
        if language == "ja":
            environment |= {"LOCPATH": str(japanese_locale()), "LC_ALL": "ja_JP.UTF-8", "LANG": "ja_JP.UTF-8"}
        self.log = open(run / "orca.log", "wb")
        self.process = subprocess.Popen(["/usr/bin/orca"], env=environment, stdout=self.log, stderr=self.log)
        self.listen(20, lambda lines: lines)

    def _new(self):
        text = self.path.read_bytes()[self.at:]
        complete = text[:text.rfind(b"\n") + 1]
        self.at += len(complete)
        return [json.loads(line) for line in complete.decode("utf-8").splitlines()]

    def listen(self, seconds=6, until=lambda lines: True):
        """What is said until `until(lines)` holds and Orca is silent. Raises NotHeard after `seconds`."""
        end = time.time() + seconds
        lines, last = [], time.time()
        while True:
            new = self._new()
            if new:
                last = time.time()
                lines += [entry["text"].strip() for entry in new if entry["kind"] == "speech" and entry["text"].strip()]
                self.heard += [entry["text"] for entry in new]
            if time.time() - last >= SILENCE and until(lines):
                return lines
            if time.time() > end:
                raise NotHeard(lines)
            time.sleep(0.02)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()


class Listener:
    """Works the window by keys, hearing only. Keeps the transcript: each step's heading, each key, each line said."""

    def __init__(self, reader, focus):
        self.reader = reader
        self.transcript = []
        self.title = ""
        self.faults = []
        focus()

    def step(self, title):
        self.title = title
        self.transcript.append(f"== {title}")

    def _note(self, lines):
        self.transcript += lines
        return lines

    def hear(self, *wanted, seconds=30):
        """Waits until all of `wanted` were said. What was not said, or more than once, is noted as a fault and the way
        goes on, so that one run tells all."""
        try:
            lines = self.reader.listen(
                seconds, lambda said: all(any(text in line for line in said) for text in wanted))
        except NotHeard as silence:
            lines = silence.lines
        for text in wanted:
            # At a line's start, or behind the reader's own "notification": in a longer sentence it is another matter.
            times = sum(re.match(r"(\S+ )?" + re.escape(text), line) is not None for line in lines)
            if times != 1:
                self.faults.append(f"{self.title}: “{text}” was said "
                                   f"{times} times in: " + " / ".join(lines))
        return self._note(lines)

    def key(self, key, *wanted, seconds=8):
        """Presses a key that must make Orca say something: `wanted`, or anything."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, timeout=20)
        self.transcript.append(f"[{key}]")
        if wanted:
            return self.hear(*wanted, seconds=seconds)
        try:
            return self._note(self.reader.listen(seconds, lambda lines: lines))
        except NotHeard:
            self.faults.append(f"{self.title}: {key} says nothing, after: " + " / ".join(self.transcript[-6:-1]))
            return []

    def quiet_key(self, key):
        """Presses a key that need not be answered."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, timeout=20)
        self.reader.listen()

    def must_have_heard(self, text, since, seconds=15):
        """`text` was said after the first `since` things that were heard, or will be soon; when exactly is left open."""
        end = time.time() + seconds
        while not any(text in line for line in self.reader.heard[since:]):
            assert time.time() < end, f"{self.title}: “{text}” was not said"
            self.reader.listen()

    def tab_to(self, text, limit=60, first=False):
        """Tab after Tab until `text` is said; `first`: at the beginning of a line, as a name is."""
        passed = []
        for _ in range(limit):
            lines = self.key("Tab")
            if any(line.startswith(text) if first else text in line for line in lines):
                return lines
            passed += lines
        raise NotHeard([f"(Tab never came to “{text}”)", *passed])

    def type(self, text):
        """Types; what Orca echoes is no part of the transcript."""
        subprocess.run(["xdotool", "type", "--delay", "60", text], check=True, timeout=60)
        self.reader.listen()

    def type_secret(self, secret):
        """Types what must never be said, neither whole nor character by character."""
        before = len(self.reader.heard)
        self.type(secret)
        echo = "".join(self.reader.heard[before:])
        assert not any(character in echo for character in secret), f"the secret was echoed: {echo}"
