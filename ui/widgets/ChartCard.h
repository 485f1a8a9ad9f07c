// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Legend.h"

#include <QFrame>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Steelyard {

class ElidedLabel;

/// A card around one chart or table: title, what its figures are and when they were taken, legend,
/// menu.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Unit, data time and counting rule: 单位：万元 · 数据截至 11-21 18:00 · 含税 · 按合同签订
    void setSubtitle(const QString &subtitle);
    /// One line less for cards where height is dear: the subtitle follows the title.
    void setSubtitleBeside(bool beside);
    void setLegend(const QList<LegendEntry> &entries);
    /// Takes the widget over and fills the card with it.
    void setBody(QWidget *body);
    /// Takes over a control for the head, left of the menu.
    void addHeadWidget(QWidget *widget);
    /// What the "…" button offers; the button is shown once there is something to choose.
    QMenu *menu() const { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    Legend *m_legend;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QLayout *m_head;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
};

} // namespace Steelyard
