// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CalendarEdit.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Prompts.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <memory>

namespace Steelyard {

class CalendarDialog;
class Theme;

/// The company's calendar, from looking at it to settling it otherwise.
class CalendarFlow final : public QObject
{
    Q_OBJECT
public:
    CalendarFlow(const Theme &theme, Prompts &prompts, QWidget *window);

    void setLanguage(Formatting::Language language) { m_formatting = Formatting(language); }
    void show(const std::shared_ptr<Workspace> &workspace);
    /// Nothing is settled any more in a store that is closed.
    void stop();

Q_SIGNALS:
    void settled(const QString &sentence);
    void failed(const QString &sentence);

private:
    void settle(const CalendarEdit &edit);
    void submit(const Command &command);

    const Theme &m_theme;
    Prompts &m_prompts;
    QWidget *m_window;
    Formatting m_formatting {Formatting::Language::English};
    std::weak_ptr<Workspace> m_workspace;
    QPointer<QDialog> m_dialog;
};

} // namespace Steelyard
