// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/shell/WindowSettings.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Steelyard {

/// Asks who works at this computer, and remembers it for each store.
class PersonFlow final : public QObject
{
    Q_OBJECT
public:
    PersonFlow(WindowSettings &settings, QWidget *window);

    /// Tells the store who was said last time.
    void recall(const std::shared_ptr<Workspace> &workspace);
    void ask(const std::shared_ptr<Workspace> &workspace);

Q_SIGNALS:
    /// Nobody: an empty name.
    void known(const QString &name);
    void failed(const QString &sentence);

private:
    QString key(const Workspace &workspace) const;
    void tellName(const std::shared_ptr<Workspace> &workspace);

    WindowSettings &m_settings;
    QWidget *m_window;
};

} // namespace Steelyard
