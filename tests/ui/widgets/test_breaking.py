"""A name without a blank is broken where it is shown, and nowhere else; lists begin on one side."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.ui.sessions.words import dotted
from mentordesk.ui.theme.theme import Theme
from mentordesk.ui.widgets.breaking import LONG_NAME, brief_name
from mentordesk.ui.widgets.labels import Label

NAME = "Wolfeschlegelsteinhausenbergerdorff" * 3


def test_a_name_without_a_blank_needs_little_width(qtbot: QtBot) -> None:
    label, plain = Label(NAME, "title", wrap=True), QLabel(NAME)
    plain.setWordWrap(True)
    for one in (label, plain):
        qtbot.addWidget(one)
    assert label.minimumSizeHint().width() < Theme.current().px(200)
    assert plain.minimumSizeHint().width() > Theme.current().px(400), "the control is as wide"
    assert label.text() == NAME
    label.setText("Ada Obi")
    assert QLabel.text(label) == "Ada Obi"


def test_a_label_that_is_cleared_keeps_nothing_of_what_it_said(qtbot: QtBot) -> None:
    label = Label("Two words", wrap=True)
    qtbot.addWidget(label)
    label.clear()
    assert (label.text(), QLabel.text(label)) == ("", "")


def test_a_name_on_a_button_is_brief() -> None:
    assert brief_name("Jonas") == "Jonas"
    assert len(brief_name(NAME)) == LONG_NAME


def test_a_list_begins_on_the_left_though_its_first_part_is_arabic() -> None:
    assert dotted(("Jonas", "in 20 minutes")) == "Jonas · in 20 minutes"
    name = "\u0644\u064a\u0644\u0649"
    assert dotted((name, "now")) == f"\u200e\u2068{name}\u2069 · \u2068now\u2069"
