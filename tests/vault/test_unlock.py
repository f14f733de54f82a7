"""Making a desk, opening it, and changing what opens it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.vault import errors as vault_errors
from mentordesk.vault import header_files, unlock
from mentordesk.vault.errors import (
    DeskExists,
    HeaderDamaged,
    HeaderMissing,
    KdfRefused,
    KeyFileMissing,
    NewerVault,
    TooWeak,
    WrongPassphrase,
    WrongRecoveryCode,
)
from mentordesk.vault.header import FRAME
from mentordesk.vault.header_files import State
from mentordesk.vault.kdf import FLOOR, KdfParams
from mentordesk.vault.keys import quarantine_public_key
from mentordesk.vault.layout import DeskFolder
from tests.vault.keys_world import (
    OTHER_PASSPHRASE,
    HandClock,
    Made,
    make_desk,
    read_bytes,
    typed,
    with_true_digest,
    write_bytes,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_desk(str(tmp_path_factory.mktemp("made") / "desk"))


@pytest.fixture
def made(template: Made, tmp_path: Path) -> Made:
    return template.copied_to(str(tmp_path / "desk"))


def test_a_new_desk_opens_with_passphrase_and_code_and_is_for_its_owner_alone(made: Made) -> None:
    assert unlock.with_passphrase(made.folder, typed()) == made.master
    assert unlock.with_recovery_code(made.folder, made.code.lower()) == made.master
    facts = unlock.facts(made.folder)
    assert (facts.params, facts.sheet_confirmed, facts.has_keyring) == (FLOOR, False, False)
    assert facts.quarantine_key == quarantine_public_key(made.key)
    assert facts.state is State.WHOLE
    assert facts.vault_id.version == 7
    for name in os.listdir(made.folder.path):
        mode = os.stat(os.path.join(made.folder.path, name)).st_mode
        assert stat.S_IMODE(mode) == 0o600, name


def test_two_desks_with_one_passphrase_share_nothing(template: Made, tmp_path: Path) -> None:
    other = make_desk(str(tmp_path / "other"))
    assert other.master != template.master
    assert other.code != template.code
    write_bytes(other.folder.header, read_bytes(template.folder.header))
    assert unlock.with_passphrase(other.folder, typed()) == template.master


def test_passphrases_are_wiped_whatever_happens(made: Made, tmp_path: Path) -> None:
    nowhere = DeskFolder(str(tmp_path / "nowhere"))
    weak = KdfParams(8, 1, 1)
    calls: list[Callable[[bytearray], object]] = [
        lambda word: unlock.with_passphrase(made.folder, word),
        lambda word: unlock.with_passphrase(nowhere, word),
        lambda word: unlock.make(made.folder, word, FLOOR, HandClock()),
        lambda word: unlock.make(nowhere, word, weak, HandClock()),
        lambda word: unlock.change_passphrase(made.folder, bytearray(32), word, FLOOR),
        lambda word: unlock.change_passphrase(made.folder, made.key, word, weak),
    ]
    for number, call in enumerate(calls):
        word = typed("wrong " + OTHER_PASSPHRASE)
        with pytest.raises(UserFacingError):
            call(word)
        assert not any(word), number


def test_a_wrong_passphrase_is_not_called_damage_and_changes_nothing(made: Made) -> None:
    before = read_bytes(made.folder.header)
    for wrong in ("wrong", "", typed().decode() + " ", typed().decode().upper()):
        with pytest.raises(WrongPassphrase):
            unlock.with_passphrase(made.folder, typed(wrong))
    assert read_bytes(made.folder.header) == before


def test_a_code_of_another_desk_is_wrong_without_naming_a_group(made: Made) -> None:
    with pytest.raises(WrongRecoveryCode) as caught:
        unlock.with_recovery_code(made.folder, "-".join(["0000"] * 9))
    assert caught.value.group == 0


def test_a_passphrase_is_the_same_on_every_keyboard(made: Made) -> None:
    unlock.change_passphrase(made.folder, made.key, typed("zwölf\u00a0Straßen"), FLOOR)
    assert unlock.with_passphrase(made.folder, typed("zwo\u0308lf Straßen")) == made.master
    unlock.change_passphrase(made.folder, made.key, bytearray(b"\xff\xfe\x00 not UTF-8"), FLOOR)
    assert unlock.with_passphrase(made.folder, bytearray(b"\xff\xfe\x00 not UTF-8")) == made.master


def test_a_changed_passphrase_shuts_the_old_one_out(made: Made) -> None:
    unlock.change_passphrase(made.folder, made.key, typed(OTHER_PASSPHRASE), FLOOR)
    with pytest.raises(WrongPassphrase):
        unlock.with_passphrase(made.folder, typed())
    assert unlock.with_passphrase(made.folder, typed(OTHER_PASSPHRASE)) == made.master
    assert unlock.with_recovery_code(made.folder, made.code) == made.master


def test_a_renewed_code_shuts_the_old_sheet_out_and_asks_for_confirmation(made: Made) -> None:
    unlock.confirm_sheet(made.folder, made.key)
    assert unlock.sheet_is_confirmed(made.folder)
    code = unlock.renew_recovery_code(made.folder, made.key)
    assert not unlock.sheet_is_confirmed(made.folder)
    with pytest.raises(WrongRecoveryCode):
        unlock.with_recovery_code(made.folder, made.code)
    assert unlock.with_recovery_code(made.folder, code) == made.master
    assert unlock.with_passphrase(made.folder, typed()) == made.master


def test_a_desk_is_never_made_over_another_or_without_a_passphrase(
    made: Made, tmp_path: Path
) -> None:
    with pytest.raises(DeskExists):
        unlock.make(made.folder, typed(), FLOOR, HandClock())
    os.unlink(made.folder.header)  # only the earlier one is left: that is a desk too
    with pytest.raises(DeskExists):
        unlock.make(made.folder, typed(), FLOOR, HandClock())
    with pytest.raises(TooWeak):
        unlock.make(DeskFolder(str(tmp_path / "new")), bytearray(), FLOOR, HandClock())
    with pytest.raises(TooWeak):
        unlock.change_passphrase(made.folder, made.key, bytearray(), FLOOR)


@pytest.mark.parametrize("left", ["desk.db", "desk.db-wal", "mailbox.db", "desk.db.before-0004"])
def test_a_desk_is_never_made_over_writing_whose_keys_are_gone(made: Made, left: str) -> None:
    for header in (made.folder.header, made.folder.header_previous):
        os.unlink(header)
    write_bytes(os.path.join(made.folder.path, left), b"sealed")
    before = sorted(os.listdir(made.folder.path))
    with pytest.raises(KeyFileMissing, match="Its writing is still there"):
        unlock.make(made.folder, typed(), FLOOR, HandClock())
    assert sorted(os.listdir(made.folder.path)) == before


def test_what_an_earlier_desk_left_beside_its_writing_does_not_stop_a_new_one(
    tmp_path: Path,
) -> None:
    folder = DeskFolder(str(tmp_path / "desk"))
    folder.prepare()
    for name in (folder.reserve, folder.desk_db + ".new", folder.settings):
        write_bytes(name, b"left")
    unlock.make(folder, typed(), FLOOR, HandClock())
    assert not os.path.exists(folder.reserve)


def test_nothing_but_the_right_master_key_changes_a_header(made: Made) -> None:
    before = read_bytes(made.folder.header)
    other = bytearray(32)
    for change in (
        lambda: unlock.change_passphrase(made.folder, other, typed(), FLOOR),
        lambda: unlock.renew_recovery_code(made.folder, other),
        lambda: unlock.confirm_sheet(made.folder, other),
        lambda: unlock.disable_keyring(made.folder, other),
    ):
        with pytest.raises(HeaderDamaged):
            change()
    assert read_bytes(made.folder.header) == before


def test_without_any_header_there_is_no_desk(tmp_path: Path) -> None:
    folder = DeskFolder(str(tmp_path / "empty"))
    assert not folder.exists()
    for look in (unlock.facts, unlock.sheet_is_confirmed, unlock.has_keyring, unlock.with_keyring):
        with pytest.raises(HeaderMissing):
            look(folder)


def test_the_previous_header_stays_until_the_new_one_has_opened_the_desk(made: Made) -> None:
    first = read_bytes(made.folder.header)
    assert read_bytes(made.folder.header_previous) == first
    unlock.confirm_sheet(made.folder, made.key)
    unlock.change_passphrase(made.folder, made.key, typed(OTHER_PASSPHRASE), FLOOR)
    assert read_bytes(made.folder.header_previous) == first
    with pytest.raises(WrongPassphrase):
        unlock.with_passphrase(made.folder, typed())
    assert read_bytes(made.folder.header_previous) == first
    unlock.with_passphrase(made.folder, typed(OTHER_PASSPHRASE))
    assert read_bytes(made.folder.header_previous) == read_bytes(made.folder.header) != first


@pytest.mark.parametrize("harm", ["flip", "empty", "cut", "gone", "grown"])
def test_a_damaged_header_is_replaced_by_the_previous_one_once_that_has_opened(
    made: Made, harm: str
) -> None:
    whole = read_bytes(made.folder.header)
    harmed = {"flip": b"x" + whole[1:], "empty": b"", "cut": whole[:100], "grown": whole * 200}
    if harm == "gone":
        os.unlink(made.folder.header)
    else:
        write_bytes(made.folder.header, harmed[harm])
    assert made.folder.exists()
    assert unlock.facts(made.folder).state is State.PREVIOUS
    with pytest.raises(WrongPassphrase):
        unlock.with_passphrase(made.folder, typed("wrong"))
    assert unlock.facts(made.folder).state is State.PREVIOUS
    assert unlock.with_recovery_code(made.folder, made.code) == made.master
    assert unlock.facts(made.folder).state is State.WHOLE
    assert read_bytes(made.folder.header) == whole
    if harm not in ("gone", "grown"):
        assert read_bytes(made.folder.header + header_files.ASIDE) == harmed[harm]


def test_a_damaged_header_can_still_be_changed_by_who_holds_the_key(made: Made) -> None:
    write_bytes(made.folder.header, b"dust")
    code = unlock.renew_recovery_code(made.folder, made.key)
    assert unlock.with_recovery_code(made.folder, code) == made.master


def test_both_headers_damaged_is_said_in_words(made: Made) -> None:
    for path in (made.folder.header, made.folder.header_previous):
        write_bytes(path, read_bytes(path)[:-1])
    with pytest.raises(HeaderDamaged) as caught:
        unlock.with_passphrase(made.folder, typed())
    assert made.folder.path in caught.value.in_english()


def test_a_damaged_second_copy_is_mended_by_the_next_unlock(made: Made) -> None:
    write_bytes(made.folder.header_previous, b"dust")
    unlock.with_recovery_code(made.folder, made.code)
    assert read_bytes(made.folder.header_previous) == read_bytes(made.folder.header)


def test_a_change_never_leaves_the_desk_without_a_second_copy(made: Made) -> None:
    before = read_bytes(made.folder.header)
    os.unlink(made.folder.header_previous)
    unlock.confirm_sheet(made.folder, made.key)
    assert read_bytes(made.folder.header_previous) == before


def test_a_forged_field_with_a_true_digest_is_found_and_the_previous_header_used(
    made: Made,
) -> None:
    whole = read_bytes(made.folder.header)
    forged = with_true_digest(whole.replace(b'"created":1', b'"created":2'))
    assert forged != whole
    write_bytes(made.folder.header, forged)
    assert unlock.with_recovery_code(made.folder, made.code) == made.master
    assert read_bytes(made.folder.header) == whole
    for path in (made.folder.header, made.folder.header_previous):
        write_bytes(path, forged)
    with pytest.raises(HeaderDamaged):
        unlock.with_recovery_code(made.folder, made.code)


def test_a_newer_header_is_never_taken_back_to_an_older_one(made: Made) -> None:
    newer = with_true_digest(read_bytes(made.folder.header).replace(b'"format":1', b'"format":2'))
    write_bytes(made.folder.header, newer)
    with pytest.raises(NewerVault):
        unlock.with_passphrase(made.folder, typed())
    assert read_bytes(made.folder.header) == newer
    write_bytes(made.folder.header, read_bytes(made.folder.header_previous))
    write_bytes(made.folder.header_previous, newer)
    assert unlock.facts(made.folder).state is State.WHOLE


@pytest.mark.parametrize("memory_kib", [8, 65535, 1048577])
def test_a_header_that_asks_for_too_little_or_too_much_is_refused_before_deriving(
    made: Made, memory_kib: int
) -> None:
    whole = read_bytes(made.folder.header)
    weak = whole.replace(b'"memory_kib":65536', f'"memory_kib":{memory_kib}'.encode())
    assert weak != whole
    length = (len(weak) - FRAME).to_bytes(4, "big")
    for path in (made.folder.header, made.folder.header_previous):
        write_bytes(path, with_true_digest(weak[:8] + length + weak[12:]))
    with pytest.raises(KdfRefused):
        unlock.with_passphrase(made.folder, typed())


def test_every_error_says_what_happened_what_is_safe_and_what_to_do() -> None:
    found = [
        one
        for one in vars(vault_errors).values()
        if isinstance(one, type) and issubclass(one, UserFacingError) and one is not UserFacingError
    ]
    assert len(found) > 15
    codes = [one.code for one in found]
    assert len(set(codes)) == len(codes)
    values = {"folder": "/x", "service": "Dropbox", "group": 3, "mib": 64}
    for one in found:
        for sentence in (one.what, one.safe, one.todo):
            assert sentence.format(**values).endswith((".", "?")), one
            assert sentence[0].isupper() or sentence.startswith("{"), one
        assert one.exit_code in {1, 2, 3, 4, 6, 7, 9, 10}, one
