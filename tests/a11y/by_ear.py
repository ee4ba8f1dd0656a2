#!/usr/bin/python3
"""Whole ways by Orca's speech alone: every decision is made on what was said, nothing is looked up on the screen. What was
said is compared with transcripts/, which a person has read. `moving`: the moving notice, from the card to the receipt.
`reading`: a letter, the records, who looked at them, help and settings.

    by_ear.py --bin DIR --out DIR --way moving|reading|card --language ja|en [--rewrite]
"""
import argparse
import datetime
import difflib
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[1] / "packaging/journey")]
from screen_reader import Listener, ScreenReader  # noqa: E402
from steps import Journey  # noqa: E402

# What differs from day to day and from run to run, in the order in which it is taken out.
VARIABLE = [
    (r"\d{4}年（令和\d+年）\d{1,2}月\d{1,2}日", "〈日付〉"),
    (r"\b\d{1,2} [A-Z][a-z]+ \d{4}( \([A-Z][a-z]+ \d+\))?", "〈date〉"),
    (r"[A-Z][a-z]+ \d{1,2}, \d{4}( \([A-Z][a-z]+ \d+\))?", "〈date〉"),
    (r"\d{4}-\d{2}-\d{2}", "〈date〉"),
    (r"\d{1,2}:\d{2}", "〈時刻〉"),
    (r"あと\d+日", "あと〈日数〉日"),
    (r"\b\d+ days left", "〈days〉 days left"),
    (r"Days left: \d+", "Days left: 〈days〉"),
    (r"[A-Z]{2,6}-?\d{4}-?\d{4,}", "〈受付番号〉"),
    (r"\b[A-Z0-9]{23}\b", "〈記号〉"),
]


def steady(lines):
    text = "\n".join(lines)
    for pattern, instead in VARIABLE:
        text = re.sub(pattern, instead, text)
    return text.splitlines()


class Way:
    """From the card to the first page."""

    resident = "single-mover"

    def __init__(self, journey, listener):
        self.journey, self.l, self.tr = journey, listener, journey.tr

    def start(self):
        l, tr, person = self.l, self.tr, self.journey.person
        l.step("start")
        l.hear(tr("マイナンバーカードを置いてください"))
        l.tab_to(person["name"])
        l.key("Return", tr("マイナンバーカードを確認しました"), seconds=20)
        l.tab_to(tr("暗証番号の入力へ進む"))

    def sign_in(self):
        l, tr, person = self.l, self.tr, self.journey.person
        l.step("sign-in")
        l.key("Return", tr("暗証番号の入力"))
        l.tab_to(tr("利用者証明用の暗証番号"))
        l.type_secret(person["authenticationPin"])
        l.step("home")
        l.key("Return", tr("ホーム"), seconds=30)

    def heading(self, name):
        """As Orca says it: a sentence of the page may begin with the same word."""
        return name + {"ja": " 見出し", "en": " heading"}[self.journey.language]

    def go(self, name, heading=None):
        """Over the navigation, two panes on: the head, then the navigation."""
        l = self.l
        l.step(self.tr(name))
        l.key("F6")
        l.key("F6")
        l.tab_to(self.tr(name), first=True)
        l.key("Return", self.heading(self.tr(heading or name)), seconds=20)


