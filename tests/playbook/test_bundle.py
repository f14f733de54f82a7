"""The bundle: the same bytes every time, read-only, and read without the authors' code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.bundle import address, chain, open_bundle
from mentordesk.playbook.chapters import PackUnreadableError
from tests.playbook.small_pack import write_pack


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    for name in ("a", "b"):
        compile_pack(folder, str(tmp_path / name))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_build_replaces_the_earlier_bundle_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    target = tmp_path / "a"
    target.write_bytes(b"old")
    (tmp_path / "a.new").write_bytes(b"torn by a crash")
    compile_pack(folder, str(target))
    assert target.read_bytes().startswith(b"SQLite format 3\0")
    assert sorted(os.listdir(tmp_path)) == ["a", "pack"]


def test_a_failed_build_keeps_the_earlier_bundle(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    folder = write_pack(tmp_path / "pack", ("pack.toml", "format = 1", "format = = 1"))
    with pytest.raises(PackUnreadableError, match=r"pack\.toml"):
        compile_pack(folder, str(target))
    assert target.read_bytes() == b"old"


def test_nothing_can_be_written_into_an_open_bundle(core_file: str) -> None:
    bundle = open_bundle(core_file)
    with pytest.raises(sqlite.OperationalError):
        bundle.all("DELETE FROM prompt")
    bundle.close()


def test_a_bundle_opens_from_a_folder_with_odd_signs(tmp_path: Path) -> None:
    folder = tmp_path / "a % b?c #d ü"
    target = folder / "core.bundle"
    folder.mkdir()
    compile_pack(write_pack(tmp_path / "pack"), str(target))
    bundle = open_bundle(str(target))
    assert bundle.all("SELECT count(*) FROM item") == [(12,)]
    bundle.close()


def test_an_address_escapes_what_a_uri_reads_as_its_own() -> None:
    assert address("/a%3f/b?c#d") == "file:/a%253f/b%3fc%23d?mode=ro&immutable=1"


def test_languages_fall_back_from_the_narrow_to_the_wide_to_english() -> None:
    assert chain("pt-MZ") == ("pt-MZ", "pt", "en")
    assert chain("ar_XB") == ("ar-XB", "ar", "en")
    assert chain("en") == ("en",)


def test_reading_prompts_loads_neither_authors_code_nor_models(core_file: str) -> None:
    script = (
        "import sys\n"
        "from mentordesk.playbook.bundle import open_bundle\n"
        "from mentordesk.playbook.service import Playbook\n"
        f"print(len(Playbook(open_bundle({core_file!r})).prompts()))\n"
        "print([m for m in ('tomllib', 'msgspec', 'json', 'PySide6', 'mentordesk.playbook.source',"
        " 'mentordesk.playbook.model', 'mentordesk.text') if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines() == ["88", "[]"]
