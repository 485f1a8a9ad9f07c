// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/KpiUsage.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"

#include <QSet>

class QGridLayout;

namespace Steelyard {

class KpiLinks;

/// Where a KPI is used, one kind of place a line, each a way there where there is one.
class UsageLines final : public QWidget
{
    Q_OBJECT
public:
    /// Rooms that are not there are named, but are no links.
    UsageLines(const KpiUsage &usage, KpiLinks &links, const Formatting &formatting,
               const QSet<Room> &reachable, QWidget *parent = nullptr);

Q_SIGNALS:
    void roomRequested(Steelyard::Room room);

private:
    void add(const QString &caption, QWidget *content);
    QWidget *place(const QString &text, Room room);
    QWidget *targets(const QList<KpiUsage::Targets> &targets, const Formatting &formatting);

    QSet<Room> m_reachable;
    QGridLayout *m_lines;
};

} // namespace Steelyard
