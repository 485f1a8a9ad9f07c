// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DueNow.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/LatestAnswer.h"
#include "ui/shell/WindowSettings.h"

#include <QObject>
#include <QTimer>

namespace Steelyard {

/// Tells whoever works here what is due, on the desktop where it can show messages
/// (org.freedesktop.Notifications), else in the window.
class NotifyFlow final : public QObject
{
    Q_OBJECT
public:
    NotifyFlow(WindowSettings &settings, QObject *parent = nullptr);

    void start(const std::shared_ptr<Workspace> &workspace);
    void stop();
    bool isQuiet() const;
    void setQuiet(bool isQuiet); ///< nothing at all until it is taken back

Q_SIGNALS:
    /// The desktop cannot show it.
    void told(const QString &sentence);

private:
    void look();
    void tell(const QList<DueNow::Item> &items);
    DueNow::Quiet hours() const;

    WindowSettings &m_settings;
    std::weak_ptr<Workspace> m_workspace;
    QTimer m_timer;
    QSet<QString> m_told;
    LatestAnswer<FieldDay> m_asking;
};

} // namespace Steelyard
