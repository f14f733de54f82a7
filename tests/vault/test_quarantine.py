"""A draft that could not be saved is sealed to its own desk and comes back whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.vault import quarantine
from mentordesk.vault.errors import FolderReadOnly, KeysNotWritten
from mentordesk.vault.keys import quarantine_public_key
from mentordesk.vault.layout import DeskFolder

MASTER = bytes(range(32))
PUBLIC = quarantine_public_key(bytearray(MASTER))


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    return DeskFolder(str(tmp_path / "desk"))


def test_drafts_come_back_oldest_first_and_leave_when_discarded(folder: DeskFolder) -> None:
    texts = ["erste Zeile", "", "третья\n\0 строка 🌱", "x" * 200_000]
    for number, text in enumerate(texts):
        path = quarantine.seal(folder, PUBLIC, text)
        os.utime(path, (number, number))
    found = quarantine.open_all(folder, bytearray(MASTER))
    assert [one.text for one in found] == texts
    for one in found:
        assert one.text not in repr(one) or not one.text
        quarantine.discard(one)
        quarantine.discard(one)
    assert quarantine.open_all(folder, bytearray(MASTER)) == []


def test_nothing_readable_lies_on_the_disk(folder: DeskFolder) -> None:
    path = Path(quarantine.seal(folder, PUBLIC, "CNRY-quarantine-Zq81mPxT77dkWbe0"))
    assert b"CNRY" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert Path(folder.quarantine).stat().st_mode & 0o777 == 0o700


def test_another_desk_opens_nothing_and_leaves_it_there(folder: DeskFolder) -> None:
    path = quarantine.seal(folder, PUBLIC, "not for you")
    assert quarantine.open_all(folder, bytearray(32)) == []
    assert os.path.exists(path)


def test_damage_to_one_draft_hides_no_other(folder: DeskFolder) -> None:
    first, second = (Path(quarantine.seal(folder, PUBLIC, text)) for text in ("one", "two"))
    whole = first.read_bytes()
    for bit in range(len(whole) * 8):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        first.write_bytes(flipped)
        assert [one.text for one in quarantine.open_all(folder, bytearray(MASTER))] == ["two"]
    first.write_bytes(b"")
    (second.parent / "note.txt").write_text("not ours")
    assert [one.text for one in quarantine.open_all(folder, bytearray(MASTER))] == ["two"]


def test_a_place_that_takes_nothing_is_passed_over(folder: DeskFolder, tmp_path: Path) -> None:
    Path(folder.path).mkdir()
    Path(folder.quarantine).write_text("a file stands in the way")
    elsewhere = str(tmp_path / "elsewhere")
    path = quarantine.seal(folder, PUBLIC, "saved after all", (elsewhere,))
    assert path.startswith(elsewhere)
    found = quarantine.open_all(folder, bytearray(MASTER), (elsewhere,))
    assert [one.text for one in found] == ["saved after all"]
    with pytest.raises((FolderReadOnly, KeysNotWritten)):
        quarantine.seal(folder, PUBLIC, "nowhere to go")


def test_nothing_in_quarantine_is_no_error(folder: DeskFolder) -> None:
    assert quarantine.open_all(folder, bytearray(MASTER), ("/no/such/place",)) == []


@given(st.text())
def test_every_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = DeskFolder(str(tmp_path_factory.mktemp("desk")))
    quarantine.seal(folder, PUBLIC, text)
    assert [one.text for one in quarantine.open_all(folder, bytearray(MASTER))] == [text]
