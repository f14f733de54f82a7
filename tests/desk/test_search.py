"""Search over record, notes and journal, merged newest first."""

from __future__ import annotations

from itertools import pairwise

from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.desk.search import HitKind
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.notes.model import AskedFirst, NoteDraft, ReflectionDraft, ReminderDraft
from mentordesk.mentoring.actions.model import ActionDraft
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.goals.model import CheckInDraft, Frame, GoalDraft, MilestoneDraft
from tests.mentoring.world import World


def kinds(world: World, query: str) -> list[str]:
    return [hit.kind.value for hit in world.desk.search(query)]


def test_every_text_that_one_writes_is_found_where_it_stands(world: World) -> None:
    pair = world.pair("Jonas Okafor")
    person = world.people.everyone()[0].person.id
    session = world.planned(pair)
    world.agendas.add(session.id, ItemDraft("aardvark", 5, "bison"))
    world.notes.write(NoteDraft(session.id, 0, "capybara"))
    world.notes.reflect(ReflectionDraft(session.id, 0, AskedFirst.YES, "dugong"))
    world.notes.remind(ReminderDraft(person, "echidna"))
    step = StepDraft("ferret", if_then="If gecko, then heron")
    world.desk.close_session(CloseDraft(session.id, "ibex", step))
    frame = Frame("jackal", "koala", "lemur", "marmot", "newt", "ocelot", "puffin", "quokka")
    goal = world.goals.set(
        GoalDraft("raven", {0: "stoat"}, frame=frame, milestones=(MilestoneDraft("tapir"),))
    ).value
    world.steps.check_in(CheckInDraft(goal.id, 0, "urial"))
    world.goals.close(goal.id, goal.state.REACHED, "vole")
    world.journal.write(EntryDraft(None, 0, "walrus", "xerus"))
    expected = {
        HitKind.PERSON: "Okafor",
        HitKind.SESSION: "aardvark bison ibex",
        HitKind.NOTE: "capybara",
        HitKind.REFLECTION: "dugong",
        HitKind.REMINDER: "echidna",
        HitKind.ACTION: "ferret gecko heron",
        HitKind.GOAL: "jackal koala lemur marmot newt ocelot puffin quokka raven stoat tapir urial"
        " vole",
        HitKind.ENTRY: "walrus xerus",
    }
    for kind, words in expected.items():
        for word in words.split():
            assert kind.value in kinds(world, word), word
    private = {kind for kind in HitKind if kind.is_private}
    assert private == {HitKind.NOTE, HitKind.REFLECTION, HitKind.REMINDER, HitKind.ENTRY}


def test_hits_of_all_rooms_are_one_list_newest_first(world: World) -> None:
    pair = world.pair()
    session = world.planned(pair)
    made = []
    for turn in range(3):
        world.clock.go(minutes=1)
        made.append(world.actions.add(ActionDraft(f"fridge {turn}")).value.id)
        world.clock.go(minutes=1)
        entry = world.journal.write(EntryDraft(None, 0, "", f"the fridge, day {turn}"))
        made.append(entry.value.id)
        world.clock.go(minutes=1)
        world.notes.write(NoteDraft(session.id, turn, f"fridge note {turn}"))
    hits = world.desk.search("fridge")
    assert [hit.id for hit in hits] == [session.id, *reversed(made)]
    assert all(one.changed >= other.changed for one, other in pairwise(hits))
    assert [hit.id for hit in world.desk.search("fridge", limit=2)] == [session.id, made[-1]]


def test_a_hit_says_where_the_words_stand_and_whose_it_is(world: World) -> None:
    pair = world.pair("Jonas Okafor")
    session = world.planned(pair)
    world.notes.write(NoteDraft(session.id, 0, "He said: the Fridge is broken."))
    world.actions.add(ActionDraft("Call about the fridge", pair_id=pair))
    action, note = world.desk.search("fridge")
    assert action.title[slice(*action.title_highlights[0])] == "fridge"
    assert action.person_name == note.person_name == "Jonas Okafor"
    assert note.snippet[slice(*note.highlights[0])] == "Fridge"
    assert note.session is not None
    assert note.session.session.id == note.id == session.id


