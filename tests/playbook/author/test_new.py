"""A new item is well formed, and the checker says that it is unfinished."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.check.run import check_folder
from mentordesk.playbook.source import KINDS, read_pack
from mentordesk.playbook.tool import main
from tests.playbook.small_pack import write_pack


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_new_item_is_whole_and_unfinished(kind: str, tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    assert main(["new", folder, kind, f"{kind}.brand-new"]) == 0
    report = check_folder(folder)
    of_it = [one for one in report.errors if one.item == f"{kind}.brand-new"]
    assert "still to be written" in {one.says for one in of_it}
    assert not [one for one in of_it if one.rule in ("V01", "V02", "V17", "V21", "V33")]
    assert not [one for one in of_it if one.rule == "V03" and one.says != "still to be written"]
    compile_pack(folder, str(tmp_path / "built"))


def test_once_its_words_are_written_it_passes(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    assert main(["new", folder, "agenda", "walk"]) == 0
    file = Path(folder, "text/en/ag/walk.toml")
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("✎ ", "Walk and "), encoding="utf-8")
    assert [one for one in check_folder(folder).errors if one.item == "ag.walk"] == []
    assert next(item for item in read_pack(folder).items if item.id == "ag.walk").version == 1


@pytest.mark.parametrize(("kind", "number"), [("ck", "ck.ready"), ("ck", "ck.gone"), ("poem", "a")])
def test_an_id_is_never_given_twice(
    kind: str, number: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", write_pack(tmp_path), kind, number]) == 1
    assert "taken" in (said := capsys.readouterr().err) or "no such kind" in said
