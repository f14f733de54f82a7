"""The list in sections and orders, found by typing; and people from a file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mentordesk.clock import Moment
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.model import PersonDraft, Role
from mentordesk.ui.circles.form import CircleForm
from mentordesk.ui.people import words
from mentordesk.ui.people.people import PeoplePlace
from mentordesk.ui.people.person_rows import PersonRow, SectionRow
from mentordesk.ui.people.sections import Entry, Order, Section, arranged, entry
from mentordesk.ui.widgets.row_list import ROW_ROLE
from tests.mentoring.world import NOW, World
from tests.ui.people.test_people import people
from tests.ui.sessions.stage import CTRL, KEY, Stage

HERE = Moment(NOW, "Europe/London")


def fill(world: World) -> None:
    for name, zone, role in (
        ("Zoë", "America/Los_Angeles", Role.MENTEE),
        ("ana", "Pacific/Auckland", Role.MENTEE),
        ("Bo", "Asia/Kolkata", Role.PEER),
        ("Cy", "Africa/Nairobi", Role.MENTOR),
        ("Di", "Africa/Nairobi", Role.MENTEE),
        ("Ed", "Africa/Nairobi", Role.MENTEE),
    ):
        ways = (Channel(ChannelKind.EMAIL, f"{name.lower()}@example.org"),)
        world.people.add(PersonDraft(name, zone, role, topic=f"about {name}", channels=ways))
    pairs = {one.person.name: one.pair.id for one in world.people.everyone()}
    world.people.pause(pairs["Di"])
    world.people.end(pairs["Ed"])
    world.planned(pairs["Zoë"])


def said(world: World, order: Order = Order.NAME, typed: str = "") -> list[str]:
    entries = [entry(line, HERE) for line in world.people.lines()]
    return [
        row.text if isinstance(row, SectionRow) else row.name
        for row in arranged(entries, order, typed)
    ]


def test_people_stand_in_sections_and_by_name(world: World) -> None:
    fill(world)
    assert said(world) == [
        *("Mentees", "ana", "Zoë", "Mentors", "Cy", "Peers", "Bo"),
        *("Paused", "Di", "Ended well", "Ed"),
    ]


def test_they_stand_by_the_next_session_or_from_west_to_east(world: World) -> None:
    fill(world)
    assert said(world, Order.NEXT)[1:3] == ["Zoë", "ana"]
    assert said(world, Order.CLOCK)[1:3] == ["Zoë", "ana"]


def test_what_is_typed_is_found_in_name_city_role_topic_and_address(world: World) -> None:
    fill(world)
    for typed in ("zoe", "los ang", "ZOË@example", "about zoë mentee"):
        assert said(world, typed=typed) == ["Zoë"]
    assert said(world, typed="nowhere") == []


def test_one_section_needs_no_heading_and_circles_stand_in_theirs() -> None:
    row = PersonRow(NOW, "Peers in Lagos", "", "", "")  # type: ignore[arg-type]
    alone = Entry(Section.COMPANIES, row, "peers in lagos")
    assert arranged([alone], Order.NAME) == [row]


def test_a_clock_says_when_it_is_another_day_there() -> None:
    late = datetime(2025, 11, 21, 20, 0, tzinfo=UTC)
    early = datetime(2025, 11, 21, 3, 0, tzinfo=UTC)
    assert words.dated_clock(late, "Europe/London", "Pacific/Auckland").startswith("tomorrow")
    assert words.dated_clock(early, "Europe/London", "America/Bogota").startswith("yesterday")
    assert words.dated_clock(late, "Pacific/Auckland", "Pacific/Auckland")[:1].isdigit()
    assert words.dated_clock(late, "Pacific/Kiritimati", "Pacific/Niue").startswith("yesterday")


# In the window


def many(stage: Stage) -> PeoplePlace:
    for number in range(8):
        role = Role.PEER if number > 3 else Role.MENTEE
        stage.rooms.people.add(PersonDraft(f"Person {number}", "Pacific/Auckland", role))
    place = people(stage)
    stage.wait(lambda: place.list.rows.rowCount() > 8)
    return place


def names(place: PeoplePlace) -> list[str]:
    rows = place.list.rows
    found = [rows.index(at).data(ROW_ROLE) for at in range(rows.rowCount())]
    return [row.name for row in found if isinstance(row, PersonRow)]


def test_letters_typed_in_the_list_find_and_esc_gives_everybody_back(stage: Stage) -> None:
    place = many(stage)
    everybody = names(place)
    place.list.setFocus()
    stage.press(KEY.Key_P)
    stage.wait_keyboard("people-filter")
    stage.type("erson 7")
    assert names(place) == ["Person 7"]
    stage.press(KEY.Key_Return)
    stage.wait(lambda: place.pane.name.text() == "Person 7")
    stage.press(KEY.Key_F, CTRL)
    stage.wait_keyboard("people-filter")
    stage.press(KEY.Key_Escape)
    assert names(place) == everybody


def test_arrows_pass_over_headings(stage: Stage) -> None:
    place = many(stage)
    place.list.setFocus()
    place.list.setCurrentIndex(place.list.rows.index(1))
    for _ in range(place.list.rows.rowCount() + 2):
        stage.press(KEY.Key_Down)
        assert isinstance(place.list.currentIndex().data(ROW_ROLE), PersonRow)
    heading = place.list.rows.index(0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable


def test_the_key_edits_the_circle_that_is_shown_and_esc_leads_back_to_the_list(
    stage: Stage,
) -> None:
    place = many(stage)
    keys = place.beside.company_keys
    assert keys, "the story has a circle"
    place.list.setFocus()
    place.list.setCurrentIndex(place.list.rows.place_of(next(iter(keys))))
    assert place.beside.is_company
    stage.settled()
    stage.settled()
    stage.press(KEY.Key_Return)
    stage.wait(lambda: not place.list.hasFocus())
    stage.press(KEY.Key_E, CTRL)
    stage.wait(lambda: isinstance(place.pages.currentWidget(), CircleForm))
    stage.press(KEY.Key_Escape)
    stage.wait(lambda: place.pages.currentWidget() is place.main)
    assert not place.list.hasFocus()
    stage.press(KEY.Key_Escape)
    stage.wait_keyboard("people-list")


class Files:
    """A file dialog by hand."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def contacts(self, parent: QWidget, title: str) -> str:
        del parent, title
        return str(self.path)


