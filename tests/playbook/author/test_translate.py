"""Translations: begun, stamped, left behind; out to a PO file and back without loss."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.playbook.author.po import read_po
from mentordesk.playbook.chapters import PackUnreadableError
from mentordesk.playbook.check.run import check_folder
from mentordesk.playbook.source import read_pack
from mentordesk.playbook.statuses import digest
from mentordesk.playbook.tool import main
from tests.playbook.small_pack import write_pack

FR_CK, EN_CK = "text/fr/ck/ready.toml", "text/en/ck/ready.toml"


def _edit(folder: str, place: str, before: str, after: str) -> None:
    file = Path(folder, place)
    words = file.read_text(encoding="utf-8")
    assert before in words, words
    file.write_text(words.replace(before, after, 1), encoding="utf-8")


def _fill(block: str) -> str:
    """An entry with its source in place of an empty translation."""
    if not block.endswith('msgstr ""'):
        return block
    source = block.partition("\nmsgid ")[2].partition("\nmsgstr")[0]
    return block.removesuffix('""') + source


def _all_french(folder: str, po: str) -> None:
    """Write a PO file in which every string of the pack is translated, by itself."""
    main(["translate", folder, "fr", "--begin"])
    main(["export", folder, "--as", "po", "--language", "fr", "-o", po])
    blocks = Path(po).read_text(encoding="utf-8").rstrip().split("\n\n")
    Path(po).write_text("\n\n".join([blocks[0], *map(_fill, blocks[1:])]), encoding="utf-8")


def test_what_is_begun_is_missing_until_it_is_written(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    assert main(["translate", folder, "fr", "--begin", "--only", "ck.ready", "pb.asking"]) == 0
    report = check_folder(folder)
    assert report.errors == ()
    assert report.languages["fr"].by_status["draft"] == 3
    assert "# Before you call" in Path(folder, FR_CK).read_text(encoding="utf-8")


def test_a_stamp_says_what_a_string_was_made_from(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    main(["translate", folder, "fr", "--begin", "--only", "ck.ready", "pb.asking"])
    _edit(folder, FR_CK, 'pause = ""', 'pause = "Avant l’appel"')
    _edit(folder, "text/fr/pb/asking.md", "##  {#pb.asking.once}", "## Une fois {#pb.asking.once}")
    assert "V06" in {finding.rule for finding in check_folder(folder).errors}
    assert main(["translate", folder, "fr"]) == 0
    pack = read_pack(folder)
    pause = pack.text("ck.ready", "fr")["pause"]
    assert (pause.status, pause.made_from) == ("draft", digest("Before you call"))
    assert pack.text("pb.asking", "fr")["once.title"].made_from == digest("Ask once")
    assert check_folder(folder).errors == ()


def test_a_changed_source_leaves_its_translation_stale(tmp_path: Path) -> None:
    folder = write_pack(tmp_path)
    main(["translate", folder, "fr", "--begin", "--only", "ck.ready"])
    _edit(folder, FR_CK, 'pause = ""', 'pause = "Avant l’appel"')
    main(["translate", folder, "fr"])
    _edit(folder, EN_CK, "Before you call", "Before you write")
    assert read_pack(folder).text("ck.ready", "fr")["pause"].status == "stale"
    main(["translate", folder, "fr"])
    assert read_pack(folder).text("ck.ready", "fr")["pause"].status == "stale"


def test_a_tier_is_begun_in_its_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_pack(tmp_path)
    with Path(folder, "pack.toml").open("a", encoding="utf-8") as file:
        file.write('[tiers]\n1 = ["gt.*", "ck.*"]\n')
    main(["translate", folder, "de", "--begin", "--tier", "1"])
    files = [line.rsplit("/", 2)[1] for line in capsys.readouterr().out.split("\n") if "/" in line]
    assert files == ["gt", "ck"]


def test_a_po_file_goes_out_and_comes_back(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    _all_french(folder, str(tmp_path / "all.po"))
    assert main(["import", folder, "fr", str(tmp_path / "all.po")]) == 0
    pack = read_pack(folder)
    for item in pack.items:
        source, made = pack.text(item.id), pack.text(item.id, "fr")
        for key, text in source.items():
            assert made[key].made_from == digest(text.text), (item.id, key)
    again = str(tmp_path / "again.po")
    first = read_pack(folder)
    before = {one.id: first.text(one.id, "fr") for one in first.items}
    main(["export", folder, "--as", "po", "--language", "fr", "-o", again])
    main(["import", folder, "fr", again])
    for number, texts in before.items():
        assert read_pack(folder).text(number, "fr") == texts


def test_a_string_of_several_lines_survives_a_po_file(tmp_path: Path) -> None:
    folder, po = write_pack(tmp_path / "pack"), str(tmp_path / "pb.po")
    main(["export", folder, "--as", "po", "--language", "fr", "-o", po, "--only", "pb"])
    source = read_pack(folder).text("pb.asking")["once.body"].text
    assert "\n" in source
    (entry,) = [one for one in read_po(po) if one.key == "once.body"]
    assert entry.source == source
    _edit(
        str(tmp_path),
        "pb.po",
        'msgctxt "pb.asking|title"\nmsgid "Asking"\nmsgstr ""',
        'msgctxt "pb.asking|title"\nmsgid "Asking"\nmsgstr "Dire \\"non\\" \\\\ oui"',
    )
    main(["import", folder, "fr", po])
    assert read_pack(folder).text("pb.asking", "fr")["title"].text == 'Dire "non" \\ oui'


def test_a_fuzzy_stale_entry_stays_stale_until_somebody_confirms_it(tmp_path: Path) -> None:
    folder, po = write_pack(tmp_path / "pack"), str(tmp_path / "rp.po")
    _edit(folder, "text/en/rp/week.toml", "The week", "Your week")
    main(["export", folder, "--as", "po", "--language", "fr", "-o", po, "--only", "rp.week"])
    main(["import", folder, "fr", po])
    assert read_pack(folder).text("rp.week", "fr")["title"].status == "stale"
    _edit(str(tmp_path), "rp.po", "#. status: stale\n#, fuzzy\n", "")
    main(["import", folder, "fr", po])
    assert read_pack(folder).text("rp.week", "fr")["title"].status == "draft"


def test_a_file_that_is_no_po_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "x.po"
    file.write_text('msgctxt "a|b"\nmsgid "c"\nnonsense\n')
    with pytest.raises(PackUnreadableError, match="nonsense"):
        read_po(str(file))


def test_an_export_reads_as_markdown_and_as_html(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    page, text = str(tmp_path / "a.html"), str(tmp_path / "a.md")
    main(["export", folder, "--as", "html", "-o", page])
    main(["export", folder, "-o", text, "--only", "pb", "cv.wish"])
    html, markdown = Path(page).read_text(encoding="utf-8"), Path(text).read_text(encoding="utf-8")
    for number in ("pb.asking", "cv.wish", "sa.mine", "gl.glossary"):
        assert f'id="{number}"' in html
    assert "<script" not in html
    assert 'href="#cv.wish"' in html
    assert "# Asking" in markdown
    assert "> **Do:** Count to ten." in markdown
    assert "[A wish](#cv.wish)" in markdown
    assert "your local number" in html
    assert "{name}" not in markdown


def test_an_export_of_a_translation_is_labelled(tmp_path: Path) -> None:
    folder, page = write_pack(tmp_path / "pack"), str(tmp_path / "ar.html")
    main(["export", folder, "--as", "html", "--language", "fr", "-o", page, "--only", "rp", "tp"])
    html = Path(page).read_text(encoding="utf-8")
    assert "fr: 2 strings not reviewed, 1 in en" in html
    assert "Carte d’aide" not in html
