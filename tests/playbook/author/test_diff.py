"""What changed between two packs: by item and field, and which versions should have risen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentordesk.playbook.author.changes import changes, read_side, to_raise
from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.tool import main
from tests.playbook.small_pack import write_pack

CK, CK_SHAPE = "text/en/ck/ready.toml", "skeleton/ck/ready.toml"
OTHER = (CK, "Only the actions.", "Only the goals.")


def test_a_pack_does_not_differ_from_its_own_bundle(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "a")
    compile_pack(folder, str(tmp_path / "a.bundle"))
    assert changes(read_side(str(tmp_path / "a.bundle")), read_side(folder)) == []


def test_the_shipped_pack_does_not_differ_from_its_own_bundle(
    core_file: str, core_folder: str
) -> None:
    assert changes(read_side(core_file), read_side(core_folder)) == []


def test_other_words_under_the_same_version_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = write_pack(tmp_path / "a"), write_pack(tmp_path / "b", OTHER)
    assert main(["diff", old, new]) == 1
    said = capsys.readouterr().out
    assert "ck.ready item.one.hint: “Only the actions.” → “Only the goals.”" in said
    assert "ck.ready: says something else; raise its version" in said


def test_a_risen_version_a_comma_or_a_link_need_no_other(tmp_path: Path) -> None:
    old = write_pack(tmp_path / "a")
    risen = write_pack(tmp_path / "b", OTHER, (CK_SHAPE, "version = 1", "version = 2"))
    comma = write_pack(tmp_path / "c", (CK, "Only the", "Only, the"))
    link = write_pack(tmp_path / "d", (CK_SHAPE, "links = []", 'links = ["cv.wish"]'))
    for new in (risen, comma, link):
        found = changes(read_side(old), read_side(new))
        assert found
        assert to_raise(found) == []


def test_what_came_and_went_is_told_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = write_pack(tmp_path / "a"), write_pack(tmp_path / "b")
    Path(new, CK).unlink()
    Path(new, CK_SHAPE).unlink()
    main(["new", new, "gt", "walk"])
    capsys.readouterr()
    assert main(["diff", old, new, "--json"]) == 0
    said = {one["item"]: one for one in json.loads(capsys.readouterr().out)["changes"]}
    assert (said["ck.ready"]["before"], said["ck.ready"]["after"]) == ("version 1", "")
    assert (said["gt.walk"]["before"], said["gt.walk"]["after"]) == ("", "version 1")


def test_a_release_is_written_down_and_watched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path)
    assert main(["release", folder]) == 0
    assert main(["check", folder]) == 0
    file = Path(folder, CK)
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace(OTHER[1], OTHER[2]), encoding="utf-8")
    capsys.readouterr()
    assert main(["check", folder]) == 1
    assert (
        "error V33 ck.ready version: it says something else: version 2" in capsys.readouterr().out
    )
    file.write_text(words.replace('pause = "Before you call"', ""), encoding="utf-8")
    assert main(["release", folder]) == 1
