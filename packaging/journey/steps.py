"""The steps of the demo's journey, each usable on its own by tests: card, PIN, home, a moving notice, review, signature,
receipt. Everything is done by keys; what is on the screen is known from the accessibility tree alone.
"""
import datetime
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import xml.etree.ElementTree

from desktop import Desktop

TOP = pathlib.Path(__file__).resolve().parents[2]


class Words:
    """The interface's words in the language of the journey: Japanese is the source, others come from i18n/."""

    def __init__(self, language):
        self.table = {}
        if language != "ja":
            tree = xml.etree.ElementTree.parse(TOP / f"i18n/madoguchi_{language}.ts")
            for message in tree.iter("message"):
                self.table[message.findtext("source")] = message.findtext("translation")

    def __call__(self, japanese):
        return self.table.get(japanese, japanese)


def procedure(name):
    """A procedure of the base content, with what it shares put in."""
    content = TOP / "services/catalogue/content"
    parts = {}
    for file in (content / "parts").glob("*.json"):
        parts.update(json.loads(file.read_text("utf-8"))["parts"])

    def whole(value):
        if isinstance(value, list):
            return [whole(item) for item in value]
        if not isinstance(value, dict):
            return value
        own = {key: whole(item) for key, item in value.items() if key != "use"}
        return {**parts[value["use"]], **own} if "use" in value else own

    return whole(json.loads((content / f"procedures/{name}.json").read_text("utf-8")))


