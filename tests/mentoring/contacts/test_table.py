"""Tables as programs export them, cut anyhow, and hostile."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.mentoring import wording
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.contacts import model, table
from mentordesk.mentoring.people.contacts.decoding import decode
from mentordesk.mentoring.people.contacts.making import FORMULA_SIGNS
from mentordesk.mentoring.people.contacts.model import ContactsTooLarge, NoContacts
from mentordesk.mentoring.people.contacts.reading import read_again, read_text
from mentordesk.mentoring.people.contacts.table import Columns
from mentordesk.text import shows

GOOGLE = (
    "First Name,Middle Name,Last Name,Nickname,E-mail 1 - Label,E-mail 1 - Value,"
    "Phone 1 - Label,Phone 1 - Value,Notes\r\n"
    'Mei,,Lindqvist,M,* Home,mei@example.org ::: m@work.example,Mobile,+46 70 1234567,"a\nb"\r\n'
    ",,,,,,,,\r\n"
    'Ife,Bola,Bello,,,ife@example.org,,"",\r\n'
)
OUTLOOK = (
    "Title;First Name;Last Name;Company;Business Fax;Business Phone;Mobile Phone;E-mail Address;"
    "E-mail Display Name\n"
    ";Jonas;Okafor;Water;1;020 123456;0700 000001;jonas@example.org;Jonas (shown)\n"
)


def test_an_export_of_google_is_read_with_two_mails_in_one_cell() -> None:
    found = read_text(GOOGLE).found
    assert [one.name for one in found.contacts] == ["Mei Lindqvist", "Ife Bola Bello"]
    assert found.contacts[0].channels == (
        Channel(ChannelKind.VOICE, "+46 70 1234567"),
        Channel(ChannelKind.EMAIL, "mei@example.org"),
        Channel(ChannelKind.EMAIL, "m@work.example"),
    )


def test_an_export_of_outlook_with_semicolons_is_read_without_its_fax() -> None:
    (jonas,) = read_text(OUTLOOK).found.contacts
    assert jonas.name == "Jonas Okafor"
    assert [one.address for one in jonas.channels] == [
        "020 123456",
        "0700 000001",
        "jonas@example.org",
    ]


@pytest.mark.parametrize("delimiter", list(table.DELIMITERS))
def test_the_delimiter_is_found(delimiter: str) -> None:
    text = delimiter.join(("Name", "E-Mail", "Time zone", "Language"))
    text += "\n" + delimiter.join(("Şule Öz", "s@example.org", "Europe/Istanbul", "tr en"))
    (one,) = read_text(text).found.contacts
    assert (one.name, one.home_zone, one.languages) == ("Şule Öz", "Europe/Istanbul", ("tr", "en"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_spreadsheets_encodings_are_read(encoding: str) -> None:
    text = decode("Nom;Prénom;Courriel\nGarçon;Zoé;z@example.org\n".encode(encoding))
    assert read_text(text).found.contacts[0].name == "Zoé Garçon"


def test_a_table_without_headings_is_read_by_what_stands_in_it() -> None:
    (one,) = read_text("Kofi Mensah,kofi@example.org,+233 20 1234567\n").found.contacts
    assert one.name == "Kofi Mensah"
    assert {way.kind for way in one.channels} == {ChannelKind.EMAIL, ChannelKind.VOICE}


def test_other_columns_may_be_chosen_and_are_read_anew() -> None:
    file = read_text("Name,Called,Email\nTeam,Mei,m@example.org\n")
    assert file.table is not None
    again = read_again(file.table, Columns(name=(1,), email=(2,)))
    assert [one.name for one in again.found.contacts] == ["Mei"]


def test_rows_that_are_no_person_are_told_and_the_rest_goes_on() -> None:
    found = read_text(
        "Name,Email\n,nobody@example.org\n=cmd|' /C calc'!A0,x@example.org\nMei,m@example.org\n"
    ).found
    assert [one.name for one in found.contacts] == ["Mei"]
    assert [(one.place, one.reason) for one in found.not_taken] == [
        (1, model.NO_NAME),
        (2, model.FORMULA),
    ]


def test_a_formula_is_no_address_but_a_number_with_a_plus_is() -> None:
    (one,) = read_text("Name,Phone\nMei,+46 70\nIfe,=1+1\n").found.contacts[:1]
    assert [way.address for way in one.channels] == ["+46 70"]
    assert read_text("Name,Phone\nIfe,=1+1\n").found.contacts[0].channels == ()


def test_a_quotation_mark_that_never_closes_is_told_and_memory_stays_small() -> None:
    text = 'Name,Email\nMei,m@example.org\n"open,' + "x" * 200_000 + "\nIfe,i@example.org\n"
    found = read_text(text).found
    assert [one.reason for one in found.not_taken] == [model.BROKEN_ROW]
    assert [one.name for one in found.contacts] == ["Mei", "Ife"]


def test_more_rows_than_a_list_has_are_refused() -> None:
    with pytest.raises(ContactsTooLarge):
        read_text("Name\n" + "Mei\n" * 10_002)


@pytest.mark.parametrize("text", ["", " \n\n", "Name,Email\n", "Dear all,\nthis is a letter.\n"])
def test_a_text_without_people_says_so(text: str) -> None:
    with pytest.raises(NoContacts):
        read_text(text)


CELL = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=30).filter(
    lambda said: shows(said) and wording.tidy(said) == said and not said.startswith(FORMULA_SIGNS)
)


@settings(max_examples=60, derandomize=True, deadline=None)
@given(st.lists(CELL, min_size=1, max_size=6), st.sampled_from(",;\t"))
def test_what_is_written_as_a_table_comes_back(names: list[str], delimiter: str) -> None:
    sheet = io.StringIO()
    writer = csv.writer(sheet, delimiter=delimiter)
    writer.writerow(("Display name", "E-mail", "Mobile"))
    for place, name in enumerate(names):
        writer.writerow((name, f"m{place}@example.org", "+46 70 1"))
    found = read_text(sheet.getvalue()).found
    assert [one.name for one in found.contacts] == names
    assert all(len(one.channels) == 2 for one in found.contacts)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.text(st.sampled_from('Name,;"\t\r\n@=|x '), max_size=120))
def test_no_table_is_too_strange_to_be_told_in_words(text: str) -> None:
    try:
        found = read_text(text).found
    except NoContacts:
        return
    assert all(one.name for one in found.contacts)
    assert all(one.reason for one in found.not_taken)
