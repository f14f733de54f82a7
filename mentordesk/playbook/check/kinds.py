"""Rules on single kinds: V15 checklists, V16 goal templates, V17 journeys, V19 pulse, V21."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.playbook.check.findings import Desk, Finding, error
from mentordesk.playbook.check.measure import words
from mentordesk.playbook.check.sizes import of_kind
from mentordesk.playbook.source import SourceItem

CHECKLIST = (5, 10)
TYPES = ("learn", "perform")
ACTION_TAGS = {"practice", "people", "study"}
CHECKPOINT_DAYS = {30, 60, 90}
PULSE_SHOWN, PULSE_WORDS = 3, 16
LEVEL_KEYS = ("level.-2", "level.-1", "level.0", "level.1", "level.2")


def v15_checklists(desk: Desk) -> Iterator[Finding]:
    """A checklist says how it is used and when, and each line is an act."""
    openers = {word.lower() for word in desk.lists.get("openers", [])}
    for item, texts in of_kind(desk, "ck"):
        if item.shape.get("way") not in ("do-confirm", "read-do"):
            yield error("V15", item.id, "way", "a checklist is do-confirm or read-do")
        if item.shape.get("stage") not in ("prepare", "during", "after"):
            yield error("V15", item.id, "stage", "a checklist is for prepare, during or after")
        low, high = CHECKLIST
        if not low <= len(item.words("items")) <= high:
            yield error("V15", item.id, "items", f"a checklist has {low} to {high} lines")
        if not texts.get("pause", "").strip():
            yield error("V15", item.id, "pause", "no pause point is named")
        for one in item.words("items"):
            first = words(texts.get(f"item.{one}.title", ""))[:1]
            if first and first[0].lower() not in openers:
                says = f"“{first[0]}” is no verb of the list and not “I”"
                yield error("V15", item.id, f"item.{one}.title", says)


def v16_goal_templates(desk: Desk) -> Iterator[Finding]:
    """A goal template has five different levels, the expected one first, and three milestones."""
    for item, texts in of_kind(desk, "gt"):
        if item.shape.get("exempt"):
            continue
        if item.shape.get("type") not in TYPES:
            yield error("V16", item.id, "type", "a goal is to learn or to perform")
        if not item.shape.get("priority"):
            yield error("V16", item.id, "priority", "a priority, or “none”")
        if len(item.shape.get("milestone", [])) != 3:
            yield error("V16", item.id, "milestone", "three milestones")
        if not texts.get("first-step", "").strip():
            yield error("V16", item.id, "first-step", "a first step within seven days")
        yield from _levels(item, texts)


def _levels(item: SourceItem, texts: dict[str, str]) -> Iterator[Finding]:
    levels = [key for key in texts if key in LEVEL_KEYS]
    if len({texts[key].strip().lower() for key in levels}) != len(LEVEL_KEYS):
        yield error("V16", item.id, "level", "five levels, all different")
    if levels[:1] != ["level.0"]:
        yield error("V16", item.id, "level", "the expected level 0 is written first")


def v17_journeys(desk: Desk) -> Iterator[Finding]:
    """A journey has three to five skills that rise, every kind of action, and its checkpoints."""
    for item, _ in of_kind(desk, "lj"):
        skills = item.shape.get("skill", [])
        if not 3 <= len(skills) <= 5:
            yield error("V17", item.id, "skill", "three to five skills")
        for skill in skills:
            if not 1 <= skill.get("start", 0) < skill.get("target", 0) <= 5:
                yield error("V17", item.id, f"skill.{skill.get('id')}", "start < target, 1 to 5")
        if {action.get("tag") for action in item.shape.get("action", [])} != ACTION_TAGS:
            says = "actions of each kind: practice, people, study"
            yield error("V17", item.id, "action", says)
        days = {checkpoint.get("day") for checkpoint in item.shape.get("checkpoint", [])}
        if not days >= CHECKPOINT_DAYS:
            yield error("V17", item.id, "checkpoint", "checkpoints on days 30, 60 and 90")


def v19_pulse(desk: Desk) -> Iterator[Finding]:
    """A pulse shows three short questions at most, and a way to skip them."""
    for item, texts in of_kind(desk, "pu"):
        if item.shape.get("shown", 0) > PULSE_SHOWN:
            yield error("V19", item.id, "shown", "more than three questions at once")
        if not texts.get("skip", "").strip():
            yield error("V19", item.id, "skip", "no way to skip")
        for key, text in texts.items():
            if key.startswith("question.") and len(words(text)) > PULSE_WORDS:
                yield error("V19", item.id, key, f"more than {PULSE_WORDS} words")


def v21_agendas(desk: Desk) -> Iterator[Finding]:
    """The minutes of an agenda add up exactly."""
    for item, _ in of_kind(desk, "ag"):
        added = sum(int(step.get("minutes", 0)) for step in item.shape.get("step", []))
        if added != item.shape.get("total"):
            says = f"the steps take {added} minutes, the agenda says {item.shape.get('total')}"
            yield error("V21", item.id, "total", says)
