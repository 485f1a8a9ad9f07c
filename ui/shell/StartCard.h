// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// One way to begin: an icon, what one gets, what it takes.
class StartCard final : public PaintedWidget
{
    Q_OBJECT
public:
    StartCard(const Theme &theme, QLatin1StringView icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QString m_title;
    QString m_text;
};

} // namespace Steelyard
