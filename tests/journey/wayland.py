#!/usr/bin/python3
"""Under Wayland the window opens, the demo's card goes in, and the way leads to the PIN: pressed and read by the
accessibility tree, since a screen without a seat has no keys.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import time

import pyatspi

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from desktop import _walk  # noqa: E402


def nodes(pid):
    for application in pyatspi.Registry.getDesktop(0):
        try:
            if application and application.name == "madoguchi" and application.get_process_id() == pid:
                return list(_walk(application.getChildAtIndex(0)))
        except Exception:  # noqa: BLE001 - it may not stand yet
            continue
    return []


def wait_for(pid, text, seconds=40):
    end = time.time() + seconds
    while time.time() < end:
        shown = nodes(pid)
        for node in shown:
            if text in f"{node.name}\n{node.description}":
                return node
        time.sleep(0.2)
    raise AssertionError(f"“{text}” did not appear; on the screen:\n" + "\n".join(node.name for node in nodes(pid)))


def press(pid, text):
    end = time.time() + 20
    while True:
        node = wait_for(pid, text)
        try:
            action = node.queryAction()
            if action.doAction(0):
                return
        except NotImplementedError:
            pass
        assert time.time() < end, f"“{text}” can not be pressed"
        time.sleep(0.2)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True, help="folder for what the program says")
    arguments = parser.parse_args()
    data = pathlib.Path(os.environ["HOME"]) / "data"
    with subprocess.Popen([f"{arguments.bin}/madoguchi", "--demo", "--demo-card", "single-mover", "--data", str(data), "--language", "ja"],
                          stderr=subprocess.PIPE, text=True) as program:
        try:
            wait_for(program.pid, "マイナンバーカードを確認しました")
            press(program.pid, "暗証番号の入力へ進む")
            wait_for(program.pid, "利用者証明用の暗証番号")
            wait_for(program.pid, "あと3回まで入力できます")
            press(program.pid, "設定")
            wait_for(program.pid, "表示する言語")
        finally:
            program.terminate()
            said = program.communicate(timeout=20)[1]
            out = pathlib.Path(arguments.out)
            out.mkdir(parents=True, exist_ok=True)
            (out / "program.log").write_text(said, encoding="utf-8")
    warnings = [line for line in said.splitlines() if ".qml" in line or "QML" in line]
    assert not warnings, "\n".join(warnings)
    assert "wayland" in os.environ["QT_QPA_PLATFORM"]


if __name__ == "__main__":
    main()
