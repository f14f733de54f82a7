from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.settings import Settings
from mentordesk.ui.languages import Languages
from tools.sentences import Sentence, UnreadableSentence, gather, stand_in
from tools.translations import I18N, LANGUAGES, PSEUDO, path_of, pseudo, update

ALL = (*LANGUAGES, *PSEUDO)
FORMS = {"en": 2, "en-XA": 2, "ar": 6, "ar-XB": 6}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%L?\d")
COUNT = re.compile(r"%L?n")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    texts: tuple[str, ...]

    @property
    def sentence(self) -> Sentence:
        return Sentence(self.context, self.source, self.comment, self.plural)


def messages(path: str) -> list[Message]:
    found = []
    for context in ET.parse(path).iter("context"):
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context.findtext("name") or "",
                    one.findtext("source") or "",
                    one.findtext("comment") or "",
                    one.get("numerus") == "yes",
                    translation.get("type") != "unfinished",
                    tuple(forms or [translation.text or ""]),
                )
            )
    return found


def strangers(message: Message) -> list[str]:
    """The finished forms whose placeholders are not those of the source; a count may be a word."""
    bad = []
    expected = Counter(PLACEHOLDER.findall(message.source))
    for text in message.texts if message.finished else ():
        seen = Counter(PLACEHOLDER.findall(text))
        if message.plural:
            seen = Counter({k: n for k, n in seen.items() if not COUNT.fullmatch(k)})
            wanted = Counter({k: n for k, n in expected.items() if not COUNT.fullmatch(k)})
        else:
            wanted = expected
        if seen != wanted:
            bad.append(text)
    return bad


