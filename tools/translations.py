"""Gather the sentences that people see into ``resources/i18n/*.ts`` and make the pseudo-locales.

``en-XA`` is long and accented, ``ar-XB`` mirrored and bracketed: both show, without a translator,
what is not translated and what does not fit.
"""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
I18N = os.path.join(ROOT, "resources", "i18n")
LANGUAGES = ("ar",)
PSEUDO = ("en-XA", "ar-XB")
ACCENTED = str.maketrans("aeiouyAEIOUYcnsCNS", "áéíóúýÁÉÍÓÚÝçñšÇÑŠ")


def sources() -> list[str]:
    """Every file that may hold a sentence for people."""
    found = []
    for place, _, names in os.walk(os.path.join(ROOT, "mentordesk")):
        found += [os.path.join(place, name) for name in sorted(names) if name.endswith(".py")]
    return sorted(found)


def update(language: str) -> str:
    """Run Qt's lupdate for one language; the path of its ``.ts``."""
    target = os.path.join(I18N, f"mentordesk_{language}.ts")
    lupdate = os.path.join(os.path.dirname(sys.executable), "pyside6-lupdate")
    flags = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    code = language if language not in PSEUDO else language.split("-", maxsplit=1)[0]
    command = [lupdate, *flags, "-target-language", code, *sources(), "-ts", target]
    subprocess.run(command, check=True)
    return target


def pseudo(text: str, language: str) -> str:
    """``text`` as the pseudo-locale shows it: placeholders stay, the rest is accented or longer."""
    if language == "en-XA":
        pieces = text.replace("{", "\0{").replace("}", "}\0").split("\0")
        plain = [p if p.startswith("{") else p.translate(ACCENTED) for p in pieces]
        return "[" + "".join(plain) + " " + "·" * (len(text) // 3) + "]"
    return "\u202e" + text + "\u202c" if len(text) < 3 else "«" + text + "»"


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
    for language in LANGUAGES:
        update(language)
    for language in PSEUDO:
        fill(update(language), language)


if __name__ == "__main__":
    main()
