#!/usr/bin/python3
"""The desktop around the window: closing goes to the tray when that was chosen, what waits goes out from there, the arrival
is told without a name and leads to the receipt, a second start shows the first window, and without a tray closing asks.
"""
import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402


class Services:
    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "services.jsonl"
        self.process = subprocess.Popen([str(pathlib.Path(__file__).with_name("desktop_services.py")), str(self.log)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"

    def said(self, key):
        return [line for line in map(json.loads, self.log.read_text("utf-8").splitlines()) if key in line]

    def wait(self, key, seconds=40):
        end = time.time() + seconds
        while time.time() < end:
            if self.said(key):
                return self.said(key)[-1]
            time.sleep(0.1)
        raise AssertionError(f"no {key}: {self.log.read_text('utf-8')}")

    def click(self, number):
        self.process.stdin.write(f"click {number}\n")
        self.process.stdin.flush()

    def end(self):
        self.process.stdin.close()
        self.process.wait(10)


def visible(desktop):
    return bool(subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(desktop.process.pid)],
                               capture_output=True, text=True, check=False).stdout.split())


def until(condition, what, seconds=20):
    end = time.time() + seconds
    while not condition():
        assert time.time() < end, what
        time.sleep(0.1)


def close(desktop):
    desktop.key("ctrl+q")


def gateway_of(desktop):
    out = subprocess.run(["ps", "-o", "pid=", "--ppid", str(desktop.process.pid)], capture_output=True, text=True,
                         check=False).stdout.split()
    assert len(out) == 1, f"one gateway, not {out}"
    return int(out[0])


def back_in_front(desktop):
    until(lambda: visible(desktop), "the window is back")
    desktop.window = desktop._find_window()
    subprocess.run(["xdotool", "windowfocus", "--sync", desktop.window], check=True, timeout=20)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    services = Services(pathlib.Path(os.environ["HOME"]) / "desktop")
    journey = Journey(arguments.bin, arguments.out)
    tr, desktop = journey.tr, journey.desktop

    def way():
        journey.start()
        journey.sign_in()
        desktop.wait_for(tr("役所の記録を使いますか"), 40)
        desktop.press(tr("設定"))
        desktop.wait_for(tr("表示する言語"))
        desktop.tab_to(tr("画面を閉じても終わらせない"))
        journey.record("settings")
        desktop.key("space")
        tray = services.wait("tray")["tray"]
        desktop.key("Escape")
        journey.home()
        journey.form()
        gateway = gateway_of(desktop)
        os.kill(gateway, signal.SIGSTOP)
        journey.review_and_sign()
        desktop.wait_for(tr("役所へ送っています"), 30)

        close(desktop)
        until(lambda: not visible(desktop), "the window is closed")
        assert desktop.process.poll() is None, "the program stays"
        os.kill(gateway, signal.SIGCONT)
        told = services.wait("told", 90)
        assert told["title"] == tr("届出が役所に届きました"), told
        personal = [journey.person["name"], journey.procedure["title"]["ja"], "R8-"]
        assert not any(p in told["title"] + told["body"] for p in personal), told

        services.click(told["told"])
        back_in_front(desktop)
        desktop.wait_for(tr("役所に届きました"))
        journey.record("receipt-from-the-notification")

        close(desktop)
        until(lambda: not visible(desktop), "the window is closed again")
        second = subprocess.run([str(journey.bin / "madoguchi"), "--demo", "--data", str(journey.data)], timeout=30,
                                check=False)
        assert second.returncode == 0
        back_in_front(desktop)
        desktop.wait_for(tr("役所に届きました"))

        close(desktop)
        until(lambda: not visible(desktop), "the window is closed once more")
        subprocess.run(["gdbus", "call", "--session", "-d", tray, "-o", "/StatusNotifierItem", "-m",
                        "org.kde.StatusNotifierItem.Activate", "0", "0"], check=True, timeout=20, capture_output=True)
        back_in_front(desktop)
        assert len(services.said("told")) == 1, "each once only"
        close(desktop)
        until(lambda: not visible(desktop), "the window is closed for the last time")
        services.end()
        back_in_front(desktop)  # nobody could find it in a tray that is gone
        desktop.press(tr("ホームへ戻る"))
        desktop.wait_for(tr("次にすること"))
        close(desktop)
        until(lambda: desktop.process.poll() is not None, "without a tray and with nothing waiting it ends")
        assert desktop.process.returncode == 0

    journey.run(way)


if __name__ == "__main__":
    main()
