// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook/editor/BuilderContext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableWidget;
class QVBoxLayout;

namespace Steelyard {

class Theme;

/// A worked example without code: a few records in tables, and the figure that they must give.
class ExampleForm final : public QWidget
{
    Q_OBJECT
public:
    ExampleForm(const Theme &theme, const BuilderContext &context, QWidget *parent = nullptr);

    /// The tables have the fields that the definition looks at, and those that the example fills.
    void set(const KpiDefinition &definition, const GoldenExample &example);
    /// Other fields are looked at: columns come, none that is filled goes.
    void adapt(const KpiDefinition &definition);
    GoldenExample example() const;
    /// Whether anything was filled in.
    bool isEmpty() const;
    void say(const QString &outcome, bool isGood);

    /// Every field that a definition looks at, by entity; links lead from one to the next.
    static QMap<QString, QStringList> fieldsOf(const KpiDefinition &definition,
                                               const FormulaContext &context);

Q_SIGNALS:
    void edited();

private:
    struct Part
    {
        QString entity;
        QStringList fields;
        QLabel *title;
        QTableWidget *table;
    };
    void build(const QMap<QString, QStringList> &fields, const GoldenExample &example);
    void addTable(const QString &entity, const QStringList &fields, const QList<QVariantMap> &rows);
    void grow(QTableWidget *table);

    const Theme &m_theme;
    const BuilderContext &m_context;
    GoldenExample m_base;
    QList<Part> m_parts;
    QVBoxLayout *m_tables;
    QLineEdit *m_period;
    QLineEdit *m_value;
    QLabel *m_outcome;
};

} // namespace Steelyard
