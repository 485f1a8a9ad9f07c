// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace Steelyard {

class ElidedLabel;
class SearchField;

/// The strip above a page: its title, the search, and what is done there most often.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// None hides the button.
    void setPrimaryAction(QAction *action);

Q_SIGNALS:
    void searchRequested();

private:
    void updateButton();

    ElidedLabel *m_title;
    SearchField *m_search;
    QPushButton *m_primary;
    QAction *m_action = nullptr;
};

} // namespace Steelyard
