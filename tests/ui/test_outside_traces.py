"""Choosing words hands nothing to the second clipboard of X11; on a real screen, with a control."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.ui.choosing import SAID
from tools.bench.screen import virtual_screen

SCREEN = pytest.mark.skipif(
    not shutil.which("Xvfb") or not shutil.which("openbox") or not shutil.which("xdotool"),
    reason="LOUD: Xvfb, openbox and xdotool are needed; `make test` installs them on Debian",
)


def chosen(display: str, application: str) -> list[str]:
    """What another program could have after each way of choosing words, and after copying."""
    child = subprocess.run(
        [sys.executable, "-m", "tests.ui.choosing", application],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    return child.stdout.splitlines()


@SCREEN
def test_what_is_chosen_stays_and_what_is_copied_goes() -> None:
    with virtual_screen() as display:
        nothing = ["by keys: ''", "by mouse: ''", "in a line: ''"]
        assert chosen(display, "ours") == [*nothing, f"copied: '{SAID}'"]
        control = chosen(display, "plain")
        assert control[0] == f"by keys: '{SAID}'", "the control: Qt alone hands it out"
        assert "''" not in "".join(control[:3])
