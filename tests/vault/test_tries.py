"""Wrong passphrases cost more time each, in whatever process they are typed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.vault import tries
from mentordesk.vault.layout import DeskFolder
from tests.vault.keys_world import HandClock


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    return DeskFolder(str(tmp_path))


def test_the_delay_doubles_up_to_a_minute(folder: DeskFolder) -> None:
    clock = HandClock()
    assert tries.wait_seconds(folder, clock) == 0.0
    waits = []
    for _ in range(10):
        tries.wrong(folder, clock)
        waits.append(tries.wait_seconds(folder, clock))
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_the_delay_passes_with_time_and_ends_with_the_right_passphrase(folder: DeskFolder) -> None:
    clock = HandClock()
    for _ in range(4):
        tries.wrong(folder, clock)
    clock.instant += timedelta(seconds=3)
    assert tries.wait_seconds(folder, clock) == 5.0
    clock.instant += timedelta(seconds=5)
    assert tries.wait_seconds(folder, clock) == 0.0
    tries.wrong(folder, clock)
    assert tries.wait_seconds(folder, clock) == 16.0, "waiting forgives nothing"
    tries.right(folder)
    assert tries.wait_seconds(folder, clock) == 0.0
    tries.right(folder)


def test_a_clock_that_is_set_back_or_forward_locks_nobody_out(folder: DeskFolder) -> None:
    clock = HandClock()
    for _ in range(20):
        tries.wrong(folder, clock)
    for days in (-7300, 7300):
        clock.instant += timedelta(days=days)
        assert 0.0 <= tries.wait_seconds(folder, clock) <= 60.0


@given(st.binary(max_size=200))
def test_a_damaged_count_is_no_count(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = DeskFolder(str(tmp_path_factory.mktemp("tries")))
    Path(folder.tries).write_bytes(content)
    assert 0.0 <= tries.wait_seconds(folder, HandClock()) <= 60.0
    tries.wrong(folder, HandClock())
    assert tries.wait_seconds(folder, HandClock()) >= 1.0


@pytest.mark.parametrize(
    "content",
    ['{"wrong":-5,"last":0}', '{"wrong":true,"last":0}', '{"wrong":1e99,"last":0}', '{"wrong":3}',
     '{"wrong":"9","last":9}', "[1,2]", '{"wrong":' + "9" * 900 + ',"last":1}'],
)  # fmt: skip
def test_an_impossible_count_harms_nothing(folder: DeskFolder, content: str) -> None:
    Path(folder.tries).write_text(content)
    assert 0.0 <= tries.wait_seconds(folder, HandClock()) <= 60.0


def test_where_nothing_can_be_written_there_is_no_counting(tmp_path: Path) -> None:
    nowhere = DeskFolder(str(tmp_path / "missing"))
    tries.wrong(nowhere, HandClock())
    assert tries.wait_seconds(nowhere, HandClock()) == 0.0
