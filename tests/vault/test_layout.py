"""A desk's folder is for its owner alone, and in a place where it comes to no harm."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from platformdirs import user_data_dir

from mentordesk.vault.errors import (
    FolderReadOnly,
    FolderRemovable,
    FolderSynced,
    NotAFolder,
)
from mentordesk.vault.layout import DeskFolder, default_folder
from mentordesk.vault.suitability import (
    NETWORK,
    Mount,
    is_removable,
    mount_of,
    read_mounts,
    see_to_place,
    sync_service,
)


def test_every_file_of_a_desk_lies_in_its_folder() -> None:
    folder = DeskFolder("/data/desk")
    paths = [
        getattr(folder, name)
        for name, value in vars(DeskFolder).items()
        if isinstance(value, property)
    ]
    assert len(paths) == len(set(paths)) == 12
    assert {os.path.dirname(path) for path in paths} == {"/data/desk"}
    assert os.path.basename(folder.header) == "vault.hdr"


def test_a_folder_is_named_absolutely_and_compares_by_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert DeskFolder("~/desk").path == "/home/ada/desk"
    assert DeskFolder("desk").path == os.path.join(os.getcwd(), "desk")
    assert DeskFolder("/a/../b") == DeskFolder("/b") != DeskFolder("/c")
    assert len({DeskFolder("/b"), DeskFolder("/b/")}) == 1


@pytest.mark.parametrize("data_home", [None, "", "/srv/data", " "])
def test_the_default_folder_is_where_the_platform_keeps_data(
    monkeypatch: pytest.MonkeyPatch, data_home: str | None
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    if data_home is not None:
        monkeypatch.setenv("XDG_DATA_HOME", data_home)
    expected = os.path.join(user_data_dir("MentorDesk", appauthor=False), "desk")
    assert default_folder() == expected


def test_preparing_makes_the_folder_for_its_owner_alone(tmp_path: Path) -> None:
    folder = DeskFolder(str(tmp_path / "a" / "b" / "desk"))
    assert not folder.exists()
    folder.prepare()
    assert os.stat(folder.path).st_mode & 0o777 == 0o700
    assert os.listdir(folder.path) == []
    os.chmod(folder.path, 0o755)
    folder.prepare()
    assert os.stat(folder.path).st_mode & 0o777 == 0o700


_PREPARE_OFTEN = """
import sys
from mentordesk.vault.layout import DeskFolder
for _ in range(500):
    DeskFolder(sys.argv[1]).prepare()
