#!/usr/bin/python3
"""A PDF is signed from its page by keys alone, chosen in the system's dialog; pdfsig finds the signature right, and the
page itself does when it checks the new file."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    documents = pathlib.Path(os.environ["HOME"]) / "Documents"
    documents.mkdir(exist_ok=True)
    letter = documents / "letter.pdf"
    shutil.copy(TOP / "services/sandbox/town/documents/child-allowance-payment.pdf", letter)
    signed = documents / "letter（署名済み）.pdf"
    journey = Journey(arguments.bin, arguments.out)
    tr = journey.tr

    def choose(path):
        d = journey.desktop
        d.press(tr("ファイルを選ぶ"))
        d.wait_for("letter.pdf")
        d.key("ctrl+l")  # Qt's own dialog, where no desktop brings one: a path is typed
        d.key("ctrl+a")
        d.type(str(path))
        d.key("Return")

    def sign():
        d = journey.desktop
        d.wait_for(tr("マイナンバーカードを置いてください"), 40)
        d.press(journey.person["name"])
        d.wait_for(tr("マイナンバーカードを確認しました"))
        d.press(tr("書類の署名"), "link")
        d.wait_for(tr("署名するファイル"))
        choose(letter)
        d.wait_for(tr("作り方、必須"))
        d.tab_to(tr("パスワードの入力へ進む"))
        d.wait_for(tr("個人のことが入ります"))
        journey.record("chosen")
        d.key("Return")
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "5"))
        d.tab_to(tr("署名用のパスワード"), "password text")
        d.type(journey.person["signaturePassword"])
        d.must_not_contain(journey.person["signaturePassword"])
        d.key("Return")
        d.wait_for(tr("署名しました"), 40)
        journey.record("signed")

    def check():
        d = journey.desktop
        d.press(tr("署名する"), "page tab")
        d.key("Right")
        d.wait_for(tr("確かめるファイル"))
        # A name as a person has it, which the keys of this journey can not type.
        plain = signed.with_name("signed.pdf")
        signed.rename(plain)
        choose(plain)
        d.wait_for(tr("この署名は正しいものです。"))
        journey.record("checked")
        said = subprocess.run(["pdfsig", "-nocert", str(plain)], capture_output=True, text=True, timeout=20).stdout
        assert "Signature is Valid" in said, said

    def way():
        sign()
        check()

    journey.run(way)


if __name__ == "__main__":
    main()
