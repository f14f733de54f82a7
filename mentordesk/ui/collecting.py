"""Python's garbage collector: kept still while a window loads, and from then on at its thread.

Left to itself it runs on whichever thread happens to make the next object. A widget in a circle of
references was then destroyed by the writer's or the reader's thread, which Qt does not allow: at
best nothing happens, at worst the window and that thread wait for each other's lock for ever.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 1_000


class Collecting(QObject):
    """Collects on the window's thread, and nothing collects on any other while this stands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()


def collect_what_is_due() -> None:
    """The oldest generation that Python would collect by now, if there is one."""
    made, most = gc.get_count(), gc.get_threshold()
    due = [place for place in range(len(made)) if made[place] > most[place]]
    if due:
        gc.collect(due[-1])


def settle_memory(parent: QObject) -> None:
    """Collect from now on, and leave out what was loaded for the first paint: it stays for good.

    ``__main__`` switches the collector off before a window is loaded; its rounds over modules that
    all live on cost a tenth of the way to the first paint.
    """
    gc.freeze()
    Collecting(parent)
