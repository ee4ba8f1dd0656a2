#!/usr/bin/python3
"""Fails on a type that two files define under one name: linked into one program they would be one (C++20, 6.3), and
which of the two is used is chance.

Usage: names.py SOURCE_DIR. Types in unnamed namespaces and inside other types or functions are nobody else's. First
checks, on made-up files, that it can fail.
"""
import collections
import pathlib
import re
import sys

# Two programs that are never linked together may use a name each.
PROGRAMS = {"sandbox": "gateway"}
SILENT = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.*?)\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.M)
# What opens a scope, and the name of the type it defines, if it does.
TYPE = re.compile(r"\b(?:class|struct|union|enum(?:\s+(?:class|struct))?)\s+(?:\[\[[^\]]*\]\]\s*)?([A-Za-z_]\w*)"
                  r"(?:\s+final)?\s*(?::[^:;{][^;{]*)?$")
NAMESPACE = re.compile(r"\bnamespace\s*([\w:]*)\s*$")


def types(text):
    """The full names of the types that `text` defines for everybody."""
    text = DIRECTIVE.sub("", SILENT.sub('""', text))
    scopes, start, found = [], 0, []
    for place in re.finditer(r"[{};]", text):
        head = text[start:place.start()].strip()
        start = place.end()
        if place.group() == "}":
            if scopes:
                scopes.pop()
            continue
        if place.group() == ";":
            continue
        namespace, kind = NAMESPACE.search(head), TYPE.search(head)
        if namespace:
            scopes.append(namespace.group(1) or None)
        elif kind and not head.startswith("template<>") and all(isinstance(s, str) and s for s in scopes):
            found.append("::".join([*scopes, kind.group(1)]))
            scopes.append(False)
        else:
            scopes.append(False)
    return found


def check(source):
    places = collections.defaultdict(set)
    files = [p for top in ("services", "app", "qml") for p in sorted((source / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    for path in files:
        relative = path.relative_to(source)
        program = next((PROGRAMS[part] for part in relative.parts if part in PROGRAMS), "window")
        for name in types(path.read_text(encoding="utf-8")):
            places[program, name].add(str(relative))
    return len(files), [f"{name}: {', '.join(sorted(where))}" for (_, name), where in sorted(places.items()) if len(where) > 1]


def can_fail():
    assert types("namespace a\n{\nstruct Sheet final : Base\n{\n    enum class Kind { One };\n};\n}\n") == ["a::Sheet"]
    assert types("namespace a {\nnamespace\n{\nclass Own {};\n}\nclass Shared {};\n}") == ["a::Shared"], "unnamed"
    assert types('enum class E { A };\nvoid f() { struct Local {}; }\nconst char *t = "struct X {";\n') == ["E"]
    assert types("class Later;\nfriend struct Other;\n") == [], "a name alone is no definition"


if __name__ == "__main__":
    can_fail()
    count, findings = check(pathlib.Path(sys.argv[1]))
    for finding in findings:
        print(finding)
    print(f"{count} files, {len(findings)} names twice")
    sys.exit(1 if findings or count < 100 else 0)
