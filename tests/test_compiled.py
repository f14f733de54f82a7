"""What is compiled anew is put in the place of the old file, never written into it."""

from __future__ import annotations

import mmap
import os
import shutil
from pathlib import Path

import pytest

from tools import compile_resources


def test_a_translation_that_an_app_has_open_is_replaced_and_not_rewritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compile_resources, "I18N", str(tmp_path))
    source = tmp_path / "mentordesk_en.ts"
    shutil.copy(Path(compile_resources.ROOT, "resources", "i18n", source.name), source)
    (target,) = compile_resources.compile_translations()
    before = os.stat(target).st_ino
    with open(target, "rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as mapped:
        words = bytes(mapped)
        source.write_text('<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1"></TS>')
        os.utime(source, (os.stat(target).st_mtime + 10,) * 2)
        assert compile_resources.compile_translations() == [target]
        assert bytes(mapped) == words  # written into, it would be cut short: a bus error
    assert os.stat(target).st_ino != before
    assert os.stat(target).st_size < len(words)
    assert sorted(os.listdir(tmp_path)) == ["mentordesk_en.qm", "mentordesk_en.ts"]
