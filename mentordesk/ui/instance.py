"""The second start: a local socket by which it asks the first one to raise its window.

No Qt here: the keeper listens. Nothing is said over the socket; to connect is to ask, and two
bytes back say that it was heard. The lock on the desk's folder, not this socket, decides who is
first; the socket lies in a folder that only this user can enter, under a name that tells nothing.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import socket
import stat

_HEARD = b"ok"
_LONGEST = 100  # bytes of a socket's path; the systems' limits lie at 104 and 108
_PATIENCE = 2.0  # seconds for the first start to answer
_WAITING = 64  # starts that may knock at once


def socket_path(folder: str) -> str:
    """Where the socket of the desk in ``folder`` lies; makes its folder, for this user only.

    Raises ``OSError`` when no such folder can be had.
    """
    name = hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:16] + ".sock"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime):
        path = os.path.join(runtime, "mentordesk", name)
        if len(os.fsencode(path)) <= _LONGEST and _is_ours(os.path.dirname(path)):
            return path
    import tempfile

    place = os.path.join(tempfile.gettempdir(), f"mentordesk-{os.getuid()}")
    if not _is_ours(place):
        raise PermissionError(errno.EACCES, "not a folder of ours alone", place)
    return os.path.join(place, name)


def _is_ours(place: str) -> bool:
    """Make ``place`` if it is missing; whether it is a real folder that only we can enter."""
    try:
        os.mkdir(place, 0o700)
    except FileExistsError:
        pass
    except OSError:
        return False
    found = os.lstat(place)
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        return False
    if stat.S_IMODE(found.st_mode) & 0o077:
        os.chmod(place, 0o700)
    return True


class Listener:
    """The first start's ear. Make it only while holding the folder's lock: it replaces old ones."""

    def __init__(self, folder: str) -> None:
        self._path = socket_path(folder)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._path)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        self._socket.bind(self._path)
        self._socket.listen(_WAITING)

    @property
    def fd(self) -> int:
        """The descriptor that becomes readable when somebody asks."""
        return self._socket.fileno()

    def accept(self) -> bool:
        """Answer one who asked; ``False`` when there was nobody. Never waits."""
        try:
            caller, _ = self._socket.accept()
        except OSError:  # gone again, or nobody
            return False
        with caller:
            try:
                caller.send(_HEARD)
            except OSError:  # it did not wait for the answer; it asked all the same
                return True
        return True

    def close(self) -> None:
        """Stop listening and remove the socket."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._path)
        self._socket.close()


def ask_to_raise(folder: str) -> bool:
    """Ask the first start on ``folder`` to raise its window; ``True`` when it has heard.

    ``False`` too when it holds the lock and does not listen yet, or any more: ask again.
    """
    try:
        path = socket_path(folder)
    except OSError:
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as ours:
        ours.settimeout(_PATIENCE)
        try:
            ours.connect(path)
            return ours.recv(len(_HEARD)) == _HEARD
        except OSError:
            return False