class Reading(Way):
    resident = "family-of-five"
    letter = {"ja": "児童手当の支払いのお知らせ", "en": "Child allowance payment"}

    def letters(self):
        l, tr, letter = self.l, self.tr, self.letter[self.journey.language]
        self.go("お知らせ")
        l.tab_to(letter)
        l.step("a letter")
        l.key("Return", self.heading(letter), seconds=15)
        l.tab_to(max(tr("%1を保存する").split("%1"), key=len))

    def records(self):
        l, tr = self.l, self.tr
        self.go("わたしの記録")
        l.tab_to(tr("健康保険の資格情報"))
        l.step("insurance")
        l.key("Return", self.heading(tr("健康保険の資格情報")), seconds=15)
        l.tab_to(tr("記号・番号を表示する"))
        l.key("Return", tr("記号・番号を表示しました。"))
        l.tab_to(tr("ファイルに保存する"))
        l.step("keep a copy")
        l.key("Return", tr("記録をファイルに保存しますか"))
        l.key("Escape")

    def access_log(self):
        self.go("だれが見たか")
        self.l.key("Tab")
        self.l.key("Tab")

    def help(self):
        l, tr = self.l, self.tr
        self.go("ヘルプ")
        l.tab_to(tr("ヘルプを検索"))
        before = len(l.reader.heard)
        l.type("PIN")
        l.quiet_key("Return")  # the search may have begun when the typing paused
        found = max(tr("%1件見つかりました").split("%1"), key=len)
        l.must_have_heard(found.strip(), before)
        l.tab_to("PIN" if self.journey.language == "en" else "暗証番号")
        l.step("a topic")
        l.key("Return", seconds=15)
        l.key("Tab")
        for _ in range(3):
            l.key("Down")

    def settings(self):
        l, tr = self.l, self.tr
        self.go("設定")
        l.key("Tab")
        l.key("Tab")

    def whole(self):
        self.start()
        self.sign_in()
        self.letters()
        self.records()
        self.access_log()
        self.help()
        self.settings()


class OwnCard(Way):
    """What a person does with the card itself: a PIN is changed, a certificate read."""

    def change(self):
        l, tr, person = self.l, self.tr, self.journey.person
        name, new = tr("利用者証明用の暗証番号"), "7395"
        fresh = tr("新しい%1").replace("%1", name)
        again = tr("新しい%1（確認のため、もう一度）").replace("%1", name)
        shown = tr("利用者証明用の暗証番号（数字4桁）")
        l.tab_to(tr("%1を変更する").replace("%1", shown[:1].upper() + shown[1:]))
        l.step("change a PIN")
        l.key("Return", self.heading(tr("%1の変更").replace("%1", name)), seconds=15)
        l.tab_to(tr("いまの%1").replace("%1", name))
        l.type_secret(person["authenticationPin"])
        l.tab_to(fresh)
        l.type_secret("8888")
        l.tab_to(again)
        l.type_secret("8888")
        l.step("one that everybody guesses")
        l.key("Return", tr("エラー。%1").split("%1")[0])
        l.quiet_key("ctrl+a")
        l.type_secret(new)
        l.tab_to(again)
        l.quiet_key("ctrl+a")
        l.type_secret(new)
        l.step("changed")
        l.key("Return", tr("%1を変更しました。").replace("%1", name), seconds=20)
        l.tab_to(tr("カードの情報に戻る"))
        l.key("Return", self.heading(tr("カードの情報")), seconds=15)

    def certificate(self):
        l, tr = self.l, self.tr
        title = tr("利用者証明用電子証明書")
        l.tab_to(tr("%1の内容を見る・保存する").replace("%1", title))
        l.step("a certificate")
        l.key("Return", self.heading(title), seconds=15)
        l.tab_to(tr("PEM形式で保存する"))
        l.key("Return", tr("電子証明書を保存しました"))

    def whole(self):
        self.start()
        self.go("マイナンバーカード", "カードの情報")
        self.change()
        self.certificate()


