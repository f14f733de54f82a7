"""The one style sheet, made from the tokens.

The texts below write lengths for 100 % text; whatever is longer than a hair line grows with the
text. Widgets ask for a look by their dynamic property ``role`` (see ``set_role``).
"""

from __future__ import annotations

import dataclasses
import re
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentordesk.ui.theme.tokens import Palette

HAIR = 2
"""Lengths up to so many pixels are hair lines: they do not grow with the text."""

LABELS = """
QWidget { color: $ink; }
QLabel { background: transparent; }
QLabel[role="hero"] { font-size: 26px; font-weight: 700; }
QLabel[role="title"] { font-size: 22px; font-weight: 700; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="subtitle"] { color: $ink2; font-size: 14px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="label"] { font-size: 12px; font-weight: 600; }
QLabel[role="muted"] { color: $ink2; font-size: 12px; }
QLabel[role="problem"] { color: $bad; font-size: 12px; font-weight: 500; }
QLabel[role="quiet"] { color: $ink2; }
QLabel[role="link"] { color: $accent; font-size: 12px; }
QToolTip { background: $ink; color: $surface; border: 1px solid $ink; padding: 4px 8px; }
"""

FRAMES = """
QWidget[role="page"] { background: $bg; }
QFrame[role="card"] { background: $surface; border: ${hair}px solid $line; border-radius: 12px; }
QFrame[role="private"] { background: $surface; border: ${hair}px solid $line;
  border-left: ${private_edge}px solid $private; border-radius: 12px; }
QFrame[role="private"][mirrored="true"] { border-left: ${hair}px solid $line;
  border-right: ${private_edge}px solid $private; }
QFrame[role="agreed"] { background: $surface; border: ${hair}px solid $line;
  border-left: ${private_edge}px solid $accent; border-radius: 12px; }
QFrame[role="agreed"][mirrored="true"] { border-left: ${hair}px solid $line;
  border-right: ${private_edge}px solid $accent; }
QFrame[role="sunk"] { background: $sunk; border: ${contrast_hair}px solid $line;
  border-radius: 12px; }
QFrame[role="callout"] { background: $soft; border: ${contrast_hair}px solid $line;
  border-radius: 12px; }
QFrame[role="callout"][tone="warn"] { background: $warn_soft; }
QFrame[role="fold"] { background: $surface; border: ${hair}px solid $line; border-radius: 12px; }
QFrame[role="fold"][unfolded="true"] { border-color: $accent; }
QFrame[role="rail"] { background: $sunk; border: 0; }
QFrame[role="top"] { background: $bg; border: 0; border-bottom: ${hair}px solid $line; }
QFrame[role="palette"] { background: $surface; border: ${hair}px solid $line;
  border-radius: 12px; }
QFrame[role="help"] { background: $surface; border: 0; border-left: ${hair}px solid $line; }
QFrame[role="help"][mirrored="true"] { border-left: 0; border-right: ${hair}px solid $line; }
QFrame[role="strip"] { background: $warn_soft; border: 0; border-bottom: ${hair}px solid $line; }
QFrame[role="strip"][tone="bad"] { background: $bad_soft; }
QFrame[role="strip"][tone="accent"] { background: $soft; }
QFrame[role="strip"][tone="private"] { background: $private_soft; }
QFrame[role="toast"] { background: $soft; border: 0; border-top: ${hair}px solid $line; }
QFrame[role="divider"] { background: $line; border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[role="column"] { background: transparent; border: 0; }
"""

BUTTONS = """
QPushButton { background: $surface; color: $ink; border: ${hair}px solid $line; border-radius: 8px;
  padding: 0 14px; min-height: 32px; font-weight: 600; outline: 0; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $faded; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[role="primary"]:disabled { background: $accent_faded; border-color: $accent_rim;
  color: $on_faded; }
QPushButton[role="private"] { background: $private; color: $on_private; border-color: $private; }
QPushButton[role="private"]:hover { background: $private_hover; border-color: $private_hover; }
QPushButton[role="private"]:pressed { background: $private_hover; border-color: $private_hover; }
QPushButton[role="private"]:disabled { background: $private_faded; border-color: $private_rim;
  color: $on_faded; }
QPushButton[role="danger"] { color: $bad; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent;
  padding: 0 8px; }
QPushButton[role="link"]:hover { background: $soft; }
QPushButton[role="link-quiet"] { background: transparent; border: 1px solid transparent;
  color: $ink2; padding: 0; font-size: 12px; font-weight: 400; min-height: 26px; }
QPushButton[role="link-quiet"]:hover { color: $ink; text-decoration: underline; }
QPushButton[role="bare"] { background: transparent; border: 1px solid transparent; padding: 0;
  min-height: 30px; min-width: 30px; }
QPushButton[role="bare"]:hover { background: $hover; }
QPushButton[role="link"]:disabled, QPushButton[role="link-quiet"]:disabled { color: $faded; }
QPushButton[mini="true"] { min-height: 26px; padding: 0 10px; font-size: 12px; }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateTimeEdit {
  background: $surface; color: $ink; placeholder-text-color: $ink2;
  border: ${hair}px solid $field_line; border-radius: 8px; padding: 0 11px; min-height: 32px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus,
QDateTimeEdit:focus {
  border: ${focus_hair}px solid $ring; padding: 0 10px; min-height: 30px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px 7px; }
QLineEdit[tone="private"]:focus, QPlainTextEdit[tone="private"]:focus,
QTextEdit[tone="private"]:focus { border-color: $private; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $faded;
  background: $sunk; }
QLineEdit { lineedit-password-character: 8226; }
QAbstractSpinBox > QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QSpinBox { min-width: 44px; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button,
QDateTimeEdit::down-button { width: 0; border: 0; }
QLineEdit[role="big"] { min-height: 38px; }
QLineEdit[role="big"]:focus { min-height: 36px; }
QLineEdit[role="bare"] { border: 0; background: transparent; padding: 0; min-height: 24px; }
QLineEdit[role="heading-field"] { border: 0; background: transparent; padding: 0;
  font-size: 26px; font-weight: 700; min-height: 36px; }
QPlainTextEdit, QTextEdit { padding: 7px 8px; }
QPlainTextEdit[role="bare"], QTextEdit[role="bare"] { border: 0; background: transparent;
  padding: 0; }
QComboBox { padding-right: 30px; }
QComboBox[mirrored="true"] { padding-left: 30px; padding-right: 11px; }
QComboBox::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: ${hair}px solid $line;
  selection-background-color: $soft; selection-color: $ink; outline: 0; }
"""

