// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Steelyard {

/// What an empty page says instead: why it is empty and the one thing to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// Without `action` there is no button.
    void setContent(QLatin1StringView icon, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void requested();

private:
    void updateIcon();

    const Theme &m_theme;
    QIcon m_picture;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace Steelyard
