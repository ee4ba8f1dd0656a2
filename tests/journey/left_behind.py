#!/usr/bin/python3
"""A whole journey, ended by an abort so that it could leave a core: nothing personal is readable afterwards in the
home, in /tmp, in the run-time folder, in a core, or in what the program said. The agency's own side is left out, but must
hold what is searched for.
"""
import argparse
import json
import os
import pathlib
import resource
import signal
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "packaging/journey"))
from steps import Journey  # noqa: E402

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "shift_jis", "euc_jp")


def patterns(person):
    # What the person is called, where they live and go, and what only they know. Four digits alone are in any file.
    words = [person["name"], person["name"].split("\u3000")[0] + "\u3000", person["address"], "0312345678",
             person["signaturePassword"]]
    found = []
    for word in words:
        for encoding in ENCODINGS:
            try:
                found.append((word, encoding, word.encode(encoding)))
            except UnicodeEncodeError:
                continue
    return found


def search(folders, wanted, left_out):
    """How many files and bytes were looked at; each hit is a failure."""
    files = size = 0
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or path.is_symlink() or any(path.is_relative_to(other) for other in left_out):
                continue
            content = path.read_bytes()
            files += 1
            size += len(content)
            for word, encoding, pattern in wanted:
                assert pattern not in content, f"{path} holds “{word}” in {encoding}"
    return files, size


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    run = pathlib.Path(os.environ["RUNDIR"])
    temporary = run / "tmp"
    cores = run / "cwd"
    for folder in (temporary, cores):
        folder.mkdir(mode=0o700)
    os.environ["TMPDIR"] = str(temporary)
    os.chdir(cores)
    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

    journey = Journey(arguments.bin, arguments.out)
    agency = [journey.data / "demo" / part for part in ("gateway", "authority", "cards")]
    wanted = patterns(journey.person)

    def way():
        journey.start()
        journey.sign_in()
        journey.home()
        journey.form()
        drafted = search([run], wanted, agency)
        journey.review_and_sign()
        journey.desktop.wait_for(journey.tr("役所に届きました"), 60)
        journey.record("arrived")
        receipted = search([run], wanted, agency)
        # With everything in memory, as a crash would.
        journey.desktop.process.send_signal(signal.SIGABRT)
        journey.desktop.process.wait(20)
        crashed = search([run], wanted, agency)
        assert not list(cores.iterdir()), "a core was left"
        journey.desktop.kill()

        said = (journey.out / "madoguchi.log").read_bytes()
        for word, encoding, pattern in wanted:
            assert pattern not in said, f"the program said “{word}” in {encoding}"
        # The search can find: the agency's ledger holds the name.
        ledger = b"".join(path.read_bytes() for path in (journey.data / "demo/gateway").rglob("ledger*"))
        name = journey.person["name"].encode()
        assert name in ledger or journey.person["address"].encode() in ledger, "the search finds nothing anywhere"
        print(json.dumps({"files_and_bytes": {"drafted": drafted, "receipted": receipted, "crashed": crashed},
                          "patterns": len(wanted), "said_bytes": len(said)}))

    journey.run(way)


if __name__ == "__main__":
    main()
