"""Files that are none, files of the desk, doubles, and taking people in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mentordesk.changes import Changed
from mentordesk.mentoring.people.channels import Channel, ChannelKind
from mentordesk.mentoring.people.contacts import decoding, reading
from mentordesk.mentoring.people.contacts.model import (
    MOST_BYTES,
    Contact,
    ContactsNotText,
    ContactsTooLarge,
    ContactsUnreadable,
)
from mentordesk.mentoring.people.model import PersonDraft
from tests.mentoring.world import World

CARD = b"BEGIN:VCARD\nFN:Mei\nEND:VCARD\n"


def test_a_plain_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "people.vcf").write_bytes(CARD)
    file = reading.read(str(tmp_path / "people.vcf"), str(tmp_path / "desk"))
    assert [one.name for one in file.found.contacts] == ["Mei"]


@pytest.mark.parametrize("name", ["none.vcf", ".", "../..", "people\0.vcf", "x" * 300])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(ContactsUnreadable):
        reading.read(f"{tmp_path}/{name}")


def test_a_pipe_and_a_device_do_not_hold_the_desk(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (str(tmp_path / "pipe"), "/dev/zero"):
        with pytest.raises(ContactsUnreadable):
            reading.read(path)


def test_a_file_of_the_desk_is_not_opened_by_any_name(tmp_path: Path) -> None:
    """Closing a database's file beside SQLite would drop its locks."""
    desk = tmp_path / "desk"
    (desk / "backups").mkdir(parents=True)
    for where in ("desk.db", "backups/old.db"):
        (desk / where).write_bytes(CARD)
        other = tmp_path / f"other-{where.replace('/', '-')}.vcf"
        os.link(desk / where, other)
        (tmp_path / f"link-{other.name}").symlink_to(desk / where)
        for path in (desk / where, other, tmp_path / f"link-{other.name}"):
            with pytest.raises(ContactsUnreadable):
                reading.read(str(path), str(desk))
            assert reading.read(str(path)).found.contacts, "the control: elsewhere it is read"


def test_a_file_larger_than_a_list_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(ContactsTooLarge):
        reading.read(str(tmp_path / "large"))


@pytest.mark.parametrize(
    "data", [b"\x89PNG\0\0\0\rIHDR\0", b"\xff\xfe\x00\xd8", b"Mei Lindqvist, with one \0 in it"]
)
def test_bytes_that_are_no_text_are_told(data: bytes) -> None:
    with pytest.raises(ContactsNotText):
        decoding.decode(data)


def mail(address: str) -> tuple[Channel, ...]:
    return (Channel(ChannelKind.EMAIL, address),)


def phone(number: str) -> tuple[Channel, ...]:
    return (Channel(ChannelKind.VOICE, number),)


def test_doubles_are_known_by_name_mail_and_number_on_the_desk_and_in_the_file(
    world: World,
) -> None:
    draft = PersonDraft("José Núñez", "Europe/Madrid", channels=mail("Jose@Example.org"))
    world.people.add(draft)
    contacts = (
        Contact(1, "jose nunez"),
        Contact(2, "Pepe", mail("jose@example.ORG")),
        Contact(3, "Mei", phone("+46 70 123 45 67")),
        Contact(4, "M. L.", phone("(070) 1234567")),
        Contact(5, "Ife", phone("112")),
        Contact(6, "Bola", phone("112")),
    )
    said = reading.doubles(contacts, world.people.lines())
    assert said == ["José Núñez", "José Núñez", "", "Mei", "", ""]


def test_people_are_taken_in_together_or_not_at_all(world: World) -> None:
    drafts = [PersonDraft("Mei", "Europe/Stockholm", channels=mail("mei@example.org"))]
    done = world.people.take_in([*drafts, PersonDraft("Ife", "Africa/Lagos")])
    assert (done.value, done.changed) == (2, Changed.PEOPLE)
    assert [line.partner.person.name for line in world.people.lines()] == ["Mei", "Ife"]
    assert world.people.lines()[0].channels == mail("mei@example.org")
    with pytest.raises(ValueError, match="zone"):
        world.people.take_in([*drafts, PersonDraft("Bola", "nowhere")])
    assert len(world.people.lines()) == 2
    assert world.people.take_in([]).changed is Changed.NOTHING
