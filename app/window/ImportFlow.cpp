// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

void Application::runImport(const QString &, const std::shared_ptr<Workspace> &) {}

void Application::importFile()
{
    const auto source = m_prompts.openFile(m_window.get(), tr("Import a file"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!source)
        return;
    if (m_workspace) {
        runImport(*source, m_workspace);
        return;
    }
    newStore(freePath(u"sales"_s), false, [this, source] { runImport(*source, m_workspace); });
}

} // namespace Steelyard
