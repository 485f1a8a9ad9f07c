// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace Steelyard {

/// A titled card of the reading view whose lines are written anew for each KPI.
class SheetCard final : public QFrame
{
    Q_OBJECT
public:
    explicit SheetCard(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Takes everything out but the title.
    void clear();
    QLabel *addText(const QString &text);
    QLabel *addCaption(const QString &text);
    QLabel *addRich(const QString &html);
    /// A formula, in letters of one width on a ground of its own.
    QLabel *addFormula(const QString &text);
    void addWidget(QWidget *widget);
    void addSpace(int pixels);

private:
    QLabel *addLabel(const QString &text, Qt::TextFormat format);

    const Theme &m_theme;
    QLabel *m_title;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace Steelyard
