"""``mentordesk journal add | list | show | star``: quick, exact, and loading no more than it needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.cli.terminal import PASSPHRASE, Terminal

EXACT = "\ufeffone\r\n\ttwo \u00a0\u2028\u202eeno\u202c 👨‍👩‍👧‍👦 e\u0301\n\n"


def listed(desk: Terminal, *words: str) -> list[str]:
    said = desk.run("journal", "list", *words, "--json")
    assert said.code == 0, said.err
    return [entry["body"] for entry in json.loads(said.out)]


def add(desk: Terminal, *words: str, text: str | None = None) -> str:
    said = desk.run("journal", "add", *words, text=text)
    assert said.code == 0, said.err
    return said.out.strip()


def test_an_entry_of_another_day_stands_there_with_its_tags_and_its_star(desk: Terminal) -> None:
    add(desk, "of", "today", "#work")
    add(desk, "of long ago", "--at", "2019-03-04 18:30", "--tag", "#bus/late", "--star")
    add(desk, "of a day", "--date", "3 May 2020", "--tag", "bus")
    assert listed(desk, "--star", "--before", "2020", "--tag", "bus") == ["of long ago"]
    assert listed(desk, "--after", "2019", "of", "day") == ["of a day"]
    newest, middle, oldest = json.loads(desk.run("journal", "list", "--json").out)
    assert [one["body"] for one in (middle, oldest)] == ["of a day", "of long ago"]
    assert (oldest["starred"], oldest["tags"], newest["tags"]) == (True, ["bus/late"], ["work"])
    assert oldest["written"].startswith("2019-03-04T")


def test_an_entry_is_shown_and_starred_by_what_the_list_calls_it(desk: Terminal) -> None:
    first = add(desk, "the first", "--title", "Monday", "--tag", "bus")
    add(desk, "the second")
    sign = desk.run("journal", "list").out.splitlines()[1].split()[0]
    assert first.replace("-", "").endswith(sign)
    shown = desk.run("journal", "show", sign).out.splitlines()
    assert shown[1:] == ["#bus", "Monday", "", "the first"]
    assert desk.run("journal", "show").out.endswith("the second\n")
    assert "  *  Monday" in desk.run("journal", "star", sign).out
    assert "  *  " not in desk.run("journal", "star", first, "--off").out
    assert desk.run("journal", "show", "ffffffff").code == 3


def test_bytes_go_in_and_come_out_as_they_are(desk: Terminal) -> None:
    add(desk, "--raw", text=EXACT)
    reader, writer = os.pipe()
    os.write(writer, PASSPHRASE.encode() + b"\n")
    os.close(writer)
    words = ("journal", "show", "--raw", "--desk", str(desk.folder))
    done = subprocess.run(
        [sys.executable, "-I", "-m", "mentordesk", *words, "--passphrase-fd", str(reader)],
        pass_fds=[reader],
        capture_output=True,
        check=True,
        timeout=60,
    )
    os.close(reader)
    assert done.stdout == EXACT.encode()
    assert not set(desk.run("journal", "show").out) & set("\u202e\u2028")


REFUSED = (
    (("add", "x", "--at", "2999-01-01"), "has not come yet"),
    (("add", "x", "--at", "03/04/2026"), "no day that is sure"),
    (("add", "x", "--tag", "x" * 101), "no tag"),
    (("list", "--after", "someday"), "cannot be read"),
)


def test_what_cannot_be_is_said_and_nothing_is_written(desk: Terminal) -> None:
    for words, reason in REFUSED:
        said = desk.run("journal", *words)
        assert said.code == 2, words
        assert reason in said.err
    assert listed(desk) == []


def test_a_condition_that_cannot_be_read_makes_no_answer_larger(desk: Terminal) -> None:
    desk.run("journal", "add", "quiet words")
    path = str(desk.folder.parent / "copy.html")
    for words in (
        ("search", "quiet before:soon"),
        ("list", "quiet", "before:soon"),
        ("export", path, "--search", "quiet before:soon"),
    ):
        said = desk.run("journal", *words)
        assert (said.code, said.out) == (2, ""), words
        assert "“before:soon” cannot be read" in said.err
    assert not os.path.exists(path)


def loaded(desk: Terminal, *words: str) -> set[str]:
    """The modules that a run of the terminal has loaded by its end."""
    program = (
        "import atexit, sys\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        f"sys.argv = ['mentordesk', *{words!r}, '--desk', {str(desk.folder)!r},"
        " '--passphrase-fd', '0']\n"
        "from mentordesk.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program],
        input=f"{PASSPHRASE}\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stderr.split())


def test_a_verb_of_the_journal_loads_neither_the_window_nor_the_record_nor_the_pack(
    desk: Terminal,
) -> None:
    heavy: tuple[str, ...] = ("PySide6", "mentordesk.playbook", "mentordesk.mentoring")
    heavy += ("reportlab", "mentordesk.consent", "mentordesk.journal.importing", "keyring")
    for words in (("add", "hello #work"), ("show",)):
        there = loaded(desk, "journal", *words)
        assert "mentordesk.journal.service" in there
        assert [name for name in there if name.startswith((*heavy, "mentordesk.rooms"))] == []


def test_control_what_names_somebody_loads_the_rooms(desk: Terminal) -> None:
    assert "mentordesk.rooms" in loaded(desk, "journal", "add", "with @Jonas")
