// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QTreeWidget;

namespace Steelyard {

class Theme;

/// Through which stages an opportunity went, and what was changed, when and by whom.
class DealHistory final : public QWidget
{
    Q_OBJECT
public:
    explicit DealHistory(const Theme &theme, QWidget *parent = nullptr);

    void setSheet(const DealSheet &sheet, const Formatting &formatting);

private:
    void writeWords();
    QString words(const DealSheet &sheet, const QString &field, const Value &value,
                  const Formatting &formatting) const;

    const Theme &m_theme;
    QTreeWidget *m_stays;
    QTreeWidget *m_changes;
};

} // namespace Steelyard
