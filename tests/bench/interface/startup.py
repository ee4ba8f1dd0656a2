#!/usr/bin/python3
"""From exec to the first useful page, and the memory it takes: Madoguchi beside AusweisApp2 (Debian), the open eID client
in Qt/QML that the field knows best. Both start alternately in the same run, with a home folder of their own, without a card
reader. Prints JSON: medians, and Madoguchi's as a ratio of the peer's. Runs inside packaging/journey/session.

    packaging/journey/session tests/bench/interface/startup.py --bin build/release/bin [--runs 9]

first_paint_s: the window shows at least MANY_COLOURS colours in a sample of its pixels (an empty window has one or two).
pss_mb: proportional set size (smaps_rollup) of the program two seconds later.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

import Xlib.display
import Xlib.X

MANY_COLOURS = 6
# Without a graphics card and without a wish each program draws with what it chooses; the last row makes both take OpenGL.
RENDERERS = {"software": {"QT_QUICK_BACKEND": "software"},
             "no_graphics_card": {"QT_QUICK_BACKEND": "", "LIBGL_ALWAYS_SOFTWARE": "1"},
             "llvmpipe": {"QT_QUICK_BACKEND": "", "LIBGL_ALWAYS_SOFTWARE": "1", "QSG_RHI_BACKEND": "opengl"}}


def windows(display, window):
    """Every viewable window below `window`."""
    for child in window.query_tree().children:
        if child.get_attributes().map_state == Xlib.X.IsViewable:
            yield child
            yield from windows(display, child)


def colours(window):
    """How many colours a sample of rows of the window shows."""
    size = window.get_geometry()
    seen = set()
    for part in range(1, 24):
        row = window.get_image(0, size.height * part // 24, size.width, 1, Xlib.X.ZPixmap, 0xffffffff).data
        seen.update(row[i:i + 3] for i in range(0, len(row), 16))
    return len(seen)


def paint_time(display, command, environment):
    """Seconds from exec to the first useful page, and the PSS in MB two seconds later."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - start < 30:
            try:
                painted = any(colours(window) >= MANY_COLOURS for window in windows(display, display.screen().root)
                              if window.get_geometry().width > 200)
            except Xlib.error.XError:  # the window went or changed while we looked
                painted = False
            if painted:
                seconds = time.monotonic() - start
                time.sleep(2)
                rollup = pathlib.Path(f"/proc/{process.pid}/smaps_rollup").read_text()
                pss = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
                return seconds, pss / 1024
            time.sleep(0.002)
        raise SystemExit(f"{command[0]} showed no page in 30 s")
    finally:
        process.terminate()
        process.wait()
        # The window is gone before the next one is looked for.
        while any(w.get_geometry().width > 200 for w in windows(display, display.screen().root)):
            time.sleep(0.02)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--runs", type=int, default=9)
    arguments = parser.parse_args()
    madoguchi = str(pathlib.Path(arguments.bin).resolve() / "madoguchi")
    programs = {"madoguchi": lambda home: [madoguchi, "--data", home + "/data"],
                "ausweisapp2": lambda home: ["/usr/bin/AusweisApp2", "--no-logfile", "--show", "--port", "0"]}
    display = Xlib.display.Display()
    result = {"runs": arguments.runs, "renderers": {}}
    for renderer, variables in RENDERERS.items():
        times = {name: [] for name in programs}
        sizes = {name: [] for name in programs}
        for run in range(arguments.runs + 1):
            for name, command in programs.items():
                with tempfile.TemporaryDirectory() as home:
                    environment = os.environ | variables | {"HOME": home, "XDG_CONFIG_HOME": home + "/config",
                                                            "XDG_DATA_HOME": home + "/share", "XDG_CACHE_HOME": home + "/cache"}
                    seconds, megabytes = paint_time(display, command(home), environment)
                if run:  # the first one only warms the file cache
                    times[name].append(seconds)
                    sizes[name].append(megabytes)
        median = {name: {"first_paint_s": round(statistics.median(times[name]), 3),
                         "pss_mb": round(statistics.median(sizes[name]), 1)} for name in programs}
        median["ratio"] = {key: round(median["madoguchi"][key] / median["ausweisapp2"][key], 2)
                           for key in ("first_paint_s", "pss_mb")}
        result["renderers"][renderer] = median
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
