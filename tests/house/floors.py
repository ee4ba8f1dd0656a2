#!/usr/bin/python3
"""Fails on an include that climbs a floor, or that crosses to another room of the same floor.

Usage: floors.py SOURCE_DIR. The rooms and their floors are those of the house's plan. A room may include itself,
rooms of lower floors, and libraries. First checks, on made-up files, that it can fail.
"""
import pathlib
import re
import sys

FLOORS = {
    "base": 1, "crypto": 2, "procedures": 2, "benefits": 2, "card": 3, "vault": 3, "agency": 3, "catalogue": 3,
    "help": 3, "signing": 3, "diagnosis": 4,
    "outbox": 4, "sandbox": 4, "portal": 5, "counter": 5, "app": 6, "qml": 6,
}
# The reference gateway is a process of its own: nothing links or includes it.
NEVER_INCLUDED = {"sandbox"}
# The virtual card is a room inside the card room: only those who play a card may use it.
VIRTUAL_CARD_USERS = {"sandbox", "app"}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([a-z_]+)/([^">]+)[">]', re.M)


def climbs(room, text):
    """Yields a sentence for every include of `text`, a file of `room`, that the plan forbids."""
    for target, rest in INCLUDE.findall(text):
        if target not in FLOORS or target == room:
            continue
        if target in NEVER_INCLUDED:
            yield f"includes {target}/{rest}: that room is a process of its own"
        elif FLOORS[target] > FLOORS[room] or (FLOORS[target] == FLOORS[room] and FLOORS[room] < 6):
            yield f"floor {FLOORS[room]} includes {target}/{rest} of floor {FLOORS[target]}"
        elif target == "card" and rest.startswith("virtual/") and room not in VIRTUAL_CARD_USERS:
            yield f"includes {target}/{rest}: only the demo and the reference gateway may"


def room_of(path):
    parts = path.parts
    return parts[1] if parts[0] == "services" else parts[0]


def check(source):
    files = [p for top in ("services", "app", "qml") for p in sorted((source / top).rglob("*")) if p.suffix in (".h", ".cpp")]
    findings = []
    for path in files:
        relative = path.relative_to(source)
        if room_of(relative) in FLOORS:
            findings += [f"{relative}: {why}" for why in climbs(room_of(relative), path.read_text(encoding="utf-8"))]
    return len(files), findings


def can_fail():
    assert list(climbs("crypto", '#include "vault/vault.h"\n')), "a climb is not seen"
    assert list(climbs("card", '#include "agency/receipt.h"\n')), "a step sideways is not seen"
    assert list(climbs("app", '#include "sandbox/gateway.h"\n')), "the gateway in the app is not seen"
    assert list(climbs("outbox", '#include <card/virtual/virtual_card.h>\n')), "the virtual card is not seen"
    assert not list(climbs("vault", '#include "crypto/aead.h"\n#include <QObject>\n')), "a step down is refused"


if __name__ == "__main__":
    can_fail()
    count, findings = check(pathlib.Path(sys.argv[1]))
    print(*findings, sep="\n")
    print(f"{count} files, {len(findings)} climbs")
    sys.exit(1 if findings or count < 20 else 0)
