"""The content pack: search key by key, opening any item as a page, the size of the bundle.

Search is timed as it is typed: every beginning of every moment that people look for, over the real
bundle. An item is opened from its rows to its widgets painted, offscreen. The floor of a search is
a bare query of the same file for its first passage.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QApplication

from mentordesk import assets, settings
from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.bundle import Bundle, open_bundle
from mentordesk.playbook.service import Playbook
from mentordesk.ui.appearance import Appearance
from mentordesk.ui.playbook.opened import open_item
from mentordesk.ui.playbook.sheet import Sheet
from mentordesk.ui.services import Services
from tools.bench.storage import percentile, timed

KEY_LIMIT, OPEN_LIMIT = 20.0, 50.0  # milliseconds
BYTES_LIMIT = 4_000_000
ROUNDS = 5
TYPED = (
    "my mentee is silent",
    "feedback landed badly",
    "someone told me about harassment",
    "first session agenda",
    "mentee wants to leave",
    "goal is too big",
    "how do I ask for an introduction",
    "the manager gives no time",
)


def keys() -> list[str]:
    """What stands in the field after each key."""
    return [words[:length] for words in TYPED for length in range(1, len(words) + 1)]


def search(playbook: Playbook, bundle: Bundle) -> tuple[float, float, float]:
    """Milliseconds for a key: median, p95; and the median of a bare query of the file."""
    taken = [percentile(timed(partial(playbook.search, words), ROUNDS), 0.5) for words in keys()]
    bare = timed(lambda: bundle.all("SELECT title, body FROM passage WHERE id = 1"), 200)
    return percentile(taken, 0.5), percentile(taken, 0.95), percentile(bare, 0.5)


def opening(playbook: Playbook, app: QApplication) -> tuple[float, float, str]:
    """Milliseconds from rows to a painted page over all items: median, slowest, and which it is."""
    services = cast("Services", cast("Any", SimpleNamespace(playbook=playbook)))
    sheet = Sheet()
    sheet.resize(760, 800)
    sheet.show()
    app.processEvents()
    taken: dict[str, float] = {}
    for line in playbook.contents():
        rounds = []
        for _ in range(ROUNDS):
            app.processEvents()
            began = time.perf_counter()
            sheet.show_item(open_item(services, line.id))
            sheet.repaint()
            rounds.append((time.perf_counter() - began) * 1000)
        taken[line.id] = percentile(rounds, 0.5)
    sheet.close()
    slowest = max(taken, key=lambda name: taken[name])
    return percentile(list(taken.values()), 0.5), taken[slowest], slowest


def main() -> int:
    """Print the figures of this part."""
    app = QApplication.instance() or QApplication([sys.argv[0], "-platform", "offscreen"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application runs here")
    appearance = Appearance(app, settings.Settings())
    with tempfile.TemporaryDirectory(prefix="mentordesk-bench-") as place:
        file = os.path.join(place, "core.bundle")
        compile_pack(assets.path("packs", "core"), file)
        bundle = open_bundle(file)
        playbook = Playbook(bundle)
        middle, slow, bare = search(playbook, bundle)
        line(
            "search the pack, one key",
            f"{middle:.1f} ms, p95 {slow:.1f}",
            slow,
            KEY_LIMIT,
            "ms p95",
        )
        line(
            "search the pack / a bare query", f"{middle:.2f} / {bare:.3f} ms", middle / bare, 0, "×"
        )
        middle, slow, which = opening(playbook, app)
        line(
            f"open any item, slowest {which}",
            f"{middle:.0f} ms, {slow:.0f}",
            slow,
            OPEN_LIMIT,
            "ms",
        )
        size = os.stat(file).st_size
        line("the compiled pack", f"{size / 1e6:.2f} MB", size / 1e6, BYTES_LIMIT / 1e6, "MB")
        playbook.close()
    del appearance
    return 0


def line(name: str, shown: str, value: float, limit: float, unit: str) -> None:
    """One line of the report; without a limit, only the figure."""
    if not limit:
        print(f"{name:<46}{shown:>22}    {value:.0f}{unit}")
        return
    verdict = "met" if value <= limit else "MISSED"
    print(f"{name:<46}{shown:>22}    target ≤ {limit:g} {unit}  {verdict}")


if __name__ == "__main__":
    sys.exit(main())
