#!/usr/bin/python3
"""What `i18n/translations import` fills, keeps and replaces, in a tree of its own."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ja">
<context>
    <name>HomePage</name>
    <message>
        <source>閉じる</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>次へ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>閉じる</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>次へ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


class Import(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        (self.root / "i18n").mkdir()
        for name in ("translations", "texts.py", "rules.py", "glossary.md"):
            (self.root / "i18n" / name).write_bytes((SOURCE / "i18n" / name).read_bytes())
        (self.root / "i18n/translations").chmod(0o755)
        self.ts = self.root / "i18n/madoguchi_vi.ts"
        self.ts.write_text(TS, encoding="utf-8")
        self.words = self.root / "services/room/words.json"
        self.words.parent.mkdir(parents=True)
        self.words.write_text(json.dumps({"close": {"ja": "閉じる", "en": "Close"}}, ensure_ascii=False), encoding="utf-8")

    def take(self, entries, *options):
        file = self.root / "vi.json"
        file.write_text(json.dumps({"language": "vi", "entries": entries}, ensure_ascii=False), encoding="utf-8")
        run = subprocess.run([sys.executable, self.root / "i18n/translations", "import", *options, file],
                             capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        return run.stdout

    def test_fills_every_place_that_has_none(self):
        said = self.take([{"ja": "次へ", "text": "Tiếp"}])
        self.assertEqual(self.ts.read_text(encoding="utf-8").count("<translation>Tiếp</translation>"), 2)
        self.assertIn("2 filled, 0 replaced, 0 kept", said)

    def test_keeps_what_a_place_says_and_tells_it(self):
        said = self.take([{"ja": "閉じる", "text": "Đóng lại"}])
        self.assertEqual(self.ts.read_text(encoding="utf-8"), TS)
        self.assertIn("kept: HomePage: “閉じる”: “Đóng” → “Đóng lại”", said)
        self.assertIn("kept: FormPage: “閉じる”: “Thoát” → “Đóng lại”", said)
        self.assertEqual(json.loads(self.words.read_text(encoding="utf-8"))["close"]["vi"], "Đóng lại")  # had none

    def test_replaces_on_request_only_where_the_entry_says(self):
        said = self.take([{"ja": "閉じる", "text": "Đóng lại", "where": ["HomePage"]}], "--replace")
        text = self.ts.read_text(encoding="utf-8")
        self.assertIn("<translation>Đóng lại</translation>", text)
        self.assertIn("<translation>Thoát</translation>", text)
        self.assertIn("replaced: HomePage: “閉じる”: “Đóng” → “Đóng lại”", said)

    def test_replaces_everywhere_without_places(self):
        self.take([{"ja": "閉じる", "text": "Đóng lại"}], "--replace")
        self.assertEqual(self.ts.read_text(encoding="utf-8").count("<translation>Đóng lại</translation>"), 2)

    def test_a_dry_run_tells_and_writes_nothing(self):
        before = self.words.read_bytes()
        said = self.take([{"ja": "次へ", "text": "Tiếp"}, {"ja": "閉じる", "text": "Đóng lại"}], "--replace", "--dry-run")
        self.assertEqual((self.ts.read_text(encoding="utf-8"), self.words.read_bytes()), (TS, before))
        self.assertIn("filled: FormPage: “次へ”", said)
        self.assertIn("replaced: FormPage: “閉じる”", said)
        self.assertIn("(nothing written)", said)

    def test_two_pages_may_say_it_each_their_own_way(self):
        self.take([{"ja": "次へ", "text": "Tiếp", "where": ["HomePage"]}, {"ja": "次へ", "text": "Sau", "where": ["FormPage"]}])
        text = self.ts.read_text(encoding="utf-8")
        self.assertLess(text.index("Tiếp"), text.index("Sau"))


if __name__ == "__main__":
    unittest.main()
