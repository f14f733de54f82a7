"""Whatever cuts a change of keys off, the desk opens with the old keys or with the new ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.vault import header_files, unlock
from mentordesk.vault.errors import FolderReadOnly, KeysNotWritten, NoRoomForKeys
from tests.vault.keys_world import OTHER_PASSPHRASE, Made, make_desk, read_bytes, typed
from tests.vault.kills import EVERY, killed_everywhere, run


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_desk(str(tmp_path_factory.mktemp("made") / "desk"))


def opens_with_old_or_new(made: Made, before: bytes, verb: str) -> str:
    """``old`` or ``new``; fails when neither opens the desk, or anything but the whole of one."""
    header = header_files.read(made.folder).header
    old = header_files.read(made.folder).parsed.content == before
    if verb == "passphrase":
        word = typed() if old else typed(OTHER_PASSPHRASE)
        assert unlock.with_passphrase(made.folder, word) == made.master
    if verb != "recovery" or old:
        assert unlock.with_recovery_code(made.folder, made.code) == made.master
    else:  # the new code was never said: the passphrase opens, and a sheet is asked for
        assert unlock.with_passphrase(made.folder, typed()) == made.master
        assert not header.sheet_confirmed
    return "old" if old else "new"


def outcomes(template: Made, verb: str, work: Path, calls: tuple[str, ...]) -> dict[str, str]:
    before = read_bytes(template.folder.header)
    return {
        name: opens_with_old_or_new(made, before, verb)
        for name, made, _ in killed_everywhere(template, verb, str(work), calls)
    }


@pytest.mark.parametrize("verb", ["confirm", "passphrase", "recovery"])
def test_a_kill_at_any_call_leaves_old_or_new(template: Made, tmp_path: Path, verb: str) -> None:
    found = outcomes(template, verb, tmp_path, EVERY)
    assert set(found.values()) == {"old", "new"}, "the kills did not straddle the change"
    assert len(found) >= 4, found


@pytest.mark.soak
@pytest.mark.parametrize("lost", ["", "header", "header_previous"])
@pytest.mark.parametrize("verb", ["confirm", "passphrase", "recovery"])
def test_a_kill_at_any_call_with_one_header_lost_beforehand_leaves_old_or_new(
    template: Made, tmp_path: Path, verb: str, lost: str
) -> None:
    made = template.copied_to(str(tmp_path / "made"))
    if lost:
        Path(getattr(made.folder, lost)).write_bytes(b"dust")
    before = read_bytes(template.folder.header)
    for name, copy, _ in killed_everywhere(made, verb, str(tmp_path), EVERY):
        assert opens_with_old_or_new(copy, before, verb), name


def test_a_careless_writer_loses_the_header(template: Made, tmp_path: Path) -> None:
    """The control: truncating in place must be caught, with no second copy to hide behind."""
    lost = 0
    for _, copy, _ in killed_everywhere(template, "careless", str(tmp_path), ("write", "fsync")):
        try:
            header_files.read(copy.folder)
        except UserFacingError:
            lost += 1
    assert lost >= 1


@pytest.mark.parametrize(
    ("error", "raised"),
    [("ENOSPC", NoRoomForKeys), ("EROFS", FolderReadOnly), ("EIO", KeysNotWritten)],
)
@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_refused_call_is_said_in_words_and_leaves_the_old_keys(
    template: Made, tmp_path: Path, call: str, error: str, raised: type[UserFacingError]
) -> None:
    made = template.copied_to(str(tmp_path / "made"))
    ran = run(made, "confirm", f"{call}:error={error}:when=1")
    assert (ran.status, ran.said) == (3, raised.code)
    assert read_bytes(made.folder.header) == read_bytes(template.folder.header)
    assert sorted(path.name for path in Path(made.folder.path).iterdir()) == [
        "vault.hdr",
        "vault.hdr.prev",
    ]
    assert unlock.with_recovery_code(made.folder, made.code) == made.master
