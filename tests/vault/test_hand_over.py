"""A file that leaves the desk: for its owner alone, and nothing beside it is touched."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.vault import atomic


def test_it_is_for_its_owner_alone_even_where_a_file_open_to_all_stood(tmp_path: Path) -> None:
    path = tmp_path / "copy.pdf"
    path.write_bytes(b"old")
    path.chmod(0o666)
    atomic.hand_over(str(path), b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["copy.pdf"]


def test_a_link_at_the_place_is_not_followed(tmp_path: Path) -> None:
    other, path = tmp_path / "other", tmp_path / "copy.pdf"
    other.write_bytes(b"somebody else's")
    path.symlink_to(other)
    atomic.hand_over(str(path), b"new")
    assert other.read_bytes() == b"somebody else's"
    assert not path.is_symlink()


@pytest.mark.parametrize(("write", "harm"), [(atomic.hand_over, False), (atomic.replace, True)])
def test_what_has_the_name_of_a_file_half_written_stays(
    tmp_path: Path, write: Callable[[str, bytes], None], harm: bool
) -> None:
    """``replace`` is the control: its one fixed name is right within the desk only."""
    path, beside = tmp_path / "copy.pdf", tmp_path / "copy.pdf.new"
    beside.write_bytes(b"somebody's newer copy")
    write(str(path), b"new")
    assert path.read_bytes() == b"new"
    assert beside.exists() is not harm


def test_where_it_fails_nothing_is_left_and_what_stood_there_stands(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    (path / "kept").write_bytes(b"1")
    with pytest.raises(OSError, match="directory"):
        atomic.hand_over(str(path), b"new")
    assert os.listdir(tmp_path) == ["folder"]
    assert (path / "kept").read_bytes() == b"1"
