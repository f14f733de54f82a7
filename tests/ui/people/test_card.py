"""The form and the page of a card in depth, ending well, and room for people."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.model import EndedBy, PairForm, PairState, PersonDraft
from mentordesk.mentoring.sessions.model import PlanDraft
from mentordesk.ui.people.people import PeoplePlace
from mentordesk.ui.widgets.labels import Label
from tests.ui.people.test_people import open_jonas, people
from tests.ui.sessions.stage import KEY, NOW, Stage

ALT = Qt.KeyboardModifier.AltModifier
WAYS = (
    Channel(ChannelKind.VIDEO, "https://meet.example.org/x"),
    Channel(ChannelKind.EMAIL, "priya@example.org"),
    Channel(ChannelKind.VOICE, "+91 1"),
)
CARD = PersonDraft(
    "Priya Raman",
    "Asia/Kolkata",
    topic="Speaking up",
    reply_days=3,
    channels=WAYS,
    access_needs="captions",
    usual_hours="12345 09:00-17:00; 6 10:00-12:00",
    safe_word="Did the books arrive?",
)


def with_priya(stage: Stage, card: PersonDraft = CARD) -> PeoplePlace:
    pair = stage.rooms.people.add(card).value.pair
    place = people(stage)
    place.show_target(pair.id)
    stage.wait(lambda: place.pane.name.text() == card.name)
    stage.settled()
    return place


def edit(stage: Stage, place: PeoplePlace) -> None:
    place.pane.edit.click()
    stage.wait(place.form.send.isEnabled)


def ways(stage: Stage, place: PeoplePlace) -> tuple[Channel, ...]:
    assert place.pane._data is not None
    return stage.rooms.people.channels(place.pane._data.line.partner.person.id)


class Kept:
    """A clipboard by hand."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def copy(self, text: str) -> None:
        self.texts.append(text)

    def open_folder(self, path: str) -> bool:
        raise AssertionError(path)

    def remark_on_memory(self) -> None:
        raise AssertionError


def test_a_card_is_kept_whole_when_only_its_name_is_corrected(stage: Stage) -> None:
    place = with_priya(stage)
    edit(stage, place)
    place.form.name.setText("Priya R.")
    place.form.send.click()
    stage.settled()
    (partner,) = [one for one in stage.rooms.people.everyone() if one.person.name == "Priya R."]
    assert (partner.pair.topic, partner.pair.reply_days) == ("Speaking up", 3)
    assert partner.person.usual_hours == CARD.usual_hours
    assert stage.rooms.people.channels(partner.person.id) == WAYS
    assert stage.rooms.people.safe_word(partner.pair.id) == CARD.safe_word


def test_a_card_is_not_kept_before_all_of_it_is_there(stage: Stage) -> None:
    place = with_priya(stage)
    place.pane.edit.click()
    assert not place.form.send.isEnabled()
    place.form.send.click()
    stage.settled()
    assert ways(stage, place) == WAYS


def test_a_card_that_is_sent_twice_is_kept_once(stage: Stage) -> None:
    place = people(stage)
    before = len(stage.rooms.people.everyone())
    place.write_new()
    place.form.name.setText("Twice")
    for _ in range(2):
        stage.press(KEY.Key_Return)
    stage.settled()
    stage.settled()
    assert len(stage.rooms.people.everyone()) == before + 1
    place.write_new()
    assert place.form.send.isEnabled()


def test_a_form_that_is_asked_for_again_loses_no_word(stage: Stage) -> None:
    place = with_priya(stage)
    edit(stage, place)
    place.form.topic.setFocus()
    stage.type(" to many")
    place.write_new()  # at once, before the words were kept by themselves
    assert place.form.is_new
    place.form.name.setFocus()
    stage.type("Somebody")
    place.write_new()
    assert place.form.name.text() == "Somebody"
    place.form.back.click()
    stage.settled()
    edit(stage, place)
    stage.wait(lambda: place.form.topic.text() == "Speaking up to many")


def test_ways_move_by_keys_and_by_the_mouse_and_are_taken_out(stage: Stage) -> None:
    place = with_priya(stage)
    edit(stage, place)
    rows = place.form.agreed.channels
    rows.rows[2].address.setFocus()
    stage.press(KEY.Key_Up, ALT)
    assert stage.has_keyboard("person-form-channel-2-address")
    stage.press(KEY.Key_Up, ALT)
    stage.press(KEY.Key_Up, ALT)  # there is nothing before the first
    assert [one.kind for one in rows.channels()] == [
        ChannelKind.VOICE,
        ChannelKind.VIDEO,
        ChannelKind.EMAIL,
    ]
    grip = rows.rows[0].grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, QPoint(2, rows.rows[2].y() + 4))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert [one.kind for one in rows.channels()][-1] is ChannelKind.VOICE
    rows.rows[0].away.click()
    place.form.send.click()
    stage.settled()
    assert ways(stage, place) == (WAYS[1], WAYS[2])


