"""Which strings an item of each kind must have, and which it may have."""

from __future__ import annotations

from collections.abc import Callable

from mentordesk.playbook.assessment import SCALES
from mentordesk.playbook.source import SourceItem

Keys = tuple[list[str], list[str]]  # required, optional


def _chapter(item: SourceItem) -> Keys:
    parts = item.words("sections")
    return ["title", *(f"{part}.{what}" for part in parts for what in ("title", "body"))], ["lead"]


def _conversation(item: SourceItem) -> Keys:
    required = ["title", "moment", "open", "close", "try", "then"]
    required += ["slip.bad", "slip.why", "slip.better"]
    required += [f"rule.{word}" for word in item.words("rule")]
    for branch in item.shape.get("branch", []):
        turns = range(1, len(branch.get("turns", [])) + 1)
        required += [f"branch.{branch.get('id')}.{what}" for what in ("when", *turns)]
    return required, ["open-then", "close-then"]


def _checklist(item: SourceItem) -> Keys:
    items = item.words("items")
    required = ["title", "pause", *(f"item.{one}.title" for one in items)]
    return required, ["end", *(f"item.{one}.hint" for one in items)]


def _agenda(item: SourceItem) -> Keys:
    steps = [str(step.get("id")) for step in item.shape.get("step", [])]
    required = ["title", "purpose", *(f"step.{step}.title" for step in steps)]
    return required, ["note", *(f"step.{step}.hint" for step in steps)]


def _goal_template(item: SourceItem) -> Keys:
    required = ["title", "about", "why-me", "hope", "best-result", "who-benefits", "snag"]
    required += [
        "if-then",
        "first-step",
        "evidence",
        "switch",
        *(f"level.{level}" for level in (0, 2, -2, 1, -1)),
    ]
    milestones = item.shape.get("milestone", [])
    return required + [f"milestone.{one.get('id')}" for one in milestones], []


def _card(item: SourceItem) -> Keys:
    required = ["title"]
    for part in item.shape.get("part", []):
        lines = range(1, len(part.get("lines", [])) + 1)
        required += [f"part.{part.get('id')}.{what}" for what in ("title", *lines)]
    return required, ["lead"]


def _prompt_set(item: SourceItem) -> Keys:
    return ["title", *(str(one.get("id")) for one in item.shape.get("prompts", []))], []


def _parts(item: SourceItem, table: str, *keys: str) -> list[str]:
    return [f"{table}.{one.get('id')}.{key}" for one in item.shape.get(table, []) for key in keys]


def _glossary(item: SourceItem) -> Keys:
    return ["title", *_parts(item, "term", "name", "definition")], _parts(item, "term", "note")


def _journey(item: SourceItem) -> Keys:
    required = ["title", "about", "move-up", *_parts(item, "skill", "name", "alone")]
    required += _parts(item, "action", "title") + _parts(item, "checkpoint", "title", "evidence")
    return required, _parts(item, "action", "hint")


def _module(item: SourceItem) -> Keys:
    required, optional = _chapter(item)
    required += ["then", *(f"rule.{word}" for word in item.words("rule"))]
    for one in item.shape.get("quiz", []):
        answers = [key for option in one.get("options", []) for key in (option, f"{option}-why")]
        required += [f"quiz.{one.get('id')}.{key}" for key in ("ask", *answers)]
    return required, optional


def _pulse(item: SourceItem) -> Keys:
    questions = [f"question.{one.get('id')}" for one in item.shape.get("question", [])]
    return ["title", "lead", "skip", *questions, *(f"scale.{n}" for n in range(1, 6))], []


def _assessment(item: SourceItem) -> Keys:
    areas = item.shape.get("area", [])
    items = [one for area in areas for one in area.get("items", [])]
    required = ["title", "lead", "stem", *(f"area.{area.get('id')}" for area in areas)]
    required += [f"item.{one}" for one in items]
    required += [f"scale.{value}" for value in SCALES.get(item.shape.get("scale", ""), ())]
    return required, [f"next.{one}" for one in items]


BY_PREFIX: dict[str, Callable[[SourceItem], Keys]] = {
    "pb": _chapter,
    "cv": _conversation,
    "ck": _checklist,
    "ag": _agenda,
    "gt": _goal_template,
    "tp": _card,
    "rp": _prompt_set,
    "gl": _glossary,
    "lj": _journey,
    "pu": _pulse,
    "tm": _module,
    "sa": _assessment,
}
