// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <QList>

namespace Steelyard {

/// One line of a legend: how a series is drawn and what it is called.
struct LegendEntry
{
    enum class Mark { Square, Line, Dash };

    QString name = {};
    Theme::Ink ink = &Tokens::accent;
    Mark mark = Mark::Square;
};

/// The names of a chart's series, in the head of its card.
class Legend final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit Legend(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace Steelyard