TABLE = (
    "Called,Name,Email\nT,Jonas Okafor,j@example.org\nM,Mei Ling,m@example.org\n"
    "I,Ife B,i@example.org\n,,x@example.org\n"
)


def shown_file(stage: Stage, folder: Path) -> PeoplePlace:
    file = folder / "people.csv"
    file.write_text(TABLE)
    place = people(stage)
    place.contacts.files = Files(file)
    place.open_import()
    stage.press(KEY.Key_Return)
    stage.wait_keyboard("import-list")
    return place


def test_people_come_from_a_file_by_keys_after_they_were_shown(
    stage: Stage, tmp_path: Path
) -> None:
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    elsewhere.mkdir()
    place = shown_file(stage, elsewhere)
    before = len(stage.rooms.people.everyone())
    page = place.contacts
    assert page.take.text() == "Add 2 people"  # Jonas is here already
    assert "It has no name." in page.report.text()
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_3)
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Space)
    assert page.take.text() == "Add 1 person"
    stage.press(KEY.Key_Return, CTRL)
    stage.settled()
    everyone = stage.rooms.people.everyone()
    assert len(everyone) == before + 1
    assert (everyone[-1].person.name, everyone[-1].pair.role) == ("Mei Ling", Role.PEER)
    stage.find(QPushButton, "undo-toast-verb").click()
    stage.wait(lambda: len(stage.rooms.people.everyone()) == before)


def test_another_column_may_be_the_name(stage: Stage, tmp_path: Path) -> None:
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    elsewhere.mkdir()
    place = shown_file(stage, elsewhere)
    columns = place.contacts.columns
    choice = columns._choices["name"]
    choice.set_value("0")
    choice.picked.emit("0")
    stage.wait(lambda: place.contacts.take.text() == "Add 3 people")


def test_a_file_that_is_none_is_told_and_esc_adds_nobody(stage: Stage, tmp_path: Path) -> None:
    place = people(stage)
    before = len(stage.rooms.people.everyone())
    place.contacts.files = Files(tmp_path / "desk.db")  # the desk's own
    place.open_import()
    told: list[object] = []
    place.contacts.told.connect(told.append)
    place.contacts.choose.click()
    stage.wait(lambda: bool(told))
    stage.press(KEY.Key_Escape)
    assert place.pages.currentWidget() is place.main
    assert len(stage.rooms.people.everyone()) == before


def test_the_next_session_is_soon_or_never() -> None:
    row = PersonRow(NOW, "A", "", "", "")  # type: ignore[arg-type]
    soon = Entry(Section.PEERS, row, "", (NOW + timedelta(days=1)).timestamp())
    never = Entry(Section.PEERS, row, "")
    assert soon.place(Order.NEXT) < never.place(Order.NEXT)
