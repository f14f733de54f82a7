"""The keyring is a convenience: losing it, or any other two ways in of three, never loses a desk."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.kwallet
import keyring.backends.macOS
import keyring.backends.null
import keyring.backends.SecretService
import keyring.backends.Windows
import pytest
from keyring.backend import KeyringBackend

from mentordesk.vault import unlock
from mentordesk.vault.errors import KeyringUnavailable, WrongPassphrase, WrongRecoveryCode
from mentordesk.vault.keyring_child import SERVICE, allowed_backend, answer, first_sealed
from mentordesk.vault.keyring_wrap import SystemKeyring
from tests.vault.keys_world import Made, make_desk, read_bytes, typed

MODES = ("good", "fail", "locked", "changed", "truncating", "babbling", "not-text", "hanging")
FAKE = Path(__file__).with_name("fake_keyring.py")


def fake(mode: str, store: Path) -> SystemKeyring:
    command = (sys.executable, "-S", "-E", str(FAKE), mode, str(store))
    return SystemKeyring(command, limit=0.3 if mode == "hanging" else 10.0)


@dataclass(frozen=True)
class Ringed:
    """A desk that the keyring may open, and where the fake keeps its secrets."""

    made: Made
    store: Path


@pytest.fixture(scope="module")
def ringed(tmp_path_factory: pytest.TempPathFactory) -> Ringed:
    work = tmp_path_factory.mktemp("ringed")
    store = work / "store"
    store.mkdir()
    made = make_desk(str(work / "desk"))
    unlock.enable_keyring(made.folder, made.key, fake("good", store))
    return Ringed(made, store)


def test_a_keyring_opens_the_desk_until_it_is_disabled(ringed: Ringed, tmp_path: Path) -> None:
    made = ringed.made.copied_to(str(tmp_path / "desk"))
    good = fake("good", ringed.store)
    assert unlock.has_keyring(made.folder)
    assert unlock.with_keyring(made.folder, good) == made.key
    unlock.disable_keyring(made.folder, made.key, fake("locked", ringed.store))
    assert not unlock.has_keyring(made.folder)
    assert unlock.with_keyring(made.folder, good) is None
    assert unlock.with_recovery_code(made.folder, made.code) == made.master


def test_disabling_removes_the_secret_too(tmp_path: Path) -> None:
    made = make_desk(str(tmp_path / "desk"))
    store = tmp_path / "store"
    store.mkdir()
    unlock.enable_keyring(made.folder, made.key, fake("good", store))
    assert len(list(store.iterdir())) == 1
    kept = next(store.iterdir()).read_text()
    assert len(kept) == 44, "short enough for Windows"
    unlock.disable_keyring(made.folder, made.key, fake("good", store))
    assert not list(store.iterdir())


WAYS = ("passphrase", "recovery", "keyring")
LOSSES = [lost for size in (1, 2, 3) for lost in itertools.combinations(WAYS, size)]


def tries(ringed: Ringed, lost: tuple[str, ...], mode: str) -> dict[str, bytes | None]:
    """What each way in gives: a lost passphrase is a wrong one, a lost sheet another's."""
    folder, code = ringed.made.folder, ringed.made.code
    word = typed("not this one") if "passphrase" in lost else typed()
    code = "-".join(["0000"] * 9) if "recovery" in lost else code
    ring = fake(mode if "keyring" in lost else "good", ringed.store)
    ways: dict[str, Callable[[], bytearray | None]] = {
        "passphrase": lambda: unlock.with_passphrase(folder, word),
        "recovery": lambda: unlock.with_recovery_code(folder, code),
        "keyring": lambda: unlock.with_keyring(folder, ring),
    }
    found: dict[str, bytes | None] = {}
    for name, way in ways.items():
        try:
            master = way()
            found[name] = None if master is None else bytes(master)
        except (WrongPassphrase, WrongRecoveryCode):
            found[name] = None
    return found


@pytest.mark.parametrize("lost", LOSSES, ids="+".join)
def test_losing_any_ways_in_leaves_the_others(ringed: Ringed, lost: tuple[str, ...]) -> None:
    found = tries(ringed, lost, "changed")
    assert found == {way: None if way in lost else ringed.made.master for way in WAYS}


@pytest.mark.parametrize("mode", MODES[1:])
def test_a_keyring_that_misbehaves_is_none_and_never_an_error(ringed: Ringed, mode: str) -> None:
    before = read_bytes(ringed.made.folder.header)
    assert unlock.with_keyring(ringed.made.folder, fake(mode, ringed.store)) is None
    assert read_bytes(ringed.made.folder.header) == before
    assert unlock.with_recovery_code(ringed.made.folder, ringed.made.code) == ringed.made.master


@pytest.mark.soak
@pytest.mark.parametrize("mode", MODES[1:])
@pytest.mark.parametrize("lost", LOSSES, ids="+".join)
def test_losing_any_ways_in_under_every_misbehaviour_leaves_the_others(
    ringed: Ringed, lost: tuple[str, ...], mode: str
) -> None:
    found = tries(ringed, lost, mode)
    assert found == {way: None if way in lost else ringed.made.master for way in WAYS}


