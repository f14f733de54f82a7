"""Prompts of one's own come up like the pack's, rest, and go with their words."""

from __future__ import annotations

import itertools
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.changes import Changed
from mentordesk.ids import id_maker
from mentordesk.journal.model import EntryDraft, Prompt
from mentordesk.journal.own_prompts.model import OwnPrompt, PromptGone, UnfitPrompt
from mentordesk.journal.own_prompts.service import OwnPrompts
from mentordesk.journal.prompts import bare
from tests.journal.room import NOW, PROMPTS, Room

DAY = NOW.date()
STEPS = st.lists(
    st.sampled_from(("day", "another", "add", "rest", "wake", "remove", "pack", "words", "lock")),
    max_size=25,
)


def own_of(room: Room) -> OwnPrompts:
    return OwnPrompts(room.database, room.clock, id_maker(room.clock))


def ask_both(room: Room, own: OwnPrompts, pack: tuple[Prompt, ...] = PROMPTS) -> None:
    """What comes up from now on: the pack's, and one's own that do not rest."""
    room.prompts = (*pack, *(one.prompt for one in own.all() if not one.rests))


def test_a_question_of_ones_own_is_kept_changed_and_removed(room: Room) -> None:
    own = own_of(room)
    one = own.add("  Whom did I\nthank? ").value
    assert own.all() == [OwnPrompt(one.id, "Whom did I thank?")]
    assert one.prompt == Prompt(f"own.{one.id}", "Whom did I thank?", 5)
    assert own.change(one.id, "Whom will I thank?").value.line == "Whom will I thank?"
    assert own.change(one.id, "Whom will I thank?").changed == Changed.NOTHING
    assert own.add("And in a setback?", "setback").value.occasion == "setback"
    assert own.remove(one.id).changed == Changed.JOURNAL
    assert [left.line for left in own.all()] == ["And in a setback?"]


@pytest.mark.parametrize("typed", ["", " \n", "x" * 301, "a\0b", "\ud800?", "\u200b\u2060"])
def test_what_asks_nothing_or_cannot_be_kept_is_refused(room: Room, typed: str) -> None:
    own = own_of(room)
    one = own.add("Why?").value
    with pytest.raises(UnfitPrompt):
        own.add(typed)
    with pytest.raises(UnfitPrompt):
        own.change(one.id, typed)
    assert own.all() == [one]


def test_what_is_gone_is_said_so(room: Room) -> None:
    own = own_of(room)
    for verb in (own.remove, own.rest):
        with pytest.raises(PromptGone):
            verb(UUID(int=5))
    with pytest.raises(PromptGone):
        own.change(UUID(int=5), "Why?")


def test_one_that_rests_or_is_removed_does_not_stay_the_days(room: Room) -> None:
    own = own_of(room)
    one = own.add("Whom did I thank?").value
    room.prompts = (one.prompt,)
    assert room.journal.prompt_for(DAY).value == one.prompt
    own.change(one.id, "Whom will I thank?")
    asked = room.journal.prompt_for(DAY).value
    assert asked is not None
    assert asked.text == "Whom will I thank?", "other words are asked today too"
    own.rest(one.id)
    assert own.rest(one.id).changed == Changed.NOTHING
    ask_both(room, own)
    assert room.journal.prompt_for(DAY).value in PROMPTS


def test_removing_one_leaves_its_words_nowhere_but_in_what_was_answered(room: Room) -> None:
    own = own_of(room)
    one = own.add("Whom did I thank?").value
    room.prompts = (one.prompt,)
    room.journal.prompt_for(DAY)
    room.journal.write(EntryDraft(None, 0, "", "Ada", one.prompt_id, one.line))
    own.remove(one.id)
    with room.database.read() as tx:
        assert tx.all("SELECT prompt_text FROM prompt_shown") == [("",)]
        assert tx.all("SELECT prompt_text FROM entry") == [("Whom did I thank?",)]


class Desk:
    """A desk on which days pass, and what was asked on them."""

    def __init__(self, room: Room) -> None:
        self.room, self.own = room, own_of(room)
        self.pack: tuple[Prompt, ...] = PROMPTS
        self.day, self.seen = DAY, list[tuple[str, int]]()
        ask_both(room, self.own)

    def ask(self, prompt: Prompt | None) -> None:
        """Note what was asked, and out of how many."""
        if prompt is not None:
            self.seen.append((bare(prompt.id), len(self.room.prompts)))

    def step(self, what: str) -> None:
        own = self.own.all()
        if what == "day":
            self.day += timedelta(days=1)
            self.ask(self.room.journal.prompt_for(self.day).value)
        elif what == "another":
            self.ask(self.room.journal.another_prompt(self.day).value)
        elif what == "add":
            self.own.add(f"Question {len(own)}?")
        elif what in ("rest", "wake") and own:
            self.own.rest(own[-1].id, rests=what == "rest")
        elif what == "remove" and own:
            self.own.remove(own[0].id)
        elif what == "lock":
            self.room.reopen()
            self.own = own_of(self.room)
        else:
            self.change_pack(what)
        ask_both(self.room, self.own, self.pack)

    def change_pack(self, what: str) -> None:
        """A newer pack: fewer questions, or the same ones in other words."""
        if what == "pack":
            self.pack = PROMPTS[1:] if len(self.pack) == len(PROMPTS) else PROMPTS
        else:
            self.pack = tuple(
                Prompt(f"{bare(one.id)}@{int(one.id.partition('@')[2]) + 1}", "Other words?", 5)
                for one in self.pack
            )


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_never_the_same_twice_in_a_row_whatever_becomes_of_the_questions(
    room: Room, steps: list[str]
) -> None:
    desk = Desk(room)
    for step in steps:
        desk.step(step)
    for (one, _), (other, among) in itertools.pairwise(desk.seen):
        assert one != other or among == 1


def test_the_control_comparing_whole_ids_asks_the_same_in_other_words() -> None:
    """What choosing did before versions were left out: a new wording counted as never asked."""
    shown, prompts = ["rp.a@1", "rp.b@1"], [Prompt("rp.a@2", "?", 1), Prompt("rp.b@1", "?", 1)]
    by_whole_id = next(one for one in prompts if one.id not in shown)
    assert bare(by_whole_id.id) == bare(shown[0])