@pytest.fixture(scope="module")
def said() -> list[Sentence]:
    """Every sentence of the code, read once."""
    return gather()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed translations, compiled as the set-up compiles them."""
    folder = tmp_path_factory.mktemp("i18n")
    lrelease = str(Path(sys.executable).with_name("pyside6-lrelease"))
    for language in ALL:
        target = folder / f"mentordesk_{language}.qm"
        subprocess.run([lrelease, "-silent", path_of(language), "-qm", str(target)], check=True)
    return folder


@pytest.fixture
def spoken(qapp: QApplication, compiled: Path) -> Iterator[Languages]:
    made = Languages(folder=str(compiled))
    yield made
    # the translators go with their owner
    made.use(Settings(language="en"))
    QLocale.setDefault(QLocale.system())


def test_every_ts_holds_exactly_the_sentences_of_the_code(
    said: list[Sentence], tmp_path: Path
) -> None:
    code = stand_in(said)
    for language in ALL:
        shutil.copy(path_of(language), tmp_path)
        fresh = messages(update(language, code, str(tmp_path)))
        kept = messages(path_of(language))
        missing = {m.sentence for m in fresh} - {m.sentence for m in kept}
        gone = {m.sentence for m in kept} - {m.sentence for m in fresh}
        assert not missing, f"run `make i18n`: {language} lacks {sorted(map(str, missing))[:5]}"
        assert not gone, f"run `make i18n`: {language} still has {sorted(map(str, gone))[:5]}"


def test_lupdate_reads_every_sentence_that_was_gathered(
    said: list[Sentence], tmp_path: Path
) -> None:
    path = update("ar", stand_in(said), str(tmp_path))
    assert {m.sentence for m in messages(path)} == set(said)


def test_a_count_is_marked_as_a_plural_and_nothing_else_is(said: list[Sentence]) -> None:
    for one in said:
        assert one.plural == bool(COUNT.search(one.source)), one


def test_gathering_reads_expressions_joined_lines_and_the_kind_of_an_argument(
    tmp_path: Path,
) -> None:
    file = tmp_path / "said.py"
    file.write_text(
        "class Page:\n"
        "    def say(self, days):\n"
        '        self.tr("one " "line")\n'
        '        translate("when", "every %n weeks", "", days // 7)\n'
        "def pill(page: Page):\n"
        '    page.tr("of a page")\n'
        'TODO = QT_TRANSLATE_NOOP("errors", "do")\n'
    )
    assert gather([str(file)]) == [
        Sentence("Page", "one line"),
        Sentence("when", "every %n weeks", plural=True),
        Sentence("Page", "of a page"),
        Sentence("errors", "do"),
    ]


def test_words_that_nobody_can_gather_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "said.py"
    file.write_text("class Page:\n    def say(self, words):\n        self.tr(words)\n")
    with pytest.raises(UnreadableSentence, match="tr needs literal words"):
        gather([str(file)])


@pytest.mark.parametrize("language", ALL)
def test_every_translation_keeps_the_placeholders(language: str) -> None:
    bad = {m.source: strangers(m) for m in messages(path_of(language)) if strangers(m)}
    assert not bad


def test_a_lost_or_renamed_placeholder_would_be_found() -> None:
    whole = Message("x", "{done} of {all}", "", False, True, ("{done} من {all}",))
    assert not strangers(whole)
    for wrong in ("{done} من", "{done} من {sum}", "{done} {done} من {all}"):
        assert strangers(Message("x", whole.source, "", False, True, (wrong,))) == [wrong]


@pytest.mark.parametrize("language", ALL)
def test_no_finished_translation_is_empty_and_plurals_are_complete(language: str) -> None:
    for message in messages(path_of(language)):
        if message.finished:
            assert all(text.strip() for text in message.texts), message.source
            assert len(message.texts) == (FORMS[language] if message.plural else 1), message.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_and_line_ends_survive_translation(language: str) -> None:
    for message in (m for m in messages(path_of(language)) if m.finished):
        for text in message.texts:
            assert ("&" in text) == ("&" in message.source), text
            assert text.count("\n") == message.source.count("\n"), text
            assert text.count("\u2068") == text.count("\u2069"), text


def test_the_pseudo_locale_leaves_dates_and_what_is_filled_in() -> None:
    assert pseudo("dddd d MMMM yyyy", "en-XA") == "dddd d MMMM yyyy"
    assert pseudo("dddd d MMMM yyyy", "ar-XB") == "dddd d MMMM yyyy"
    assert "%n" in pseudo("in %n minutes", "en-XA")
    assert "{name}" in pseudo("{name} is here", "en-XA")


@pytest.mark.parametrize("language", PSEUDO)
def test_a_pseudo_locale_loads_and_has_every_sentence(
    qapp: QApplication, compiled: Path, said: list[Sentence], language: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(compiled / f"mentordesk_{language}.qm"))
    for one in said:
        count = 3 if one.plural else -1
        assert translator.translate(one.context, one.source, one.comment or None, count), one


def test_arabic_turns_the_window_and_its_sentences(spoken: Languages) -> None:
    assert spoken.use(Settings(language="ar")) is Qt.LayoutDirection.RightToLeft
    told = QCoreApplication.translate("errors", "That passphrase does not open this desk.")
    assert told == "عبارة المرور هذه لا تفتح هذا المكتب."


def test_a_widget_of_a_derived_class_speaks_arabic(spoken: Languages) -> None:
    class Unlock(QWidget):
        pass

    class Derived(Unlock):
        pass

    spoken.use(Settings(language="ar"))
    assert Derived().tr("Unlock") == "فتح القفل"


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "كل أسبوع"), (2, "كل أسبوعين"), (3, "كل 3 أسابيع"), (11, "كل 11 أسبوعًا")],
)
def test_arabic_counts_in_its_own_forms(spoken: Languages, count: int, words: str) -> None:
    spoken.use(Settings(language="ar"))
    assert QCoreApplication.translate("people", "every %n weeks", "", count) == words


def test_numbers_of_qt_and_of_python_look_alike_in_arabic(spoken: Languages) -> None:
    spoken.use(Settings(language="ar"))
    assert QLocale().language() == QLocale.Language.Arabic
    assert QLocale().toString(2026).endswith("026")


def test_english_has_its_singulars_and_is_offered_once(spoken: Languages) -> None:
    spoken.use(Settings(language="en"))
    assert QCoreApplication.translate("people", "every %n weeks", "", 1) == "every week"
    assert QCoreApplication.translate("people", "every %n weeks", "", 2) == "every 2 weeks"
    assert [language.code for language in spoken.choices()] == ["en", "ar"]


def test_the_arabic_file_says_that_it_is_a_draft() -> None:
    read_me = Path(I18N, "README.md").read_text(encoding="utf-8")
    assert "No native speaker has reviewed it" in read_me
