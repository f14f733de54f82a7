"""``make bench``: prints figures as ratios to a bare program in the same run, with the targets."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from tools.bench import crowd, ingest, network, storage, windows
from tools.bench.screen import Eye, virtual_screen

ROUNDS = 5
SMALL, LARGE = 100, 100_000


def row(name: str, value: str, ratio: float | None, target: float | None) -> None:
    """One line of the report."""
    shown = "" if ratio is None else f"{ratio:6.2f}×"
    if target is None or ratio is None:
        print(f"{name:<46}{value:>22}{shown:>10}")
        return
    verdict = "met" if ratio <= target else "MISSED"
    print(f"{name:<46}{value:>22}{shown:>10}   target ≤ {target}×  {verdict}")


def main() -> int:
    """Measure and print. ``--small`` leaves the desk of 100,000 entries out."""
    small_only = "--small" in sys.argv
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as place:
        print("filling desks…", flush=True)
        small = storage.make_desk(os.path.join(place, "small"), SMALL)
        large = None if small_only else storage.make_desk(os.path.join(place, "large"), LARGE)
        derive = storage.unlock_times(small, 20)
        kdf = storage.percentile(derive, 0.5)
        ours, bare, slowest = storage.save_a_note(os.path.join(place, "save"), 300)
        with virtual_screen() as display:
            eye = Eye(display)
            try:
                report_windows(display, eye, small.path, large.path if large else "", kdf)
            finally:
                eye.close()
            report_memory(display, large.path if large else small.path)
        row(
            "unlock (passphrase to key), p95 / 1,500 ms",
            f"{kdf:.0f} ms median",
            storage.percentile(derive, 0.95) / 1500,
            1.0,
        )
        row(
            "save a note, durable / bare sqlcipher3",
            f"{ours:.2f} / {bare:.2f} ms",
            ours / bare,
            1.5,
        )
        row("save a note, p99 / its median", f"{slowest:.2f} ms", slowest / ours, 5.0)
    network.main()
    ingest.main()
    crowd.main()
    for part in ("rooms", "pack", "journal"):
        subprocess.run([sys.executable, "-m", f"tools.bench.{part}"], check=True)
    return 0


def report_windows(display: str, eye: Eye, small: str, large: str, kdf: float) -> None:
    """Start, and passphrase to Today."""
    floor, gate = windows.medians(
        ROUNDS,
        lambda: windows.bare_start(display, eye),
        lambda: windows.gate_start(display, eye, small),
    )
    shown = f"{gate:.0f} / {floor:.0f} ms"
    row("start to painted unlock window / bare window", shown, gate / floor, 1.4)
    works = [lambda: windows.to_today(display, eye, small)]
    if large:
        works.append(lambda: windows.to_today(display, eye, large))
    today = windows.medians(ROUNDS, *works)
    shown = f"{today[0] - kdf:.0f} ms + {kdf:.0f} KDF"
    row("passphrase to Today less KDF / bare window", shown, (today[0] - kdf) / floor, 0.7)
    if large:
        shown = f"{today[1]:.0f} / {today[0]:.0f} ms"
        row("passphrase to Today, 100,000 / 100 entries", shown, today[1] / today[0], 1.1)


def report_memory(display: str, folder: str) -> None:
    """Memory of keeper and desk at rest, with no other Qt program beside them to share pages."""
    idle = windows.bare_memory(display)
    used = windows.desk_memory(display, folder)
    shown = f"{used:.0f} / {idle:.0f} MB"
    row("memory (PSS) after 10 s idle / bare window", shown, used / idle, 1.6)


if __name__ == "__main__":
    sys.exit(main())
