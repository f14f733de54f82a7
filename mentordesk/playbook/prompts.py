"""The pack's reflection prompts, read quickly: the journal offers one while the window opens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from mentordesk.playbook.bundle import Bundle, chain, open_bundle

Written: TypeAlias = dict[tuple[str, str], dict[str, tuple[str, str]]]

# When a prompt may be offered. Only "day" may come up without being asked for.
OCCASIONS = (
    "day",
    "moment",
    "after-session",
    "goal",
    "quarter",
    "setback",
    "after-depth-3",
    "closing",
)


@dataclass(frozen=True)
class PackPrompt:
    """One prompt. ``depth`` is 1 light to 3 deep; depth 3 comes with Skip and Close gently."""

    id: str  # "rp.week.01"
    version: int
    set: str  # "week"
    occasion: str  # one of OCCASIONS
    roles: tuple[str, ...]  # "mentor", "mentee"
    minutes: int
    depth: int
    tags: tuple[str, ...]
    text: str
    language: str  # of the text, after any fallback
    status: str = "source"  # of the text; see `statuses.py`

    @property
    def pin(self) -> str:
        """The id with its version, as the writer's record keeps it: ``rp.week.01@1``."""
        return f"{self.id}@{self.version}"


def prompts(language: str = "en", bundle: Bundle | None = None) -> tuple[PackPrompt, ...]:
    """Every prompt of the pack in the pack's order, in ``language`` where it has been written."""
    if bundle is not None:
        return _read(bundle, language)
    own = open_bundle()
    try:
        return _read(own, language)
    finally:
        own.close()


def _read(bundle: Bundle, language: str) -> tuple[PackPrompt, ...]:
    wanted = chain(language)
    written = _texts(bundle, wanted)
    found = []
    for number, version, item, key, occasion, roles, minutes, depth, tags in bundle.all(
        "SELECT id, version, item, key, occasion, roles, minutes, depth, tags "
        "FROM prompt ORDER BY position"
    ):
        texts = written[item, key]
        tongue = next(one for one in wanted if one in texts)
        found.append(
            PackPrompt(
                id=number,
                version=version,
                set=item.removeprefix("rp."),
                occasion=occasion,
                roles=tuple(roles.split()),
                minutes=minutes,
                depth=depth,
                tags=tuple(tags.split()),
                text=texts[tongue][0],
                language=tongue,
                status=texts[tongue][1],
            )
        )
    return tuple(found)


def _texts(bundle: Bundle, wanted: tuple[str, ...]) -> Written:
    """The prompts' words with their status by item and key, then by language."""
    marks = ",".join("?" * len(wanted))
    written: Written = {}
    for item, key, tongue, text, status in bundle.all(
        "SELECT item, key, language, text, status FROM string "  # noqa: S608 - question marks only
        f"WHERE language IN ({marks}) AND item >= 'rp.' AND item < 'rp/'",
        wanted,
    ):
        written.setdefault((item, key), {})[tongue] = (text, status)
    return written
