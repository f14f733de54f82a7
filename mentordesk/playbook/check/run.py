"""All rules over one pack, and the report they make."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field
from typing import Any

from mentordesk import assets
from mentordesk.playbook.check import (
    assessments,
    care,
    characters,
    claims,
    conversations,
    kinds,
    language,
    lengths,
    minutes,
    nobody,
    paths,
    people,
    quiz,
    read_again,
    release,
    sizes,
    structure,
    translations,
)
from mentordesk.playbook.check.findings import ERROR, WARNING, Desk, Finding, Rule
from mentordesk.playbook.source import PackSource, read_pack
from mentordesk.playbook.statuses import Tally, tally

RULES: dict[str, Rule] = {
    "V01": structure.v01_ids,
    "V02": structure.v02_links,
    "V03": structure.v03_strings,
    "V04": translations.v04_languages,
    "V05": translations.v05_marks,
    "V06": translations.v06_left_behind,
    "V07": language.v07_reading_level,
    "V08": language.v08_sentences,
    "V09": language.v09_no_gender,
    "V10": language.v10_no_idioms,
    "V11": language.v11_one_term,
    "V12": sizes.v12_sizes,
    "V13": conversations.v13_conversations,
    "V14": conversations.v14_no_is_an_answer,
    "V15": kinds.v15_checklists,
    "V16": kinds.v16_goal_templates,
    "V17": kinds.v17_journeys,
    "V18": assessments.v18_assessments,
    "V19": kinds.v19_pulse,
    "V20": quiz.v20_quizzes,
    "V21": kinds.v21_agendas,
    "V22": minutes.v22_minutes,
    "V23": care.v23_care,
    "V24": claims.v24_claims,
    "V25": nobody.v25_nobody,
    "V26": claims.v26_nothing_copied,
    "V27": characters.v27_characters,
    "V28": characters.v28_fonts,
    "V29": lengths.v29_lengths,
    "V30": paths.v30_reachable,
    "V31": paths.v31_joined,
    "V32": people.v32_names,
    "V33": release.v33_schema,
    "V34": release.v34_size,
    "N01": sizes.n01_inventory,
    "R01": read_again.r01_readings,
}


@dataclass(frozen=True)
class Report:
    """What a check found. ``counts`` is by kind: each prompt, term and pulse question is one."""

    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    counts: dict[str, int] = field(default_factory=dict)
    promised: dict[str, int] = field(default_factory=dict)
    words: int = 0
    languages: dict[str, Tally] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether the pack may ship."""
        return not self.errors


def check_folder(folder: str) -> Report:
    """Read a pack and check it. Raises ``PackUnreadableError``."""
    return check_pack(read_pack(folder))


def check_pack(pack: PackSource, lists: dict[str, Any] | None = None) -> Report:
    """Every rule over a pack that has been read."""
    own = {language: word_lists(language) for language in pack.translations}
    desk = Desk(pack, word_lists(pack.language) if lists is None else lists, own)
    found = sorted(finding for rule in RULES.values() for finding in rule(desk))
    return Report(
        errors=tuple(finding for finding in found if finding.level == ERROR),
        warnings=tuple(finding for finding in found if finding.level == WARNING),
        counts=sizes.counts(pack),
        promised=dict(pack.manifest.get("inventory", {})),
        words=sum(sizes.count(dict(desk.plain_texts(item))) for item in pack.items),
        languages=languages(pack),
    )


def languages(pack: PackSource) -> dict[str, Tally]:
    """How far each translation is."""
    source = {item.id: pack.text(item.id) for item in pack.items}
    return {
        language: tally(source, pack.strings.get(language, {})) for language in pack.translations
    }


def word_lists(tongue: str) -> dict[str, Any]:
    """The word lists of a language; none where nobody has written them."""
    path = assets.path("packs", "rules", f"{tongue}.toml")
    if not os.path.exists(path):
        return {}
    with open(path, "rb") as file:
        return tomllib.load(file)
