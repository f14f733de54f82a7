"""The shipped pack: no finding at all, and everything that it promises is there."""

from __future__ import annotations

import os

import pytest

from mentordesk.playbook.check.run import Report, check_folder
from mentordesk.playbook.source import read_pack

AT_LEAST = {
    "pb": 18,
    "cv": 21,
    "ck": 26,
    "gt": 18,
    "lj": 10,
    "rp": 88,
    "sa": 5,
    "pu": 12,
    "tm": 9,
    "ag": 11,
    "tp": 13,
    "gl": 60,
}


@pytest.fixture(scope="module")
def report(core_folder: str) -> Report:
    return check_folder(core_folder)


def test_the_checker_finds_nothing(report: Report) -> None:
    """No error at all; a warning only of a draft translation, or of a second reading to come."""
    assert [finding.line() for finding in report.errors] == []
    of_the_source = [
        finding.line()
        for finding in report.warnings
        if finding.rule != "R01" and finding.where.split(" ")[0] not in report.languages
    ]
    assert of_the_source == []


@pytest.mark.parametrize("kind", sorted(AT_LEAST))
def test_there_is_no_less_than_there_was(report: Report, kind: str) -> None:
    assert report.counts[kind] >= AT_LEAST[kind] == report.promised[kind]


def test_the_english_bundle_stays_below_four_megabytes(core_file: str) -> None:
    assert os.stat(core_file).st_size < 4_000_000


def test_nobody_claims_that_a_person_has_read_it(core_folder: str) -> None:
    pack = read_pack(core_folder)
    assert set(pack.manifest["languages"].values()) <= {"source", "draft"}
    for item in pack.items:
        assert not item.shape.get("reviewed_by_role"), item.id
        assert not item.shape.get("reviewed_on"), item.id
