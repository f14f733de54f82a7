from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.vault import tries
from mentordesk.vault.layout import DeskFolder
from mentordesk.vault.lock import DeskLock
from tests.cli.terminal import PASSPHRASE, Terminal
from tests.mentoring.world import StandingClock


def test_init_makes_a_desk_and_shows_the_recovery_code_once(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "new")
    said = terminal.run("init", "--name", "Amara", "--role", "both")
    assert said.code == 0, said.err
    assert said.out.count("-") >= 8
    facts = json.loads(terminal.run("info", "--json").out)
    assert (facts["name"], facts["role"], facts["sheet_confirmed"]) == ("Amara", "both", False)
    again = terminal.run("init", "--name", "Amara", "--role", "both")
    assert again.code == 7
    assert "already a desk" in again.err


@pytest.mark.parametrize("name", ["N" * 10_000, " \n ", ""])
def test_a_name_that_cannot_be_is_refused_before_anything_is_made(
    tmp_path: Path, name: str
) -> None:
    said = Terminal(tmp_path / "new").run("init", "--name", name, "--role", "both")
    assert said.code == 2
    assert "Traceback" not in said.err
    assert not (tmp_path / "new").exists()


def test_a_passphrase_that_the_window_could_not_take_is_refused(tmp_path: Path) -> None:
    terminal, init = Terminal(tmp_path / "new"), ("init", "--name", "A", "--role", "both")
    said = terminal.run(*init, passphrase="orbit " * 200)
    assert said.code == 2
    assert "too long for the window" in said.err
    assert not (tmp_path / "new").exists()


def test_where_only_the_key_file_is_gone_no_verb_makes_or_denies_a_desk(desk: Terminal) -> None:
    for path in (DeskFolder(str(desk.folder)).header, DeskFolder(str(desk.folder)).header_previous):
        os.unlink(path)
    before = sorted(os.listdir(desk.folder))
    for verb in (["init", "--name", "Amara", "--role", "both"], ["info"]):
        said = desk.run(*verb)
        assert said.code == 6
        assert "its key file vault.hdr is missing" in said.err
        assert "Put back vault.hdr" in said.err
    assert sorted(os.listdir(desk.folder)) == before


def test_init_writes_the_code_to_the_descriptor_and_not_to_the_screen(tmp_path: Path) -> None:
    reader, writer = os.pipe()
    pass_reader, pass_writer = os.pipe()
    os.write(pass_writer, PASSPHRASE.encode() + b"\n")
    os.close(pass_writer)
    words = ["init", "--name", "A", "--role", "mentee", "--desk", str(tmp_path / "new")]
    words += ["--recovery-fd", str(writer), "--passphrase-fd", str(pass_reader)]
    done = subprocess.run(
        [sys.executable, "-I", "-m", "mentordesk", *words],
        pass_fds=[writer, pass_reader],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writer)
    os.close(pass_reader)
    code = os.read(reader, 200).decode().strip()
    os.close(reader)
    assert done.returncode == 0, done.stderr
    assert len(code.split("-")) == 9
    assert code not in done.stdout + done.stderr


def test_what_was_added_is_listed_whole_and_newest_first(desk: Terminal) -> None:
    first = desk.run("journal", "add", "The rain came early", "--title", "Monday")
    second = desk.run("journal", "add", text="ligne un\nسطر\u00a0ثان\n\n")
    assert first.code == second.code == 0, first.err + second.err
    listed = json.loads(desk.run("journal", "list", "--json").out)
    assert [entry["id"] for entry in listed] == [second.out.strip(), first.out.strip()]
    assert listed[0]["body"] == "ligne un\nسطر\u00a0ثان\n"
    assert listed[1]["title"] == "Monday"


def test_json_is_whole_beyond_one_page(desk: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(7):
        desk.run("journal", "add", f"entry {number} harvest")
    assert len(json.loads(desk.run("journal", "list", "--json").out)) == 7
    assert len(json.loads(desk.run("journal", "search", "harvest", "--json").out)) == 7
    limited = json.loads(desk.run("journal", "search", "harvest", "--json", "--limit", "2").out)
    assert [entry["body"] for entry in limited] == ["entry 6 harvest", "entry 5 harvest"]


def test_search_finds_folded_words_and_nothing_else(desk: Terminal) -> None:
    desk.run("journal", "add", "Une Écoute patiente")
    desk.run("journal", "add", "Something else")
    assert "Écoute" in desk.run("journal", "search", "ecoute").out
    assert desk.run("journal", "search", "absent").out == ""


def test_verify_says_sound_and_a_damaged_file_ends_with_six(desk: Terminal) -> None:
    assert desk.run("verify").out == "desk.db: sound\nmailbox.db: sound\n"
    path = desk.folder / "desk.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    said = desk.run("verify")
    assert said.code == 6, said.out + said.err


def test_a_wrong_passphrase_ends_with_four_and_then_asks_to_wait(desk: Terminal) -> None:
    for _ in range(5):  # long ago: the next one counts half a minute, as no machine is slow
        tries.wrong(DeskFolder(str(desk.folder)), StandingClock())
    said = desk.run("info", passphrase="not this one")
    assert said.code == 4
    assert "Traceback" not in said.err
    assert desk.run("info").code == 4  # too soon


def test_no_desk_ends_with_three(tmp_path: Path) -> None:
    assert Terminal(tmp_path / "nothing").run("info").code == 3


def test_a_desk_held_by_the_window_ends_with_five_before_the_passphrase(desk: Terminal) -> None:
    lock = DeskLock.acquire(DeskFolder(str(desk.folder)))
    try:
        said = desk.run("journal", "list", passphrase="not even looked at")
    finally:
        lock.release()
    assert said.code == 5
    assert desk.run("journal", "list").code == 0


@pytest.mark.parametrize(
    "words",
    [("journal", "add", ""), ("journal",), ("fly",), ("init", "--name", "A", "--role", "boss")],
)
def test_a_mistaken_command_ends_with_two(desk: Terminal, words: tuple[str, ...]) -> None:
    assert desk.run(*words).code == 2


def test_text_that_is_not_utf8_is_refused_in_words(desk: Terminal) -> None:
    reader, writer = os.pipe()
    os.write(writer, PASSPHRASE.encode() + b"\n")
    os.close(writer)
    done = subprocess.run(
        [
            *(sys.executable, "-I", "-m", "mentordesk", "journal", "add"),
            *("--desk", str(desk.folder), "--passphrase-fd", str(reader)),
        ],
        input=b"caf\xe9",
        pass_fds=[reader],
        capture_output=True,
        check=False,
        timeout=60,
    )
    os.close(reader)
    assert done.returncode == 2
    assert b"not UTF-8" in done.stderr


def test_help_reads_well_and_names_the_exit_codes() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-m", "mentordesk", "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    for word in ("init", "info", "verify", "journal", "exit status", "--passphrase-fd"):
        assert word in done.stdout
