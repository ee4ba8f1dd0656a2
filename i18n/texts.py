"""Where the texts of all languages stand: the .ts files of the interface, and the JSON files of content and words.

A text of JSON is any object with a member "ja"; its other members are the same text by language tag.
"""
import json
import pathlib
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
# As services/base/languages.cpp has them; Japanese is the source.
LANGUAGES = ["ja", "ja-simple", "en", "zh-Hans", "zh-Hant", "ko", "vi", "pt-BR", "ne", "fil"]
CONTENT = ["services/*/content/**/*.json", "services/*/words.json"]


class Text:
    """One text at one place, with what there is of it in each language."""

    def __init__(self, where, ja, note, said):
        self.where, self.ja, self.note, self.said = where, ja, note, said

    def get(self, language):
        return self.said.get(language, "")


def ts_path(language):
    return ROOT / f"i18n/madoguchi_{language}.ts"


def messages(tree):
    for context in tree.getroot().iter("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def message_key(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def said_in(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
        return ""
    return translation.text or ""


def of_interface():
    texts = {}
    for language in LANGUAGES[1:]:
        for context, message in messages(ET.parse(ts_path(language))):
            key = message_key(context, message)
            note = " ".join(filter(None, [message.findtext("extracomment"), key[2]]))
            text = texts.setdefault(key, Text(context, key[1], note, {}))
            text.said[language] = said_in(message)
    return list(texts.values())


def content_files():
    return sorted({path for pattern in CONTENT for path in ROOT.glob(pattern)})


def walk(json_value, where):
    """Every object of texts with its place."""
    if isinstance(json_value, dict):
        if isinstance(json_value.get("ja"), str):
            yield where, json_value
            return
        for name, member in json_value.items():
            yield from walk(member, f"{where}/{name}")
    elif isinstance(json_value, list):
        for index, member in enumerate(json_value):
            yield from walk(member, f"{where}/{index}")


def of_content():
    for path in content_files():
        data = json.loads(path.read_text(encoding="utf-8"))
        for where, said in walk(data, str(path.relative_to(ROOT))):
            yield Text(where, said["ja"], "", {tag: said.get(tag, "") for tag in LANGUAGES[1:]})


_collected = []


def collect():
    if not _collected:
        _collected.extend(of_interface())
        _collected.extend(of_content())
    return _collected


class Change:
    """What an import does at one place: fill what is missing, replace, or keep what is there."""

    def __init__(self, kind, where, ja, old, new):
        self.kind, self.where, self.ja, self.old, self.new = kind, where, ja, old, new

    def __str__(self):
        return f"{self.kind}: {self.where}: “{self.ja}”: “{self.old}” → “{self.new}”"


def change_at(where, ja, old, entries, replace):
    """The change at one place; None where the entries say nothing, or what is there already. An entry that
    names places replaces at those alone: the same Japanese may be said otherwise on another page."""
    given = entries.get(ja, [])
    meant = [entry for entry in given if not entry.get("where") or where in entry["where"]]
    if not old and given:
        return Change("filled", where, ja, old, (meant or given)[0]["text"])
    if meant and meant[0]["text"] != old:
        return Change("replaced" if replace else "kept", where, ja, old, meant[0]["text"])
    return None


def store(language, given, replace=False, write=True):
    """Takes entries {"ja", "text", "where"?} over at every place in `language` that has none; those that have
    one are replaced only if `replace`. Returns the changes, with `write` False without making them."""
    entries = {}
    for entry in given:
        entries.setdefault(entry["ja"], []).append(entry)
    changes = []

    def changed(where, ja, old):
        change = change_at(where, ja, old, entries, replace)
        if change:
            changes.append(change)
        return change is not None and change.kind != "kept"

    tree = ET.parse(ts_path(language))
    is_changed = False
    for context, message in messages(tree):
        if changed(context, message.findtext("source"), said_in(message)):
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            translation.text = changes[-1].new
            is_changed = True
    if is_changed and write:
        write_ts(tree, ts_path(language))
    for path in content_files():
        data = json.loads(path.read_text(encoding="utf-8"))
        is_changed = False
        for where, said in walk(data, str(path.relative_to(ROOT))):
            if changed(where, said["ja"], said.get(language, "")):
                said[language] = changes[-1].new
                ordered = {tag: said[tag] for tag in LANGUAGES if tag in said}
                said.clear()
                said.update(ordered)
                is_changed = True
        if is_changed and write:
            path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return changes


def write_ts(tree, path):
    """As lupdate writes it, so that the next update changes nothing."""
    def escaped(text):
        for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
            text = text.replace(plain, entity)
        return "".join(f"&#x{ord(c):x};" if ord(c) > 0x7f and c.isspace() else c for c in text)

    root = tree.getroot()
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{root.get("language")}" sourcelanguage="{root.get("sourcelanguage")}">']
    for context in root.iter("context"):
        lines += ["<context>", f"    <name>{escaped(context.findtext('name'))}</name>"]
        for message in context.findall("message"):
            lines.append("    <message>")
            for name in ("source", "comment", "extracomment", "translatorcomment"):
                if message.find(name) is not None:
                    lines.append(f"        <{name}>{escaped(message.findtext(name) or '')}</{name}>")
            translation = message.find("translation")
            kind = f' type="{translation.get("type")}"' if translation.get("type") else ""
            lines += [f"        <translation{kind}>{escaped(translation.text or '')}</translation>", "    </message>"]
        lines.append("</context>")
    path.write_text("\n".join(lines + ["</TS>", ""]), encoding="utf-8")
