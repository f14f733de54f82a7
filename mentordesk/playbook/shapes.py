"""How each kind of item is put together from its skeleton and its strings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mentordesk.playbook import shapes_learning as learning
from mentordesk.playbook.model import (
    LEVELS,
    Agenda,
    AgendaStep,
    Chapter,
    CheckItem,
    Checklist,
    GoalTemplate,
    Item,
    Kind,
    Milestone,
    Section,
    Way,
)
from mentordesk.playbook.read import ItemRow, Strings
from mentordesk.playbook.talk import Branch, Card, CardPart, Conversation, How, Line, Slip

SPEAKERS = {"you": How.SAY, "do": How.DO, "never": How.NEVER, "fill": How.FILL}


def line(speaker: str, text: str, name: str = "") -> Line:
    """One line of a dialogue or a card. Any speaker but ``SPEAKERS`` is the other person."""
    how = SPEAKERS.get(speaker, How.THEY)
    return Line(how, text, (name or speaker) if how is How.THEY else "")


def chapter(row: ItemRow) -> Chapter:
    """A chapter from its Markdown file."""
    return Chapter(
        **row.common,
        lead=row.texts.get("lead"),
        sections=tuple(
            Section(f"{row.line.id}.{part}", row.texts[f"{part}.title"], row.texts[f"{part}.body"])
            for part in row.shape["sections"]
        ),
    )


def conversation(row: ItemRow) -> Conversation:
    """A sample conversation."""
    texts = row.texts
    return Conversation(
        **row.common,
        difficulty=row.shape["difficulty"],
        rule=tuple(texts[f"rule.{word}"] for word in row.shape["rule"]),
        moment=texts["moment"],
        opening=_said_then_done(texts, "open"),
        branches=tuple(_branch(texts, branch) for branch in row.shape["branch"]),
        slip=Slip(texts["slip.bad"], texts["slip.why"], texts["slip.better"]),
        close=_said_then_done(texts, "close"),
        try_it=texts["try"],
        then=texts["then"],
    )


def _said_then_done(texts: Strings, key: str) -> tuple[Line, ...]:
    after = texts.get(f"{key}-then")
    said = Line(How.SAY, texts[key])
    return (said, Line(How.DO, after)) if after else (said,)


def _branch(texts: Strings, branch: Mapping[str, object]) -> Branch:
    number, turns = branch["id"], branch["turns"]
    if not isinstance(turns, list):
        raise TypeError(f"the turns of {number} are no list")
    return Branch(
        id=str(number),
        when=texts[f"branch.{number}.when"],
        lines=tuple(
            line(str(turn), texts[f"branch.{number}.{place}"], texts.name(str(turn)))
            for place, turn in enumerate(turns, 1)
        ),
        leads_to=str(branch["next"]),
    )


def checklist(row: ItemRow) -> Checklist:
    """A checklist."""
    texts = row.texts
    return Checklist(
        **row.common,
        way=Way(row.shape["way"]),
        stage=row.shape["stage"],
        pause=texts["pause"],
        items=tuple(
            CheckItem(item, texts[f"item.{item}.title"], texts.get(f"item.{item}.hint"))
            for item in row.shape["items"]
        ),
        end=texts.get("end"),
    )


def agenda(row: ItemRow) -> Agenda:
    """An agenda."""
    texts = row.texts
    return Agenda(
        **row.common,
        total=row.shape["total"],
        purpose=texts["purpose"],
        steps=tuple(
            AgendaStep(
                step["id"],
                texts[f"step.{step['id']}.title"],
                texts.get(f"step.{step['id']}.hint"),
                step["minutes"],
                step["lead"],
            )
            for step in row.shape["step"]
        ),
        note=texts.get("note"),
    )


def goal_template(row: ItemRow) -> GoalTemplate:
    """A goal template."""
    shape, texts = row.shape, row.texts
    return GoalTemplate(
        **row.common,
        type=shape["type"],
        priority="" if shape["priority"] == "none" else shape["priority"],
        start_level=shape["start_level"],
        importance=shape["importance"],
        review_days=shape["review_days"],
        about=texts["about"],
        why_me=texts["why-me"],
        hope=texts["hope"],
        best_result=texts["best-result"],
        who_benefits=texts["who-benefits"],
        snag=texts["snag"],
        if_then=texts["if-then"],
        levels={level: texts[f"level.{level}"] for level in LEVELS},
        first_step=texts["first-step"],
        evidence=texts["evidence"],
        switch=texts["switch"],
        milestones=tuple(
            Milestone(one["id"], texts[f"milestone.{one['id']}"], one["after_days"])
            for one in shape["milestone"]
        ),
    )


def card(row: ItemRow) -> Card:
    """A card."""
    texts = row.texts
    return Card(
        **row.common,
        lead=texts.get("lead"),
        parts=tuple(
            CardPart(
                part["id"],
                part["side"],
                texts[f"part.{part['id']}.title"],
                tuple(
                    line(how, texts[f"part.{part['id']}.{place}"])
                    for place, how in enumerate(part["lines"], 1)
                ),
            )
            for part in row.shape["part"]
        ),
        empty_slots=texts.empty_slots(),
    )


MAKERS: dict[Kind, Callable[[ItemRow], Item]] = {
    Kind.CHAPTER: chapter,
    Kind.CONVERSATION: conversation,
    Kind.CHECKLIST: checklist,
    Kind.AGENDA: agenda,
    Kind.GOAL_TEMPLATE: goal_template,
    Kind.CARD: card,
    Kind.JOURNEY: learning.journey,
    Kind.GLOSSARY: learning.glossary,
    Kind.PULSE: learning.pulse,
    Kind.MODULE: learning.module,
    Kind.SELF_ASSESSMENT: learning.assessment,
}
