// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTableView>

namespace Steelyard {

/// A table of rows that are chosen whole and opened with Return; clicks on its head ask for an
/// order.
class CustomerTable final : public QTableView
{
    Q_OBJECT
public:
    explicit CustomerTable(const Theme &theme, QWidget *parent = nullptr);

    /// Widths of the columns at standard size; the first one takes the rest.
    void setWidths(const QList<int> &widths);

Q_SIGNALS:
    void opened(int row);
    void orderWanted(int column, bool isDescending);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Steelyard
