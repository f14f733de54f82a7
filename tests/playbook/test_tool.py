"""The tool: check and build, in words and in JSON, with an exit status that a script can trust."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentordesk.playbook.tool import main
from tests.playbook.small_pack import write_pack

BAD = ("text/en/ck/ready.toml", "Before you call", "")


def test_check_counts_what_there_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", write_pack(tmp_path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["errors"], said["warnings"]) == ([], [])
    assert said["counts"]["rp"] == 2
    assert said["counts"]["pb"] == 1
    assert said["counts"]["gl"] == 2
    assert said["counts"]["pu"] == 5
    assert said["counts"]["tm"] == 1
    assert said["counts"]["sa"] == 1
    assert said["words"] > 300


def test_check_names_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_pack(tmp_path, BAD)
    assert main(["check", folder]) == 1
    assert "error V15 ck.ready pause: no pause point is named" in capsys.readouterr().out
    assert main(["check", folder, "--json"]) == 1
    errors = json.loads(capsys.readouterr().out)["errors"]
    assert {"rule", "level", "item", "where", "says"} == set(errors[0])


def test_strict_counts_warnings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_pack(tmp_path, ("text/en/ag/short.toml", "Three ways", "A deep dive"))
    assert main(["check", folder]) == 0
    assert main(["check", folder, "--strict"]) == 1
    assert "warning V10" in capsys.readouterr().out


def test_build_makes_a_bundle_beside_the_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path / "core")
    assert main(["build", f"{folder}/"]) == 0
    assert (tmp_path / "core.bundle").exists()
    assert "Built" in capsys.readouterr().out
    assert main(["build", folder, "-o", str(tmp_path / "other"), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["bytes"] == (tmp_path / "other").stat().st_size


def test_build_refuses_a_pack_with_errors(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_pack(tmp_path / "core", BAD)
    assert main(["build", folder]) == 1
    assert not (tmp_path / "core.bundle").exists()
    assert "V15" in capsys.readouterr().out


def test_what_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    assert "pack.toml" in capsys.readouterr().err
    assert main(["check", str(tmp_path), "--json"]) == 2
    assert "pack.toml" in json.loads(capsys.readouterr().out)["unreadable"]
