"""A withdrawn item is in no list and still opens by its pin; one that is gone says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.bundle import Bundle, open_bundle
from mentordesk.playbook.check.run import check_folder
from mentordesk.playbook.errors import NotInThePlaybookError
from mentordesk.playbook.service import Playbook
from mentordesk.playbook.withdrawn import WithdrawnError
from tests.playbook.small_pack import write_pack

CK_SHAPE, PB = "skeleton/ck/ready.toml", "text/en/pb/asking.md"
AWAY = (CK_SHAPE, "version = 1", 'version = 1\nwithdrawn = "1.1.0"')
UNLINKED = (PB, '"ck.ready", ', "")
GRAVE = (
    "tombstones.toml",
    "version = 3",
    'version = 3\ntitle = "An old list"\nwithdrawn = "1.0.0"',
)


def _built(folder: Path, *changes: tuple[str, str, str]) -> Playbook:
    compile_pack(write_pack(folder / "pack", *changes), str(folder / "built"))
    return Playbook(open_bundle(str(folder / "built")))


def test_what_is_withdrawn_opens_by_its_pin_and_says_so(tmp_path: Path) -> None:
    playbook = _built(tmp_path, AWAY, UNLINKED)
    item = playbook.item("ck.ready@1")
    assert (item.title, item.withdrawn) == ("Ready", "1.1.0")
    assert playbook.item("cv.wish").withdrawn == ""


def test_what_is_withdrawn_is_in_no_list(tmp_path: Path) -> None:
    playbook = _built(tmp_path, AWAY)
    assert "ck.ready" not in [line.id for line in playbook.contents()]
    assert "ck.ready" not in [line.id for line in playbook.links("pb.asking")]
    assert not [found for found in playbook.search("note") if found.line.id == "ck.ready"]


def test_nothing_leads_to_what_is_withdrawn(tmp_path: Path) -> None:
    report = check_folder(write_pack(tmp_path, AWAY))
    assert ("V02", "pb.asking") in {(one.rule, one.item) for one in report.errors}
    assert report.counts["ck"] == 0


def test_what_is_gone_says_that_it_was_withdrawn(tmp_path: Path) -> None:
    playbook = _built(tmp_path, GRAVE)
    with pytest.raises(WithdrawnError, match="An old list"):
        playbook.item("ck.gone@3")
    with pytest.raises(NotInThePlaybookError):
        playbook.item("ck.never@3")


def test_a_withdrawn_set_of_prompts_asks_no_more(tmp_path: Path, small: Bundle) -> None:
    gone = ("skeleton/rp/week.toml", "version = 1\nkind", 'version = 1\nwithdrawn = "1.1.0"\nkind')
    assert _built(tmp_path, gone).prompts() == ()
    assert len(Playbook(small).prompts()) == 2
