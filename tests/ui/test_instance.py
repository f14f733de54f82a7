"""The local socket of the second start."""

from __future__ import annotations

import os
import select
import socket
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mentordesk.ui.instance import Listener, ask_to_raise, socket_path


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="md-") as place:
        monkeypatch.setenv("XDG_RUNTIME_DIR", place)
        yield place


def answer_once(listener: Listener) -> bool:
    assert select.select([listener.fd], [], [], 5)[0]
    return listener.accept()


def test_the_first_hears_and_the_second_knows(runtime: str) -> None:
    listener = Listener("/some/desk")
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask_to_raise, "/some/desk")
        assert answer_once(listener)
        assert asked.result()
    listener.close()


def test_nobody_there_is_no_answer(runtime: str) -> None:
    assert not ask_to_raise("/some/desk")


def test_accept_never_waits(runtime: str) -> None:
    listener = Listener("/some/desk")
    assert not listener.accept()
    listener.close()


def test_desks_do_not_hear_each_other(runtime: str) -> None:
    listener = Listener("/some/desk")
    assert not ask_to_raise("/another/desk")
    listener.close()


def test_a_link_to_the_folder_leads_to_the_same_socket(runtime: str) -> None:
    os.symlink("/some/desk", os.path.join(runtime, "link"))
    assert socket_path(os.path.join(runtime, "link")) == socket_path("/some/desk")


def test_a_socket_left_over_by_a_crash_is_replaced(runtime: str) -> None:
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(socket_path("/some/desk"))
    listener = Listener("/some/desk")
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask_to_raise, "/some/desk")
        assert answer_once(listener)
        assert asked.result()
    listener.close()
    assert not os.path.exists(socket_path("/some/desk"))


def test_the_folder_is_made_and_kept_for_its_owner(runtime: str) -> None:
    place = os.path.dirname(socket_path("/some/desk"))
    assert os.stat(place).st_mode & 0o777 == 0o700
    os.chmod(place, 0o755)
    socket_path("/some/desk")
    assert os.stat(place).st_mode & 0o777 == 0o700


def test_the_path_tells_nothing_of_the_desk(runtime: str) -> None:
    assert "secret" not in socket_path("/home/secret/desk").removeprefix(runtime)


@pytest.mark.parametrize("runtime_folder", ["", "relative", "/nowhere/at/all", "/" + "x" * 100])
def test_without_a_runtime_folder_the_temporary_one_serves(
    runtime_folder: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime_folder)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    path = socket_path("/some/desk")
    assert os.path.dirname(path) == str(tmp_path / f"mentordesk-{os.getuid()}")


def test_a_folder_of_someone_else_in_the_temporary_one_is_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    os.symlink("/", tmp_path / f"mentordesk-{os.getuid()}")
    with pytest.raises(PermissionError):
        socket_path("/some/desk")
    assert not ask_to_raise("/some/desk")
