// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/VariantGap.h"
#include "core/handbook/KpiDefinition.h"
#include "core/workspace/Reading.h"
#include "ui/shell/Formatting.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QTableWidget;

namespace Steelyard {

class Theme;
class Workspace;

/// A row of the gap with what people call it.
struct NamedGapRow
{
    VariantGapRow row;
    QString name;
};

/// One figure by two counting rules, and the records that make the difference: the sentence that
/// ends the monthly quarrel.
class ReconcileDialog final : public QDialog
{
    Q_OBJECT
public:
    ReconcileDialog(const Theme &theme, Workspace &workspace, const KpiDefinition &definition,
                    const QList<Period> &periods, const Formatting &formatting,
                    QWidget *parent = nullptr);
    ~ReconcileDialog() override;

private:
    struct Answer
    {
        VariantGap gap;
        QList<NamedGapRow> rows;
    };
    void ask();
    void show(const Answer &answer);
    QString nameOf(const QString &variant) const;

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    KpiDefinition m_definition;
    Formatting m_formatting;
    CancelToken m_cancel;
    QComboBox *m_a;
    QComboBox *m_b;
    QComboBox *m_period;
    QLabel *m_sentence;
    QTableWidget *m_rows;
};

} // namespace Steelyard
