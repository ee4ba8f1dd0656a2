#!/usr/bin/python3
"""Nothing of a household leaves: strace watches a whole visit to the pages of benefits from outside.

Usage: benefits_stay_here.py PROGRAM (benefit-visit). The visit signs in, answers everything it is asked, tries what may
happen and opens every benefit, in the real window. In none of its threads and children may a socket be made that reaches
beyond this PC, nor anything be sent through one. A second visit that opens one connection shows that the watch sees it.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ENDS_HERE = {"AF_UNIX", "AF_LOCAL"}
SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+|\d+|0x\w+)")
REACHES = re.compile(r"\b(connect|bind|sendto|sendmsg|sendmmsg)\(.*(AF_INET6?|sin_addr|inet_addr|inet_pton)")


def visit(program, *options):
    """What the visit did, and each line of it that reaches beyond this PC."""
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder, "strace")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software",
                       "XDG_RUNTIME_DIR": folder, "HOME": folder}
        done = subprocess.run(["strace", "-f", "-qq", "-y", "-e", "trace=%network", "-o", str(log), program,
                               "newborn-parents", *options], capture_output=True, text=True, env=environment, timeout=500)
        if done.returncode != 0:
            sys.exit(f"the visit ends with {done.returncode}: {done.stderr[-2000:]}")
        beyond = []
        for line in log.read_text().splitlines():
            made = SOCKET.search(line)
            if (made and made.group(1) not in ENDS_HERE) or REACHES.search(line):
                beyond.append(line)
        return json.loads(done.stdout.splitlines()[-1]), beyond


def main():
    program = sys.argv[1]
    _, seen = visit(program, "--connect")
    if not any("connect(" in line and "127.0.0.1" in line for line in seen):
        sys.exit("the watch does not see a connection")
    did, beyond = visit(program)
    if did["asked"] < 30 or did["supposed"] < 6 or did["opened"] < 60:
        sys.exit(f"the visit was none: {did}")
    if beyond:
        sys.exit("something reaches beyond this PC:\n" + "\n".join(beyond))
    print(f"{did}: no socket but on this PC")


main()
