"""Behind an @ the longest known name counts; a link stays while its words stand."""

from __future__ import annotations

from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.clock import Moment
from mentordesk.journal.links.service import Links
from mentordesk.journal.model import EntryDraft
from mentordesk.journal.naming import Name, mentions, no_names, resolve
from mentordesk.journal.versions.service import Versions
from mentordesk.vault.database import Transaction
from tests.journal.room import NOW, Room

SPACE = UUID(int=7)


def name(said: str, kind: str = "person", pin: str = "") -> Name:
    return Name(kind, None if pin else uuid5(SPACE, f"{kind} {said}"), pin, said)


NAMES = (
    name("Jonas Weber"),
    name("Jonas"),
    name("Jonas Weber 2026-11-20", "session"),
    name("张伟"),
    name("محمد علي"),
    name("O'Neil, Dr. Jean-Luc"),
    name("Ana 😀"),
    name("Listen more", "goal"),
    name("First ninety days", "journey", "lj.first-90"),
)


class Known:
    """What can be named, counting how often it was asked for."""

    def __init__(self, *names: Name) -> None:
        self.names, self.asked = names, 0

    def __call__(self, tx: Transaction) -> tuple[Name, ...]:
        del tx
        self.asked += 1
        return self.names


def said(text: str) -> list[tuple[str, str]]:
    return [(one.name.kind, text[one.start : one.end]) for one in mentions(text, NAMES)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Jonas Weber 2026-11-20!", [("session", "@Jonas Weber 2026-11-20")]),
        ("@Jonas Weber 2026-11-2", [("person", "@Jonas Weber")]),
        ("@jonas weber, @JÓNAS.", [("person", "@jonas weber"), ("person", "@JÓNAS")]),
        ("@Jonas Webers Idee", [("person", "@Jonas")]),
        ("@Jonasson", []),
        ("@Jonas\nWeber", [("person", "@Jonas")]),
        ("和@张伟说", [("person", "@张伟")]),
        ("@مُحَمَّد علي،", [("person", "@مُحَمَّد علي")]),
        ("@O’Neil Dr Jean Luc", [("person", "@O’Neil Dr Jean Luc")]),
        ("@ana😀", [("person", "@ana😀")]),
        ("@listen more @First ninety days", [("goal", "@listen more")]),
        ("`@Jonas` jonas@weber.org @ Jonas", []),
    ],
)
def test_the_longest_known_name_counts(text: str, found: list[tuple[str, str]]) -> None:
    journey = [("journey", "@First ninety days")] if "ninety" in text else []
    assert said(text) == found + journey


def test_a_word_is_taken_whole_or_not_at_all() -> None:
    for blanks in range(1, 40):
        assert mentions("@Ana" + " " * blanks + "Bernd", [name("Ana Be")]) == ()


@given(st.lists(st.sampled_from(NAMES), max_size=5), st.sampled_from((" ", "\n", ", ", " — ")))
def test_every_name_that_is_written_is_found_where_it_stands(
    names: list[Name], between: str
) -> None:
    text = between + between.join(f"@{one.said}" for one in names)
    found = mentions(text, NAMES)
    assert [one.name for one in found] == names
    assert all(text[one.start : one.end] == f"@{one.name.said}" for one in found)
    assert resolve(text, NAMES) == tuple(dict.fromkeys(names))


def test_names_are_asked_for_only_where_a_text_holds_an_at(room: Room) -> None:
    room.journal.naming = known = Known(*NAMES)
    entry = room.journal.write(EntryDraft(None, 0, "", "nobody, a@b.org")).value
    room.journal.write(EntryDraft(entry.id, 1, "", "still nobody"))
    assert known.asked == 0
    room.journal.write(EntryDraft(entry.id, 2, "", "@Jonas"))
    assert known.asked == 1


