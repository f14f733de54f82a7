"""The header of the first format opens for ever, by every way in, and by its description alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mentordesk.vault import header, header_files, keys, recovery, unlock
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.wraps import Kind, open_wrap

SAMPLE = Path(__file__).with_name("header-v1")


@pytest.fixture
def expected() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLE / "secrets.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    (tmp_path / "vault.hdr").write_bytes((SAMPLE / "vault.hdr").read_bytes())
    return DeskFolder(str(tmp_path))


def test_every_way_in_gives_the_master_key(folder: DeskFolder, expected: dict[str, Any]) -> None:
    master = bytes.fromhex(expected["master"])
    word = bytearray(expected["passphrase"], "utf-8")
    assert unlock.with_passphrase(folder, word) == master
    assert unlock.with_recovery_code(folder, expected["recovery_code"]) == master
    found = header_files.read(folder).header
    ring = found.wrap(Kind.KEYRING)
    assert ring is not None
    assert open_wrap(ring, bytearray.fromhex(expected["keyring"]), found.vault_id) == master
    assert len(recovery.groups(expected["recovery_code"])) == 9


def test_the_header_says_what_it_said(folder: DeskFolder, expected: dict[str, Any]) -> None:
    facts = unlock.facts(folder)
    assert str(facts.vault_id) == expected["vault_id"]
    assert facts.created == expected["created"]
    assert facts.sheet_confirmed
    assert facts.has_keyring
    assert facts.quarantine_key.hex() == expected["quarantine_key"]


def test_the_keys_are_what_they_were(expected: dict[str, Any]) -> None:
    master = bytearray.fromhex(expected["master"])
    assert keys.desk_key(master).hex() == expected["desk_key"]
    assert keys.mailbox_key(master).hex() == expected["mailbox_key"]
    assert keys.quarantine_public_key(master).hex() == expected["quarantine_key"]


def test_it_would_be_written_the_same_today(expected: dict[str, Any]) -> None:
    content = (SAMPLE / "vault.hdr").read_bytes()
    parsed = header.parse(content)
    assert header.to_bytes(parsed.header, bytearray.fromhex(expected["master"])) == content


def test_a_reader_made_from_the_description_alone_opens_it(expected: dict[str, Any]) -> None:
    said = subprocess.run(
        [
            sys.executable,
            str(SAMPLE / "read_header.py"),
            str(SAMPLE / "vault.hdr"),
            expected["passphrase"],
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == expected["master"]
