"""A new item: files of the right form with words to replace; the checker says it is unfinished."""

from __future__ import annotations

import os
import tomllib

from mentordesk.playbook.author.textfile import quoted
from mentordesk.playbook.check.keys import BY_PREFIX
from mentordesk.playbook.check.structure import UNFINISHED
from mentordesk.playbook.source import KINDS, PROSE, PackSource, SourceItem

OWN: dict[str, str] = {
    "cv": 'group = "goals"\ndifficulty = 1\nrule = ["first", "second", "third"]\n'
    + "".join(
        f'[[branch]]\nid = "{name}"\nturns = ["mentee", "you", "do"]\nnext = "close"\n{handles}'
        for name, handles in (
            ("yes", ""),
            ("unsure", ""),
            ("not-today", 'handles = ["not-today"]\n'),
        )
    ),
    "ck": 'way = "do-confirm"\nstage = "prepare"\n'
    'items = ["one", "two", "three", "four", "five"]\n',
    "ag": "total = 45\nstep = [\n"
    '  { id = "arrive", minutes = 5, lead = "mentor" },\n'
    '  { id = "topic", minutes = 35, lead = "mentee" },\n'
    '  { id = "step", minutes = 5, lead = "both" },\n]\n',
    "gt": 'type = "learn"\npriority = "none"\nstart_level = -1\nimportance = 2\nreview_days = 90\n'
    "milestone = [\n"
    + "".join(f'  {{ id = "m{n}", after_days = {30 * n} }},\n' for n in (1, 2, 3))
    + "]\n",
    "rp": 'occasion = "day"\nprompts = [\n'
    '  { id = "01", version = 1, depth = 1, tags = [] },\n'
    '  { id = "02", version = 1, depth = 1, tags = [] },\n]\n',
    "tp": 'part = [\n  { id = "first", side = "front", lines = ["do", "you"] },\n]\n',
    "lj": "skill = [\n"
    + "".join(f'  {{ id = "s{n}", start = 1, target = 4 }},\n' for n in (1, 2, 3))
    + "]\naction = [\n"
    + "".join(f'  {{ id = "{tag}", tag = "{tag}" }},\n' for tag in ("practice", "people", "study"))
    + "]\ncheckpoint = [\n"
    + "".join(f'  {{ id = "d{day}", day = {day} }},\n' for day in (30, 60, 90))
    + "]\n",
    "pu": "shown = 3\nevery_days = 28\nquiet_hours = 48\n"
    'question = [\n  { id = "useful", set = 0, roles = ["mentor", "mentee"] },\n]\n',
    "gl": 'term = [\n  { id = "word", keep = false },\n]\n',
    "tm": 'rule = ["first", "second", "third"]\nquiz = [\n'
    + "".join(
        f'  {{ id = "q{n}", options = ["a", "b", "c"], right = "{"abc"[n % 3]}" }},\n'
        for n in range(1, 6)
    )
    + "]\n",
    "sa": 'scale = "frequency"\nenough = 2\narea = [\n'
    '  { id = "one", items = ["first", "second"] },\n]\n',
}


class NoNewItemError(ValueError):
    """An item that cannot be begun; says why."""


def begin_item(pack: PackSource, kind: str, item_id: str) -> list[str]:
    """Write the files of a new item; answer them. Raises ``NoNewItemError``."""
    prefixes = {name: prefix for prefix, name in KINDS.items()}
    prefix = prefixes.get(kind, kind)
    if prefix not in KINDS:
        raise NoNewItemError(f"no such kind: {kind}; there are {', '.join(KINDS)}")
    number = item_id if item_id.startswith(f"{prefix}.") else f"{prefix}.{item_id}"
    if number in pack.tombstones or any(item.id == number for item in pack.items):
        raise NoNewItemError(f"{number} is taken, or was")
    return list(_files(pack, prefix, number))


def _files(pack: PackSource, prefix: str, number: str) -> list[str]:
    slug = number.partition(".")[2]
    facts = {
        "id": quoted(number),
        "version": "1",
        "kind": quoted(KINDS[prefix]),
        "roles": '["mentor"]',
        "minutes": "1",
        "safety": '"normal"',
        "tags": "[]",
        "links": "[]",
        "sources": "[]",
    }
    head = "".join(f"{key} = {value}\n" for key, value in facts.items())
    shape = head + OWN.get(prefix, "")
    written = []
    if prefix != "pb":
        written.append(_write(pack, ("skeleton", prefix, f"{slug}.toml"), shape))
    if prefix in PROSE:
        own = head if prefix == "pb" else f"id = {quoted(number)}\n"
        prose = _prose(number, own, pack.language)
        written.append(_write(pack, ("text", pack.language, prefix, f"{slug}.md"), prose))
    if prefix != "pb":
        text = _strings(number, shape, pack.language)
        written.append(_write(pack, ("text", pack.language, prefix, f"{slug}.toml"), text))
    return written


def _strings(number: str, shape: str, language: str) -> str:
    prefix = number.split(".", maxsplit=1)[0]
    facts = tomllib.loads(shape)
    required, _ = BY_PREFIX[prefix](SourceItem(number, prefix, "", facts))
    if prefix in PROSE:
        required = [key for key in required if key.startswith(("rule.", "quiz.", "then"))]
    lines = [f"lang = {quoted(language)}", f"for = {quoted(number)}"]
    lines += [f"{key} = {quoted(f'{UNFINISHED} {key}')}" for key in required]
    return "\n".join(lines) + "\n"


def _prose(number: str, head: str, language: str) -> str:
    return (
        f"+++\n{head}title = {quoted(f'{UNFINISHED} title')}\nlang = {quoted(language)}\n"
        f'status = "source"\n+++\n\n## {UNFINISHED} The moment {{#{number}.moment}}\n\n'
        f"{UNFINISHED} Say, do, why.\n\n## {UNFINISHED} One thing to try this week "
        f"{{#{number}.try}}\n\n> [!do] {UNFINISHED} One act.\n"
    )


def _write(pack: PackSource, place: tuple[str, ...], content: str) -> str:
    path = os.path.join(pack.folder, *place)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "x", encoding="utf-8", newline="\n") as file:
        file.write(content)
    return path
