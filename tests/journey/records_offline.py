#!/usr/bin/python3
"""A parent reads a letter, their records and who looked at them; the gateway goes away; what was opened can still be
read and says of when it is. Nothing of it can be read at rest, and numbers are covered until they are asked for.
"""
import argparse
import os
import pathlib
import signal
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from gateway_gone import children, unreadable  # noqa: E402
from steps import Journey  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--language", default="ja", choices=["ja", "en"])
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out, arguments.language, resident="family-of-five")
    desktop, tr = journey.desktop, journey.tr
    letter = {"ja": "児童手当の支払いのお知らせ", "en": "Child allowance payment"}[arguments.language]
    tax = {"ja": "6,028,000円", "en": "6,028,000 yen"}[arguments.language]

    def way():
        journey.start()
        journey.sign_in()
        journey.answer_register()
        # The news at home name it too; the navigation counts what is unread.
        desktop.press(tr("未読%1件").replace("%1", "1"))
        desktop.wait_for(letter)
        desktop.wait_for(tr("未読"))
        journey.record("letters")
        desktop.press(letter)
        desktop.wait_for(tr("書類"))
        journey.record("letter")

        desktop.press(tr("わたしの記録"))
        desktop.wait_for(tr("健診の結果"))
        journey.record("records")
        desktop.press(tr("健康保険の資格情報"))
        desktop.wait_for(tr("医療費の負担割合"))
        journey.record("insurance")
        desktop.must_not_contain("5186")
        desktop.press(tr("記号・番号を表示する"))
        desktop.wait_for("5186")
        desktop.key("Escape")
        desktop.wait_for(tr("健診の結果"))
        desktop.press(tr("住民税"))
        desktop.wait_for(tax)
        journey.record("tax")
        desktop.press(tr("だれが見たか"))
        desktop.tab_to("DEMO-0001-000102")
        journey.record("access-log")

        gateway = children(desktop.process.pid)
        os.kill(gateway[0], signal.SIGKILL)
        desktop.press(tr("わたしの記録"))
        desktop.wait_for(tr("オフライン：%1 に受け取った内容です").split("%1")[0], 60)
        desktop.press(tr("住民税"))
        desktop.wait_for(tr("オフライン：%1 に受け取った内容です").split("%1")[0], 60)
        # Below what is said of the connection; the arrows bring it into sight.
        desktop.tab_to(tr("給与の収入"))
        for _ in range(3):
            desktop.key("Down")
        desktop.wait_for(tax)
        journey.record("tax-offline")
        desktop.press(tr("サインアウト"))
        unreadable(journey.data / "demo/profiles", {**journey.person, "address": "架空こどもクリニック"})

    journey.run(way)


if __name__ == "__main__":
    main()
