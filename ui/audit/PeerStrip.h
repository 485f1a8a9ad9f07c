// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/AuditFinding.h"
#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// Where a person's figure stands beside those of the others: a band for what most have, a line for
/// the usual, a diamond for the own.
class PeerStrip final : public PaintedWidget
{
    Q_OBJECT
public:
    explicit PeerStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `words` says the same for those who cannot see it.
    void setBaseline(const PeerBaseline &baseline, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PeerBaseline m_baseline;
};

} // namespace Steelyard
