// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DefinitionImpact.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Steelyard {

class Theme;

/// What a new version does to the figures: the company month by month, and the largest changes
/// below it.
class ImpactView final : public QWidget
{
    Q_OBJECT
public:
    explicit ImpactView(const Theme &theme, QWidget *parent = nullptr);

    void wait();
    void show(const DefinitionImpact &impact, const Formatting &formatting);
    void fail(const QString &sentence);

private:
    const Theme &m_theme;
    QLabel *m_sentence;
    QTableWidget *m_months;
    QLabel *m_largest;
    QTableWidget *m_nodes;
};

} // namespace Steelyard