class Moving(Way):
    def next_step(self):
        self.l.tab_to(self.tr("次へ進む"))

    def fill(self, name, text):
        # As a required field is named: its calendar button begins with the same words.
        self.l.tab_to(self.tr("%1、必須").replace("%1", self.journey.field(name)))
        self.l.quiet_key("ctrl+a")
        self.l.type(text)

    def open_step(self, step):
        """The next question of the form is said, once."""
        heading = next(s for s in self.journey.procedure["steps"] if s["id"] == step)["heading"][self.journey.language]
        self.l.key("Return", heading, seconds=15)

    def answer_register(self):
        l, tr = self.l, self.tr
        l.step("the agency's records")
        l.tab_to(tr("記録を使う"), first=True)
        l.key("Return", tr("記録を受け取りました。"), seconds=20)

    def store_keys(self):
        l, tr = self.l, self.tr
        l.step("what else opens what is kept")
        l.key("Return", tr("カードのほかの開け方を決めますか"))
        l.tab_to(tr("いまはカードだけで進む"))

    def form(self):
        l, tr, person, field = self.l, self.tr, self.journey.person, self.journey.field
        l.step("form: card")
        l.key("Return", tr("カードから写す"))
        l.tab_to(tr("券面事項入力補助用の暗証番号"))
        l.type_secret(person["inputSupportPin"])
        l.step("form: who")
        self.open_step("who")
        self.next_step()
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date()
        moves = today + datetime.timedelta(days=20)
        l.step("form: when, with a mistake")
        self.open_step("when")
        self.fill("move_date", str(today + datetime.timedelta(days=200)))
        self.next_step()
        l.key("Return", tr("エラー。%1").split("%1")[0])
        self.fill("move_date", str(moves))
        self.next_step()
        l.step("form: where")
        self.open_step("where")
        self.fill("new_postal_code", "1500001")
        l.tab_to(tr("郵便番号から住所を入れる"))
        l.key("Return", tr("%1を入れました。").replace("%1", "東京都渋谷区神宮前"))
        l.tab_to(field("new_address"))
        l.quiet_key("End")
        l.type("1-2-3")
        self.next_step()
        l.step("form: heads")
        self.open_step("heads")
        self.next_step()
        l.step("form: visit")
        self.open_step("visit")
        # A Sunday first, on whichever day this runs: the form says that the office is closed.
        visit = moves + datetime.timedelta(days=1)
        visit += datetime.timedelta(days=(6 - visit.weekday()) % 7)
        self.fill("visit_date", str(visit))
        self.next_step()
        l.key("Return", tr("エラー。%1").split("%1")[0])
        for _ in range(14):  # then the next day on which it is open; how many are tried is not part of the transcript
            visit += datetime.timedelta(days=1)
            mark = len(l.transcript)
            self.fill("visit_date", str(visit))
            self.next_step()
            if not any(tr("エラー。%1").split("%1")[0] in line for line in l.key("Return")):
                break
            del l.transcript[mark:]
        l.step("form: contact")
        self.fill("phone", "0312345678")
        l.tab_to(tr("内容の確認へ進む"))

    def review_and_sign(self):
        l, tr, person = self.l, self.tr, self.journey.person
        l.step("review")
        l.key("Return", tr("内容の確認"))
        l.tab_to(tr("確認して署名へ進む"))
        l.step("sign")
        l.key("Return", tr("電子署名"))
        l.tab_to(tr("署名用のパスワード"))
        l.type_secret(person["signaturePassword"])

    def receipt(self):
        l, tr = self.l, self.tr
        l.step("receipt")
        l.key("Return", tr("役所に届きました"), seconds=40)
        l.tab_to(tr("控えを保存する"), first=True)
        l.key("Return", tr("控えを保存しました"))

    def whole(self):
        self.start()
        self.sign_in()
        self.answer_register()
        self.l.tab_to(self.journey.procedure["title"][self.journey.language])
        self.store_keys()
        self.form()
        self.review_and_sign()
        self.receipt()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--way", required=True, choices=["moving", "reading", "card"])
    parser.add_argument("--language", required=True, choices=["ja", "en"])
    parser.add_argument("--rewrite", action="store_true", help="takes what is said now as the golden transcript")
    arguments = parser.parse_args()
    golden = HERE / f"transcripts/{arguments.way}_{arguments.language}.txt"

    reader = ScreenReader(arguments.language)
    way = {"moving": Moving, "reading": Reading, "card": OwnCard}[arguments.way]
    journey = Journey(arguments.bin, arguments.out, arguments.language, resident=way.resident)
    window = journey.desktop.window
    listener = Listener(reader, lambda: subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True, timeout=20))
    try:
        journey.run(way(journey, listener).whole)
    finally:
        said = steady(listener.transcript)
        (pathlib.Path(arguments.out) / "heard.txt").write_text("\n".join(said) + "\n", "utf-8")
        reader.close()
    assert not listener.faults, "\n".join(listener.faults)
    if arguments.rewrite:
        golden.write_text("\n".join(said) + "\n", "utf-8")
        return
    wanted = golden.read_text("utf-8").splitlines()
    difference = list(difflib.unified_diff(wanted, said, "transcript", "heard now", lineterm=""))
    assert not difference, "Orca says something else than the transcript:\n" + "\n".join(difference)


if __name__ == "__main__":
    main()
