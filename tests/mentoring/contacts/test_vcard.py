"""vCards of every version, folded, broken and hostile."""

from __future__ import annotations

import quopri

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring import wording
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.contacts import model, vcard
from mentordesk.mentoring.people.contacts.decoding import decode
from mentordesk.mentoring.people.contacts.making import FORMULA_SIGNS
from mentordesk.mentoring.people.contacts.model import Contact, ContactsTooLarge, NotTaken
from mentordesk.mentoring.people.contacts.reading import read_text
from mentordesk.text import shows

JONAS = """BEGIN:VCARD
VERSION:4.0
FN:Jonas Okafor
N:Okafor;Jonas;;;
TEL;TYPE=cell;PREF=2:tel:+254-700-000-001
item1.EMAIL;PREF=1:jonas@example.org
TZ:Africa/Nairobi
LANG;PREF=2:en
LANG;PREF=1:sw
BDAY:19900101
NOTE:told me in confidence
PHOTO:data:image/jpeg;base64,AAAA
END:VCARD
"""
OLD = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96z;=C5=9Eule;;;\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=9Eule=20=\r\n=C3=96z\r\n"
    "TEL;CELL;PREF:0170 1234567\r\nTEL;WORK;FAX:030 999\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg\r\n /9j/4AAQ\r\nAAAAnofold\r\n\r\n"
    "END:VCARD\r\n"
)


def only(text: str) -> Contact:
    (found,) = vcard.read(text).contacts
    return found


def test_a_card_of_version_four_gives_name_ways_zone_and_languages_in_order_of_preference() -> None:
    made = only(JONAS)
    assert (made.name, made.home_zone, made.languages) == (
        "Jonas Okafor",
        "Africa/Nairobi",
        ("sw", "en"),
    )
    assert made.channels == (
        Channel(ChannelKind.EMAIL, "jonas@example.org"),
        Channel(ChannelKind.VOICE, "+254-700-000-001"),
    )
    assert made.remarks == ()


def test_nothing_but_that_is_taken() -> None:
    assert "confidence" not in repr(vcard.read(JONAS))
    assert "1990" not in repr(vcard.read(JONAS))


def test_an_old_card_in_quoted_printable_with_soft_breaks_and_a_picture_is_read() -> None:
    made = only(OLD)
    assert made.name == "Şule Öz"
    assert made.channels == (Channel(ChannelKind.VOICE, "0170 1234567"),)
    assert made.remarks == ()


def test_folded_lines_are_one_and_escapes_are_taken_out() -> None:
    text = "BEGIN:VCARD\nFN:Mei\n  Lin\\, \n\tthe elder\nEND:VCARD\n"
    assert only(text).name == "Mei Lin, the elder"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_form_of_unicode_is_read(encoding: str) -> None:
    text = JONAS.replace("Jonas Okafor", "Ọlá Ádé")
    assert only(decode(text.encode(encoding))).name == "Ọlá Ádé"


def test_a_file_in_latin_one_is_read() -> None:
    assert only(decode(JONAS.replace("Jonas", "José").encode("latin-1"))).name == "José Okafor"


def test_a_card_without_an_end_is_named_and_the_next_is_read() -> None:
    text = "BEGIN:VCARD\nFN:Half\nBEGIN:VCARD\nFN:Whole\nEND:VCARD\nBEGIN:VCARD\nFN:Last\n"
    found = vcard.read(text)
    assert [one.name for one in found.contacts] == ["Whole"]
    assert found.not_taken == (
        NotTaken(1, "Half", model.NO_END),
        NotTaken(3, "Last", model.NO_END),
    )


def test_a_line_that_is_none_is_told_and_the_card_is_kept() -> None:
    made = only("BEGIN:VCARD\nFN:Mei\nthis is no property\nEND:VCARD\n")
    assert (made.name, made.remarks) == ("Mei", (model.BROKEN_LINE,))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("NOTE:nobody", model.NO_NAME),
        ("FN:\u200b\u202e", model.NO_NAME),
        (f"FN:{'x' * 121}", model.LONG_NAME),
        ('FN:=HYPERLINK("http://x";"y")', model.FORMULA),
        ("FN:Team\nKIND:group", model.NOT_A_PERSON),
        ("FN:Team\nX-ADDRESSBOOKSERVER-KIND:group", model.NOT_A_PERSON),
    ],
)
def test_what_is_no_person_is_named_with_its_reason(line: str, reason: str) -> None:
    found = vcard.read(f"BEGIN:VCARD\n{line}\nEND:VCARD\n{JONAS}")
    assert [one.reason for one in found.not_taken] == [reason]
    assert [one.place for one in found.contacts] == [2]


