"""The import contracts hold, and each one catches a planted violation."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = Path(sys.executable).with_name("lint-imports")

#: contract -> (module that sins, the import it must not have)
VIOLATIONS = {
    "the floors of the house": ("journal/planted.py", "import mentordesk.mentoring.planted"),
    "Qt appears in the window and in app.py only": (
        "journal/planted.py",
        "from PySide6 import QtCore",
    ),
    "the door out and the courier never reach what is private": (
        "consent/planted.py",
        "import mentordesk.journal",
    ),
    "what is copied out or printed is made without the private rooms": (
        "ui/copying/planted.py",
        "import mentordesk.journal",
    ),
    "acts across private rooms never reach the network's words": (
        "desk/planted.py",
        "import mentordesk.sync",
    ),
    "the courier carries: no record, no keys of the desk, no keyring": (
        "sync/planted.py",
        "import mentordesk.vault.unlock",
    ),
    "opening a file with a raw key needs neither keyring, Argon2 nor the header": (
        "vault/cipher.py",
        "import cryptography",
    ),
    "the keyring is imported by its child process only": ("vault/planted.py", "import keyring"),
    "ReportLab stays on the paper floor and on the server": (
        "journal/planted.py",
        "import reportlab",
    ),
    "no circles": ("journal/planted.py", "import mentordesk.desk"),
}


def lint(folder: Path) -> str:
    done = subprocess.run(
        [str(LINT), "--no-cache", "--config", str(folder / "pyproject.toml")],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def verdict(output: str, contract: str) -> str:
    lines = [line for line in output.splitlines() if line.startswith(contract)]
    assert lines, f"no line for {contract!r} in:\n{output}"
    return lines[0].removeprefix(contract).split()[0]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "mentordesk",
        tmp_path / "mentordesk",
        ignore=shutil.ignore_patterns("__pycache__", "*.sql"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize("contract", sorted(VIOLATIONS))
def test_a_planted_violation_is_caught(house: Path, contract: str) -> None:
    name, sin = VIOLATIONS[contract]
    (house / "mentordesk" / "mentoring" / "planted.py").write_text("", encoding="utf-8")
    module = house / "mentordesk" / name
    if contract == "no circles":
        (house / "mentordesk" / "desk" / "planted.py").write_text(
            "import mentordesk.journal", encoding="utf-8"
        )
    before = module.read_text(encoding="utf-8") if module.exists() else ""
    module.write_text(before + "\n" + sin + "\n", encoding="utf-8")
    assert verdict(lint(house), contract) == "BROKEN"


def test_the_house_itself_keeps_every_contract(house: Path) -> None:
    output = lint(house)
    assert {verdict(output, contract) for contract in VIOLATIONS} == {"KEPT"}


def test_every_contract_has_a_planted_violation() -> None:
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == set(VIOLATIONS)


def test_a_room_outside_the_floors_is_caught(house: Path) -> None:
    (house / "mentordesk" / "shed.py").write_text("", encoding="utf-8")
    assert "shed" in lint(house)
