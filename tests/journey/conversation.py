#!/usr/bin/python3
"""The office asks something about a filed notice: home says so, the answer is written while the agency is gone, kept here
and not called sent; the program is killed; when both are back the message arrives, once, and home asks nothing any more.
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

QUESTION = "引っ越し先の部屋番号を教えてください。"
DRAFT = "302 (canary-4711)"
ANSWER = DRAFT + " desu"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out)
    desktop, tr = journey.desktop, journey.tr

    def admin(*words):
        home = journey.data / "demo/gateway"
        return subprocess.run([str(journey.bin / "madoguchi-sandbox"), "admin", "--home", str(home), "--json", *words],
                              capture_output=True, text=True, check=True).stdout

    def written(author):
        return [m["words"] for m in json.loads(admin("messages"))["messages"] if m["author"] == author]

    def way():
        nonlocal desktop
        journey.start()
        journey.sign_in()
        journey.home()
        journey.form()
        journey.review_and_sign()
        desktop.wait_for(tr("役所に届きました"), 40)
        desktop.press(tr("ホームへ戻る"))
        desktop.wait_for(tr("次にすること"))

        admin("message", QUESTION, "--asks")
        desktop.press(tr("最新の内容を受け取る"))
        desktop.wait_for(tr("役所から問い合わせがあります"), 40)
        journey.record("home-asked")
        desktop.press(tr("やりとりを開く"))
        desktop.wait_for(tr("これまでの経過"))
        desktop.tab_to(QUESTION.rstrip("。"))
        box = tr("役所に伝えること、ききたいこと")
        desktop.tab_to(box)
        desktop.type(DRAFT)
        journey.record("conversation-asked")
        # What was typed is there after a kill, and nothing was sent.
        desktop.kill()
        assert written_nothing(journey), "a draft has left"

        journey.open()
        desktop = journey.desktop
        journey.start()
        journey.sign_in()
        desktop.wait_for(tr("役所から問い合わせがあります"), 40)
        desktop.press(tr("やりとりを開く"))
        desktop.tab_to(box)
        desktop.wait_for(tr("あと%1文字").replace("%1", str(2000 - len(DRAFT))))  # all of it is there
        gateway = subprocess.run(["ps", "-o", "pid=", "--ppid", str(desktop.process.pid)], capture_output=True, text=True,
                                 check=False).stdout.split()
        assert len(gateway) == 1, f"one gateway, not {gateway}"
        os.kill(int(gateway[0]), signal.SIGKILL)
        desktop.tab_to(box)
        desktop.key("ctrl+End")
        desktop.type(ANSWER[len(DRAFT):])
        desktop.press(tr("役所へ送る"))
        desktop.wait_for(tr("このパソコンに保存・まだ送っていません"), 60)
        journey.record("conversation-kept")
        for path in sorted((journey.data / "demo/profiles").rglob("*")):
            assert not path.is_file() or b"canary-4711" not in path.read_bytes(), f"{path} can be read"
        desktop.kill()

        journey.open()
        desktop = journey.desktop
        journey.start()
        journey.sign_in()
        desktop.wait_for(tr("次にすること"), 40)
        desktop.tab_to(journey.procedure["title"]["ja"])
        desktop.key("Return")
        desktop.tab_to(box)
        desktop.wait_for(tr("役所に届きました（%1）").split("%1")[0], 60)
        journey.record("conversation-arrived")
        assert written("person") == [ANSWER], written("person")
        print(json.dumps({"written": written("person")}))

    journey.run(way)


def written_nothing(journey):
    """The gateway's own file, while it does not run."""
    return b"canary-4711" not in (journey.data / "demo/gateway/ledger.sqlite").read_bytes()


if __name__ == "__main__":
    main()