def test_a_card_within_a_card_is_somebody_elses() -> None:
    text = JONAS.replace("BDAY:19900101", "AGENT:\nBEGIN:VCARD\nFN:Somebody Else\nTEL:1\nEND:VCARD")
    assert only(text).name == "Jonas Okafor"


def test_a_zone_that_is_no_place_is_left_out_and_told() -> None:
    made = only(JONAS.replace("Africa/Nairobi", "+03:00"))
    assert (made.home_zone, made.remarks) == ("", (model.ODD_ZONE,))


def test_a_name_is_made_of_its_parts_where_it_is_not_given_whole() -> None:
    assert only("BEGIN:VCARD\nN:Lindqvist;Mei;Anna;;\nEND:VCARD").name == "Mei Anna Lindqvist"


def test_a_card_folded_over_a_million_lines_is_one_long_name() -> None:
    text = "BEGIN:VCARD\nFN:" + "\n x" * 1_000_000 + "\nTEL:12345\nEND:VCARD\n"
    assert vcard.read(text).not_taken[0].reason == model.LONG_NAME


def test_more_cards_than_a_list_has_are_refused() -> None:
    with pytest.raises(ContactsTooLarge):
        vcard.read("BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 10_001)


NAME = st.text(st.characters(categories=("L", "M", "N", "P", "S")), min_size=1, max_size=60).filter(
    lambda name: shows(name) and wording.tidy(name) == name and not name.startswith(FORMULA_SIGNS)
)


def escaped(name: str) -> str:
    for sign in "\\,;":
        name = name.replace(sign, f"\\{sign}")
    return name


def folded(line: str, width: int) -> str:
    return "\r\n ".join(line[at : at + width] for at in range(0, len(line), width))


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.lists(NAME, min_size=1, max_size=5), st.integers(8, 75))
def test_every_name_that_is_written_by_the_rules_comes_back(names: list[str], width: int) -> None:
    cards = (
        f"BEGIN:VCARD\r\nVERSION:3.0\r\n{folded(f'FN:{escaped(name)}', width)}\r\nEND:VCARD\r\n"
        for name in names
    )
    found = vcard.read("".join(cards))
    assert [one.name for one in found.contacts] == names


@settings(max_examples=40, derandomize=True, deadline=None)
@given(NAME.filter(lambda name: "\\" not in name))
def test_every_name_in_quoted_printable_comes_back(name: str) -> None:
    said = quopri.encodestring(name.encode(), quotetabs=True).decode()
    assert (
        only(f"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:{said}\nEND:VCARD\n").name
        == name
    )


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.text(st.sampled_from('BEGIN:VCARD\nEND;FN="\\, \t\r.TEL=4é'), max_size=200))
def test_no_text_is_too_strange_to_be_told_in_words(text: str) -> None:
    found = vcard.read(f"BEGIN:VCARD\n{text}")
    assert all(one.reason for one in found.not_taken)
    assert all(one.name for one in found.contacts)


def test_a_text_of_cards_is_told_from_a_table() -> None:
    assert read_text(f"\n \n{JONAS.lower()}").table is None


def test_a_card_of_a_hundred_thousand_numbers_is_read_as_far_as_anybody_has_them() -> None:
    lines = "".join(f"TEL:+254 700 {number:06}\n" for number in range(100_000))
    (card,) = vcard._cards(f"BEGIN:VCARD\nFN:Jonas\n{lines}END:VCARD\n")
    assert len(card.lines) == vcard.MOST_LINES
    (found,) = vcard.read(f"BEGIN:VCARD\nFN:Jonas\n{lines}END:VCARD\nBEGIN:VCARD\n").contacts
    assert found.name == "Jonas"
    assert len(found.channels) == 10
