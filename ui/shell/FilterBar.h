// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Filter.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Steelyard {

class FilterChip;

/// The conditions under which a page's figures stand, always in sight, and their reset.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);

    void setFilters(const QList<Filter> &filters);
    QList<Filter> filters() const;
    QStringList chosen(const QString &filter) const;
    /// Takes over a control at the right: saved views, export.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void filterChanged(const QString &filter, const QStringList &chosen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateReset();
    void retranslate();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QPushButton *m_reset;
    QList<FilterChip *> m_chips;
};

} // namespace Steelyard
