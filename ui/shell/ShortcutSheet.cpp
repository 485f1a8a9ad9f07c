// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

ShortcutSheet::ShortcutSheet(const QList<Shortcut> &shortcuts, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget(area);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(24, 16, 24, 20);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    QString section;
    int row = 0;
    for (const Shortcut &shortcut : shortcuts) {
        if (shortcut.section != section) {
            section = shortcut.section;
            auto *head = new QLabel(section, body);
            head->setProperty("role", u"cardTitle"_s);
            if (row > 0)
                grid->setRowMinimumHeight(row++, 6);
            grid->addWidget(head, row++, 0, 1, 2);
        }
        auto *text = new QLabel(shortcut.text, body);
        text->setProperty("role", u"secondary"_s);
        auto *keys = new QLabel(shortcut.keys, body);
        keys->setAlignment(Qt::AlignRight);
        grid->addWidget(text, row, 0);
        grid->addWidget(keys, row++, 1);
    }
    grid->setRowStretch(row, 1);
    area->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    resize(460, 560);
}

} // namespace Steelyard
