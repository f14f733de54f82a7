"""``mentordesk person``: the people one works with."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

from mentordesk.cli import streams
from mentordesk.cli.plain import clock_time, plain
from mentordesk.cli.record_verbs import need_sound, pair_called, say, say_one, verb
from mentordesk.cli.session import Terminal, UsageMistaken

if TYPE_CHECKING:
    from uuid import UUID

    Verbs = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - its only name
    from mentordesk.mentoring.people.channels import Channel
    from mentordesk.mentoring.people.contacts.model import Contact
    from mentordesk.mentoring.people.contacts.reading import ContactsFile
    from mentordesk.mentoring.people.model import PersonDraft, PersonLine
    from mentordesk.rooms import Rooms

ROLES = ("mentee", "mentor", "peer")


def add_to(verbs: Verbs, shared: argparse.ArgumentParser) -> None:
    """Put ``person`` on the command line."""
    parts = verbs.add_parser("person", help="the people you work with").add_subparsers(
        dest="part", metavar="add|list|show|pause|resume|end|import", required=True
    )
    _add(verb(parts, shared, "add", "add a person", add_person))
    listed = verb(parts, shared, "list", "everybody", list_people)
    listed.add_argument("--state", choices=("active", "paused", "ended"), help="only these")
    show = verb(parts, shared, "show", "one person's card and history", show_person)
    show.add_argument("--safe-word", action="store_true", help="print the word as well")
    pause = verb(parts, shared, "pause", "stop for a while", pause_person)
    resume = verb(parts, shared, "resume", "go on together", resume_person)
    end = verb(parts, shared, "end", "end well", end_person)
    end.add_argument("--by", choices=("me", "them", "both", "programme"), default="")
    for part in (show, pause, resume, end):
        part.add_argument("person", help="a name or an id")
    bring = verb(parts, shared, "import", "add people from a vCard or a CSV file", import_people)
    bring.add_argument("file", help="the file of contacts")
    bring.add_argument("--role", choices=ROLES, default="mentee")
    bring.add_argument("--doubles", action="store_true", help="also who seems to be here already")
    bring.add_argument("--dry-run", action="store_true", help="say what would be added, add nobody")


def _add(add: argparse.ArgumentParser) -> None:
    add.add_argument("name")
    add.add_argument("--zone", help="an IANA name such as Africa/Nairobi (default: yours)")
    add.add_argument("--role", choices=ROLES, default="mentee")
    add.add_argument("--language", action="append", default=[], metavar="TAG")
    add.add_argument("--rhythm", type=int, default=14, metavar="DAYS")
    add.add_argument("--one-off", action="store_true", help="one question, once: no rhythm")
    add.add_argument("--topic", default="")
    add.add_argument("--reply", type=int, default=0, metavar="DAYS", help="days until a reply")
    add.add_argument(
        "--channel",
        action="append",
        default=[],
        metavar="KIND:ADDRESS",
        help="video, voice, message, email, text, paper or other; the first is tried first",
    )
    add.add_argument("--hours", default="", help="their usual hours: '12345 09:00-17:00'")
    add.add_argument("--access", default="", help="what they need to take part")
    add.add_argument("--language-needs", default="", help="what helps with the language")


def add_person(terminal: Terminal) -> int:
    """A new person and the pair with them."""
    draft = person_draft(terminal)
    need_sound(draft.problems())
    with terminal.opened() as desk:
        partner = desk.rooms.people.add(draft).value
    return say_one(terminal, partner, str(partner.pair.id))


def person_draft(terminal: Terminal) -> PersonDraft:
    """The options of ``person add`` as a draft."""
    from mentordesk.mentoring.people.model import PairForm, PersonDraft, Role

    options = terminal.options
    return PersonDraft(
        name=options.name.strip(),
        home_zone=options.zone or terminal.clock.now().zone,
        role=Role(options.role),
        languages=tuple(options.language),
        rhythm_days=options.rhythm,
        form=PairForm.ONE_OFF if options.one_off else PairForm.ONGOING,
        topic=options.topic,
        reply_days=options.reply,
        channels=tuple(channel(one) for one in options.channel),
        access_needs=options.access,
        language_needs=options.language_needs,
        usual_hours=options.hours,
    )


def channel(text: str) -> Channel:
    """``email:jonas@example.org`` as a way to reach somebody."""
    from mentordesk.mentoring.people.channels import Channel, ChannelKind

    kind, colon, address = text.partition(":")
    if not colon or kind not in set(ChannelKind) or not address.strip():
        raise UsageMistaken(reason=f"{text} is no channel; write email:jonas@example.org")
    return Channel(ChannelKind(kind), address)


def list_people(terminal: Terminal) -> int:
    """Everybody, with what is open between you."""
    wanted = terminal.options.state
    with terminal.opened() as desk:
        lines = desk.rooms.people.lines()
        found = [one for one in lines if wanted in (None, one.partner.pair.state.value)]
        return say(terminal, found, person_line)


def person_line(line: PersonLine) -> str:
    """A person on one line."""
    pair = line.partner.pair
    return (
        f"{line.partner.person.name}  {pair.role.value}, {pair.state.value},"
        f" {line.partner.person.home_zone}, {line.held} held  {pair.id}"
    )


def show_person(terminal: Terminal) -> int:
    """A card with its history; the safe word only where it is asked for by name."""
    with terminal.opened() as desk:
        people = desk.rooms.people
        pair_id = pair_called(desk.rooms, terminal.options.person)
        line, glance = people.line(pair_id), people.glance(pair_id)
        word = people.safe_word(pair_id) if terminal.options.safe_word else None
    now = terminal.clock.now()
    there = clock_time(now.instant, line.partner.person.home_zone)
    found = {**plain(line), "glance": plain(glance), "their_clock": there}
    if word is not None:
        found["safe_word"] = word
    return say_one(terminal, found, card_text(line, glance, there, word))


def card_text(line: PersonLine, glance: Any, there: str, word: str | None) -> str:
    """A card as plain text: what is not known is left out."""
    person, pair = line.partner.person, line.partner.pair
    facts = (
        ("", person_line(line)),
        ("their clock", there),
        ("ended", f"{pair.ended or ''} {pair.ended_by.value}".strip()),
        ("form", "one question, once" if pair.form.value == "one_off" else ""),
        ("topic", pair.topic),
        ("rhythm", f"every {pair.rhythm_days} days" if pair.rhythm_days else ""),
        ("a reply", f"within {pair.reply_days} days" if pair.reply_days else ""),
        *((one.kind.value, one.address) for one in line.channels),
        ("hours", person.usual_hours),
        ("languages", " ".join(person.languages)),
        ("access", person.access_needs),
        ("language needs", person.language_needs),
        ("last session", str(glance.last or "")),
        ("you promised", promises(glance.mine)),
        ("they promised", promises(glance.theirs)),
        ("safe word", word or ""),
    )
    return "\n".join(f"{name}: {said}".removeprefix(": ") for name, said in facts if said)


def promises(one: Any) -> str:
    """What one side promised, in counts."""
    return f"{one.done} done, {one.open} open, {one.let_go} let go" if one else ""


def pause_person(terminal: Terminal) -> int:
    """Stop for a while."""
    return _turn(terminal, lambda rooms, pair_id: rooms.people.pause(pair_id))


def resume_person(terminal: Terminal) -> int:
    """Go on, after a pause or an ending."""
    return _turn(terminal, lambda rooms, pair_id: rooms.people.resume(pair_id))


def end_person(terminal: Terminal) -> int:
    """End well; by whom may be left unsaid."""
    from mentordesk.mentoring.people.model import EndedBy

    by = EndedBy(terminal.options.by)
    return _turn(terminal, lambda rooms, pair_id: rooms.people.end(pair_id, by))


def _turn(terminal: Terminal, do: Any) -> int:
    with terminal.opened() as desk:
        pair_id: UUID = pair_called(desk.rooms, terminal.options.person)
        partner = do(desk.rooms, pair_id).value
    said = f"{partner.pair.state.value}: {partner.person.name}"
    return say_one(terminal, partner, said)


def import_people(terminal: Terminal) -> int:
    """People from a file: whom it holds, whom it doubles, and what was not taken and why."""
    from mentordesk.mentoring.people.contacts import reading

    options = terminal.options
    path = os.path.abspath(options.file)
    with terminal.opened() as desk:
        rooms: Rooms = desk.rooms
        file = reading.read(path, rooms.folder.path)
        contacts = file.found.contacts
        doubles = reading.doubles(contacts, rooms.people.lines())
        taken = [
            one
            for one, double in zip(contacts, doubles, strict=True)
            if options.doubles or not double
        ]
        if not options.dry_run:
            rooms.people.take_in([_contact_draft(terminal, one) for one in taken])
    left_out = (
        []
        if options.doubles
        else [(one, double) for one, double in zip(contacts, doubles, strict=True) if double]
    )
    return _report(terminal, file, taken, left_out)


def _contact_draft(terminal: Terminal, contact: Contact) -> PersonDraft:
    from mentordesk.mentoring.people.model import PersonDraft, Role

    return PersonDraft(
        name=contact.name,
        home_zone=contact.home_zone or terminal.clock.now().zone,
        role=Role(terminal.options.role),
        languages=contact.languages,
        rhythm_days=0,
        channels=contact.channels,
    )


def _report(
    terminal: Terminal,
    file: ContactsFile,
    taken: list[Contact],
    left_out: list[tuple[Contact, str]],
) -> int:
    """One thing a line: added, here already, not taken."""
    added = "would add" if terminal.options.dry_run else "added"
    refused = file.found.not_taken
    if terminal.options.json:
        print(
            streams.dumps(
                {
                    "dry_run": bool(terminal.options.dry_run),
                    "added": plain(taken),
                    "left_out": [{**plain(one), "double_of": double} for one, double in left_out],
                    "not_taken": plain(refused),
                }
            )
        )
        return 0
    for one in taken:
        streams.say(f"{added}: {one.name}")
        for remark in one.remarks:
            streams.say(f"  {remark}")
    for one, double in left_out:
        streams.say(f"left out: {one.name}  here already as {double}")
    for bad in refused:
        streams.say(f"not taken: {bad.place} {bad.name}  {bad.reason}")
    return 0
