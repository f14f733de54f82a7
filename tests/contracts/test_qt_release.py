"""The installed PySide6 does not lose references to None, as 6.12.0 does on Python 3.11."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
for _ in range(60_000):
    app.processEvents()
"""

CONTROL = """
import ctypes
for _ in range(60_000):
    ctypes.pythonapi.Py_DecRef(ctypes.py_object(None))
print(None, [None] * 3)
"""


def status(source: str) -> int:
    """The exit status of a child; what a crash prints after "passed" is not to be trusted."""
    return subprocess.run(
        [sys.executable, "-c", source], check=False, capture_output=True, timeout=120
    ).returncode


def test_sixty_thousand_calls_that_return_nothing_end_well() -> None:
    assert status(CALLS) == 0


def test_losing_references_to_none_is_seen_by_this_test() -> None:
    if sys.version_info >= (3, 12):  # None is immortal there (PEP 683): nothing can be lost
        assert status(CONTROL) == 0
    else:
        assert status(CONTROL) != 0
