#!/usr/bin/python3
"""What the agency's register holds is fetched only by a yes: asked on home, declined, not asked again after a restart; given
in the settings it is there at once, and the agency's own record says so; taken back it is gone. All by keys.
"""
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
    parser.add_argument("--language", default="ja", choices=["ja", "en"])
    arguments = parser.parse_args()
    journey = Journey(arguments.bin, arguments.out, arguments.language, resident="family-of-five")
    tr = journey.tr
    reading = {"ja": "ご本人", "en": "You"}[arguments.language]
    box = tr("役所の記録を、入力と支援さがしに使う")

    def readings():
        """How often the agency says that this person's own program read it; one entry for each session."""
        d = journey.desktop
        d.press(tr("だれが見たか"), "link")
        d.wait_for(tr("目的：%1").split("%1")[0])
        d.press(tr("最新の内容を受け取る"))
        d.wait_until(lambda: not d.shows(tr("受け取っています")), "the record is there")
        journey.record("access-log")
        start = {"ja": f"{reading}が、", "en": f"{reading} "}[arguments.language]
        return sum(1 for node in d.nodes() if node.getRoleName() == "list item" and start in node.name)

    def settings():
        d = journey.desktop
        d.press(tr("設定"), "link")
        d.wait_for(tr("表示する言語"))
        d.tab_to(box)

    def way():
        d = journey.desktop
        journey.start()
        journey.sign_in()
        journey.answer_register("自分で入力する")
        assert readings() == 0, "without a yes the register was read"
        settings()
        d.wait_for(tr("%1に「自分で入力する」と答えました。記録は受け取っていません。").split("%1")[1 if arguments.language == "ja" else 0])
        journey.record("settings-declined")
        d.kill()

        journey.open()
        d = journey.desktop
        journey.start()
        journey.sign_in()
        d.wait_for(tr("次にすること"), 40)
        assert not d.shows(tr("役所の記録を使いますか")), "it is asked once"
        settings()
        d.key("space")
        d.wait_for(tr("%1に「記録を使う」と答えました。最後に受け取ったのは%2です。").replace("%2", "%1").split("%1")[1], 30)
        journey.record("settings-given")
        assert readings() == 1, "the agency notes the reading"
        settings()
        d.key("space")
        d.wait_for(tr("%1に「自分で入力する」と答えました。記録は受け取っていません。").split("%1")[1 if arguments.language == "ja" else 0])
        journey.record("settings-taken-back")

    journey.run(way)


if __name__ == "__main__":
    main()
