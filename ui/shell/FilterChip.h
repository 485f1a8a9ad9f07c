// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Filter.h"
#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// One filter of a page: what it is set to, a list to change it, a cross to remove it.
class FilterChip final : public PaintedWidget
{
    Q_OBJECT
public:
    FilterChip(const Theme &theme, const Filter &filter, QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    /// Back to its standard; Delete does the same.
    void reset();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void clicked(const QPointF &position) override;

private:
    QString valueText() const;
    void openPopup();
    void choose(const QStringList &ids);

    Filter m_filter;
    QIcon m_icon;
    QIcon m_arrow;
    QIcon m_cross;
};

} // namespace Steelyard
