// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"

#include <QLatin1StringView>
#include <QWidget>

namespace Steelyard {

class Prompts;
class Workspace;

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
    /// The open store; none while there is none. What the page has not stored is gone with it.
    virtual void setWorkspace(Workspace *) {}
    virtual void setLanguage(Formatting::Language) {}
    /// Who answers for the person; must outlive the page.
    virtual void setPrompts(Prompts *) {}
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
    /// Nothing came of what was wanted: what, why, and what to do.
    void problem(const QString &sentence);
    /// What was done, and cannot be taken back.
    void told(const QString &sentence);
    /// What was done; the command can be taken back.
    void done(const QString &sentence, qint64 command);
    /// A person with an empty page wants to bring a file in.
    void importRequested();
};

} // namespace Steelyard
