// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/HandbookFigures.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Steelyard {

class Theme;

/// A line above the handbook while something in it waits for somebody: definitions that could not
/// be taken in, drafts, proposals. It is not there when nothing does.
class HandbookStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit HandbookStrip(const Theme &theme, QWidget *parent = nullptr);

    void setShelf(const HandbookShelf &shelf);

Q_SIGNALS:
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    const Theme &m_theme;
    int m_problems = 0;
    int m_drafts = 0;
    int m_proposals = 0;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_show;
};

} // namespace Steelyard
