#!/usr/bin/python3
"""The program is killed while an answer is being typed: when it is opened again, the form stands where it was left, with
every letter that was typed.
"""
import argparse
import json
import pathlib
import sys
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402


def stands_in(desktop, name, wanted, seconds=20):
    """Waits until that text stands in the field."""
    end = time.monotonic() + seconds
    while True:
        field = desktop.wait_for(name).queryText()
        text = field.getText(0, field.characterCount)
        if text == wanted:
            return
        assert time.monotonic() < end, f"“{text}”, not “{wanted}”"
        time.sleep(0.05)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out)
    typed = "3-2-1 Mado Heights 204"

    def way():
        journey.start()
        journey.sign_in()
        journey.home()
        d = journey.desktop
        d.wait_for(journey.tr("券面事項入力補助用の暗証番号"))
        d.tab_to(journey.tr("券面事項入力補助用の暗証番号"), "password text")
        d.type(journey.person["inputSupportPin"])
        d.key("Return")
        d.wait_for(journey.field("movers"))
        journey.next_step()
        d.wait_for(journey.field("move_date"))
        d.press(journey.tr("次へ進む"))
        d.wait_for(journey.tr("エラー。%1").split("%1")[0])
        d.fill(journey.field("move_date"), time.strftime("%Y-%m-%d", time.gmtime(time.time() + 20 * 86400)))
        journey.next_step()
        d.wait_for(journey.field("new_postal_code"))
        d.tab_to(journey.field("new_address"))
        d.type(typed)
        stands_in(d, journey.field("new_address"), typed)
        typed_at = time.monotonic()
        d.kill()  # SIGKILL, with the cursor still in the field
        killed_after = time.monotonic() - typed_at
        assert killed_after < 2, f"killed {killed_after:.1f} s after the last letter"

        journey.open()
        journey.start()
        journey.sign_in()
        journey.choose_procedure()  # what else opens the store was asked before
        d = journey.desktop
        d.wait_for(journey.field("new_postal_code"))
        stands_in(d, journey.field("new_address"), typed)
        journey.record("where-it-was-left")
        print(json.dumps({"killed_after_s": round(killed_after, 2), "letters": len(typed)}))

    journey.run(way)


if __name__ == "__main__":
    main()
