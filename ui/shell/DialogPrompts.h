// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Prompts.h"

namespace Steelyard {

/// Asks by dialogs of the desktop.
class DialogPrompts final : public Prompts
{
public:
    bool confirm(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                const QString &value) override;
    std::optional<QString> openFile(QWidget *parent, const QString &title,
                                    const QString &filter) override;
    std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &name,
                                    const QString &filter) override;
};

} // namespace Steelyard