LISTS = """
QAbstractItemView { background: transparent; border: 0; outline: 0; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $ink2; border: 0; padding: 4px 6px;
  border-bottom: ${hair}px solid $line; }
QListView[role="card"] { background: $surface; border: ${hair}px solid $line;
  border-radius: 12px; }
QListView[role="offer"], QListView[role="pick"] { background: $surface; color: $ink;
  border: ${hair}px solid $field_line; padding: 4px; }
QListView[role="pick"] { border-radius: 12px; }
QListView[role="offer"]::item, QListView[role="pick"]::item { padding: 5px 8px;
  border: 1px solid transparent; border-radius: 6px; }
QListView[role="offer"]::item:selected, QListView[role="pick"]::item:selected {
  background: $soft; color: $ink; border-color: $accent; }
QMenu { background: $surface; color: $ink; border: ${hair}px solid $line; padding: 4px; }
QMenu::item { padding: 7px 16px; border-radius: 6px; }
QMenu::item:selected { background: $soft; color: $ink; }
QMenu::item:disabled { color: $faded; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
"""

LENGTH = re.compile(r"\b(\d+)px")


def mix(over: str, under: str, share: float) -> str:
    """The colour that ``over`` makes on ``under`` when it covers ``share`` (0–1) of it."""
    pairs = zip(_parts(over), _parts(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def sheet(palette: Palette, scale: float) -> str:
    """The style sheet in these colours, for text of ``scale`` (1.0–2.0)."""
    text = LABELS + FRAMES + BUTTONS + FIELDS + LISTS
    return scaled(Template(text).substitute(colours(palette)), scale)


def scaled(text: str, scale: float) -> str:
    """``text`` with every length of more than a hair line multiplied by ``scale``."""

    def longer(found: re.Match[str]) -> str:
        pixels = int(found[1])
        return f"{pixels if pixels <= HAIR else round(pixels * scale)}px"

    return LENGTH.sub(longer, text)


def set_role(widget: QWidget, role: str) -> None:
    """Give ``widget`` the look of ``role`` now, also when it is shown already."""
    set_property(widget, "role", role)


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a dynamic property that the style sheet asks for, and draw the widget anew by it."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_mirrored(widget: QWidget) -> None:
    """Tell the style sheet on which side reading begins in ``widget``."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    set_property(widget, "mirrored", "true" if mirrored else "false")


def colours(palette: Palette) -> dict[str, str]:
    """What the texts above ask for by name: the tokens, and what is mixed from them."""
    fields = {
        field.name: str(getattr(palette, field.name)) for field in dataclasses.fields(palette)
    }
    towards = "#FFFFFF" if palette.dark else "#000000"
    hover = 0.1 if palette.strong else 0.05
    faded, accent, private = (
        mix(colour, palette.surface, share)
        for colour, share in ((palette.ink2, 0.62), (palette.accent, 0.45), (palette.private, 0.45))
    )
    quiet = palette.surface if palette.strong else ""  # what cannot be pressed is an outline
    return fields | {
        "hair": "2" if palette.strong else "1",
        "contrast_hair": "2" if palette.strong else "0",
        "private_edge": "6" if palette.strong else "3",
        "focus_hair": "3" if palette.strong else "2",
        "field_line": mix(palette.edge, palette.surface, 1.0 if palette.strong else 0.86),
        "hover": mix(palette.ink, palette.surface, hover),
        "pressed": mix(palette.ink, palette.surface, hover * 1.5),
        "faded": faded,
        "handle": mix(palette.edge, palette.surface, 0.5 if palette.strong else 0.9),
        "accent_hover": mix(towards, palette.accent, 0.12),
        "accent_pressed": mix(towards, palette.accent, 0.22),
        "accent_faded": quiet or accent,
        "accent_rim": faded if quiet else accent,
        "private_hover": mix(towards, palette.private, 0.14),
        "private_faded": quiet or private,
        "private_rim": faded if quiet else private,
        "on_faded": faded if palette.strong else palette.on_accent,
    }


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
