"""The terminal's three streams: closed, full, hostile text, strange zones; nothing lost or obeyed."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.cli.streams import cut, shown
from tests.cli.terminal import PASSPHRASE, Said, Terminal

COMMAND = (sys.executable, "-I", "-m", "mentordesk")
HOSTILE = "A\u202eB\u2029C\x07\x1b[31mred\u009b0m\u2066x\ttab"
NO_STARTS = (
    "2026-11-24",
    "2026-W48-2",
    "0001-01-01T00:00+14:00",
    "9999-12-31T23:59-14:00",
    "9999-12-31T23:59",
    "0001-01-01T00:00",
    "1899-12-31T10:00",
)


def through_shell(
    desk: Terminal, line: str, env: dict[str, str] | None = None, *, flag: str = "-I"
) -> Said:
    """Run ``md VERB`` in a shell line: there ``md`` is the program over ``desk``."""
    command = " ".join(COMMAND).replace("-I", flag)
    script = (
        f'md() {{ {command} "$@" --desk "{desk.folder}" --passphrase-fd 7'
        f" 7<<<'{PASSPHRASE}'; }}; {line}"
    )
    done = subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def test_what_a_terminal_would_obey_is_not_shown_to_it_but_stays_in_the_text(
    desk: Terminal,
) -> None:
    assert desk.run("journal", "add", text=HOSTILE).code == 0
    assert desk.run("person", "add", "Bea\x1b]0;owned\x07").code == 0
    for words in (("journal", "list"), ("person", "list")):
        seen = desk.run(*words).out
        assert not set(seen) & set("\x07\x1b\u009b\u202e\u2066\u2029"), words
        raw = desk.run(*words, "--json").out
        assert not set(raw) & set("\x07\x1b\u009b\u202e\u2066\u2029"), words
    (entry,) = json.loads(desk.run("journal", "list", "--json").out)
    assert entry["body"] == HOSTILE
    assert shown("two\nlines\tstay") == "two\nlines\tstay"
    said = desk.run("action", "done", "x\x1b[2J")
    assert said.code == 3
    assert "\x1b" not in said.err


@pytest.mark.parametrize("flag", ["-I", "-Iu"])
def test_an_answer_that_finds_no_room_is_said_and_what_was_saved_stays(
    desk: Terminal, flag: str
) -> None:
    said = through_shell(desk, "md journal add kept >/dev/full", flag=flag)
    assert said.code == 1
    assert "could not be written" in said.err
    assert "Traceback" not in said.err
    assert [one["body"] for one in json.loads(desk.run("journal", "list", "--json").out)] == [
        "kept"
    ]


def test_a_reader_that_leaves_ends_quietly(desk: Terminal) -> None:
    desk.run("journal", "add", "kept")
    said = through_shell(desk, 'md journal list --json | true; exit "${PIPESTATUS[0]}"')
    assert said == Said(0, "", "")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("md session list >&-", 0),
        ("md session add Nobody 2026-11-24T10:00 >&-", 3),
        ("md session add Nobody 2026-11-24T10:00 2>&-", 3),
        ("md journal add <&-", 2),
        ("md journal add kept <&- >&- 2>&-", 0),
    ],
)
def test_a_closed_stream_is_no_fault(desk: Terminal, line: str, code: int) -> None:
    said = through_shell(desk, line)
    assert (said.code, said.out) == (code, "")
    assert "Traceback" not in said.err
    assert desk.run("verify").code == 0


@pytest.mark.parametrize("ending", [">&-", ">/dev/full", "--recovery-fd 98", "--recovery-fd 7"])
def test_no_desk_is_made_where_nobody_would_see_its_recovery_code(
    tmp_path: Path, ending: str
) -> None:
    desk = Terminal(tmp_path / "new")
    said = through_shell(desk, f"md init --name Amara --role mentor {ending}")
    assert (said.code, said.out) == (2, "")
    assert "Nothing was changed" in said.err
    assert not (desk.folder / "header").exists()
    assert desk.run("info").code == 3


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_an_output_that_knows_no_letter_of_it_still_gets_the_whole_answer(
    desk: Terminal, env: dict[str, str]
) -> None:
    desk.run("journal", "add", text="Zoë 漢")
    line = "md journal list; md journal list --json".replace("md", "unisolated")
    command = f'unisolated() {{ {sys.executable} -m mentordesk "$@" --desk "{desk.folder}"'
    said = through_shell(
        desk, f"{command} --passphrase-fd 7 7<<<'{PASSPHRASE}'; }}; {line}", env=env
    )
    assert said.code == 0, said.err
    first, *rest = said.out.splitlines()
    assert "Zo\\xeb \\u6f22" in first
    assert json.loads("".join(rest))[0]["body"] == "Zoë 漢"


@pytest.mark.parametrize("zone", ["garbage", "CET-1CEST", "../../etc/passwd", "Europe", "x" * 300])
def test_a_zone_of_the_environment_that_is_none_is_utc(desk: Terminal, zone: str) -> None:
    said = through_shell(
        desk,
        "md person add Bea && md session add Bea 2026-11-24T10:00 && md session list",
        env={"TZ": zone},
    )
    assert said.code == 0, said.err
    assert "2026-11-24 10:00  Bea" in said.out


def test_bytes_that_are_no_text_are_refused_and_a_folder_may_have_any(
    desk: Terminal, tmp_path: Path
) -> None:
    for words in (r"person add $'N\xffb'", r"journal search $'N\xff'", r"brief $'\xff'"):
        said = through_shell(desk, f"md {words}")
        assert (said.code, said.out) == (2, ""), words
        assert "not UTF-8" in said.err
    assert desk.run("person", "list").out == ""
    moved = os.fsencode(tmp_path) + b"/n\xff"
    os.rename(os.fsencode(desk.folder), moved)
    script = rf"{' '.join(COMMAND)} info --json --desk $'{tmp_path}/n\xff' --passphrase-fd 7"
    said = through_shell(desk, f"{script} 7<<<'{PASSPHRASE}'")
    assert os.fsencode(json.loads(said.out)["folder"]) == moved


def at_a_terminal(desk: Terminal, keys: bytes) -> tuple[int, bytes]:
    """Run ``info`` on a terminal of its own, type ``keys`` when asked; the status and the screen."""
    child, screen = pty.fork()
    if child == 0:  # pragma: no cover - becomes the program
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a run in the background hands on "ignored"
        os.execv(sys.executable, [*COMMAND, "info", "--desk", str(desk.folder)])
    seen = b""
    try:
        while True:
            piece = os.read(screen, 4096)
            seen += piece
            if seen.endswith(b"Passphrase: ") and keys:
                os.write(screen, keys)
                keys = b""
    except OSError:  # EIO: the program has ended and the terminal with it
        pass
    os.close(screen)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), seen


@pytest.mark.parametrize(("keys", "code"), [(b"\x04", 2), (b"\x03", 130), (b"\xff\xfe\n", 2)])
def test_what_ends_the_question_for_the_passphrase_is_said_in_words(
    desk: Terminal, keys: bytes, code: int
) -> None:
    status, seen = at_a_terminal(desk, keys)
    assert status == code, seen
    assert b"Traceback" not in seen
    assert b"mentordesk: " in seen


def test_a_day_without_a_time_or_out_of_all_calendars_plans_no_session(desk: Terminal) -> None:
    desk.run("person", "add", "Bea")
    for start in NO_STARTS:
        said = desk.run("session", "add", "Bea", start)
        assert said.code == 2, (start, said)
        assert "Traceback" not in said.err
    assert desk.run("session", "list").out == ""


def test_a_limit_below_none_is_refused(desk: Terminal) -> None:
    assert desk.run("journal", "list", "--limit", "-1").code == 2
    assert desk.run("journal", "list", "--limit", "0").code == 0


def test_ctrl_c_while_the_program_loads_ends_without_a_trace() -> None:
    program = (
        "import sys\n"
        "class Key:\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'mentordesk.cli.main':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Key())\n"
        "sys.argv = ['mentordesk', 'info']\n"
        "from mentordesk.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


@pytest.mark.parametrize("month", ["9999-12", "0001-01", "x", "2026-11-24", ""])
def test_a_month_that_is_none_is_refused_in_words(desk: Terminal, month: str) -> None:
    said = desk.run("preview", "attendance", f"--month={month}")
    assert "Traceback" not in said.err
    assert said.code == (2 if month else 3)  # an empty one is no month named: this one


def test_a_byte_order_mark_and_a_line_end_of_windows_are_no_text(desk: Terminal) -> None:
    through_shell(desk, r"printf '\xef\xbb\xbfone\r\ntwo\r\n' | md journal add")
    (entry,) = json.loads(desk.run("journal", "list", "--json").out)
    assert entry["body"] == "one\r\ntwo"


def test_a_text_that_no_copy_would_bring_back_is_refused_in_words(desk: Terminal) -> None:
    said = through_shell(desk, "head -c 8000001 /dev/zero | tr '\\0' a | md journal add")
    assert said.code == 2
    assert "longer than 8 MB; part it into several" in said.err


def test_a_line_is_cut_to_the_columns_that_it_takes() -> None:
    assert cut("123456", None) == "123456"
    assert cut("123456", 6) == "123456"
    assert cut("1234567", 6) == "12345…"
    assert cut("静静静", 6) == "静静静"
    assert cut("静静静静", 6) == "静静…"
    assert cut("e\u0301" * 6, 6) == "e\u0301" * 6
    assert cut("\x1b[31mred and longer", 8) == "\ufffd[31mre…"
