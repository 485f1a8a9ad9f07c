// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steelyard {

/// One line above a sheet: what the last step did or why it could not be done, and what can be done
/// about it.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Without `action` there is no button.
    void show(const QString &sentence, Tone tone, const QString &action = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    void requested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace Steelyard
