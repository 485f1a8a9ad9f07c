// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace Steelyard {

/// One key and what it does.
struct Shortcut
{
    QString section = {};
    QString text = {};
    QString keys = {};
};

/// Every key there is, on one sheet (F1 or ?).
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QList<Shortcut> &shortcuts, QWidget *parent);
};

} // namespace Steelyard
