// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/editor/BuilderContext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Steelyard {

class ConditionsForm;
class Theme;

/// What is taken from one kind of record: how, of what, on which day, of which of them.
class AggregateForm final : public QWidget
{
    Q_OBJECT
public:
    AggregateForm(const Theme &theme, const BuilderContext &context, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Where the way of taking is settled by the kind of the KPI, it is not asked for.
    void fixKind(std::optional<Aggregate::Kind> kind);
    void set(const Aggregate &aggregate);
    Aggregate aggregate() const;
    QString entity() const;
    /// Of the condition on records.
    void setFindings(const QList<Diagnostic> &findings);

Q_SIGNALS:
    void edited();

private:
    void entityChosen();
    void kindChosen();
    Aggregate::Kind kind() const;

    const BuilderContext &m_context;
    Aggregate m_base; ///< what this form does not show is kept
    std::optional<Aggregate::Kind> m_fixed;
    QLabel *m_title;
    QComboBox *m_kind;
    QLabel *m_percentLabel;
    QSpinBox *m_percent;
    QComboBox *m_entity;
    QLabel *m_valueLabel;
    QComboBox *m_value;
    QComboBox *m_day;
    ConditionsForm *m_conditions;
};

} // namespace Steelyard
