from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mentordesk.mentoring.people.model import PairState, PersonDraft, Role
from mentordesk.ui.people.people import PeoplePlace
from mentordesk.ui.people.person_form import zone_names
from mentordesk.ui.places import PEOPLE
from mentordesk.ui.shell.map import my_mentor
from tests.ui.sessions.stage import KEY, Stage


def people(stage: Stage) -> PeoplePlace:
    stage.window.go(PEOPLE)
    place = stage.find(PeoplePlace, "place-people")
    stage.settled()
    stage.wait(lambda: place.body.currentIndex() == 1 or bool(place.pane.name.text()))
    return place


def open_jonas(stage: Stage) -> PeoplePlace:
    place = people(stage)
    jonas = next(one for one in stage.rooms.people.everyone() if "Jonas" in one.person.name)
    place.show_target(jonas.person.id)
    stage.wait(lambda: place.pane.name.text() == jonas.person.name)
    stage.settled()
    return place


def test_the_list_tells_role_clock_rhythm_and_counts(stage: Stage) -> None:
    place = people(stage)
    rows = [
        str(place.list.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(place.list.rows.rowCount())
    ]
    jonas = next(row for row in rows if "Jonas" in row)
    assert all(part in jonas for part in ("Mentee", "in Nairobi", "weeks", "sessions held"))


def test_a_page_shows_both_clocks_what_moved_and_what_is_open(stage: Stage) -> None:
    place = open_jonas(stage)
    assert "in Nairobi" in place.pane.clocks.text()
    assert "where you are" in place.pane.clocks.text()
    assert place.pane.open_next.isVisible()
    data = place.pane._data
    assert data is not None
    assert any(one.moved for one in data.past)
    assert place.pane.promises.isVisible() is bool(data.actions)


def test_adding_a_person_by_keys_needs_a_name_and_takes_a_city(empty_stage: Stage) -> None:
    place = people(empty_stage)
    empty_stage.wait_keyboard("people-first")
    empty_stage.press(KEY.Key_Return)
    empty_stage.wait_keyboard("person-form-name")
    empty_stage.press(KEY.Key_Return)
    assert place.form.fields["name"].problem.isVisible()
    empty_stage.type("Jonas Okafor")
    empty_stage.wait(lambda: bool(place.form.names.stringList()))
    place.form.zone.setText("nairobi")
    assert "in Nairobi" in place.form.clock.text()
    empty_stage.press(KEY.Key_Return)
    empty_stage.settled()
    (partner,) = empty_stage.rooms.people.everyone()
    assert (partner.person.name, partner.person.home_zone) == ("Jonas Okafor", "Africa/Nairobi")
    empty_stage.wait(lambda: place.pane.name.text() == "Jonas Okafor")


def test_a_zone_that_is_none_is_said_beside_the_field(stage: Stage) -> None:
    place = people(stage)
    place.write_new()
    place.form.name.setText("Somebody")
    place.form.zone.setText("Middle of nowhere")
    place.form.send.click()
    assert place.form.fields["home_zone"].problem.isVisible()
    assert place.form.zone.hasFocus()


def test_a_form_that_was_left_is_there_again(stage: Stage) -> None:
    place = people(stage)
    place.write_new()
    stage.type("Half a na")
    stage.press(KEY.Key_Escape)
    stage.settled()
    place.write_new()
    stage.wait(lambda: place.form.name.text() == "Half a na")


def test_a_pair_pauses_ends_and_goes_on_and_undo_takes_it_back(stage: Stage) -> None:
    place = open_jonas(stage)

    def state() -> PairState:
        partner = stage.rooms.people.partner(place.pane.pair_id)  # type: ignore[arg-type]
        assert partner is not None
        return partner.pair.state

    place.pane.pause.click()
    stage.settled()
    assert state() is PairState.PAUSED
    stage.wait(lambda: place.pane.state.text() == "paused")
    place.pane.end.click()
    stage.wait_keyboard("person-ended-by")
    stage.press(KEY.Key_Return)
    stage.settled()
    assert state() is PairState.ENDED
    stage.wait(lambda: place.pane.ended.text().startswith("It ended well on 20 November"))
    stage.find(QPushButton, "undo-toast-verb").click()
    stage.settled()
    stage.wait(lambda: state() is PairState.PAUSED)
    place.pane.resume.click()
    stage.settled()
    assert state() is PairState.ACTIVE


def test_a_reminder_is_kept_and_done(stage: Stage) -> None:
    place = open_jonas(stage)
    place.pane.reminders.line.setFocus()
    stage.type("Ask about the fridge.")
    stage.press(KEY.Key_Return)
    stage.settled()
    data = place.pane._data
    assert data is not None
    person = data.line.partner.person.id
    assert "Ask about the fridge." in [one.line for one in stage.rooms.notes.reminders(person)]


def test_deleting_counts_first_and_wants_the_name_typed(stage: Stage) -> None:
    place = open_jonas(stage)
    person = place.pane._data.line.partner.person.id  # type: ignore[union-attr]
    entries = stage.rooms.journal.count()
    place.pane.delete.click()
    stage.wait_keyboard("person-farewell-name")
    assert "sessions" in place.pane.farewell.counts.text()
    stage.press(KEY.Key_Return)  # a slip of the hand
    stage.settled()
    assert stage.rooms.people.of_person(person)
    assert not place.pane.farewell.delete.isEnabled()
    stage.type("jonas okafor")
    stage.press(KEY.Key_Return)
    stage.settled()
    assert stage.rooms.people.of_person(person) == []
    assert stage.rooms.journal.count() == entries


def test_esc_keeps_everything(stage: Stage) -> None:
    place = open_jonas(stage)
    place.pane.delete.click()
    stage.wait_keyboard("person-farewell-name")
    stage.press(KEY.Key_Escape)
    assert not place.pane.farewell.isVisible()
    assert len(stage.rooms.people.everyone()) == 4


def test_the_place_is_called_my_mentor_by_a_mentee_with_one(empty_stage: Stage) -> None:
    rooms = empty_stage.rooms
    assert my_mentor(rooms) == ""
    rooms.me.rename("Ife", "mentee")
    rooms.people.add(PersonDraft("Amara", "Europe/London", Role.MENTOR))
    assert my_mentor(rooms) == "My mentor"
    place = people(empty_stage)
    empty_stage.wait(lambda: place.heading.text() == "My mentor")
    assert not place.card.isVisible()  # one person needs no list
    rooms.people.add(PersonDraft("Mei", "Europe/Stockholm", Role.PEER))
    assert my_mentor(rooms) == ""


def test_zones_are_places_by_name() -> None:
    names = zone_names()
    assert "Africa/Nairobi" in names
    assert not [name for name in names if name.startswith("Etc/")]
