#!/usr/bin/python3
"""What was filled in goes to the counter as 2D codes (書かない窓口): made on the page, taken from the screen by another
program's eyes (zbarimg), read with the counter's key. In the wrong order they are read all the same; with one missing, one
misread, one of another set, or another office's key, the counter is told what is wrong. Nothing was filed.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402


def read(journey, codes, certificate, key):
    """Exit code, answer or error, and what was told on the way."""
    done = subprocess.run([str(journey.bin / "madoguchictl"), "--json", "counter", "read", "--certificate", str(certificate),
                           "--key", str(key)], input="\n".join(codes) + "\n", capture_output=True, text=True, check=False)
    return done.returncode, json.loads(done.stdout or "{}"), done.stdout + done.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out)
    desktop, tr = journey.desktop, journey.tr
    picture = pathlib.Path(arguments.out) / "codes.png"

    def on_the_screen():
        """The codes that show, scrolled through from top to bottom."""
        codes = {}
        for _ in range(40):
            desktop.screenshot(str(picture))
            seen = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True,
                                  check=False).stdout.split("\n")
            for text in seen:
                if text.startswith("MDGP1/"):
                    codes[int(text.split("/")[2])] = text
            if codes and len(codes) == int(next(iter(codes.values())).split("/")[3]):
                break
            subprocess.run(["xdotool", "mousemove", "--window", desktop.window, "700", "450", "click", "5"], check=True,
                           timeout=20)
            time.sleep(0.1)
        return [codes[number] for number in sorted(codes)]

    def make():
        desktop.wait_for(tr("内容の確認"))
        desktop.press(tr("2次元コードを作る"))
        desktop.wait_for(tr("2次元コード、%1").split("%1")[0])
        return on_the_screen()

    def way():
        journey.start()
        journey.sign_in()
        journey.home()
        journey.form()
        codes = make()
        journey.record("review-codes")
        assert len(codes) >= 2, f"several codes, not {len(codes)}"
        authority = journey.data / "demo/gateway/authority"
        certificate, key = authority / "counter.pem", authority / "counter.key"

        status, entry, _ = read(journey, codes, certificate, key)
        assert status == 0 and entry["procedure_id"] == "moving-out-notice", entry
        assert "new_address" in entry["answers"], entry
        status, turned, _ = read(journey, list(reversed(codes)), certificate, key)
        assert status == 0 and turned == entry, "the order does not matter"

        status, error, told = read(journey, codes[1:], certificate, key)
        assert status != 0 and "MDG-N103" in told and "1" in told, told
        status, error, told = read(journey, [codes[0][:-1] + ("A" if codes[0][-1] != "A" else "B"), *codes], certificate, key)
        assert status == 0 and "MDG-N101" in told, told  # told, and the next try does
        other = authority / "mailbox"
        status, error, told = read(journey, codes, other.with_suffix(".pem"), other.with_suffix(".key"))
        assert status != 0 and "MDG-N104" in told, told

        listed = subprocess.run([str(journey.bin / "madoguchi-sandbox"), "admin", "--home",
                                 str(journey.data / "demo/gateway"), "count"], capture_output=True, text=True, check=True)
        assert listed.stdout.strip() == "0", "codes are no filing"
        print(json.dumps({"codes": len(codes), "characters": [len(code) for code in codes]}))

    journey.run(way)


if __name__ == "__main__":
    main()
