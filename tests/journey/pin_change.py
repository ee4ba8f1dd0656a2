#!/usr/bin/python3
"""A PIN is changed from the card's page by keys alone: refused at its field, changed, and the new one signs in; a
certificate is read in words and saved, and openssl reads the file."""
import argparse
import pathlib
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
    journey = Journey(arguments.bin, arguments.out)
    tr = journey.tr
    name = tr("利用者証明用の暗証番号")
    old, weak, new = journey.person["authenticationPin"], "8888", "7395"

    def enter(label, pin):
        d = journey.desktop
        d.tab_to(label, "password text")
        d.key("ctrl+a")
        d.type(pin)
        if pin != "1234":  # the page names that one: as a sequence that nobody may choose
            d.must_not_contain(pin)

    def card():
        d = journey.desktop
        d.wait_for(tr("マイナンバーカードを置いてください"), 40)
        d.press(journey.person["name"])
        d.wait_for(tr("マイナンバーカードを確認しました"))
        d.press(tr("マイナンバーカード"), "link")
        d.wait_for(tr("カードの情報"))
        d.wait_for(tr("利用者証明用電子証明書"))
        journey.record("card")

    def change():
        d = journey.desktop
        d.press(tr("%1を変更する").replace("%1", tr("利用者証明用の暗証番号（数字4桁）")))
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "3"))
        now = tr("いまの%1").replace("%1", name)
        fresh = tr("%1、必須").replace("%1", tr("新しい%1").replace("%1", name))
        again = tr("新しい%1（確認のため、もう一度）").replace("%1", name)
        enter(now, old)
        enter(fresh, weak)
        enter(again, weak)
        d.key("Return")
        d.wait_for(tr("同じ数字や文字だけが並んでいます"))
        journey.record("refused")
        enter(fresh, new)
        enter(again, new)
        d.key("Return")
        d.wait_for(tr("%1を変更しました").replace("%1", name))
        journey.record("changed")
        d.press(tr("カードの情報に戻る"))

    def certificate():
        d = journey.desktop
        title = tr("利用者証明用電子証明書")
        d.press(tr("%1の内容を見る・保存する").replace("%1", title))
        d.wait_for(tr("このデモの認証局（本物ではありません）"))
        journey.record("certificate")
        d.press(tr("PEM形式で保存する"))
        d.wait_for(tr("電子証明書を保存しました"))
        journey.record("certificate-saved")
        saved = list(pathlib.Path.home().glob(f"**/Madoguchi/{title}*.pem"))
        said = subprocess.run(["openssl", "x509", "-in", str(saved[0]), "-noout", "-issuer"], check=True,
                              capture_output=True, text=True, timeout=20).stdout
        assert "JPKI-TEST" in said, said

    def sign_in():
        d = journey.desktop
        d.press(tr("はじめに"), "link")
        d.press(tr("暗証番号の入力へ進む"))
        d.wait_for(tr("暗証番号の入力"))
        enter(name, new)
        d.key("Return")
        d.wait_for(tr("役所の記録を使いますか"), 40)
        journey.record("signed-in")

    def way():
        card()
        change()
        certificate()
        sign_in()

    journey.run(way)


if __name__ == "__main__":
    main()
