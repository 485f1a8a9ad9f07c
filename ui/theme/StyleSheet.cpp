// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleSheet.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Steelyard::StyleSheet {

namespace {

// Heights are stated because the same control is three pixels taller in Chinese than in Latin type.
constexpr auto Template = R"(
QWidget[surface="page"], QScrollArea[surface="page"] { background: @bg; border: 0; }
QWidget[surface="drawer"] { background: @surface; }
QWidget[surface="top"] { background: @surface; border: 0; border-bottom: 1px solid @border; }
QWidget[surface="side"] { background: @sidebar; border: 0; border-right: 1px solid @border; }
QFrame[surface="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[surface="popup"] { background: @surface; border: 1px solid @border; }
QLabel[role="pageTitle"] { font-size: 20px; font-weight: 600; color: @text; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; color: @text; }
QLabel[role="cardTitle"] { font-size: 14px; font-weight: 600; color: @text; }
QLabel[role="secondary"] { font-size: 13px; color: @text2; }
QLabel[role="caption"] { font-size: 12px; color: @text3; }
QLabel[role="problem"] { font-size: 12px; color: @bad; }

QPushButton, QToolButton { outline: 0; background: @surface; border: 1px solid @border; border-radius: 6px;
    padding: 0 11px; min-height: 30px; max-height: 30px; color: @text; }
QPushButton:hover, QToolButton:hover { background: @surface2; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @track; }
QPushButton:disabled, QToolButton:disabled { color: @text3; background: @surface2; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @hover; border: 1px solid @hover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; padding: 0 10px; min-height: 28px; max-height: 28px; }
QPushButton[primary="true"]:disabled { background: @track; color: @text3; border: 1px solid @track; }
QPushButton[danger="true"] { color: @bad; }
QPushButton[tight="true"] { padding-left: 3px; padding-right: 3px; }
QPushButton[segment="true"]:checked { background: @accentSoft; color: @accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: 0 6px; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: @surface2; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border: 1px solid @accent; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; padding: 0 4px; color: @accent; font-weight: 600; }
QPushButton[link="true"]:hover { background: @accentSoft; }
QPushButton[link="true"]:focus { border: 1px solid @accent; }
QToolButton[small="true"] { min-height: 22px; max-height: 22px; min-width: 22px; padding: 0 1px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit, QComboBox { background: @surface; border: 1px solid @border;
    border-radius: 6px; padding: 0 9px; min-height: 30px; max-height: 30px; color: @text;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QDateTimeEdit:focus, QTimeEdit:focus, QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: 0; background: transparent; width: 22px; }
QCheckBox::indicator:unchecked { width: 13px; height: 13px; border: 1px solid @text3; border-radius: 3px; background: @surface; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/arrow-@scheme.svg); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; background: transparent; width: 18px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; background: transparent; width: 22px; }
QLineEdit QToolButton { background: transparent; border: 0; padding: 0; min-height: 0; max-height: 1000px; }
QLineEdit:disabled, QLineEdit:read-only, QComboBox:disabled { background: @surface2; color: @text2; }
QTreeView QLineEdit, QTableView QLineEdit { border-radius: 0; min-height: 0; max-height: 1000px; padding: 0 6px; border: 1px solid @accent; }
QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @border; border-radius: 6px; color: @text;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @accent; }

QTreeView, QTableView, QListView { background: @surface; border: 0; outline: 0; gridline-color: @grid;
    selection-background-color: @accentSoft; selection-color: @text; alternate-background-color: @surface2; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @text3; border: 0; border-bottom: 1px solid @border; padding: 0 8px; font-size: 12px; min-height: 30px; }
QTableCornerButton::section { background: @surface; border: 0; border-bottom: 1px solid @border; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 6px 12px; color: @text2; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @track; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @handle; border-radius: 3px; min-height: 32px; margin: 2px 2px 2px 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @handle; border-radius: 3px; min-width: 32px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @text; color: @surface; border: 0; padding: 5px 8px; }
)"_L1;

} // namespace

QString from(const Tokens &tokens)
{
    // Longer names first: "@text" is the beginning of "@text3".
    const std::array<std::pair<QLatin1StringView, QColor>, 17> words {{
        {"@accentSoft"_L1, tokens.accentSoft},
        {"@onAccent"_L1, tokens.onAccent},
        {"@hover"_L1, tokens.accentHover},
        {"@accent"_L1, tokens.accent},
        {"@surface2"_L1, tokens.surface2},
        {"@surface"_L1, tokens.surface},
        {"@sidebar"_L1, tokens.sidebar},
        {"@border"_L1, tokens.border},
        {"@handle"_L1, tokens.scrollHandle},
        {"@track"_L1, tokens.track},
        {"@grid"_L1, tokens.grid},
        {"@text3"_L1, tokens.text3},
        {"@text2"_L1, tokens.text2},
        {"@text"_L1, tokens.text},
        {"@bad"_L1, tokens.bad},
        {"@good"_L1, tokens.good},
        {"@bg"_L1, tokens.bg},
    }};
    QString sheet = Template;
    sheet.replace("@scheme"_L1, tokens.dark ? "dark"_L1 : "light"_L1);
    for (const auto &[word, colour] : words)
        sheet.replace(word, colour.name());
    return sheet;
}

} // namespace Steelyard::StyleSheet
