// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/KpiOutlook.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QWidget>

class QTreeView;

namespace Steelyard {

class ChartCard;
class OutlookModel;
class Theme;

/// The card of what the past alone says of a period for more KPIs than the money; it asks for
/// itself, after the figures that one came for.
class OutlookCard final : public QWidget
{
    Q_OBJECT
public:
    explicit OutlookCard(const Theme &theme, QWidget *parent = nullptr);

    void ask(Workspace *workspace, const NodeKey &node, const Period &period,
             const Formatting &formatting);
    void setFormatting(const Formatting &formatting);
    void forget();
    bool isSettled() const { return !m_answer.isWaiting(); }

Q_SIGNALS:
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    const Theme &m_theme;
    Formatting m_formatting;
    QList<KpiOutlook::Line> m_lines;
    LatestAnswer<QList<KpiOutlook::Line>> m_answer;
    ChartCard *m_card;
    QTreeView *m_table;
    OutlookModel *m_model;
};

} // namespace Steelyard
