"""Data files are found inside a wheel's package, and beside the package in a checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from mentordesk import assets


def test_a_checkout_finds_its_files_beside_the_package() -> None:
    assert os.path.isfile(assets.path("words", "passphrase.txt"))


def test_an_installed_package_finds_its_files_inside_itself(tmp_path: Path) -> None:
    package = tmp_path / "mentordesk"
    (package / "resources" / "words").mkdir(parents=True)
    shutil.copy(assets.__file__, package / "assets.py")
    (package / "__init__.py").touch()
    code = "from mentordesk import assets; print(assets.path('words', 'x.txt'))"
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == str(package / "resources" / "words" / "x.txt")
