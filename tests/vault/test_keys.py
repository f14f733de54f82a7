"""Keys come from the master key one by one, and from nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mentordesk.vault import keys

MASTER = bytes(range(32))


def test_every_key_is_another_one() -> None:
    made = [
        keys.desk_key(bytearray(MASTER)),
        keys.mailbox_key(bytearray(MASTER)),
        keys.header_key(bytearray(MASTER)),
        keys.quarantine_private_key(bytearray(MASTER)),
        keys.backup_key(bytearray(MASTER), b"a" * 16),
        keys.backup_key(bytearray(MASTER), b"b" * 16),
        bytearray(MASTER),
    ]
    assert len({bytes(key) for key in made}) == len(made)
    assert {len(key) for key in made} == {32}


def test_the_keys_of_a_desk_stay_the_same_for_ever() -> None:
    """A changed derivation would lock everybody out; these values are written down for good."""
    assert keys.desk_key(bytearray(MASTER)).hex() == DESK
    assert keys.mailbox_key(bytearray(MASTER)).hex() == MAILBOX
    assert keys.header_key(bytearray(MASTER)).hex() == HEADER
    assert keys.quarantine_private_key(bytearray(MASTER)).hex() == QUARANTINE
    assert keys.backup_key(bytearray(MASTER), bytes(16)).hex() == BACKUP


def test_a_key_is_hkdf_sha256_written_out_by_hand() -> None:
    import hmac

    for name, key in (("desk.db", DESK), ("header", HEADER)):
        pseudo_random = hmac.digest(bytes(32), MASTER, "sha256")
        block = hmac.digest(pseudo_random, f"MentorDesk v1 {name}".encode() + b"\x01", "sha256")
        assert block.hex() == key


def test_wiping_leaves_zeros_in_the_same_buffer() -> None:
    buffer = bytearray(MASTER)
    view = memoryview(buffer)
    keys.wipe(buffer)
    assert bytes(view) == bytes(32)


def test_a_backup_needs_a_salt_of_its_own() -> None:
    with pytest.raises(ValueError):
        keys.backup_key(bytearray(MASTER), b"short")


def test_nothing_heavy_is_imported_before_a_key_is_derived() -> None:
    """The unlock window waits for none of these."""
    heavy = [
        "cryptography",
        "keyring",
        "platformdirs",
        "msgspec",
        "sqlcipher3",
        "subprocess",
        "PySide6",
        "tomllib",
    ]
    code = (
        "import sys, mentordesk.settings, mentordesk.assets, mentordesk.vault.unlock,"
        " mentordesk.vault.tries, mentordesk.vault.layout as layout;"
        "layout.default_folder();"
        f"print(sorted({{name.split('.')[0] for name in sys.modules}} & set({heavy!r})))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


DESK = "8200977e2baf816de833e1ac2d2d7a5ec124c4ff3fc38dda1f14614a68ef2b38"
MAILBOX = "69bff3d9a922aba38709b5ff93760cd470657372550aee6494a2c0a792c6a2f1"
HEADER = "e10877aca3d293fb550b59f855b6ef620f6b0fe05e8671aec7f3f8938c13cf34"
QUARANTINE = "8a1b30d69007ad24344cd598684bb54c0d4fd92a440ac910c06cade33db473cb"
BACKUP = "06afa2850ebe10080c9c2026fd8758c438d837c3695805f7dfcf7aa3bb75e71b"