@pytest.mark.parametrize("mode", MODES[1:])
def test_a_keyring_that_does_not_keep_is_not_enabled(
    ringed: Ringed, tmp_path: Path, mode: str
) -> None:
    made = ringed.made.copied_to(str(tmp_path / "desk"))
    unlock.disable_keyring(made.folder, made.key, fake("locked", tmp_path))
    before = read_bytes(made.folder.header)
    with pytest.raises(KeyringUnavailable):
        unlock.enable_keyring(made.folder, made.key, fake(mode, tmp_path))
    assert read_bytes(made.folder.header) == before
    assert not unlock.has_keyring(made.folder)


def test_a_child_that_cannot_be_started_is_none(ringed: Ringed) -> None:
    missing = SystemKeyring((str(ringed.store / "no such program"),))
    assert unlock.with_keyring(ringed.made.folder, missing) is None


class SealedByNobody(keyring.backends.SecretService.Keyring):
    """A subclass from elsewhere."""


class Plaintext(KeyringBackend):
    """What ``keyrings.alt`` brings: a file that anybody may read."""

    priority = 1.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def bare(kind: type[KeyringBackend]) -> KeyringBackend:
    """A back end without its own set-up, which other systems' libraries would be needed for."""
    return kind.__new__(kind)


SEALED: tuple[type[KeyringBackend], ...] = (
    keyring.backends.SecretService.Keyring,
    keyring.backends.kwallet.DBusKeyring,
    keyring.backends.kwallet.DBusKeyringKWallet4,
    keyring.backends.macOS.Keyring,
    keyring.backends.Windows.WinVaultKeyring,
)
OTHERS: tuple[type[KeyringBackend], ...] = (
    keyring.backends.null.Keyring,
    keyring.backends.fail.Keyring,
    SealedByNobody,
    Plaintext,
)


@pytest.mark.parametrize("kind", SEALED)
def test_a_sealed_store_is_used(kind: type[KeyringBackend]) -> None:
    one = bare(kind)
    assert allowed_backend(one) is one


@pytest.mark.parametrize("kind", OTHERS)
def test_any_other_store_is_refused(kind: type[KeyringBackend]) -> None:
    assert allowed_backend(bare(kind)) is None


class ChainFromElsewhere(keyring.backends.chainer.ChainerBackend):
    """Not the library's own chain, whatever it may do with a secret."""


def test_of_a_chain_the_sealed_member_itself_is_used() -> None:
    sealed = bare(keyring.backends.SecretService.Keyring)
    plain, nothing = Plaintext(), bare(keyring.backends.null.Keyring)
    assert first_sealed([plain, sealed, nothing]) is sealed
    assert first_sealed([plain, nothing]) is None
    assert first_sealed([]) is None
    assert allowed_backend(bare(ChainFromElsewhere)) is None
    members = keyring.backends.chainer.ChainerBackend.backends
    found = allowed_backend(bare(keyring.backends.chainer.ChainerBackend))
    assert (found is None) == (first_sealed(members) is None)


def test_the_child_speaks_to_a_backend_in_its_own_words() -> None:
    backend = Plaintext()
    assert answer({"verb": "get", "name": "a"}, backend) == {"ok": False, "why": "not-there"}
    assert answer({"verb": "set", "name": "a", "secret": "s"}, backend) == {"ok": True}
    assert backend.kept == {(SERVICE, "a"): "s"}
    assert answer({"verb": "get", "name": "a"}, backend) == {"ok": True, "secret": "s"}
    assert answer({"verb": "delete", "name": "a"}, backend) == {"ok": True}
    assert not backend.kept
    for wrong in ({}, {"verb": "get"}, {"verb": "set", "name": "a"}, {"verb": "no", "name": "a"}):
        assert answer(wrong, backend)["ok"] is False


@pytest.mark.parametrize("configured", ["null", "fail"])
def test_the_real_child_refuses_a_store_that_keeps_nothing(configured: str, tmp_path: Path) -> None:
    environment = os.environ | {
        "PYTHON_KEYRING_BACKEND": f"keyring.backends.{configured}.Keyring",
        "HOME": str(tmp_path),
    }
    said = child({"verb": "set", "name": "x", "secret": "s"}, environment)
    assert said == {"ok": False, "why": "refused"}


@pytest.mark.parametrize("question", [b"", b"\n", b"nonsense\n", b"[]\n", b"{", b"x" * 10_000])
def test_the_real_child_answers_nonsense_with_no(question: bytes) -> None:
    done = subprocess.run(CHILD, input=question, capture_output=True, check=True)
    assert json.loads(done.stdout) == {"ok": False, "why": "no-question"}


CHILD = (sys.executable, "-I", "-m", "mentordesk.vault.keyring_child")


def child(question: dict[str, str], environment: dict[str, str]) -> object:
    done = subprocess.run(
        CHILD,
        input=json.dumps(question).encode() + b"\n",
        capture_output=True,
        env=environment,
        check=True,
    )
    return json.loads(done.stdout)
