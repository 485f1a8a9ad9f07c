// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/FileImport.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Prompts.h"

#include <QObject>

#include <memory>

namespace Steelyard {

/// A file from the desk into the store: looked through first, asked, stored, and what came of it.
class ImportFlow final : public QObject
{
    Q_OBJECT
public:
    ImportFlow(Prompts &prompts, QWidget *window);

    /// Looks the file through without storing anything, shows what it would bring, and asks.
    void begin(const QString &source, const std::shared_ptr<Workspace> &workspace);

    /// What is being read is left off, with nothing stored.
    void stop() { m_cancel.cancel(); }

Q_SIGNALS:
    /// Stored: `sentence` says what, `command` can be taken back.
    void done(const QString &sentence, qint64 command);
    void failed(const QString &sentence);

private:
    using Then = std::function<void(const ImportReport &)>;

    void run(const FileImport &job, const QString &title, const Then &then);
    void ask(const FileImport &job, const ImportReport &trial);
    static QString entityName(const QString &entity);
    static QString counts(const QMap<QString, qint64> &records);

    Prompts &m_prompts;
    QWidget *m_window;
    std::weak_ptr<Workspace> m_workspace; ///< a store that is closed meanwhile is not kept open
    CancelToken m_cancel;
};

} // namespace Steelyard
