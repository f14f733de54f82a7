"""The child of a test that adds files: the dialogs answer by themselves, from a file of the home.

``$HOME/chosen`` names the files that are added, a line each; copies go to ``$HOME/out``.
MENTORDESK_TEST_LEAK: the control, a window that unpacks what it shows beside itself.
"""

from __future__ import annotations

import os
import sys
import tempfile
from typing import Any

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from mentordesk.ui.journal.attachments import decoding, outside, pictures
from tests.driving import child

HOME = os.environ["HOME"]


def files(self: Any, parent: Any, title: str) -> list[str]:
    del self, parent, title
    with open(os.path.join(HOME, "chosen"), encoding="utf-8") as chosen:
        return chosen.read().splitlines()


def copy_path(self: Any, parent: Any, title: str, name: str) -> str:
    del self, parent, title
    return os.path.join(HOME, "out", name)


def leaking(data: bytes, media: str, longest: int) -> Any:
    with tempfile.NamedTemporaryFile() as unpacked:
        unpacked.write(data)
    return decoding.decoded(data, media, longest)


if __name__ == "__main__":
    outside.Computer.files = files  # type: ignore[method-assign]
    outside.Computer.copy_path = copy_path  # type: ignore[method-assign]
    if os.environ.get("MENTORDESK_TEST_LEAK"):
        pictures.decoded = leaking  # type: ignore[attr-defined]
    sys.exit(child.main())
