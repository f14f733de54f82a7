"""Where the files of one desk lie. On the way to the unlock window: imports next to nothing."""

from __future__ import annotations

import os
import sys


class DeskFolder:
    """The folder of one desk, ``path`` absolute, and the paths of what lies in it."""

    def __init__(self, path: str) -> None:
        self.path = os.path.abspath(os.path.expanduser(path))

    def __repr__(self) -> str:
        return f"DeskFolder({self.path!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DeskFolder) and other.path == self.path

    def __hash__(self) -> int:
        return hash(self.path)

    def _at(self, name: str) -> str:
        return os.path.join(self.path, name)

    @property
    def header(self) -> str:
        """The header: the wrapped master key, see ``docs/formats/header.md``."""
        return self._at("vault.hdr")

    @property
    def header_previous(self) -> str:
        """The last header that is known to have opened this desk."""
        return self._at("vault.hdr.prev")

    @property
    def desk_db(self) -> str:
        """The journal and the working record."""
        return self._at("desk.db")

    @property
    def mailbox_db(self) -> str:
        """What travels."""
        return self._at("mailbox.db")

    @property
    def settings(self) -> str:
        """All that is read before unlocking."""
        return self._at("settings.toml")

    @property
    def lock(self) -> str:
        """The lock of the process that has the databases open."""
        return self._at("lock")

    @property
    def keeper_lock(self) -> str:
        """The lock of the keeper, so that a second start raises the first window."""
        return self._at("keeper.lock")

    @property
    def tries(self) -> str:
        """How many wrong passphrases there were, and when the last one was."""
        return self._at("vault.tries")

    @property
    def reserve(self) -> str:
        """Room that is given up when the disk is full."""
        return self._at("reserve.bin")

    @property
    def quarantine(self) -> str:
        """The folder of sealed drafts that could not be saved."""
        return self._at("quarantine")

    @property
    def log(self) -> str:
        """The folder of crash reports: ids and codes only."""
        return self._at("log")

    @property
    def backups(self) -> str:
        """The folder of backups."""
        return self._at("backups")

    def exists(self) -> bool:
        """Whether a desk lies here: a header, or the one before it."""
        return os.path.lexists(self.header) or os.path.lexists(self.header_previous)

    def has_writing(self) -> bool:
        """Whether files of a desk lie here that only a header can open, be one there or not."""
        written = ("desk.db", "desk.db-wal", "mailbox.db", "desk.db.before-")
        try:
            names = os.listdir(self.path)
        except OSError:
            return False
        return any(name.startswith(written) and not name.endswith(".new") for name in names)

    def prepare(self) -> None:
        """Make the folder, for its owner alone (0700), and see that it can hold a desk.

        Raises ``FolderUnsuitable`` (network share, removable disk, synchronised folder, not a
        folder), ``FolderReadOnly``, ``NoRoomForKeys`` or ``KeysNotWritten``.
        """
        from mentordesk.vault.suitability import make_ready

        make_ready(self.path)


def default_folder() -> str:
    """The platform's place for this program's data, e.g. ``~/.local/share/MentorDesk/desk``."""
    system: str = sys.platform
    if system == "linux":  # what platformdirs says, without its 10 ms before the window
        base = os.environ.get("XDG_DATA_HOME", "").strip() or os.path.expanduser("~/.local/share")
        return os.path.join(base, "MentorDesk", "desk")
    from platformdirs import user_data_dir

    return os.path.join(user_data_dir("MentorDesk", appauthor=False), "desk")
