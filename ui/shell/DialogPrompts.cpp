// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DialogPrompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Steelyard {

bool DialogPrompts::confirm(QWidget *parent, const Question &question)
{
    QMessageBox box(question.destructive ? QMessageBox::Warning : QMessageBox::Question,
                    question.title, question.text, QMessageBox::Cancel, parent);
    box.setInformativeText(question.detail);
    auto *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    // What cannot be taken back is never one careless Enter away.
    if (question.destructive) {
        accept->setProperty("danger", true);
        box.setDefaultButton(QMessageBox::Cancel);
    } else {
        accept->setProperty("primary", true);
        box.setDefaultButton(accept);
    }
    box.exec();
    return box.clickedButton() == accept;
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox::information(parent, title, text);
}

std::optional<QString> DialogPrompts::text(QWidget *parent, const QString &title,
                                           const QString &label, const QString &value)
{
    bool accepted = false;
    const QString entered
        = QInputDialog::getText(parent, title, label, QLineEdit::Normal, value, &accepted);
    return accepted ? std::optional(entered) : std::nullopt;
}

std::optional<QString> DialogPrompts::openFile(QWidget *parent, const QString &title,
                                               const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(parent, title, QString(), filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DialogPrompts::saveFile(QWidget *parent, const QString &title,
                                               const QString &name, const QString &filter)
{
    const QString path = QFileDialog::getSaveFileName(parent, title, name, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace Steelyard
