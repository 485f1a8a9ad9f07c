// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

#include <QList>

namespace Steelyard {

/// One stage of a funnel; the width of its bar and the number on it are the same count.
struct FunnelStage
{
    QString name = {};
    qint64 count = 0;
    QString countText = {};
    QString money = {};      ///< at the right
    QString conversion = {}; ///< to the next stage: 69.5%
    QString note = {};       ///< the tool tip: n, interval, median days

    bool operator==(const FunnelStage &) const = default;
};

/// Counts by stage, with the conversion between one and the next; every stage opens its rows.
class FunnelView final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit FunnelView(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const QString &name, const QList<FunnelStage> &stages);
    int currentStage() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageActivated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void clicked(const QPointF &position) override;
    bool event(QEvent *event) override;

private:
    QRectF row(int index) const;
    int indexAt(const QPointF &position) const;

    QList<FunnelStage> m_stages;
    int m_current = 0;
};

} // namespace Steelyard
