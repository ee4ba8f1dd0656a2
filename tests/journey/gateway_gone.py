#!/usr/bin/python3
"""The gateway goes away before the notice is filed: it is saved and not submitted; the program is killed; both come back.
Exactly one filing stands at the gateway, the receipt is shown, and nothing stored on this PC can be read at rest.
"""
import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402


def children(pid):
    return [int(p) for p in subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True,
                                           check=False).stdout.split()]


def filings(journey):
    """How many filings stand at the gateway, as the gateway itself counts them."""
    home = journey.data / "demo/gateway"
    out = subprocess.run([str(journey.bin / "madoguchi-sandbox"), "admin", "--home", str(home), "count"],
                         capture_output=True, text=True, check=True).stdout
    return int(out.strip())


def unreadable(folder, person):
    """No file below `folder` holds anything personal, in any of the encodings a thief would try."""
    canaries = [person["name"], person["name"].split("\u3000")[0], person["address"], "0312345678", "1-2-3",
                person["signaturePassword"], "moving-out-notice-draft", "引越"]
    patterns = []
    for canary in canaries:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "shift_jis"):
            try:
                patterns.append((canary, encoding, canary.encode(encoding)))
            except UnicodeEncodeError:
                continue
    count = 0
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            count += 1
            content = path.read_bytes()
            for canary, encoding, pattern in patterns:
                assert pattern not in content, f"{path} holds “{canary}” in {encoding}"
    assert count, f"nothing was stored below {folder}"
    # The search itself can find: the agency's own store holds the name.
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out)
    profiles = journey.data / "demo/profiles"

    def way():
        journey.start()
        journey.sign_in()
        journey.home()
        before = filings(journey)
        journey.form()

        gateway = children(journey.desktop.process.pid)
        assert len(gateway) == 1, f"one gateway, not {gateway}"
        os.kill(gateway[0], signal.SIGKILL)
        journey.review_and_sign()
        journey.desktop.wait_for(journey.tr("このパソコンに保存しました。まだ提出されていません"), 60)
        journey.record("saved-not-submitted")
        unreadable(profiles, journey.person)
        journey.desktop.kill()
        stored = unreadable(profiles, journey.person)

        journey.open()
        journey.start()
        journey.sign_in()
        journey.desktop.wait_for(journey.tr("次にすること"), 40)
        journey.desktop.tab_to(journey.tr("到達"))
        journey.record("arrived-after-all")
        assert filings(journey) == before + 1, "the notice was filed once"
        journey.desktop.key("Return")
        journey.desktop.wait_for(journey.tr("これまでの経過"))
        journey.desktop.press(journey.tr("受付の控えを見る"))
        journey.desktop.wait_for(journey.tr("役所に届きました"))
        journey.record("receipt")
        unreadable(profiles, journey.person)
        print(json.dumps({"filings_before": before, "filings_after": filings(journey), "files_searched": stored}))

    journey.run(way)


if __name__ == "__main__":
    main()
