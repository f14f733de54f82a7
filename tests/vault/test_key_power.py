"""The power goes during a change of keys: at every point the old or the new header is whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.errors import UserFacingError
from mentordesk.vault import header_files
from tests.vault.keys_world import Made, make_desk, read_bytes
from tests.vault.kills import run
from tests.vault.power import cuts


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make_desk(str(tmp_path_factory.mktemp("made") / "desk"))


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def after_cuts(template: Made, verb: str, work: Path) -> tuple[set[bytes], int]:
    """The headers found after every possible cut, and how many cuts left none."""
    made = template.copied_to(str(work / "made"))
    before = files_in(Path(made.folder.path))
    ran = run(made, verb, verbose=True)
    assert ran.status == 0, ran
    cut = template.copied_to(str(work / "cut"))
    found: set[bytes] = set()
    lost = 0
    for files in cuts(ran.log, before):
        for path in Path(cut.folder.path).iterdir():
            path.unlink()
        for name, content in files.items():
            (Path(cut.folder.path) / name).write_bytes(content)
        try:
            parsed = header_files.read(cut.folder).parsed
        except UserFacingError:
            lost += 1
            continue
        assert parsed.is_made_with(made.key)
        found.add(parsed.content)
    if not lost:
        assert read_bytes(made.folder.header) in found, "the replay never reached the new header"
    return found, lost


@pytest.mark.parametrize("verb", ["confirm", "passphrase", "recovery"])
@pytest.mark.parametrize("harmed", ["", "header_previous"])
def test_power_lost_at_any_point_leaves_the_old_or_the_new_header(
    template: Made, tmp_path: Path, verb: str, harmed: str
) -> None:
    made = template.copied_to(str(tmp_path / "start"))
    if harmed:
        Path(getattr(made.folder, harmed)).write_bytes(b"dust")
    found, lost = after_cuts(made, verb, tmp_path)
    assert lost == 0
    assert len(found) == 2
    assert read_bytes(template.folder.header) in found


def test_a_rename_without_a_sync_loses_the_header(template: Made, tmp_path: Path) -> None:
    """The control: the replay must see what a hasty writer risks."""
    _, lost = after_cuts(template, "hasty", tmp_path)
    assert lost > 0
