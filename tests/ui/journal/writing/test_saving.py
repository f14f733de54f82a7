from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from mentordesk.ids import id_maker
from mentordesk.journal.model import EntryDraft
from mentordesk.ui.journal.writing.saving import DraftSaver, Saver, SaveState, Writing
from mentordesk.vault.database_errors import DiskFull
from tests.journal.room import PROMPTS
from tests.ui.journal.stage import Desk


class Pen(QObject):
    """An editor without a widget: words, and how often they were asked for."""

    def __init__(self, desk: Desk, kind: type[Saver] = Saver) -> None:
        super().__init__()
        self.title, self.body, self.asked = "", "", 0
        services = desk.services
        new_id = id_maker(desk.room.clock)
        self.saver = kind(services.journal, desk.bridge, services.clock, new_id, self.words)

    def end(self) -> None:
        delete(self.saver)
        delete(self)

    def words(self) -> tuple[str, str]:
        self.asked += 1
        return self.title, self.body

    def write(self, body: str) -> None:
        self.body = body
        self.saver.touch()


@pytest.fixture
def pen(desk: Desk) -> Iterator[Pen]:
    made = Pen(desk)
    yield made
    made.end()


def drafts(desk: Desk) -> list[str]:
    with desk.room.database.read() as tx:
        return [row[0] for row in tx.all("SELECT body FROM draft")]


def test_a_text_that_nobody_touched_is_never_asked_for(desk: Desk, pen: Pen) -> None:
    pen.saver.begin(Writing.of(desk.room.write("one")))
    pen.saver.keep()
    pen.saver.settle()
    pen.saver.begin_new()
    pen.saver.settle()
    desk.idle()
    assert pen.asked == 0
    assert desk.room.bodies() == ["one"]


def test_words_are_kept_two_seconds_after_the_last_key(desk: Desk, pen: Pen) -> None:
    assert pen.saver.quiet.interval() == 2_000
    pen.saver.begin(Writing.of(desk.room.write("one")))
    pen.write("one, two")
    assert pen.saver.state is SaveState.TYPED
    assert pen.saver.quiet.isActive()
    desk.qtbot.waitUntil(lambda: pen.saver.state is SaveState.SAVED, timeout=10_000)
    assert drafts(desk) == ["one, two"]
    assert desk.room.bodies() == ["one"]


def test_who_types_without_a_pause_is_kept_every_ten_seconds(desk: Desk, pen: Pen) -> None:
    assert pen.saver.at_least.interval() == 9_000  # ten with COMMIT
    pen.saver.begin(Writing.of(desk.room.write("one")))
    pen.saver.quiet.setInterval(60_000)  # there is always a next key
    pen.saver.at_least.setInterval(20)
    pen.write("one and")
    pen.write("one and on")
    desk.qtbot.waitUntil(lambda: drafts(desk) == ["one and on"])


def test_saved_is_said_only_after_the_commit_came_back(desk: Desk, pen: Pen) -> None:
    pen.saver.begin(Writing.of(desk.room.write("one")))
    seen: list[tuple[SaveState, list[str]]] = []
    pen.saver.state_changed.connect(lambda: seen.append((pen.saver.state, drafts(desk))))
    pen.write("two")
    pen.saver.keep_draft()
    assert pen.saver.state is SaveState.TYPED
    desk.qtbot.waitUntil(lambda: pen.saver.state is SaveState.SAVED)
    assert seen == [(SaveState.TYPED, []), (SaveState.SAVED, ["two"])]


def test_words_typed_while_others_are_on_their_way_are_not_said_to_be_saved(
    desk: Desk, pen: Pen
) -> None:
    pen.saver.begin(Writing.of(desk.room.write("one")))
    pen.write("two")
    pen.saver.keep_draft()
    pen.write("three")
    desk.idle()
    assert pen.saver.state is SaveState.TYPED


