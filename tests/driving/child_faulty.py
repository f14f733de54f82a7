"""The child of a test whose gate has a bug: it fails with what was typed in its hands and its words.

MENTORDESK_TEST_FAULT says where: in the ``job`` beside the window, or in the ``slot`` of a button;
``bare``: in the job, in a gate that writes no report.
"""

from __future__ import annotations

import os
import sys
from typing import Any

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from mentordesk.ui.gate.faults import Faults
from mentordesk.ui.gate.unlock import Unlock
from mentordesk.vault import unlock
from tests.driving import child


def broken_job(folder: Any, passphrase: bytearray) -> bytearray:
    del folder
    raise ValueError(passphrase.decode())


def broken_slot(self: Unlock) -> None:
    typed = self.passphrase.text()
    raise ValueError(typed)


def no_hooks(self: Faults) -> None:
    del self


if __name__ == "__main__":
    place = os.environ["MENTORDESK_TEST_FAULT"]
    if place == "bare":
        Faults.install = no_hooks  # type: ignore[method-assign]
    if place in ("job", "bare"):
        unlock.with_passphrase = broken_job
    else:
        Unlock._try = broken_slot  # type: ignore[method-assign]
    sys.exit(child.main())
