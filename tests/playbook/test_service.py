"""The playbook opens every item of the pack, follows its links, and fills its placeholders."""

from __future__ import annotations

import re

import pytest

from mentordesk.playbook.bundle import Bundle
from mentordesk.playbook.errors import NotInThePlaybookError
from mentordesk.playbook.model import Kind, Safety
from mentordesk.playbook.prose import blocks
from mentordesk.playbook.service import Playbook
from mentordesk.playbook.talk import How, Line


def test_every_item_of_the_core_pack_opens(core: Bundle) -> None:
    playbook = Playbook(core)
    lines = [line for line in playbook.contents() if line.kind is not Kind.PROMPT_SET]
    assert len(lines) >= 17
    for line in lines:
        item = playbook.item(line.pin)
        assert (item.id, item.title, item.line) == (line.id, line.title, line)
        assert not re.search(r"\{name|\{other|\{\{", repr(item)), line.id
        assert not item.is_draft_translation


def test_every_link_and_source_of_the_core_pack_leads_somewhere(core: Bundle) -> None:
    playbook = Playbook(core)
    for line in playbook.contents():
        if line.kind is Kind.PROMPT_SET:
            continue
        item = playbook.item(line.id)
        assert tuple(link.id for link in playbook.links(line.id)) == item.links
        assert tuple(source.tag for source in playbook.sources(line.id)) == item.sources


def test_every_chapter_lays_out_as_blocks(core: Bundle) -> None:
    playbook = Playbook(core)
    for line in playbook.contents(Kind.CHAPTER):
        chapter = playbook.chapter(line.id)
        for section in chapter.sections:
            assert blocks(section.body), section.id
            assert section.id.startswith(f"{line.id}.")


def test_contents_come_by_kind(small: Bundle) -> None:
    playbook = Playbook(small)
    assert [line.id for line in playbook.contents(Kind.CHECKLIST)] == ["ck.ready"]
    assert len(playbook.contents()) == 12


def test_a_conversation_has_its_parts_and_its_people(small: Bundle) -> None:
    wish = Playbook(small).conversation("cv.wish@2")
    assert wish.line.safety is Safety.SENSITIVE
    assert wish.rule == ("Stop", "Look", "Ask")
    assert wish.opening == (Line(How.SAY, "What would I see?"), Line(How.DO, "Wait."))
    first, second, third = wish.branches
    names = {first.lines[0].speaker, second.lines[0].speaker}
    assert len(names) == 2
    assert names < {"Noor", "Kim", "Amal", "Robin"}
    assert first.when == f"If {first.lines[0].speaker} is silent"
    assert [line.how for line in first.lines] == [How.THEY, How.SAY, How.DO]
    assert (second.leads_to, third.leads_to) == ("third", "close")


def test_the_same_item_always_speaks_with_the_same_people(small: Bundle) -> None:
    one, two = (Playbook(small).conversation("cv.wish").moment for _ in range(2))
    assert one == two


def test_a_checklist_an_agenda_and_a_goal_template_have_their_parts(small: Bundle) -> None:
    playbook = Playbook(small)
    checklist = playbook.checklist("ck.ready")
    assert [item.id for item in checklist.items] == ["one", "two", "three", "four", "five"]
    assert checklist.items[3].hint == ""
    agenda = playbook.agenda("ag.short")
    assert [(step.minutes, step.lead) for step in agenda.steps] == [(5, "mentee"), (10, "both")]
    template = playbook.goal_template("gt.lead")
    assert template.levels[-2] == "None."
    assert template.priority == ""
    assert [milestone.after_days for milestone in template.milestones] == [7, 30, 60]


def test_a_journey_has_its_skills_actions_and_checkpoints(small: Bundle) -> None:
    journey = Playbook(small).journey("lj.begin")
    assert [(skill.start, skill.target) for skill in journey.skills] == [(1, 3), (1, 4), (2, 4)]
    assert [action.tag for action in journey.actions] == ["practice", "people", "study"]
    assert [checkpoint.day for checkpoint in journey.checkpoints] == [30, 60, 90]


def test_a_module_joins_its_prose_and_its_quiz(small: Bundle) -> None:
    module = Playbook(small).module("tm.asking")
    assert module.lead == "You need a pen."
    assert [section.id for section in module.sections] == ["tm.asking.wait", "tm.asking.own"]
    assert "{name}" not in module.sections[1].body
    assert len(module.quiz) == 5
    second = module.quiz[1]
    assert [option.right for option in second.options] == [False, True, False]
    assert second.options[1].feedback == "Because of that."


def test_a_self_assessment_has_its_areas_and_where_to_go_next(small: Bundle) -> None:
    mine = Playbook(small).assessment("sa.mine")
    assert [area.name for area in mine.areas] == ["Ears", "Eyes"]
    waited, asked = mine.areas[0].items
    assert (waited.text, waited.next) == ("… I waited.", "pb.asking.once")
    assert asked.next == "Ask once more."
    assert (mine.words[4], mine.enough, mine.alerts) == ("every time", 2, ("named",))


def test_the_glossary_has_its_words(small: Bundle) -> None:
    desk, pair = Playbook(small).glossary().terms
    assert (desk.name, desk.keep, desk.note) == ("desk", True, "A table.")
    assert (pair.definition, pair.keep, pair.note) == ("Two people.", False, "")


def test_the_pulse_asks_the_fixed_question_and_one_set_in_turn(small: Bundle) -> None:
    pulse = Playbook(small).pulse()

    def asked(turn: int, role: str) -> list[str]:
        return [question.id for question in pulse.asked(turn, role)]

    assert asked(0, "mentee") == asked(2, "mentee") == ["useful", "honest"]
    assert asked(1, "mentee") == ["useful", "real"]
    assert asked(1, "mentor") == ["useful", "load"]


def test_the_core_pulse_asks_three_questions_each_time(core: Bundle) -> None:
    pulse = Playbook(core).pulse()
    for role in ("mentor", "mentee"):
        for turn in range(8):
            assert len(pulse.asked(turn, role)) == 3, (role, turn)


def test_the_help_card_says_generic_words_until_an_organisation_fills_it(small: Bundle) -> None:
    card = Playbook(small).help_card()
    assert card.parts[0].lines[0].text == "Call your local number."
    assert card.empty_slots == ("org.phone",)
    assert card.parts[1].lines[0].how is How.NEVER


def test_a_protected_text_is_not_shown_in_a_draft_translation(small: Bundle) -> None:
    card = Playbook(small, "fr").help_card()
    assert (card.title, card.language, card.status) == ("Help card", "en", "source")
    prompt_set = next(line for line in Playbook(small, "fr").contents() if line.id == "rp.week")
    assert prompt_set.title == "La semaine"


def test_links_lead_there_and_back(small: Bundle) -> None:
    playbook = Playbook(small)
    assert [line.id for line in playbook.links("pb.asking@1")][:2] == ["cv.wish", "ck.ready"]
    assert [line.id for line in playbook.linked_from("cv.wish")] == ["pb.asking"]
    assert playbook.links("ck.nowhere") == ()


@pytest.mark.parametrize("asked", ["cv.nowhere", "rp.week", "ck.ready"])
def test_what_is_not_there_is_said_in_words(small: Bundle, asked: str) -> None:
    with pytest.raises(NotInThePlaybookError, match=asked):
        Playbook(small).conversation(asked)