def test_the_first_words_of_a_new_entry_are_an_entry_at_once_and_then_drafts(
    desk: Desk, pen: Pen
) -> None:
    pen.saver.begin_new(PROMPTS[0])
    pen.write("a")
    pen.saver.keep()
    pen.write("ab")
    pen.saver.keep()
    pen.write("abc")
    pen.saver.settle()
    desk.idle()
    (entry,) = desk.room.journal.entries()
    assert (entry.body, entry.version, entry.prompt_text) == ("abc", 2, PROMPTS[0].text)
    assert drafts(desk) == []


def test_verbs_given_in_one_breath_keep_their_order(desk: Desk, pen: Pen) -> None:
    entry = desk.room.write("v1")
    pen.saver.begin(Writing.of(entry))
    for number in range(2, 12):
        pen.write(f"v{number}")
        pen.saver.settle()
    desk.idle()
    (now,) = desk.room.journal.entries()
    assert (now.body, now.version) == ("v11", 11)
    assert pen.saver.state is SaveState.SAVED


def test_words_taken_back_to_the_saved_ones_leave_no_draft_and_no_version(
    desk: Desk, pen: Pen
) -> None:
    entry = desk.room.write("one")
    pen.saver.begin(Writing.of(entry))
    pen.write("one!")
    pen.saver.keep()
    pen.write("one")
    pen.saver.settle()
    desk.idle()
    assert drafts(desk) == []
    assert desk.room.journal.entry(entry.id) == entry


def test_a_draft_that_was_kept_becomes_a_version_when_the_entry_is_left(
    desk: Desk, pen: Pen
) -> None:
    pen.saver.begin(Writing.of(desk.room.write("one")))
    pen.write("two")
    pen.saver.keep()
    desk.idle()
    pen.saver.settle()
    desk.idle()
    assert desk.room.bodies() == ["two"]
    assert drafts(desk) == []


def test_a_draft_saver_makes_no_entry_by_itself(desk: Desk) -> None:
    pen = Pen(desk, DraftSaver)
    pen.saver.begin_new(PROMPTS[0])
    pen.write("thinking")
    pen.saver.keep()
    desk.idle()
    assert (desk.room.bodies(), drafts(desk)) == ([], ["thinking"])
    pen.saver.settle()
    desk.idle()
    assert (desk.room.bodies(), drafts(desk)) == (["thinking"], [])
    pen.end()


def failing(desk: Desk, times: int) -> None:
    """Let the file refuse the next writes, as a full disk does."""
    real = desk.room.database.write
    left = [times]

    def write() -> object:
        if left[0] > 0:
            left[0] -= 1
            raise DiskFull
        return real()

    desk.room.database.write = write  # type: ignore[method-assign,assignment]


def test_a_full_disk_is_said_and_the_words_are_tried_again(desk: Desk, pen: Pen) -> None:
    pen.saver.begin(Writing.of(desk.room.write("one")))
    failing(desk, 2)
    pen.write("two")
    pen.saver.settle()
    desk.qtbot.waitUntil(lambda: pen.saver.state is SaveState.FAILED)
    assert [type(error) for error in desk.troubles] == [DiskFull]
    assert pen.saver.unsaved_texts() == ["two"]
    assert pen.saver.at_least.isActive()
    pen.saver.at_least.timeout.emit()  # the second refusal: said once is enough
    desk.idle()
    assert len(desk.troubles) == 1
    pen.saver.at_least.timeout.emit()
    desk.qtbot.waitUntil(lambda: pen.saver.state is SaveState.SAVED)
    pen.saver.settle()
    desk.idle()
    assert desk.room.bodies() == ["two"]
    assert pen.saver.unsaved_texts() == []


def test_words_that_failed_after_their_entry_was_left_are_still_tried_again(
    desk: Desk, pen: Pen
) -> None:
    first, second = desk.room.write("one"), desk.room.write("two")
    pen.saver.begin(Writing.of(first))
    failing(desk, 2)
    pen.write("one, changed")
    pen.saver.settle()
    pen.saver.begin(Writing.of(second))
    desk.idle()
    assert pen.saver.unsaved_texts() == ["one, changed"]
    pen.saver.keep()
    desk.idle()
    assert pen.saver.unsaved_texts() == ["one, changed"]
    assert pen.saver.at_least.isActive()
    pen.saver.at_least.timeout.emit()
    desk.idle()
    assert desk.room.bodies() == ["two", "one, changed"]


