"""Plants a word of its own in every text of the record and of the notes beside it.

For canary suites: ``plant(world, word)`` calls ``word(where)`` once for each place, writes what it
answers there through the services, and so leaves it in columns, indexes, drafts and search terms.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from mentordesk.consent.model import Way
from mentordesk.desk.close import CloseDraft, StepDraft
from mentordesk.ids import id_maker
from mentordesk.journal.notes.model import (
    NEW,
    AskedFirst,
    Draft,
    DraftKind,
    NoteDraft,
    ReflectionDraft,
    ReminderDraft,
)
from mentordesk.journal.notes.templates.model import TemplateDraft
from mentordesk.journal.notes.templates.service import NoteTemplates
from mentordesk.mentoring.agenda.model import ItemDraft
from mentordesk.mentoring.agreed.model import AgreedDraft
from mentordesk.mentoring.goals.model import (
    CheckInDraft,
    Frame,
    GoalDraft,
    GoalState,
    MilestoneDraft,
)
from mentordesk.mentoring.record import Owner
from tests.consent.hands import copying_over
from tests.desk import (
    planting_actions,
    planting_circle,
    planting_files,
    planting_import,
    planting_journal,
    planting_person,
    planting_session,
)
from tests.mentoring.world import NOW, World

Word = Callable[[str], str]

#: Text columns that hold no text of a person: closed words, zones, days, ids of the playbook.
CLOSED = frozenset(
    (
        *("origin", "zone", "home_zone", "my_zone", "their_zone", "languages", "role", "state"),
        *("kind", "mode", "owner", "type", "what", "field", "asked_first", "day", "began", "ended"),
        *("due", "first_due", "old_due", "new_due", "done_on", "review_on"),
        *("agenda_pin", "pin", "template", "journey", "way"),
        *planting_actions.CLOSED,
        *planting_circle.CLOSED,
        *planting_files.CLOSED,
        *planting_import.CLOSED,
        *planting_journal.CLOSED,
        *planting_person.CLOSED,
        *planting_session.CLOSED,
    )
)
#: The tables of the record and of the notes beside it.
TABLES = (
    "person",
    "pair",
    "session",
    "session_move",
    "agenda_item",
    "session_checklist",
    "checklist_mark",
    "agreed",
    "action",
    "action_event",
    "goal",
    "goal_level",
    "milestone",
    "check_in",
    "session_note",
    "session_reflection",
    "reminder",
    "past_text",
    "note_draft",
    "copied",
    "note_template",
    *planting_actions.TABLES,
    *planting_circle.TABLES,
    *planting_files.TABLES,
    *planting_import.TABLES,
    *planting_journal.TABLES,
    *planting_person.TABLES,
    *planting_session.TABLES,
)


def plant(world: World, word: Word) -> None:
    """Write a word of its own into every text column."""
    pair = world.pair(word("person.name"))
    person = world.people.everyone()[0].person.id
    session = world.planned(pair, NOW - timedelta(days=7)).id
    item = ItemDraft(word("agenda_item.title"), 5, word("agenda_item.hint"))
    world.agendas.add(session, item)
    checklist = world.agendas.attach(session, "ck.prep@1").value
    world.agendas.mark(checklist.id, word("checklist_mark.item"))
    world.notes.write(NoteDraft(session, 0, word("past_text.body")))
    world.notes.write(NoteDraft(session, 1, word("session_note.body")))
    world.notes.reflect(
        ReflectionDraft(
            session,
            0,
            AskedFirst.YES,
            word("session_reflection.body"),
            word("session_reflection.prompt_id"),
            word("session_reflection.prompt_text"),
        )
    )
    world.notes.remind(ReminderDraft(person, word("reminder.line")))
    world.desk.write_agreed(AgreedDraft(session, 0, "", word("agreed.body")))
    step = StepDraft(word("action.title"), Owner.THEIRS, None, word("action.if_then"))
    closed = world.desk.close_session(CloseDraft(session, word("agreed.moved"), step)).value
    assert closed.action is not None
    world.actions.drop(closed.action.id, word("action_event.line"))
    _plant_goal(world, word)
    planting_actions.plant_actions(world, pair)
    planting_person.plant_person(world, pair, word)
    planting_circle.plant_circle(world, word)
    planting_session.plant_sessions(world, pair, word)
    planting_journal.plant_entries(world, word)
    planting_files.plant_files(world, word)
    planting_import.plant_import(world, word)
    copying_over(world).note(session, person, Way.CLIPBOARD, word("copied.body"))
    templates = NoteTemplates(world.database, world.clock, id_maker(world.clock))
    templates.keep(TemplateDraft(word("note_template.name"), word("note_template.body")))
    world.notes.keep_draft(Draft(DraftKind.GOAL_FORM, NEW, 0, word("note_draft.body")))


def _plant_goal(world: World, word: Word) -> None:
    names = ("why_me", "who_benefits", "hope", "best_result", "snag", "if_then", "first_step")
    frame = Frame(*(word(f"goal.{name}") for name in (*names, "evidence")))
    draft = GoalDraft(
        word("goal.title"),
        {0: word("goal_level.picture")},
        priority=word("goal.priority"),
        frame=frame,
        milestones=(MilestoneDraft(word("milestone.title")),),
    )
    goal = world.goals.set(draft).value
    world.goals.reset_levels(goal.id, dict(goal.pictures), word("goal_level.reason"))
    world.steps.check_in(CheckInDraft(goal.id, 0, word("check_in.line")))
    world.goals.close(goal.id, GoalState.REACHED, word("goal.closing_line"))
