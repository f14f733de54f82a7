from __future__ import annotations

import json
from pathlib import Path

from tests.cli.terminal import Terminal

CARDS = """BEGIN:VCARD
FN:Mei Lin
EMAIL:mei@example.org
TZ:Asia/Singapore
END:VCARD
BEGIN:VCARD
FN:Jonas Okafor
END:VCARD
BEGIN:VCARD
TEL:1
END:VCARD
"""


def test_a_card_in_depth_is_added_shown_paused_and_ended_well(desk: Terminal) -> None:
    added = desk.run(
        *("person", "add", "Jonas Okafor", "--zone", "Africa/Nairobi", "--topic", "First team"),
        *("--channel", "voice:+254 700 1", "--channel", "email:j@example.org", "--reply", "3"),
        *("--hours", "12345 9:00-17:00", "--access", "captions", "--language-needs", "slow"),
    )
    assert added.code == 0, added.err
    shown = desk.run("person", "show", "jonas")
    assert shown.code == 0, shown.err
    for said in ("First team", "voice: +254 700 1", "12345 09:00-17:00", "within 3 days"):
        assert said in shown.out
    card = json.loads(desk.run("person", "show", "jonas", "--json").out)
    assert [one["kind"] for one in card["channels"]] == ["voice", "email"]
    assert card["partner"]["pair"]["reply_days"] == 3
    assert card["glance"]["held"] == 0
    assert "safe_word" not in json.dumps(card)
    assert "safe_word" in desk.run("person", "show", "jonas", "--json", "--safe-word").out
    assert desk.run("person", "pause", "jonas").out == "paused: Jonas Okafor\n"
    assert desk.run("person", "end", "jonas", "--by", "both").out == "ended: Jonas Okafor\n"
    assert "both" in desk.run("person", "show", "jonas").out
    assert json.loads(desk.run("person", "list", "--state", "active", "--json").out) == []
    assert desk.run("person", "resume", "jonas").out == "active: Jonas Okafor\n"
    assert "Jonas" in desk.run("person", "list", "--state", "active").out


def test_what_is_no_channel_and_what_are_no_hours_is_refused_in_words(desk: Terminal) -> None:
    assert desk.run("person", "add", "Mei", "--channel", "pigeon:home").code == 2
    said = desk.run("person", "add", "Mei", "--hours", "all day")
    assert said.code == 2
    assert "Monday is 1" in said.err
    assert desk.run("person", "show", "Mei").code == 3
    assert desk.run("person", "pause", "Mei").code == 3


def test_people_come_from_a_file_once_and_what_was_not_taken_is_told(
    desk: Terminal, tmp_path: Path
) -> None:
    desk.run("person", "add", "Jonas Okafor")
    file = tmp_path / "people.vcf"
    file.write_text(CARDS)
    dry = desk.run("person", "import", str(file), "--dry-run")
    assert dry.code == 0, dry.err
    assert "would add: Mei Lin" in dry.out
    assert "Mei" not in desk.run("person", "list").out
    report = json.loads(desk.run("person", "import", str(file), "--role", "peer", "--json").out)
    assert [one["name"] for one in report["added"]] == ["Mei Lin"]
    assert report["left_out"][0]["double_of"] == "Jonas Okafor"
    assert [one["place"] for one in report["not_taken"]] == [3]
    people = json.loads(desk.run("person", "list", "--json").out)
    assert [one["partner"]["pair"]["role"] for one in people] == ["mentee", "peer"]
    assert people[1]["partner"]["person"]["home_zone"] == "Asia/Singapore"
    assert "left out: Mei Lin" in desk.run("person", "import", str(file)).out
    assert desk.run("person", "import", str(tmp_path / "none.vcf")).code == 2
