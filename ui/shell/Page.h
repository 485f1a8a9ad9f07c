// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

namespace Steelyard {

/// The rooms of the program, in the order of the navigation.
enum class Room { Cockpit, Targets, Pipeline, Field, Customers, Handbook, Scores, Loop, Data };

/// One room: what the window shows beside the navigation.
///
/// Its own actions are those of QWidget::actions(): the window offers them in the palette and the
/// shortcut sheet, and puts the primaryAction() into the top bar.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual Room room() const = 0;
    /// Shown large in the top bar; by default the room's name.
    virtual QString title() const;
    /// What one comes here to do most often; none by default.
    virtual QAction *primaryAction() const { return nullptr; }
    /// Called when the page is shown and when its data may have changed meanwhile.
    virtual void refresh() {}
    /// Takes back, or does again, the last step that is not stored yet; false where there is none.
    virtual bool undo() { return false; }
    virtual bool redo() { return false; }
    /// Whether what was asked for is on screen; a picture is taken only then.
    virtual bool isSettled() const { return true; }

Q_SIGNALS:
    void titleChanged();
    /// A number beside the room's name in the navigation: open alerts, tasks due. 0 hides it.
    void badgeChanged(int count);
};

} // namespace Steelyard