def test_words_on_their_way_count_as_unsaved_until_the_disk_has_them(desk: Desk, pen: Pen) -> None:
    first, second = desk.room.write("one"), desk.room.write("two")
    pen.saver.begin(Writing.of(first))
    failing(desk, 2)
    pen.write("one, changed")
    pen.saver.settle()
    assert pen.saver.unsaved_texts() == ["one, changed"]
    pen.saver.begin(Writing.of(second))
    desk.idle()
    pen.saver.keep()  # the second try is on its way
    assert pen.saver.unsaved_texts() == ["one, changed"]
    desk.idle()
    pen.saver.keep()
    desk.idle()
    assert pen.saver.unsaved_texts() == []


def test_words_that_fail_after_their_entry_was_opened_anew_are_not_taken_for_those_shown(
    desk: Desk, pen: Pen
) -> None:
    entry = desk.room.write("one")
    pen.saver.begin(Writing.of(entry))
    failing(desk, 1)
    pen.write("one, changed")
    pen.saver.settle()
    pen.body = "one"
    pen.saver.begin(Writing.of(entry))
    desk.idle()
    assert pen.saver.unsaved_texts() == ["one, changed"]
    pen.saver.keep()
    desk.idle()
    assert desk.room.bodies() == ["one, changed"]


def test_words_of_an_entry_that_was_changed_elsewhere_become_an_entry_of_their_own(
    desk: Desk, pen: Pen
) -> None:
    entry = desk.room.write("one")
    pen.saver.begin(Writing.of(entry))
    desk.room.rewrite(entry, "from elsewhere")
    pen.write("mine")
    pen.saver.settle()
    desk.qtbot.waitUntil(lambda: bool(desk.troubles))
    pen.saver.settle()
    desk.idle()
    assert desk.room.bodies() == ["mine", "from elsewhere"]


def test_letters_typed_while_another_entry_is_being_opened_are_saved(desk: Desk, pen: Pen) -> None:
    first, second = desk.room.write("one"), desk.room.write("two")
    pen.saver.begin(Writing.of(first))
    pen.write("one!")
    pen.saver.settle()
    pen.write("one!!")
    pen.saver.begin(Writing.of(second))
    desk.idle()
    assert desk.room.bodies() == ["two", "one!!"]


def test_unsaved_words_are_shown_again_when_their_entry_is_opened(desk: Desk) -> None:
    first = desk.room.write("one")
    desk.room.write("two")
    place = desk.journal()
    place.show_target(first.id)
    desk.qtbot.waitUntil(lambda: place.pane.entry_id == first.id)
    failing(desk, 2)
    place.pane.body.insert_words("changed: ")
    text = place.pane.body.toPlainText()
    place.entries.list.setCurrentIndex(place.entries.model.index(0, 0))
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == "two")
    assert place.unsaved_texts() == [text]
    place.show_target(first.id)
    desk.qtbot.waitUntil(lambda: place.pane.body.toPlainText() == text)
    place.flush()
    desk.idle()
    assert desk.room.bodies() == ["two", text]


@pytest.mark.parametrize("leave", [Saver.settle, Saver.keep_draft])
def test_what_was_typed_before_a_crash_is_there_after_it(
    desk: Desk, pen: Pen, leave: Callable[[Saver], None]
) -> None:
    entry = desk.room.write("one")
    pen.saver.begin(Writing.of(entry))
    pen.write("one and a half")
    leave(pen.saver)
    desk.idle()
    desk.room.reopen()
    desk.room.journal.settle_drafts()
    assert desk.room.bodies() == ["one and a half"]
    draft = EntryDraft(entry.id, 2, "", "two")
    assert desk.room.journal.write(draft).value.version == 3
