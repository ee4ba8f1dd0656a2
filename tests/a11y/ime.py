#!/usr/bin/python3
"""A Japanese input method in real fields: kana are converted to kanji and arrive as text; a PIN is typed past it, for an input method learns what it sees. fcitx5 with Mozc; Mozc refuses to work for root, so that root takes another name for it.

    as_person packaging/journey/session ime.py --bin DIR --out OUT
"""
import argparse
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging/journey"))
from desktop import Desktop  # noqa: E402


def text_of(desktop, name):
    node = desktop.wait_for(name)
    text = node.queryText()
    return text.getText(0, text.characterCount)


def input_method():
    """fcitx5 with Mozc as its second method, as a person's own settings would be; ready when it answers."""
    settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "fcitx5"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "profile").write_text(
        "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=mozc\n"
        "[Groups/0/Items/0]\nName=keyboard-us\n[Groups/0/Items/1]\nName=mozc\n[GroupOrder]\n0=Default\n", "utf-8")
    process = subprocess.Popen(["fcitx5", "--disable=wayland,waylandim,notifications,kimpanel,ibusfrontend,cloudpinyin"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        if subprocess.run(["fcitx5-remote", "-a"], check=False, capture_output=True, text=True).stdout.strip():
            return process
        time.sleep(0.05)
    raise AssertionError("fcitx5 did not start")


def wait_until(holds, what, seconds=15):
    end = time.time() + seconds
    while not holds():
        assert time.time() < end, what
        time.sleep(0.1)


def method_now():
    return subprocess.run(["fcitx5-remote", "-n"], capture_output=True, text=True, check=False).stdout.strip()


def converts(desktop):
    """tokyo → とうきょう → 東京, by the keys of every Japanese typist."""
    field = "新しい住所（町名・番地・建物）"
    desktop.tab_to(field)
    desktop.key("ctrl+a", "BackSpace")
    subprocess.run(["fcitx5-remote", "-s", "mozc"], check=True)
    wait_until(lambda: method_now() == "mozc", "Mozc was not taken for the field")
    desktop.type("toukyou")
    desktop.key("space")
    time.sleep(0.5)  # Mozc's server starts with the first conversion
    desktop.key("Return")
    wait_until(lambda: "東京" in text_of(desktop, field), f"no conversion arrived: “{text_of(desktop, field)}”")
    return text_of(desktop, field)


def stays_out_of_secrets(desktop):
    """The method learns that a field is secret with the first key in it; from then on the plain keyboard types."""
    field = "暗証番号"
    desktop.tab_to(field, "password text")
    subprocess.run(["fcitx5-remote", "-s", "mozc"], check=True)
    desktop.key("BackSpace")
    wait_until(lambda: method_now() == "keyboard-us", "the input method stays in the secret field")
    desktop.type("12")
    time.sleep(0.3)
    assert method_now() == "keyboard-us", f"{method_now()} came back while a secret was typed"


def preview(arguments, page, out):
    return Desktop([arguments.bin + "/madoguchi-preview", page], "madoguchi-preview", log=str(out / f"{page}.log"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    out = pathlib.Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_IM_MODULE"] = "fcitx"
    method = input_method()
    for page, check in (("form", converts), ("signIn", stays_out_of_secrets)):
        desktop = preview(arguments, page, out)
        try:
            print(page, check(desktop) or "ok")
        finally:
            desktop.screenshot(str(out / f"{page}.png"))
            desktop.close()
    method.terminate()
    method.wait()


if __name__ == "__main__":
    main()