def test_a_way_is_added_by_keys(stage: Stage) -> None:
    place = open_jonas(stage)
    edit(stage, place)
    place.form.agreed.channels.more.setFocus()
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("person-form-channel-1-kind")
    stage.find(QLineEdit, "person-form-channel-1-address").setFocus()
    stage.type("+254 700 1")
    stage.press(KEY.Key_Return)
    stage.settled()
    assert ways(stage, place) == (Channel(ChannelKind.VOICE, "+254 700 1"),)


def test_the_word_is_covered_until_it_is_asked_for_and_covered_again(stage: Stage) -> None:
    place = with_priya(stage)
    facts = place.pane.facts
    assert CARD.safe_word not in [label.text() for label in stage.window.findChildren(Label)]
    facts.show_word.click()
    stage.wait(lambda: facts.word.text() == CARD.safe_word)
    facts._seen.timeout.emit()  # half a minute later
    assert facts.word.text() == "covered"
    facts.show_word.click()
    stage.wait(lambda: facts.word.text() == CARD.safe_word)
    stage.window.go("today")
    assert facts.word.text() == "covered"
    edit(stage, people(stage))
    assert place.form.agreed.safe_word.echoMode() is QLineEdit.EchoMode.Password


def test_the_keyboard_stays_on_the_page_when_what_had_it_is_gone(stage: Stage) -> None:
    place = with_priya(stage)
    place.pane.facts.show_word.setFocus()
    assert place.pane.pair_id is not None
    stage.rooms.people.change(place.pane.pair_id, PersonDraft("Priya", "UTC", safe_word=""))
    place.load()
    stage.wait(lambda: place.pane.name.text() == "Priya")
    assert stage.has_keyboard("person-plan")


def test_the_page_tells_what_was_agreed_and_an_address_is_copied(stage: Stage) -> None:
    place = with_priya(stage)
    kept = Kept()
    place.pane._outside = kept
    said = [label.text() for label in place.pane.facts.findChildren(Label)]
    for part in ("Speaking up", "within 3 days", "captions", "1. Video", "2. Email"):
        assert part in said
    stage.find(QPushButton, "person-channel-2-copy").click()
    assert kept.texts == ["priya@example.org"]


def test_ending_may_say_by_whom_and_esc_lets_it_go_on(stage: Stage) -> None:
    place = with_priya(stage)
    pair = place.pane.pair_id
    assert pair is not None
    place.pane.end.click()
    stage.wait_keyboard("person-ended-by")
    stage.press(KEY.Key_Escape)
    stage.settled()
    assert stage.rooms.people.partner(pair).pair.state is PairState.ACTIVE  # type: ignore[union-attr]
    place.pane.end.click()
    place.pane.ending.by.set_value(EndedBy.THEM.value)
    place.pane.ending.end.click()
    stage.settled()
    stage.wait(lambda: place.pane.ended.text() == "Priya ended it well on 20 November.")
    stage.wait(lambda: "Ended well" in " ".join(_sections(place)))


def test_a_one_off_is_offered_an_ending_after_its_session(stage: Stage) -> None:
    once = PersonDraft("Mei Once", "Asia/Singapore", form=PairForm.ONE_OFF)
    place = with_priya(stage, once)
    assert not place.pane.one_off.isVisible()
    pair = place.pane.pair_id
    assert pair is not None
    plan = PlanDraft(pair, NOW - timedelta(hours=2), 30)
    stage.rooms.sessions.hold(stage.rooms.sessions.plan(plan).value.id)
    place.load()
    stage.wait(place.pane.one_off.isVisible)
    place.pane.one_off.go_on.click()
    stage.settled()
    stage.wait(lambda: not place.pane.one_off.isVisible())
    assert stage.rooms.people.partner(pair).pair.form is PairForm.ONGOING  # type: ignore[union-attr]


def test_room_is_kept_told_above_the_form_and_undone(stage: Stage) -> None:
    place = people(stage)
    place.my_room.click()
    stage.wait_keyboard("room-capacity-box")
    place.room.capacity.box.setValue(2)
    place.room.full.click()
    stage.press(KEY.Key_Escape)
    stage.settled()
    me = stage.rooms.me.me()
    assert me is not None
    assert (me.capacity, me.is_full) == (2, True)
    stage.wait(lambda: place.my_room.text() == "I am full")
    place.write_new()
    assert place.form.notice.isVisible()
    place.form.say_no.click()
    stage.find(QPushButton, "undo-toast-verb").click()
    stage.wait(lambda: stage.rooms.me.me().is_full is False)  # type: ignore[union-attr]


def test_the_polite_no_names_nobody_and_is_copied_as_it_was_changed(stage: Stage) -> None:
    place = people(stage)
    kept = Kept()
    place.room._outside = kept
    place.open_room()
    stage.settled()
    words = place.room.script.toPlainText()
    names = [one.person.short_name for one in stage.rooms.people.everyone()]
    assert len(words) > 100
    assert not [name for name in names if name in words]
    place.room.script.setPlainText(f"{words} Kind regards")
    place.room.copy.click()
    assert kept.texts == [f"{words} Kind regards"]
    place.room.anew.click()
    assert place.room.script.toPlainText() == words


def _sections(place: PeoplePlace) -> list[str]:
    rows = place.list.rows
    return [str(rows.index(place_).data()) for place_ in range(rows.rowCount())]
