"""Settings survive, and a file that is not ours never stops the window from opening."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.settings import Settings, load, save

ANY = st.builds(
    Settings,
    language=st.sampled_from(["", "en", "ar", "en-XA", "ar-XB", "pt-BR"]),
    playbook_language=st.sampled_from(["", "en", "fr", "ar"]),
    theme=st.sampled_from(["system", "light", "dark", "contrast"]),
    text_percent=st.integers(100, 200),
    direction=st.sampled_from(["auto", "ltr", "rtl"]),
    lock_minutes=st.integers(1, 60),
    hide_notes=st.sampled_from(["key", "away"]),
    actions_by=st.sampled_from(["person", "session", "day"]),
    focus_dims=st.sampled_from(["none", "others"]),
    kdf_memory_kib=st.just(0) | st.integers(65536, 1048576),
    kdf_iterations=st.just(0) | st.integers(3, 10),
)


@given(ANY)
def test_settings_come_back_as_they_were_saved(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    save(str(folder), settings)
    assert load(str(folder)) == settings
    with open(folder / "settings.toml", "rb") as file:
        assert set(tomllib.load(file)) == set(vars(settings))
    assert os.listdir(folder) == ["settings.toml"]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load(str(tmp_path)) == load(str(tmp_path / "missing")) == Settings()


@pytest.mark.parametrize(
    "content", [b"not = = toml", b"\xff\xfe", b"[" * 70_000, b'a = """', b"\0"]
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.toml").write_bytes(content)
    assert load(str(tmp_path)) == Settings()
    assert (tmp_path / "settings.toml.bad").read_bytes() == content
    assert not (tmp_path / "settings.toml").exists()


@given(st.binary(max_size=300))
def test_whatever_is_in_the_file_the_window_opens(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / "settings.toml").write_bytes(content)
    assert isinstance(load(str(folder)), Settings)


def test_what_cannot_be_is_a_default_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(
        'theme = "plaid"\ntext_percent = 1000\nlock_minutes = true\nlanguage = "en"\n'
        'kdf_memory_kib = 8\nkdf_iterations = 1\ndirection = 3\nfuture = "yes"\n'
    )
    assert load(str(tmp_path)) == Settings(language="en")
    assert (tmp_path / "settings.toml").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "plaid"),
        ("text_percent", 99),
        ("text_percent", 201),
        ("lock_minutes", 0),
        ("lock_minutes", 61),
        ("direction", "up"),
        ("hide_notes", "never"),
        ("actions_by", "colour"),
        ("focus_dims", "all"),
        ("language", 'en"\nx = 1'),
        ("language", "a" * 40),
        ("kdf_memory_kib", 1),
        ("kdf_iterations", 2),
        ("kdf_iterations", True),
    ],
)
def test_impossible_settings_cannot_be_built(name: str, value: Any) -> None:
    with pytest.raises(ValueError):
        replace(Settings(), **{name: value})


def test_a_save_that_fails_leaves_the_old_settings(tmp_path: Path) -> None:
    save(str(tmp_path), Settings(theme="dark"))
    (tmp_path / "settings.toml.new").mkdir()  # stands in the way of the temporary file
    with pytest.raises(OSError):
        save(str(tmp_path), Settings(theme="light"))
    assert load(str(tmp_path)) == Settings(theme="dark")


def test_settings_name_nobody() -> None:
    """What lies open beside a sealed desk must say nothing about its owner."""
    assert set(vars(Settings())) == {
        "language", "playbook_language", "theme", "text_percent", "direction", "lock_minutes",
        "hide_notes", "actions_by", "focus_dims", "on_this_day", "kdf_memory_kib", "kdf_iterations",
    }  # fmt: skip