"""


def test_starts_at_the_same_time_do_not_disturb_each_other(tmp_path: Path) -> None:
    folder = str(tmp_path / "desk")
    command = [sys.executable, "-I", "-c", _PREPARE_OFTEN, folder]
    starts = [subprocess.Popen(command) for _ in range(4)]
    assert [start.wait(60) for start in starts] == [0] * 4
    assert os.listdir(folder) == []


def test_a_file_in_the_way_is_said_in_words_and_not_touched(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("precious")
    for path in (tmp_path / "desk", tmp_path / "desk" / "inside"):
        with pytest.raises(NotAFolder):
            DeskFolder(str(path)).prepare()
    assert (tmp_path / "desk").read_text() == "precious"


def test_a_folder_that_may_not_be_written_is_said_in_words() -> None:
    with pytest.raises(FolderReadOnly):
        DeskFolder("/proc/self/task").prepare()  # refuses even root
    with pytest.raises(FolderReadOnly):
        DeskFolder("/sys/kernel/mentordesk").prepare()


def test_the_mount_of_a_path_is_the_longest_and_last() -> None:
    mounts = [
        Mount("/dev/a", "/", "ext4"),
        Mount("server:/x", "/mnt/share", "nfs4"),
        Mount("/dev/b", "/mnt/sharepoint", "ext4"),
        Mount("tmpfs", "/mnt/share", "tmpfs"),
    ]
    assert mount_of("/home/ada", mounts) == mounts[0]
    assert mount_of("/mnt/share/desk", mounts) == mounts[3]
    assert mount_of("/mnt/sharepoint", mounts) == mounts[2]
    assert mount_of("/x", []) is None


def test_mounts_are_read_as_the_kernel_writes_them(tmp_path: Path) -> None:
    file = tmp_path / "mounts"
    file.write_text("//server/x /mnt/my\\040share cifs rw 0 0\n\nodd\n")
    assert read_mounts(str(file)) == [Mount("//server/x", "/mnt/my share", "cifs")]
    assert read_mounts(str(tmp_path / "none")) == []
    assert {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone"} <= NETWORK
    assert not {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "fuse.gocryptfs", "9p"} & NETWORK


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/ada/Dropbox/desk", "Dropbox"),
        ("/home/ada/Dropbox (Personal)/desk", "Dropbox"),
        ("/home/ada/OneDrive - Acme/Documents/desk", "OneDrive"),
        ("/home/ada/Nextcloud/desk", "Nextcloud"),
        ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/desk", "iCloud"),
        ("/Users/ada/Library/CloudStorage/GoogleDrive-ada/desk", "a cloud service"),
        ("/home/ada/Google Drive/desk", "Google Drive"),
        ("/home/ada/documents/dropboxes/desk", None),
        ("/home/ada/.local/share/MentorDesk/desk", None),
        ("/", None),
    ],
)
def test_known_sync_folders_are_told_by_name(path: str, service: str | None) -> None:
    assert sync_service(path) == service


def test_sync_folders_are_told_by_what_their_program_leaves(tmp_path: Path) -> None:
    inside = tmp_path / "cloud" / "deep" / "desk"
    inside.mkdir(parents=True)
    assert sync_service(str(inside)) is None
    (tmp_path / "cloud" / ".stfolder").mkdir()
    assert sync_service(str(inside)) == "Syncthing"
    with pytest.raises(FolderSynced) as caught:
        DeskFolder(str(inside)).prepare()
    assert "Syncthing" in caught.value.in_english()


def test_a_link_into_a_sync_folder_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "desk").mkdir(parents=True)
    (tmp_path / "desk").symlink_to(tmp_path / "Dropbox" / "desk")
    with pytest.raises(FolderSynced):
        DeskFolder(str(tmp_path / "desk")).prepare()


@contextmanager
def block(blocks: Path, where: str, removable: str) -> Iterator[str]:
    """A disk with one partition, as ``/sys`` shows it."""
    disk = blocks.parent / "devices" / where / "sdx"
    (disk / "sdx1").mkdir(parents=True)
    (disk / "removable").write_text(removable)
    blocks.mkdir(exist_ok=True)
    (blocks / "sdx1").symlink_to(disk / "sdx1")
    yield str(blocks)


@pytest.mark.parametrize(
    ("where", "flag", "point", "removable"),
    [
        ("pci/ata1", "0\n", "/data", False),
        ("pci/ata1", "1\n", "/data", True),
        ("pci/usb3/3-1", "0\n", "/data", True),
        ("pci/usb3/3-1", "0\n", "/", False),
        ("pci/usb3/3-1", "0\n", "/home", False),
        ("pci/ata1", "0\n", "/media/ada/inner", False),
    ],
)
def test_sticks_are_told_by_what_the_kernel_says(
    tmp_path: Path, where: str, flag: str, point: str, removable: bool
) -> None:
    with block(tmp_path / "block", where, flag) as blocks:
        mount = Mount("/dev/sdx1", point, "ext4")
        assert is_removable(f"{point}/desk", mount, blocks) is removable


def test_where_the_kernel_says_nothing_the_place_tells(tmp_path: Path) -> None:
    unknown = Mount("/dev/mapper/x", "/media/ada/STICK", "vfat")
    assert is_removable("/media/ada/STICK/desk", unknown, str(tmp_path))
    assert is_removable("/Volumes/STICK/desk", None, str(tmp_path))
    assert not is_removable("/home/ada/desk", None, str(tmp_path))
    assert not is_removable("/srv/desk", Mount("overlay", "/srv", "overlay"), str(tmp_path))


def test_this_very_machine_is_suitable(tmp_path: Path) -> None:
    see_to_place(str(tmp_path))
    assert FolderRemovable.exit_code == FolderSynced.exit_code == FolderReadOnly.exit_code == 7
