"""Reading in another language: what falls back, what is labelled, what is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.playbook.build import compile_pack
from mentordesk.playbook.bundle import open_bundle
from mentordesk.playbook.service import Playbook
from tests.playbook.samples_languages import CARD_FR, CV_FR, _card, _conversation
from tests.playbook.small_pack import FILES, write_pack

CK_FR, CK = "text/fr/ck/ready.toml", "text/en/ck/ready.toml"
RP = "text/en/rp/week.toml"


def _in(folder: Path, language: str, *changes: tuple[str, str, str]) -> Playbook:
    compile_pack(write_pack(folder / "pack", *changes), str(folder / "built"))
    return Playbook(open_bundle(str(folder / "built")), language)


def _french() -> str:
    words = FILES[CK].replace('lang = "en"', 'lang = "fr"')
    return words.replace('title = "Ready"', 'title = "Prêt"')


def test_what_nobody_translated_stands_in_the_source_language(tmp_path: Path) -> None:
    item = _in(tmp_path, "fr").checklist("ck.ready")
    assert (item.language, item.status, item.is_partly) == ("en", "source", False)


def test_a_whole_translation_is_a_draft_and_stands_in_one_language(tmp_path: Path) -> None:
    item = _in(tmp_path, "fr", (CK_FR, "", _french())).checklist("ck.ready")
    assert (item.title, item.language, item.status) == ("Prêt", "fr", "draft")
    assert not item.is_partly


def test_a_part_of_a_translation_is_told(tmp_path: Path) -> None:
    item = _in(tmp_path, "fr", (CV_FR, "", _conversation("{name} a un souhait."))).item("cv.wish")
    assert (item.language, item.is_partly, item.status) == ("en", True, "draft")


def test_the_weakest_string_speaks_for_the_item(tmp_path: Path) -> None:
    made = _french() + '\nend = { s = "Fin", st = "machine" }\n'.replace("end", "note")
    made = made.replace('pause = "Before you call"', 'pause = { s = "Avant", st = "machine" }')
    assert _in(tmp_path, "fr", (CK_FR, "", made)).item("ck.ready").status == "machine"


@pytest.mark.parametrize(("title", "status"), [("The week", "draft"), ("Your week", "draft")])
def test_prompts_say_how_far_their_translation_is(tmp_path: Path, title: str, status: str) -> None:
    first, second = _in(tmp_path, "fr", (RP, "The week", title)).prompts()
    assert (first.language, first.status) == ("fr", status)
    assert (second.language, second.status) == ("en", "source")


def test_a_stale_prompt_is_told(tmp_path: Path) -> None:
    first, _ = _in(tmp_path, "fr", (RP, "What went well?", "What went best?")).prompts()
    assert first.status == "stale"


def test_search_finds_what_the_reader_sees(tmp_path: Path) -> None:
    playbook = _in(tmp_path, "fr", (CV_FR, "", _conversation("{name} a un souhait.")))
    assert "cv.wish" in [found.line.id for found in playbook.search("souhait")]
    assert "cv.wish" in [found.line.id for found in playbook.search("silent")]


def test_a_protected_draft_is_neither_shown_nor_found(tmp_path: Path) -> None:
    change = (CARD_FR, FILES[CARD_FR], _card("{{org.phone}}"))
    playbook = _in(tmp_path, "fr", change)
    assert playbook.help_card().title == "Help card"
    assert [line.title for line in playbook.contents() if line.id == "tp.help-card"] == [
        "Help card"
    ]
    assert playbook.search("Appelez") == ()
    assert [found.line.id for found in playbook.search("telling me")] == ["tp.help-card"]


def test_a_reviewed_protected_text_is_shown(tmp_path: Path) -> None:
    made = _card("{{org.phone}}").replace('st = "draft"', 'st = "reviewed", by = "role:reader"')
    terms = ("terms/fr.toml", "", '[generic]\n"org.phone" = "numéro du lieu"\n')
    card = _in(tmp_path, "fr", (CARD_FR, FILES[CARD_FR], made), terms).help_card()
    assert (card.title, card.language) == ("Carte d’aide", "fr")
    assert card.parts[0].lines[0].text == "Appelez le numéro du lieu."


def test_a_text_is_filled_in_its_own_language(tmp_path: Path) -> None:
    names = 'Camille", "Sacha", "Lou", "Ange", "Eden", "Maxime", "Claude", "Charlie'
    words = f'names = ["{names}"]\n[generic]\n"org.phone" = "numéro du lieu"\n'
    terms = ("terms/fr.toml", "", words)
    playbook = _in(tmp_path, "fr", terms, (CV_FR, "", _conversation("{name} a un souhait.")))
    assert playbook.help_card().parts[0].lines[0].text == "Call your local number."
    talk = playbook.conversation("cv.wish")
    assert talk.moment.split()[0] in names
    assert not set(talk.branches[0].when.split()) & set(names.split('", "'))
