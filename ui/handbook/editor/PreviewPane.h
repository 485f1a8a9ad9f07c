// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionPreview.h"
#include "ui/shell/Formatting.h"

#include <QScrollArea>

class QLabel;

namespace Steelyard {

class MonthColumns;
class SheetCard;
class Theme;

/// Beside a definition that is being written: what is wrong with it, what it comes to, what it
/// says, and how it differs from the version in force.
class PreviewPane final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const DefinitionPreview &preview, const Formatting &formatting);
    /// Every sentence that is shown about mistakes and doubts.
    QStringList problems() const { return m_problems; }

private:
    void writeProblems(const DefinitionReview &review);
    void writeFigure(const DefinitionPreview &preview, const Formatting &formatting);
    void writeSentence(const DefinitionPreview &preview, const Formatting &formatting);
    void writeChange(const DefinitionReview &review);

    const Theme &m_theme;
    QStringList m_problems;
    SheetCard *m_state;
    SheetCard *m_figure;
    SheetCard *m_sentence;
    SheetCard *m_change;
};

/// How a definition differs from another, part by part, as rich text.
QString differencesHtml(const QList<Versioning::Difference> &differences, const Theme &theme);

} // namespace Steelyard