def test_a_link_stays_by_its_id_while_its_words_stand(room: Room) -> None:
    links = Links(room.database)
    room.journal.naming = Known(name("Jonas Weber"))
    entry = room.journal.write(EntryDraft(None, 0, "", "with @Jonas Weber")).value
    jonas = name("Jonas Weber")
    room.journal.naming = Known(Name("person", jonas.target, "", "Jonas Meyer"))
    room.journal.write(EntryDraft(entry.id, 1, "", "again with @Jonas Weber, @Jonas Meyer"))
    assert {one.target for one in links.of(entry.id)} == {jonas.target}
    assert [one.said for one in links.of(entry.id)] == ["Jonas Weber", "Jonas Meyer"]
    other = Name("person", UUID(int=9), "", "Jonas Weber")
    room.journal.naming = Known(other, Name("person", jonas.target, "", "Jonas Meyer"))
    room.journal.write(EntryDraft(entry.id, 2, "", "and @Jonas Weber"))
    assert [one.target for one in links.of(entry.id)] == [jonas.target], "not the other one"
    room.journal.write(EntryDraft(entry.id, 3, "", "without"))
    room.journal.write(EntryDraft(entry.id, 4, "", "@Jonas Weber"))
    assert [one.target for one in links.of(entry.id)] == [other.target], "the words had gone"


def test_a_name_of_nobody_who_is_left_means_the_one_of_today(room: Room) -> None:
    links = Links(room.database)
    gone, here = Name("person", UUID(int=3), "", "Ada"), Name("person", UUID(int=4), "", "Ada")
    room.journal.naming = Known(gone)
    entry = room.journal.write(EntryDraft(None, 0, "", "@Ada")).value
    room.journal.naming = Known(here)
    room.journal.write(EntryDraft(entry.id, 1, "", "@Ada again"))
    assert links.of(entry.id) == (here,)


def test_of_two_alike_the_first_is_meant_until_somebody_says_otherwise(room: Room) -> None:
    one, other = Name("person", UUID(int=3), "", "Ada"), Name("person", UUID(int=4), "", "Ada")
    links = Links(room.database, Known(one, other))
    room.journal.naming = Known(one, other)
    entry = room.journal.write(EntryDraft(None, 0, "", "@Ada")).value
    assert links.of(entry.id) == (one,)
    assert links.mean(entry.id, "Ada", other).value == (other,)
    room.journal.write(EntryDraft(entry.id, 1, "", "@Ada, longer"))
    assert links.of(entry.id) == (other,)
    assert [mention.name for mention in links.mentions(entry.id)] == [other]
    assert list(links.names()) == [one, other]
    assert links.mean(entry.id, "Nobody", one).changed.value == 0


def test_what_names_a_thing_is_listed_newest_first_without_the_bin(room: Room) -> None:
    links = Links(room.database)
    room.journal.naming = Known(*NAMES)
    ids = [
        room.journal.write(EntryDraft(None, 0, "", f"@Jonas Weber {number} @jonas weber")).value.id
        for number in range(5)
    ]
    journey = room.journal.write(EntryDraft(None, 0, "", "@First ninety days")).value.id
    target = name("Jonas Weber").target
    assert [line.id for line in links.to("person", target)] == ids[::-1]
    first = links.to("person", target, limit=2)
    rest = links.to("person", target, before_seq=first[-1].seq)
    assert [line.id for line in (*first, *rest)] == ids[::-1]
    assert [line.id for line in links.to("journey", pin="lj.first-90")] == [journey]
    room.journal.delete(ids[2])
    assert [line.id for line in links.to("person", target)] == [ids[4], ids[3], ids[1], ids[0]]
    assert links.number("person", target) == 4
    room.journal.restore(ids[2])
    assert links.number("person", target) == 5


def test_links_follow_a_backdated_entry_and_a_wording_that_comes_back(room: Room) -> None:
    known = Known(*NAMES)
    room.journal.naming = known
    links, versions = Links(room.database), Versions(room.database, room.clock, known)
    entry = room.journal.add_at(EntryDraft(None, 0, "", "@Jonas"), Moment(NOW, "UTC")).value
    assert links.of(entry.id) == (name("Jonas"),)
    room.journal.write(EntryDraft(entry.id, 1, "", "@张伟"))
    versions.bring_back(entry.id, 1)
    assert links.of(entry.id) == (name("Jonas"),)


def test_nobody_is_known_where_nobody_tells(room: Room) -> None:
    entry = room.journal.write(EntryDraft(None, 0, "", "@Jonas")).value
    assert Links(room.database).of(entry.id) == ()
    with room.database.read() as tx:
        assert no_names(tx) == ()
