#!/usr/bin/python3
"""Wrong PINs by keyboard: the count before and after, the last try asked for explicitly, the blocked PIN with what to do."""
import argparse
import pathlib
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out)
    tr = journey.tr

    def enter(pin):
        field = tr("利用者証明用の暗証番号")
        journey.desktop.tab_to(field, "password text")
        journey.desktop.key("ctrl+a")
        journey.desktop.type(pin)
        journey.desktop.must_not_contain(pin)
        journey.desktop.key("Return")

    def way():
        d = journey.desktop
        journey.start()
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "3"))
        enter("99")
        d.wait_for(tr("4桁の数字を入力してください。"))  # its form: nothing was sent to the card
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "3"))
        enter("9191")
        d.wait_for("MDG-C116")
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "2"))
        journey.record("wrong-once")
        enter("9292")
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "1"))
        journey.record("last-try-ahead")
        enter("9393")
        d.wait_for(tr("最後の1回です"))
        journey.record("last-try-asked")
        d.press(tr("最後の1回を使う"))
        d.wait_for(tr("ロックされています"))
        journey.record("blocked")

    journey.run(way)


if __name__ == "__main__":
    main()
