"""The sync core under a deterministic simulator: what must hold whatever the link does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from mentordesk.wire.bundle import Verdict
from mentordesk.wire.letters import Kind, Letter
from tests.sync.world import Faults, World, calm

POOR = Faults(
    drop_up=0.2, drop_down=0.2, duplicate=0.2, delay=0.15, crash_client=0.1, crash_server=0.1,
    restore=0.03, stale=0.1,
)  # fmt: skip
STEPS = 18
SEEDS, SOAK_SEEDS = 600, 12_000  # every seeded bug is found within 150
BUGS = {
    "answered-when-sent": "counts a letter as delivered when it was only sent",
    "take-any-answer": "takes an answer to another turn for an answer to this one",
    "forget-the-number": "sends new content under a number that was used",
    "answer-before-commit": "the server answers before its commit",
    "forget-the-erased": "the server keeps no marker of what was erased",
    "ignore-the-epoch": "does not offer again after the server came back from a backup",
}


def story(seed: int, bugs: frozenset[str] = frozenset()) -> list[str]:
    """Live one seed, then let the link heal; what was broken, in words."""
    world = World(seed, POOR, bugs)
    world.agree()
    for _ in range(STEPS):
        act = world.chance.random()
        if act < 0.35:
            world.share()
        elif act < 0.42:
            world.withdraw()
        elif act < 0.47:
            world.agree()
        world.round()
        world.pass_time()
        if world.happens(world.faults.restore):
            world.restore_server()
    calm(world)
    for late in world.late:
        world.receive(late)
    world.late.clear()
    for _ in range(40):
        world.round()
        world.pass_time()
    return list(broken(world))


def broken(world: World) -> Iterator[str]:
    """The invariants that do not hold at the end."""
    device = world.server.devices.get(world.device)
    if device is not None and device.revoked:
        yield "an honest device was taken for a clone"
        return
    waiting = world.box.known().waiting
    if waiting:
        yield f"{len(waiting)} letters never got an answer"
    for letter_id, letter in world.ledger.items():
        if letter.kind is Kind.ITEM:
            yield from broken_summary(world, letter_id, letter)
    if any(world.server.keys.get(consent) is not None for consent in world.withdrawn):
        yield "the key of a withdrawn consent lives on"
    if any(one.consent not in world.server.consents for one in world.server.items.values()):
        yield "a summary is stored without its consent"


def broken_summary(world: World, letter_id: bytes, letter: Letter) -> Iterator[str]:
    """What does not hold of one summary."""
    stored = letter_id in {item for _, item, _ in world.server.items}
    verdict, reason = world.box.answered.get(letter_id, (None, ""))
    if letter.consent in world.withdrawn:
        if stored:
            yield "a withdrawn summary is at the server"
    elif verdict is Verdict.REFUSED:
        yield f"an honest summary was refused: {reason}"
    elif verdict is not None and not stored:
        yield "a confirmed summary is not at the server"


def breaks(seeds: range) -> list[tuple[int, list[str]]]:
    return [(seed, found) for seed in seeds if (found := story(seed))]


def live(count: int) -> list[tuple[int, list[str]]]:
    """All seeds, over the processors there are; the seeds that broke something."""
    workers = os.cpu_count() or 1
    share = -(-count // (workers * 4))
    parts = [range(start, min(count, start + share)) for start in range(0, count, share)]
    with ProcessPoolExecutor(workers) as pool:
        return [found for part in pool.map(breaks, parts) for found in part]


def test_six_hundred_stories_keep_every_promise() -> None:
    assert live(SEEDS) == []


@pytest.mark.soak
def test_twelve_thousand_stories_keep_every_promise() -> None:
    assert live(SOAK_SEEDS) == []


@pytest.mark.parametrize("bug", sorted(BUGS))
def test_a_seeded_bug_is_found(bug: str) -> None:
    assert any(story(seed, frozenset({bug})) for seed in range(150)), BUGS[bug]


def test_the_same_seed_tells_the_same_story() -> None:
    first, second = World(5, POOR), World(5, POOR)
    for world in (first, second):
        world.agree()
        for _ in range(10):
            world.share()
            world.round()
            world.pass_time()
    assert first.box == second.box
    assert first.server == second.server
