"""Whether a folder can hold a desk that is in use: not on a share, a stick or a synced folder.

Pragmatic: what the system says in ``/proc/mounts`` and ``/sys/block``, and names and marker files
that sync programs leave. A folder that slips through is no worse off than without the check.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from mentordesk.vault.atomic import writing_in
from mentordesk.vault.errors import (
    FolderOnNetwork,
    FolderRemovable,
    FolderSynced,
    NotAFolder,
)

# fmt: off
NETWORK = frozenset((
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "ceph",
    "glusterfs", "lustre", "beegfs", "davfs", "davfs2", "fuse.sshfs", "fuse.rclone",
    "fuse.s3fs", "fuse.curlftpfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.kio-fuse", "fuse.onedriver", "fuse.google-drive-ocamlfuse", "fuse.gcsfuse",
    "fuse.juicefs",
))
# fmt: on
SYNCED_NAMES = {  # a folder's name, in lower case, or what it begins with before " (" or " - "
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "cloudstorage": "a cloud service",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "box sync": "Box",
    "megasync": "MEGA",
}
MARKERS = {  # files that a sync program leaves at the top of what it copies
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
PLUGGED_IN_AT = ("/media/", "/run/media/", "/Volumes/")
SYSTEM_MOUNTS = ("/", "/home", "/usr", "/var")


@dataclass(frozen=True)
class Mount:
    """One line of ``/proc/mounts``."""

    device: str
    point: str
    kind: str


def make_ready(folder: str) -> None:
    """Make ``folder`` (absolute), 0700, after seeing that it suits; see ``DeskFolder.prepare``."""
    see_to_place(folder)
    with writing_in(folder):
        try:
            os.makedirs(folder, mode=0o700, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise NotAFolder(folder=folder) from error
        if os.name == "posix" and os.stat(folder).st_mode & 0o077:
            os.chmod(folder, 0o700)
        _try_to_write(folder)


def see_to_place(folder: str) -> None:
    """Raise ``FolderOnNetwork``, ``FolderRemovable`` or ``FolderSynced`` for a bad place."""
    real = os.path.realpath(folder)
    mount = mount_of(real, read_mounts())
    if real.startswith("\\\\") or (mount is not None and mount.kind in NETWORK):
        raise FolderOnNetwork(folder=folder)
    service = sync_service(real)
    if service is not None:
        raise FolderSynced(folder=folder, service=service)
    if is_removable(real, mount):
        raise FolderRemovable(folder=folder)


def read_mounts(path: str = "/proc/mounts") -> list[Mount]:
    """What is mounted where; nothing on systems that do not say."""
    if sys.platform != "linux":
        return []
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            lines = [line.split(" ") for line in file]
    except OSError:
        return []
    return [
        Mount(_plain(parts[0]), _plain(parts[1]), parts[2]) for parts in lines if len(parts) > 2
    ]


def _plain(text: str) -> str:
    """``/proc/mounts`` writes space, tab, newline and backslash as three octal digits."""
    for octal, plain in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(octal, plain)
    return text


def mount_of(path: str, mounts: list[Mount]) -> Mount | None:
    """The mount that ``path`` lies on: the longest point, and of those the last one mounted."""
    best: Mount | None = None
    for mount in mounts:
        holds = path == mount.point or path.startswith(mount.point.rstrip("/") + "/")
        if holds and (best is None or len(mount.point) >= len(best.point)):
            best = mount
    return best


def is_removable(path: str, mount: Mount | None, blocks: str = "/sys/class/block") -> bool:
    """Whether ``path`` lies on something that is pulled out. A system that runs from a stick may.

    ``blocks`` is where the kernel describes block devices.
    """
    plugged = path.startswith(PLUGGED_IN_AT)
    if mount is None:
        return plugged
    if mount.point in SYSTEM_MOUNTS:
        return False
    device = os.path.join(blocks, os.path.basename(mount.device))
    if not mount.device.startswith("/dev/") or not os.path.exists(device):
        return plugged
    real = os.path.realpath(device)
    if "/usb" in real or "/mmc" in real:
        return True
    flags = (os.path.join(real, "removable"), os.path.join(os.path.dirname(real), "removable"))
    return any(_says_yes(flag) for flag in flags)


def _says_yes(path: str) -> bool:
    try:
        with open(path, encoding="ascii") as file:
            return file.read().strip() == "1"
    except OSError:
        return False


def sync_service(path: str) -> str | None:
    """The name of the sync program whose folder ``path`` lies in, as far as names tell."""
    while True:
        parent, name = os.path.split(path)
        if not name:
            return None
        service = SYNCED_NAMES.get(name.lower().partition(" (")[0].partition(" - ")[0])
        if service is not None:
            return service
        for marker, owner in MARKERS.items():
            if os.path.lexists(os.path.join(path, marker)) and not _is_home(path):
                return owner
        path = parent


def _is_home(path: str) -> bool:
    """Dropbox keeps its own ``~/.dropbox``: there it marks nothing."""
    return path == os.path.realpath(os.path.expanduser("~"))


def _try_to_write(folder: str) -> None:
    """Permissions do not tell all: a full or read-only disk shows itself when it is used."""
    # Each process has its own: of two starts at once neither takes the other's away.
    probe = os.path.join(folder, f".write-test-{os.getpid()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(probe, flags, 0o600)
    os.close(descriptor)
    os.unlink(probe)
