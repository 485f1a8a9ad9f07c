// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Steelyard {

/// Says what a long piece of work is doing and lets a person cancel it; quick work never shows it.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Shown once the work has taken 400 ms.
    void start(const QString &text);
    /// With `total` 0 the end is not known.
    void setProgress(qint64 done, qint64 total);
    void setText(const QString &text);
    void finish();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_delay;
};

} // namespace Steelyard
