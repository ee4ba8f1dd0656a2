#!/usr/bin/python3
"""After a disaster, by keys alone: the application for a damage certificate is found by words, a photo is chosen in the
system's dialog, looked at, told to know where it was taken, and goes without that place. It is signed and filed; the
gateway then holds the very bytes that the person saw, once.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import sqlite3
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey, procedure  # noqa: E402


def photo_with_place(path):
    """A photo as a telephone takes it: it tells where (the made-up spot lies in Tokyo Bay)."""
    subprocess.run(["convert", "-size", "900x600", "gradient:steelblue-lightgrey", str(path)], check=True)
    subprocess.run(["exiv2", "-M", "set Exif.GPSInfo.GPSLatitudeRef Ascii N",
                    "-M", "set Exif.GPSInfo.GPSLatitude Rational 35/1 30/1 0/1",
                    "-M", "set Exif.GPSInfo.GPSLongitudeRef Ascii E",
                    "-M", "set Exif.GPSInfo.GPSLongitude Rational 139/1 50/1 0/1", str(path)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    pictures = pathlib.Path(os.environ["HOME"]) / "Pictures"
    pictures.mkdir(exist_ok=True)
    roof = pictures / "roof.jpg"
    photo_with_place(roof)
    journey = Journey(arguments.bin, arguments.out)
    journey.procedure = procedure("disaster-damage-certificate")
    desktop, tr, field = journey.desktop, journey.tr, journey.field

    home = journey.data / "demo/gateway"

    def gateway(*words):
        return json.loads(subprocess.run(
            [str(journey.bin / "madoguchi-sandbox"), "admin", "--home", str(home), "--json", *words],
            capture_output=True, text=True, check=True).stdout)

    def find():
        desktop.press(tr("手続をさがす"), "link")
        desktop.fill(tr("手続やできごとを言葉でさがす"), "disaster damage")
        desktop.tab_to(journey.procedure["title"]["ja"])
        journey.record("found")
        desktop.key("Return")
        journey.store_keys()
        desktop.tab_to(tr("券面事項入力補助用の暗証番号"), "password text")
        desktop.type(journey.person["inputSupportPin"])
        desktop.key("Return")

    def what_happened():
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date()
        desktop.wait_for(field("disaster_date"))
        desktop.fill(field("disaster_date"), str(today))
        desktop.tab_to(field("cause"))
        desktop.key("Down", "Return")
        journey.next_step()
        for question in ("building_use", "tenure"):
            desktop.wait_for(field(question))
            first = next(f for f in journey.procedure["fields"] if f["id"] == question)["choices"][0]["label"]["ja"]
            desktop.tab_to(first, "radio button")
            desktop.key("space")
        journey.next_step()
        desktop.wait_for(field("damage"))
        desktop.tab_to(next(f for f in journey.procedure["fields"] if f["id"] == "damage")["choices"][0]["label"]["ja"])
        desktop.key("space")
        journey.next_step()

    def photo():
        desktop.wait_for(field("photos"))
        desktop.tab_to(tr("はい"), "radio button")
        desktop.key("space")
        desktop.press(tr("ファイルを選ぶ"))
        desktop.wait_for(tr("使えるファイル (%1)").split("%1")[0])
        desktop.key("ctrl+l")  # Qt's own dialog, where no desktop brings one: a path is typed
        desktop.key("ctrl+a")
        desktop.type(str(roof))
        desktop.key("Return")
        desktop.wait_for(tr("撮影した場所が記録されています"))
        journey.record("photo-tells-its-place")
        desktop.press(tr("「%1」を見る").replace("%1", "roof.jpg"))
        desktop.wait_for(tr("「%1」（%2）の画像").split("（")[0].replace("%1", "roof.jpg"))
        journey.record("photo-seen")
        desktop.press(tr("「%1」から場所の記録を取り除く").replace("%1", "roof.jpg"))
        desktop.wait_for(tr("「%1」から、撮影した場所の記録を取り除きました。").replace("%1", "roof.jpg"))
        assert not desktop.shows(tr("撮影した場所が記録されています"))
        journey.next_step()

    def contact():
        desktop.wait_for(field("living_there"))
        desktop.tab_to(tr("はい"), "radio button")
        desktop.key("space")
        desktop.fill(field("phone"), "0312345678")
        journey.record("people")
        desktop.press(tr("内容の確認へ進む"))

    def filed_once():
        filings = gateway("list")["filings"]
        mine = [filing for filing in filings if filing["procedure_id"] == "disaster-damage-certificate"]
        assert len(mine) == 1, filings
        held = mine[0]["attachments"]
        assert len(held) == 1 and held[0]["filed"], held
        return held[0]["sha256"]

    def very_bytes(sha256):
        """Looked at once the demo's gateway has ended: its ledger is its own until then."""
        with sqlite3.connect(f"file:{home / 'ledger.sqlite'}?mode=ro", uri=True) as ledger:
            (held_bytes,), = ledger.execute("SELECT bytes FROM attachments WHERE sha256 = ?", (sha256,))
        arrived = pathlib.Path(arguments.out) / "arrived.jpg"
        arrived.write_bytes(held_bytes)
        assert hashlib.sha256(held_bytes).hexdigest() == sha256
        tells = subprocess.run(["exiv2", "-g", "GPS", str(arrived)], capture_output=True, text=True, check=False).stdout
        assert not tells.strip(), tells
        differ = subprocess.run(["compare", "-metric", "AE", str(roof), str(arrived), "null:"], capture_output=True, text=True,
                                check=False).stderr
        assert differ.strip() == "0", f"{differ} pixels differ"
        print(json.dumps({"bytes": len(held_bytes)}))

    def way():
        journey.start()
        journey.sign_in()
        journey.answer_register("自分で入力する")
        find()
        what_happened()
        photo()
        contact()
        journey.review_and_sign()
        desktop.wait_for(tr("役所に届きました"), 40)
        journey.record("receipt")
        seen.append(filed_once())

    seen = []
    journey.run(way)
    very_bytes(seen[0])


if __name__ == "__main__":
    main()
