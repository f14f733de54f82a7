"""Gather the sentences that people see into ``resources/i18n/*.ts`` and make the pseudo-locales.

``en`` holds only the sentences with a count, so that English has its singulars. ``en-XA`` is long
and accented, ``ar-XB`` mirrored and bracketed: both show, without a translator, what is not
translated and what does not fit.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from tools.sentences import gather, stand_in

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
I18N = os.path.join(ROOT, "resources", "i18n")
SOURCE = "en"
LANGUAGES = (SOURCE, "ar")
PSEUDO = ("en-XA", "ar-XB")
ACCENTED = str.maketrans("aeiouyAEIOUYcnsCNS", "áéíóúýÁÉÍÓÚÝçñšÇÑŠ")
KEPT = re.compile(r"(\{[^{}]*\}|%L?n|%L?\d)")
"""What the code fills in: it stands the same in every language."""
DATE = re.compile(r"[dMyhmsAPap:.,/ ]*")
"""A pattern of QLocale: letters that stand for parts of a day, not words."""


def path_of(language: str, folder: str = I18N) -> str:
    """The ``.ts`` of a language."""
    return os.path.join(folder, f"mentordesk_{language}.ts")


def update(language: str, code: str, folder: str = I18N) -> str:
    """Bring one language up to date with ``code`` (of ``stand_in``); the path of its ``.ts``.

    What is translated stays; sentences that are gone are dropped, new ones are unfinished.
    """
    target = path_of(language, folder)
    lupdate = os.path.join(os.path.dirname(sys.executable), "pyside6-lupdate")
    flags = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "sametext"]
    flags += ["-disable-heuristic", "similartext"]
    flags += ["-source-language", SOURCE, "-target-language", language.split("-", maxsplit=1)[0]]
    if language == SOURCE:
        flags.append("-pluralonly")
    with tempfile.TemporaryDirectory() as place:
        said = os.path.join(place, "sentences.py")
        with open(said, "w", encoding="utf-8") as file:
            file.write(code)
        subprocess.run([lupdate, *flags, said, "-ts", target], check=True)
    return target


def pseudo(text: str, language: str) -> str:
    """``text`` as the pseudo-locale shows it: what the code fills in stays as it is."""
    if DATE.fullmatch(text):
        return text
    if language == "en-XA":
        pieces = KEPT.split(text)
        accented = [p if KEPT.fullmatch(p) else p.translate(ACCENTED) for p in pieces]
        return "[" + "".join(accented) + " " + "·" * (len(text) // 3) + "]"
    return "«" + text + "»"


def fill(path: str, language: str) -> None:
    """Write the pseudo text of every sentence into the ``.ts`` at ``path``."""
    tree = ET.parse(path)
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        target = message.find("translation")
        if target is None:
            continue
        target.attrib.pop("type", None)
        forms = target.findall("numerusform")
        for form in forms:
            form.text = pseudo(source, language)
        if not forms:
            target.text = pseudo(source, language)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def main() -> None:
    """Update every language and fill the pseudo-locales."""
    os.makedirs(I18N, exist_ok=True)
    code = stand_in(gather())
    for language in LANGUAGES:
        update(language, code)
    for language in PSEUDO:
        fill(update(language, code), language)


if __name__ == "__main__":
    main()