class Journey:
    def __init__(self, bin_folder, out, language="ja", resident="single-mover"):
        self.bin = pathlib.Path(bin_folder)
        self.out = pathlib.Path(out)
        self.language = language
        self.tr = Words(language)
        self.resident = resident
        self.person = json.loads((TOP / f"services/sandbox/town/residents/{self.resident}.json").read_text("utf-8"))["card"]
        self.data = pathlib.Path(os.environ["HOME"]) / "madoguchi-data"
        self.procedure = procedure("moving-out-notice")
        if self.out.exists():
            shutil.rmtree(self.out)
        self.out.mkdir(parents=True)
        self.page = 0
        self.open()

    def open(self):
        """Starts the program; again with the same data after it was killed."""
        self.desktop = Desktop(
            [str(self.bin / "madoguchi"), "--demo", "--data", str(self.data), "--language", self.language],
            "madoguchi", log=str(self.out / "madoguchi.log"))

    def field(self, name):
        field = next(f for f in self.procedure["fields"] if f["id"] == name)
        return field["label"][self.language]

    def record(self, name):
        """Screenshot and tree of the page that is open; each control on it has a role and a name."""
        self.page += 1
        self.desktop.must_be_named()
        self.desktop.screenshot(str(self.out / f"{self.page:02}-{name}.png"))
        with open(self.out / "transcript.txt", "a", encoding="utf-8") as transcript:
            transcript.write(f"== {self.page:02} {name}\n{self.desktop.text()}\n\n")
        print(f"{self.page:02} {name}", flush=True)

    def next_step(self):
        self.desktop.press(self.tr("次へ進む"))

    def start(self):
        d, tr = self.desktop, self.tr
        d.wait_for(tr("マイナンバーカードを置いてください"), 40)
        self.record("start-without-card")
        d.press(self.person["name"])
        d.wait_for(tr("マイナンバーカードを確認しました"))
        self.record("start")
        d.press(tr("暗証番号の入力へ進む"))

    def sign_in(self):
        d, tr = self.desktop, self.tr
        d.wait_for(tr("利用者証明用の暗証番号"))
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "3"))
        self.record("sign-in")
        d.tab_to(tr("利用者証明用の暗証番号"), "password text")
        d.type(self.person["authenticationPin"])
        d.must_not_contain(self.person["authenticationPin"])
        d.key("Return")

    def home(self):
        self.answer_register()
        self.choose_procedure()
        self.store_keys()

    def answer_register(self, answer="記録を使う"):
        """Before anything of the agency's register is fetched it is asked, once; home is there meanwhile."""
        d, tr = self.desktop, self.tr
        question = tr("役所の記録を使いますか")
        d.wait_for(question, 40)
        self.record("home-asked")
        d.press(tr(answer), "push button")
        d.wait_until(lambda: not d.shows(question), "the question is answered")

    def choose_procedure(self):
        d, tr = self.desktop, self.tr
        d.wait_for(tr("次にすること"), 40)
        self.record("home")
        d.tab_to(self.procedure["title"][self.language])
        self.record("home-below")
        d.key("Return")

    def store_keys(self):
        """Before the first thing is kept it is asked what else opens it; whoever is in a hurry goes on with the card."""
        d, tr = self.desktop, self.tr
        d.wait_for(tr("カードのほかの開け方を決めますか"))
        self.record("store-keys")
        d.press(tr("いまはカードだけで進む"))

    def form(self):
        d, tr = self.desktop, self.tr
        d.wait_for(tr("券面事項入力補助用の暗証番号"))
        self.record("form-card")
        d.tab_to(tr("券面事項入力補助用の暗証番号"), "password text")
        d.type(self.person["inputSupportPin"])
        d.must_not_contain(self.person["inputSupportPin"])
        d.key("Return")

        d.wait_for(self.field("movers"))
        self.record("form-who")
        self.next_step()
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date()
        moves = today + datetime.timedelta(days=20)
        d.wait_for(self.field("move_date"))
        # A mistake first: the form says what is wrong, at the field.
        d.fill(self.field("move_date"), str(today + datetime.timedelta(days=200)))
        self.next_step()
        d.wait_for(tr("エラー。%1").split("%1")[0])
        self.record("form-when-error")
        d.fill(self.field("move_date"), str(moves))
        self.next_step()

        d.wait_for(self.field("new_postal_code"))
        d.fill(self.field("new_postal_code"), "1500001")
        d.press(tr("郵便番号から住所を入れる"))
        d.tab_to(self.field("new_address"))
        d.key("End")
        d.type("1-2-3")
        self.record("form-where")
        self.next_step()

        d.wait_for(self.field("new_head"))
        self.record("form-heads")
        self.next_step()

        d.wait_for(self.field("visit_date"))
        visit = moves
        for _ in range(14):  # the office may be closed: the form says so, and the next day is tried
            visit += datetime.timedelta(days=1)
            d.fill(self.field("visit_date"), str(visit))
            self.next_step()
            if d.shows(self.field("phone")):
                break
        d.wait_for(self.field("phone"))
        d.fill(self.field("phone"), "0312345678")
        self.record("form-contact")
        d.press(tr("内容の確認へ進む"))

    def review_and_sign(self):
        d, tr = self.desktop, self.tr
        d.wait_for(tr("内容の確認"))
        d.wait_for(tr("送る内容"))
        self.record("review")
        d.press(tr("確認して署名へ進む"))
        d.wait_for(tr("署名用のパスワード"))
        d.wait_for(tr("あと%1回まで入力できます").replace("%1", "5"))
        self.record("sign")
        d.tab_to(tr("署名用のパスワード"), "password text")
        d.type(self.person["signaturePassword"])
        d.must_not_contain(self.person["signaturePassword"])
        d.key("Return")

    def receipt(self):
        d, tr = self.desktop, self.tr
        d.wait_for(tr("役所に届きました"), 40)
        self.record("receipt")
        d.press(tr("控えを保存する"))
        d.wait_for(tr("控えを保存しました"))
        self.record("receipt-saved")
        d.press(tr("ホームへ戻る"))
        d.wait_for(tr("次にすること"))
        self.record("home-after")
        d.tab_to(self.procedure["title"][self.language])
        self.record("home-after-below")
        d.key("Return")
        d.wait_for(tr("これまでの経過"))
        here = d.wait_for(tr("いまここ"))
        assert tr("到達") in here.name, f"it has arrived, but the person reads: {here.name}"
        self.record("application")
        d.key("Escape")
        d.wait_for(tr("次にすること"))

    def other_pages(self):
        d, tr = self.desktop, self.tr
        d.press(tr("マイナンバーカード"), "link")
        d.wait_for(tr("電子証明書"))
        self.record("card")
        d.key("Escape")
        d.wait_for(tr("次にすること"))
        d.press(tr("設定"))
        d.wait_for(tr("表示する言語"))
        self.record("settings")

    def verify(self):
        """By strangers: openssl checks the receipt's seal; the receipt names the application's bytes."""
        copies = list((pathlib.Path(os.environ["HOME"]) / "Documents/Madoguchi").iterdir())
        assert len(copies) == 1, f"one saved copy, not {copies}"
        application, receipt = copies[0] / "application.json", copies[0] / "receipt.p7m"
        shutil.copy(application, self.out)
        shutil.copy(receipt, self.out)
        shutil.copy(copies[0] / "summary.txt", self.out)
        authority = self.data / "demo/gateway/authority/agency-ca.pem"
        verified = subprocess.run(
            ["openssl", "cms", "-verify", "-inform", "DER", "-in", str(receipt), "-CAfile", str(authority),
             "-purpose", "any", "-out", str(self.out / "receipt.json")], capture_output=True, text=True, check=False)
        assert verified.returncode == 0, verified.stderr
        content = json.loads((self.out / "receipt.json").read_text("utf-8"))
        digest = hashlib.sha256(application.read_bytes()).hexdigest()
        assert content["document_sha256"] == digest, "the receipt is for other bytes"
        assert json.loads(application.read_text("utf-8"))["submission_id"] == content["submission_id"]
        (self.out / "receipt-verified.txt").write_text(
            f"openssl cms -verify: {verified.stderr.strip()}\nreference number: {content['reference_number']}\n"
            f"arrived at: {content['arrived_at']}\nSHA-256 of application.json: {digest}, as the receipt says\n", "utf-8")

    def whole_way(self):
        self.start()
        self.sign_in()
        self.home()
        self.form()
        self.review_and_sign()
        self.receipt()
        self.other_pages()
        self.verify()

    def run(self, way=None):
        """Goes the way; leaves a picture and the tree of the page on which it failed. No warning of QML is accepted."""
        try:
            (way or self.whole_way)()
        except BaseException:
            self.desktop.screenshot(str(self.out / "failed.png"))
            (self.out / "failed.txt").write_text(self.desktop.text(), "utf-8")
            raise
        finally:
            self.desktop.close()
        log = (self.out / "madoguchi.log").read_text("utf-8", "replace")
        # A secret field moves its caret without telling its text: on purpose, and Qt remarks on it to a screen reader.
        warnings = [line for line in log.splitlines()
                    if (".qml" in line or "QML" in line) and not line.startswith("qt.accessibility.atspi: ")]
        assert not warnings, "the window warned:\n" + "\n".join(warnings)
