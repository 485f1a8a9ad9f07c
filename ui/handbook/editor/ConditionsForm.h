// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Conditions.h"
#include "ui/handbook/editor/BuilderContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Steelyard {

class ConditionRow;
class FormulaEdit;
class Theme;

/// Which records count: line by line, or as a formula where lines cannot say it.
class ConditionsForm final : public QWidget
{
    Q_OBJECT
public:
    ConditionsForm(const Theme &theme, const BuilderContext &context, QWidget *parent = nullptr);

    void set(const QString &entity, const Formula &where);
    /// Another kind of record: conditions on fields that it lacks are dropped.
    void setEntity(const QString &entity);
    Formula formula() const;
    void setFindings(const QList<Diagnostic> &findings);

Q_SIGNALS:
    void edited();

private:
    void show(const QList<Condition> &conditions);
    void showFormula(const QString &text);
    ConditionRow *addRow(const Condition &condition);
    QList<Condition> conditions() const;
    QString text() const;
    void switchView();
    void say();

    const Theme &m_theme;
    const BuilderContext &m_context;
    QString m_entity;
    bool m_isFormula = false;
    QList<ConditionRow *> m_rows;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
    QPushButton *m_switch;
    FormulaEdit *m_edit;
    QLabel *m_problem;
};

} // namespace Steelyard
