"""How the kinds that teach and ask are put together: journeys, modules, glossary, pulse."""

from __future__ import annotations

from mentordesk.playbook.assessment import SCALES, Area, Assessment, AssessmentItem
from mentordesk.playbook.glossary import Glossary, Term
from mentordesk.playbook.journey import Checkpoint, Journey, JourneyAction, Skill
from mentordesk.playbook.model import Section
from mentordesk.playbook.module import Module, Option, Question
from mentordesk.playbook.pulse import SCALE, Pulse, PulseQuestion
from mentordesk.playbook.read import ItemRow


def journey(row: ItemRow) -> Journey:
    """A learning journey."""
    shape, texts = row.shape, row.texts
    return Journey(
        **row.common,
        about=texts["about"],
        move_up=texts["move-up"],
        skills=tuple(
            Skill(
                one["id"],
                texts[f"skill.{one['id']}.name"],
                one["start"],
                one["target"],
                texts[f"skill.{one['id']}.alone"],
            )
            for one in shape["skill"]
        ),
        actions=tuple(
            JourneyAction(
                one["id"],
                texts[f"action.{one['id']}.title"],
                texts.get(f"action.{one['id']}.hint"),
                one["tag"],
            )
            for one in shape["action"]
        ),
        checkpoints=tuple(
            Checkpoint(
                one["id"],
                one["day"],
                texts[f"checkpoint.{one['id']}.title"],
                texts[f"checkpoint.{one['id']}.evidence"],
            )
            for one in shape["checkpoint"]
        ),
    )


def glossary(row: ItemRow) -> Glossary:
    """The words of the desk."""
    texts = row.texts
    return Glossary(
        **row.common,
        terms=tuple(
            Term(
                one["id"],
                texts[f"term.{one['id']}.name"],
                texts[f"term.{one['id']}.definition"],
                texts.get(f"term.{one['id']}.note"),
                bool(one.get("keep")),
            )
            for one in row.shape["term"]
        ),
    )


def pulse(row: ItemRow) -> Pulse:
    """The pulse."""
    shape, texts = row.shape, row.texts
    return Pulse(
        **row.common,
        lead=texts["lead"],
        skip=texts["skip"],
        shown=shape["shown"],
        every_days=shape["every_days"],
        quiet_hours=shape["quiet_hours"],
        questions=tuple(
            PulseQuestion(
                id=one["id"],
                text=texts[f"question.{one['id']}"],
                set=one["set"],
                roles=tuple(one["roles"]),
                instead=one.get("instead", {}),
                open=bool(one.get("open")),
            )
            for one in shape["question"]
        ),
        scale={value: texts[f"scale.{value}"] for value in SCALE},
    )


def module(row: ItemRow) -> Module:
    """A training module."""
    shape, texts = row.shape, row.texts
    return Module(
        **row.common,
        lead=texts.get("lead"),
        rule=tuple(texts[f"rule.{word}"] for word in shape["rule"]),
        sections=tuple(
            Section(f"{row.line.id}.{part}", texts[f"{part}.title"], texts[f"{part}.body"])
            for part in shape["sections"]
        ),
        then=texts["then"],
        quiz=tuple(
            Question(
                one["id"],
                texts[f"quiz.{one['id']}.ask"],
                tuple(
                    Option(
                        option,
                        texts[f"quiz.{one['id']}.{option}"],
                        texts[f"quiz.{one['id']}.{option}-why"],
                        option == one["right"],
                    )
                    for option in one["options"]
                ),
            )
            for one in shape["quiz"]
        ),
    )


def assessment(row: ItemRow) -> Assessment:
    """A self-assessment."""
    shape, texts = row.shape, row.texts
    return Assessment(
        **row.common,
        lead=texts["lead"],
        stem=texts["stem"],
        scale=shape["scale"],
        words={value: texts[f"scale.{value}"] for value in SCALES[shape["scale"]]},
        areas=tuple(
            Area(
                area["id"],
                texts[f"area.{area['id']}"],
                tuple(
                    AssessmentItem(
                        item,
                        texts[f"item.{item}"],
                        shape.get("next", {}).get(item, "") or texts.get(f"next.{item}"),
                    )
                    for item in area["items"]
                ),
            )
            for area in shape["area"]
        ),
        enough=shape["enough"],
        then_and_now=bool(shape.get("then_and_now")),
        alerts=tuple(shape.get("alerts", ())),
    )
