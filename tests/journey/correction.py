#!/usr/bin/python3
"""The office asks for a correction (補正) of a filed notice: home leads straight to the field it names, with what was filed
and the office's words; what changes is read back, signed and filed as a filing of its own, and both are one line. Then the
whole is taken back (取下げ).
"""
import argparse
import json
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402

WORDS = "番地を住民票のとおりに書いてください。"


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

    def filings():
        return json.loads(admin("list"))["filings"]

    def way():
        journey.start()
        journey.sign_in()
        desktop.wait_for(tr("役所の記録を使いますか"), 40)  # home is there, and so is the demo's agency
        before = len(filings())
        journey.home()
        journey.form()
        journey.review_and_sign()
        desktop.wait_for(tr("役所に届きました"), 40)
        desktop.press(tr("ホームへ戻る"))
        desktop.wait_for(tr("次にすること"))
        first = filings()[0]["submission_id"]

        admin("advance", first, "--to", "correction_requested", "--field", f"new_address={WORDS}")
        desktop.press(tr("最新の内容を受け取る"))
        desktop.wait_for(tr("「{title}」の直しが必要です").replace("{title}", journey.procedure["title"]["ja"]), 40)
        journey.record("home-correction")
        desktop.press(tr("内容を直す"))
        desktop.wait_for(WORDS)
        journey.record("form-correction")
        desktop.tab_to(journey.field("new_address"))
        desktop.key("End")
        desktop.type("9")
        desktop.key("Tab")
        for _ in range(6):
            if desktop.shows(tr("内容の確認へ進む")):
                break
            journey.next_step()
        desktop.press(tr("内容の確認へ進む"))
        desktop.wait_for(tr("前に出した内容から変わるところ"))
        journey.review_and_sign()
        desktop.wait_for(tr("役所に届きました"), 40)
        journey.record("receipt-correction")
        now = filings()
        assert len(now) == before + 2, "the notice and its correction, each filed once"
        assert now[0]["amends"] == first and now[0]["submission_id"] != first
        assert now[0]["state"] == now[1]["state"] == "in_review", "the corrected notice is examined again"

        desktop.press(tr("ホームへ戻る"))
        desktop.wait_for(tr("次にすること"))
        desktop.tab_to(journey.procedure["title"]["ja"])
        desktop.key("Return")
        desktop.wait_for(tr("これまでの経過"))
        desktop.tab_to(tr("直した内容の控えを見る"))
        desktop.wait_for(tr("直した内容：%1").replace("%1", tr("到達")))
        journey.record("application-corrected")
        desktop.press(tr("取り下げる"))
        desktop.tab_to(tr("取り下げない"))  # the dialog has the focus
        desktop.press(tr("取り下げる"))
        desktop.wait_for(tr("取り下げ済み"), 40)
        journey.record("application-withdrawn")
        assert filings()[0]["state"] == filings()[1]["state"] == "withdrawn"
        print(json.dumps({"filings": len(now)}))

    journey.run(way)


if __name__ == "__main__":
    main()
