// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"
#include "ui/widgets/Delta.h"
#include "ui/widgets/PaceStatus.h"
#include "ui/widgets/PaintedWidget.h"

#include <QList>

#include <optional>

namespace Steelyard {

/// Everything that a tile shows, already written.
struct KpiTileContent
{
    QString title = {};
    QString value = {}; ///< 28万, 87.2%
    QString exact = {}; ///< the tool tip: ¥10,463,512.50
    FigureState state = FigureState::Number;
    QString otherLabel = {}; ///< the second span: 本年
    QString otherValue = {};
    QList<Delta> deltas = {};            ///< at most two
    QString target = {};                 ///< 目标 ¥1,200.0万
    QString gap = {};                    ///< 缺口 ¥154.0万
    std::optional<double> progress = {}; ///< share of the target
    std::optional<double> pace = {};     ///< share that is due by today
    QList<double> trend = {};            ///< drawn where there is no progress
    PaceStatus status = PaceStatus::None;

    bool operator==(const KpiTileContent &) const = default;
};

/// One headline figure, 96 px high; the whole tile is a button that drills down.
class KpiTile final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit KpiTile(const Theme &theme, QWidget *parent = nullptr);

    const KpiTileContent &content() const { return m_content; }
    void setContent(const KpiTileContent &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateDescription();

    KpiTileContent m_content;
};

} // namespace Steelyard
