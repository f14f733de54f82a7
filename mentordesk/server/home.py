"""The server's home folder: its keys, its address, its database.

``server.toml`` says where the server is reached; ``keys.bin`` holds 72 secret bytes (programme id
8, sealing key 32, receipts seed 32), mode 0600. Back it up apart from the database: without it no
desk can be answered any more.
"""

from __future__ import annotations

import os
import secrets
import tomllib
from dataclasses import dataclass, field

from mentordesk.errors import QT_TRANSLATE_NOOP, Exit, UserFacingError
from mentordesk.wire import seals
from mentordesk.wire.invite import address_problem

KEYS_BYTES = 72


class NoHome(UserFacingError):
    """The folder holds no server."""

    code = "no-server-home"
    exit_code = Exit.NOT_FOUND
    what = QT_TRANSLATE_NOOP("errors", "There is no MentorDesk server in {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    todo = QT_TRANSLATE_NOOP("errors", "Make one with mentordesk-server --home DIR init --url URL.")


class HomeExists(UserFacingError):
    """``init`` where a server already lives."""

    code = "server-home-exists"
    exit_code = Exit.NOT_WRITTEN
    what = QT_TRANSLATE_NOOP("errors", "There is already a MentorDesk server in {folder}.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not touched.")
    todo = QT_TRANSLATE_NOOP("errors", "Name another folder with --home.")


class AddressUnusable(UserFacingError):
    """The address cannot be reached safely by a desk."""

    code = "address-unusable"
    exit_code = Exit.USAGE
    what = QT_TRANSLATE_NOOP("errors", "Desks cannot use the address {url}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was made.")
    todo = QT_TRANSLATE_NOOP(
        "errors", "Give an https:// address; http:// is for a server on this very machine only."
    )


class HomeDamaged(UserFacingError):
    """The key file is not what it was."""

    code = "server-home-damaged"
    exit_code = Exit.DAMAGED
    what = QT_TRANSLATE_NOOP(
        "errors", "The keys or the address in {folder} are damaged or missing."
    )
    safe = QT_TRANSLATE_NOOP("errors", "The database was not touched.")
    todo = QT_TRANSLATE_NOOP("errors", "Put your copies of keys.bin and server.toml back.")


@dataclass(frozen=True)
class Home:
    """An opened home: paths and keys (raw bytes)."""

    folder: str
    url: str
    programme: bytes
    sealing_private: bytes = field(repr=False)
    receipts_seed: bytes = field(repr=False)

    @property
    def database(self) -> str:
        """The path of the SQLite file."""
        return os.path.join(self.folder, "server.db")

    @property
    def sealing_key(self) -> bytes:
        """The public key to which desks seal."""
        return seals.sealing_public(self.sealing_private)

    @property
    def receipts_key(self) -> bytes:
        """The public key that desks pin and verify receipts with."""
        return seals.signing_public(self.receipts_seed)


def default_home() -> str:
    """The platform's data folder for the server."""
    from platformdirs import user_data_dir

    return os.path.join(user_data_dir("MentorDesk", appauthor=False), "server")


def make(folder: str, url: str) -> Home:
    """A new home with new keys; refuses where one lies, and addresses that are not encrypted."""
    if any(os.path.lexists(os.path.join(folder, name)) for name in ("keys.bin", "server.db")):
        raise HomeExists(folder=folder)
    if address_problem(url) or '"' in url or "\\" in url:
        raise AddressUnusable(url=url)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    os.chmod(folder, 0o700)
    address = os.path.join(folder, "server.toml")
    if os.path.lexists(address):  # from an init that was cut short before it had keys
        os.unlink(address)
    _write(address, f'url = "{url.rstrip("/")}"\n'.encode())
    _write(os.path.join(folder, "keys.bin"), secrets.token_bytes(KEYS_BYTES))
    return read(folder)


def read(folder: str) -> Home:
    """The home in ``folder``."""
    try:
        with open(os.path.join(folder, "server.toml"), "rb") as file:
            url = tomllib.load(file)["url"]
        with open(os.path.join(folder, "keys.bin"), "rb") as file:
            keys = file.read(KEYS_BYTES + 1)
    except FileNotFoundError as error:
        if os.path.lexists(os.path.join(folder, "server.db")):
            raise HomeDamaged(folder=folder) from error  # its database is there, its keys are not
        raise NoHome(folder=folder) from error
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise HomeDamaged(folder=folder) from error
    if len(keys) != KEYS_BYTES or not isinstance(url, str) or address_problem(url):
        raise HomeDamaged(folder=folder)
    return Home(folder, url, keys[:8], keys[8:40], keys[40:])


def _write(path: str, content: bytes) -> None:
    """A new file for the owner's eyes only, on the disk when this returns."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
