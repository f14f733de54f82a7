"""Python's garbage collector, kept still while a window loads."""

from __future__ import annotations

import gc


def settle_memory() -> None:
    """Collect from now on, and leave out what was loaded for the first paint: it stays for good.

    ``__main__`` switches the collector off before a window is loaded; its rounds over modules that
    all live on cost a tenth of the way to the first paint.
    """
    gc.freeze()
    gc.enable()
