// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealEdits.h"
#include "core/workspace/Workspace.h"

#include <QObject>
#include <QPointer>

namespace Steelyard {

class Prompts;

/// Carries out what is done to opportunities, off the window's thread, and says what came of it.
class DealDesk final : public QObject
{
    Q_OBJECT
public:
    using Deed = std::function<Result<Command>(const DealEdits &edits, const Reading &reading)>;

    explicit DealDesk(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /// Who is asked before a clash is opened; must outlive the desk.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    Workspace *workspace() const { return m_workspace; }

    /// Moves what may be moved; `sentence` says it afterwards. When rules ask for something first,
    /// nothing is moved and demanded() says what.
    /// With `asksFirst` nothing is moved either, whatever is missing: a decision is asked about.
    void move(const DealEdits::Move &wish, const QString &sentence, bool asksFirst = false);
    enum class Clashes {
        Ask,  ///< before one is opened
        Known ///< it was asked about already
    };
    /// Anything else, built on a reading of the store.
    void perform(const Deed &deed, const QString &sentence, Clashes clashes = Clashes::Ask);

Q_SIGNALS:
    void told(const QString &sentence, qint64 command);
    void problem(const QString &sentence);
    /// `missing` is asked for before these opportunities may go where they were to go.
    void demanded(const Steelyard::DealEdits::Move &wish,
                  const QList<Steelyard::StageDemand> &missing, const QString &sentence);
    /// Nothing came of it, and what the screen shows beforehand must go back.
    void dropped();

private:
    void submit(const Command &command, const QString &sentence);
    bool goesOn(const Command &command);

    Prompts *m_prompts = nullptr;
    QPointer<Workspace> m_workspace;
};

} // namespace Steelyard