def test_a_persons_name_narrows_what_belongs_to_them(world: World) -> None:
    for name in ("Jonas Okafor", "Mei Lindqvist"):
        world.actions.add(ActionDraft("mend the fridge", pair_id=world.pair(name)))
    hits = world.desk.search("mei fridge")
    assert [(hit.kind, hit.person_name) for hit in hits] == [(HitKind.ACTION, "Mei Lindqvist")]


def test_words_in_arabic_and_chinese_are_found(world: World) -> None:
    world.pair("أمينة الحسن", "Africa/Cairo")
    world.actions.add(ActionDraft("写一封信给老师"))
    assert kinds(world, "امينه") == ["person"]
    assert kinds(world, "老师") == ["action"]


def test_what_was_changed_or_removed_is_no_longer_found(world: World) -> None:
    action = world.actions.add(ActionDraft("aardvark")).value
    world.actions.change(action.id, ActionDraft("bison"))
    assert (kinds(world, "aardvark"), kinds(world, "bison")) == ([], ["action"])
    world.actions.remove(action.id)
    assert kinds(world, "bison") == []


def test_a_query_without_words_finds_nothing(world: World) -> None:
    world.pair()
    for query in ("", "  ", '"', "-jonas", "*", "(", "NEAR/", "AND"):
        assert world.desk.search(query) == []


def test_one_jumps_to_people_and_goals_by_the_beginning_of_a_name(world: World) -> None:
    jonas, mei = world.pair("Jonas Okafor"), world.pair("Mei Jonasson")
    goal = world.goals.set(GoalDraft("Lead the rollout", {0: "runs"}, pair_id=jonas)).value
    world.actions.add(ActionDraft("Jonas", pair_id=mei))
    hits = world.desk.jump("jo")
    assert [(hit.kind, hit.title) for hit in hits] == [
        (HitKind.PERSON, "Mei Jonasson"),
        (HitKind.PERSON, "Jonas Okafor"),
        (HitKind.GOAL, "Lead the rollout"),
    ]
    assert [hit.id for hit in world.desk.jump("lead")] == [goal.id]


def test_conditions_choose_rooms_people_and_days(world: World) -> None:
    jonas, mei = world.pair("Jonas Okafor"), world.pair("Mei Lin")
    for pair in (jonas, mei):
        session = world.planned(pair)
        world.notes.write(NoteDraft(session.id, 0, "a calm note"))
        world.agendas.add(session.id, ItemDraft("calm item", 5, ""))
        world.actions.add(ActionDraft("keep calm", pair_id=pair))
    world.goals.set(GoalDraft("calm goal", {0: "calm"}))
    world.journal.write(EntryDraft(None, 0, "calm entry", "#work with words"))
    everything = kinds(world, "calm")
    assert sorted(set(everything)) == ["action", "entry", "goal", "note", "session"]
    assert set(kinds(world, "calm in:notes in:actions")) == {"action", "note"}
    assert set(kinds(world, "calm -in:journal")) == set(everything) - {"entry"}
    assert kinds(world, "calm tag:work") == ["entry"]
    assert kinds(world, "calm -tag:work in:goals") == ["goal"]
    assert sorted(kinds(world, "calm in:title")) == ["action", "action", "entry", "goal"]
    named = {hit.person_name for hit in world.desk.search("calm person:jonas")}
    assert named == {"Jonas Okafor"}
    assert set(kinds(world, "calm person:jonas")) == {"action", "note", "session"}
    assert "person" in kinds(world, "person:jonas")
    assert kinds(world, "calm before:2020") == []
    assert [hit.title for hit in world.desk.jump("mei in:people")] == ["Mei Lin"]
    assert world.desk.jump("mei in:goals") == []
