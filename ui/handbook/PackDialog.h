// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/DefinitionFile.h"
#include "core/workspace/PackImport.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QCheckBox;

namespace Steelyard {

/// What a file of definitions brings: what would become a draft, what would not, and why.
class PackDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Content
    {
        QString fileName;
        DefinitionFile file;
        PackImport import;
    };

    PackDialog(const Content &content, const Formatting &formatting, QWidget *parent = nullptr);

    const Command &command() const { return m_content.import.command; }
    /// Those that become drafts, in the order of the file.
    QStringList drafts() const;
    /// Whether the drafts are to be judged as one, right away.
    bool isToBeProposed() const;

private:
    QWidget *table(const Formatting &formatting);
    QString notes() const;

    Content m_content;
    QCheckBox *m_propose;
};

} // namespace Steelyard
