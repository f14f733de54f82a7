"""A made-up journal in seven languages, the same for everybody who is measured.

Lengths are log-normal with a median of 120 words; words come by Zipf's law from a vocabulary of
each language; what is searched for is planted, so that the number of hits is known beforehand.
Standard library only: it runs in other programs' environments too.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

SEED = 4
MEDIAN_WORDS, SPREAD, LEAST, MOST = 120, 0.8, 3, 4_000
BEGIN = 1_420_070_400  # 2015-01-01T00Z, in seconds since 1970
SPAN = 12 * 365 * 86_400  # seconds over which the entries lie

#: language -> (share, words that come in nearly every text, syllables of the others)
LANGUAGES = {
    "en": (
        0.34,
        "the of and to a in I is that it was for on with as he she at by we not this but had",
        "ba con der est fi gra hol in jus ken lo men nor ope par qui ret sta ti un ver wis yel ly",
    ),
    "es": (
        0.14,
        "de la que el en y a los se del las un por con no una su para es al lo como más",
        "ba ción des es fá gue ha ía jor lla man ñe ó per quí ra sión tá uno ver zar mien to",
    ),
    "fr": (
        0.12,
        "de la le et les des en un une du que est pour qui dans je il elle pas ce au sur",
        "au bé ci dé ê fin gné heu ié jou lé men naî oir pré qui ré sé té ur vé ève ment",
    ),
    "sw": (
        0.10,
        "na ya wa kwa ni la katika za cha kuwa hii huyo kama lakini sana yangu watu",
        "a ba chu da e fu gi ha i ja ku li ma ni o pa ra si ta u vi wa ya zi mba ngo nya",
    ),
    "hi": (
        0.10,
        "और के है में की से को का ने यह पर मैं नहीं हम एक थी था भी तो",
        "अ आ क का कि ग ज जी त ति द न ना प पा ब भ म मा य र रा ल ला व स सा ह हि श",
    ),
    "ar": (
        0.10,
        "في من على أن إلى ما هذا كان التي لم مع عن كل هو بعد قد",
        "ا ب ت ج ح د ر س ش ص ط ع ف ق ك ل م ن ه و ي مو فا را سا لي ني قا نا",
    ),
    "zh": (0.10, "的 了 我 是 不 在 他 有 这 就 你 也 说 会 很", ""),
}
HAN = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 2_400))
VOCABULARY = 12_000
COMMON_SHARE = 0.42  # of the words of a text that come in nearly every text
RARE, COMMON, PHRASE, STOP = "zanzibarite", "mentoring", "quiet courage", "the"
BEGUN = ("resilience", "resilient", "résilience")
TWO, THREE = "静默", "同理心"
#: what is planted -> in how many of 100,000 entries
PLANTED = {RARE: 31, COMMON: 12_500, PHRASE: 474, TWO: 900, THREE: 600}
PREFIX = "resil"
BEGUN_SHARE = 1_887


@dataclass(frozen=True, slots=True)
class Words:
    """One entry: ``written`` in seconds since 1970, later than that of the entry before."""

    written: int
    title: str
    body: str


def vocabulary(language: str) -> list[str]:
    """The words of a language, the most frequent first."""
    if language == "zh":
        return list(HAN)
    source = random.Random(f"{SEED} {language}")
    syllables = LANGUAGES[language][2].split()
    words = dict.fromkeys(
        "".join(source.choices(syllables, k=source.choice((1, 2, 2, 3, 3, 4))))
        for _ in range(3 * VOCABULARY)
    )
    return [word for word in words if not word.startswith(PREFIX)][:VOCABULARY]


def entries(number: int) -> Iterator[Words]:
    """The corpus of so many entries, the oldest first."""
    source = random.Random(SEED)
    tongues = list(LANGUAGES)
    shares = list(itertools.accumulate(share for share, _, _ in LANGUAGES.values()))
    others = {tongue: vocabulary(tongue) for tongue in tongues}
    weights = {
        tongue: list(itertools.accumulate(1 / rank for rank in range(3, len(words) + 3)))
        for tongue, words in others.items()
    }
    usual = {tongue: LANGUAGES[tongue][1].split() for tongue in tongues}
    planted = plan(number)
    step = SPAN // max(1, number)
    for place in range(number):
        tongue = source.choices(tongues, cum_weights=shares)[0]
        count = max(LEAST, min(MOST, int(source.lognormvariate(math.log(MEDIAN_WORDS), SPREAD))))
        often = int(count * COMMON_SHARE)
        words = source.choices(others[tongue], cum_weights=weights[tongue], k=count - often)
        words += source.choices(usual[tongue], k=often)
        source.shuffle(words)
        for term in planted.get(place, ()):
            words.insert(source.randrange(len(words)), term)
        written = BEGIN + place * step + source.randrange(max(1, step - 1))
        yield Words(written, joined(tongue, words[:5])[:60], joined(tongue, words, source))


def plan(number: int) -> dict[int, list[str]]:
    """Which terms are planted in which entries."""
    source = random.Random(f"{SEED} plan")
    found: dict[int, list[str]] = {}
    for term in PLANTED:
        for place in source.sample(range(number), planted(term, number)):
            found.setdefault(place, []).append(term)
    for place in source.sample(range(number), begun(number)):
        found.setdefault(place, []).append(source.choice(BEGUN))
    return found


def planted(term: str, number: int) -> int:
    """In how many of so many entries ``term`` stands."""
    return max(1, PLANTED[term] * number // 100_000)


def begun(number: int) -> int:
    """In how many of so many entries a word stands that begins with ``PREFIX``."""
    return max(1, BEGUN_SHARE * number // 100_000)


def joined(tongue: str, words: list[str], source: random.Random | None = None) -> str:
    """Words as that language writes them, in sentences where ``source`` is given."""
    gap = "" if tongue == "zh" else " "
    if source is None:
        return gap.join(words)
    stop = "。" if tongue == "zh" else "। " if tongue == "hi" else ". "
    sentences, rest = [], words
    while rest:
        length = source.randrange(6, 18)
        sentences.append(gap.join(rest[:length]))
        rest = rest[length:]
        if len(sentences) % 6 == 0:
            sentences[-1] += "\n\n" if tongue == "zh" else ""
    return stop.join(sentences) + stop.strip()
