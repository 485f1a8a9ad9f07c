// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/ExampleForm.h"

#include "core/sales/Schema.h"
#include "ui/handbook/RowWords.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostRowsSeen = 5;

/// Fields that records have, for one that is worked out from them.
QStringList stored(const QString &field)
{
    if (field == "decided_at"_L1)
        return {u"won_at"_s, u"lost_at"_s};
    return {field};
}

/// Adds a path's fields to the entities that it goes through.
void walk(const QString &entity, const QString &path, QMap<QString, QStringList> &into)
{
    static const Schema schema;
    const EntityInfo *at = schema.entity(entity);
    for (const QString &step : path.split(u'.')) {
        const EntityInfo *next = nullptr;
        for (const QString &field : stored(step)) {
            const Field *known = at ? at->field(field) : nullptr;
            if (!known)
                return;
            if (!into[at->name].contains(known->name))
                into[at->name].append(known->name);
            next = schema.entity(known->target);
        }
        at = next;
    }
}

void collect(const QString &entity, const Formula &formula, QMap<QString, QStringList> &into)
{
    if (!formula.ast)
        return;
    for (const AstNode &node : formula.ast->nodes) {
        if (node.kind == AstNode::Kind::Field)
            walk(entity, node.text, into);
    }
}

QStringList merged(const QStringList &a, const QStringList &b)
{
    QStringList result = a;
    for (const QString &field : b) {
        if (!result.contains(field))
            result.append(field);
    }
    return result;
}

} // namespace

ExampleForm::ExampleForm(const Theme &theme, const BuilderContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(context)
    , m_tables(new QVBoxLayout)
    , m_period(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_tables->setSpacing(4);
    column->addLayout(m_tables);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    auto *period = new QLabel(tr("then in &period"), this);
    auto *value = new QLabel(tr("it &is"), this);
    period->setBuddy(m_period);
    value->setBuddy(m_value);
    m_period->setObjectName(u"examplePeriod"_s);
    m_value->setObjectName(u"exampleValue"_s);
    m_period->setPlaceholderText(u"2026-03"_s);
    m_period->setAccessibleName(tr("Period of the example"));
    m_value->setAccessibleName(tr("Figure that the example must give"));
    for (QWidget *widget : std::initializer_list<QWidget *> {period, m_period, value, m_value})
        asked->addWidget(widget);
    column->addLayout(asked);
    m_outcome->setObjectName(u"exampleOutcome"_s);
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    connect(m_period, &QLineEdit::textChanged, this, &ExampleForm::edited);
    connect(m_value, &QLineEdit::textChanged, this, &ExampleForm::edited);
}

QMap<QString, QStringList> ExampleForm::fieldsOf(const KpiDefinition &definition,
                                                 const FormulaContext &context)
{
    QMap<QString, QStringList> result;
    if (!context.field)
        return result;
    for (const Aggregate *part :
         {&definition.aggregate, &definition.numerator, &definition.denominator}) {
        if (part->of.isEmpty())
            continue;
        const QString entity = part->of == "order"_L1 ? u"sales_order"_s
            : part->of == "visit"_L1                  ? u"activity"_s
                                                      : part->of;
        result[entity];
        for (const Formula *formula : {&part->time, &part->expr, &part->where, &definition.where})
            collect(entity, *formula, result);
        // What both events are about leads from the one to the other.
        if (definition.kind == KpiDefinition::Kind::Conversion
            && context.field(entity, definition.conversion.per))
            walk(entity, definition.conversion.per, result);
    }
    return result;
}

void ExampleForm::set(const KpiDefinition &definition, const GoldenExample &example)
{
    m_base = example;
    const QSignalBlocker blockers[] {QSignalBlocker(m_period), QSignalBlocker(m_value)};
    m_period->setText(example.ask.value(u"period"_s).toString());
    m_value->setText(example.expect.value(u"value"_s).toString());
    build(fieldsOf(definition, m_context.formulas()), example);
}

void ExampleForm::adapt(const KpiDefinition &definition)
{
    const QMap<QString, QStringList> fields = fieldsOf(definition, m_context.formulas());
    QMap<QString, QStringList> present;
    for (const Part &part : std::as_const(m_parts))
        present.insert(part.entity, part.fields);
    // Columns that are filled stay, as do tables.
    const GoldenExample now = example();
    QMap<QString, QStringList> wanted = fields;
    for (auto entity = now.given.cbegin(); entity != now.given.cend(); ++entity) {
        for (const QVariantMap &row : *entity) {
            QStringList filled = row.keys();
            filled.removeAll(u"id"_s);
            wanted[entity.key()] = merged(wanted.value(entity.key()), filled);
        }
    }
    for (QStringList &list : present)
        list.removeAll(u"id"_s);
    if (wanted != present)
        build(fields, now);
}

void ExampleForm::build(const QMap<QString, QStringList> &fields, const GoldenExample &example)
{
    for (const Part &part : std::as_const(m_parts)) {
        part.title->deleteLater();
        part.table->deleteLater();
    }
    m_parts.clear();
    QMap<QString, QStringList> wanted = fields;
    for (auto entity = example.given.cbegin(); entity != example.given.cend(); ++entity) {
        for (const QVariantMap &row : *entity)
            wanted[entity.key()] = merged(wanted.value(entity.key()), row.keys());
    }
    for (auto entity = wanted.cbegin(); entity != wanted.cend(); ++entity) {
        QStringList columns = *entity;
        columns.removeAll(u"id"_s);
        addTable(entity.key(), columns, example.given.value(entity.key()));
    }
}

void ExampleForm::addTable(const QString &entity, const QStringList &fields,
                           const QList<QVariantMap> &rows)
{
    auto *title = new QLabel(tr("Given these %1").arg(RowWords::records(entity)), this);
    title->setProperty("role", u"caption"_s);
    auto *table = new QTableWidget(int(rows.size()) + 1, int(fields.size()) + 1, this);
    table->setObjectName(u"example_"_s + entity);
    table->setAccessibleName(title->text());
    table->setTabKeyNavigation(false);
    QStringList heads {tr("record")};
    for (const QString &field : fields)
        heads << RowWords::field(field);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    // Few columns share the width, many are scrolled.
    table->horizontalHeader()->setMinimumSectionSize(m_theme.px(92));
    table->horizontalHeader()->setSectionResizeMode(fields.size() < 6 ? QHeaderView::Stretch
                                                                      : QHeaderView::Fixed);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).value(u"id"_s).toString()));
        for (int column = 0; column < fields.size(); ++column)
            table->setItem(row, column + 1,
                           new QTableWidgetItem(rows.at(row).value(fields.at(column)).toString()));
    }
    m_tables->addWidget(title);
    m_tables->addWidget(table);
    m_parts.append({entity, fields, title, table});
    grow(table);
    connect(table, &QTableWidget::cellChanged, this, [this, table] {
        grow(table);
        Q_EMIT edited();
    });
}

// There is always an empty line to go on writing.
void ExampleForm::grow(QTableWidget *table)
{
    const auto isFilled = [&](int row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->item(row, column) && !table->item(row, column)->text().isEmpty())
                return true;
        }
        return false;
    };
    if (isFilled(table->rowCount() - 1))
        table->insertRow(table->rowCount());
    const int seen = qMin(table->rowCount(), MostRowsSeen);
    const int line = m_theme.px(Theme::RowHeight);
    table->verticalHeader()->setDefaultSectionSize(line);
    const int bar = table->columnCount() > 6 ? m_theme.px(12) : 0;
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + seen * line + bar + 4);
}

GoldenExample ExampleForm::example() const
{
    GoldenExample result = m_base;
    result.given.clear();
    for (const Part &part : m_parts) {
        QList<QVariantMap> rows;
        for (int row = 0; row < part.table->rowCount(); ++row) {
            QVariantMap values;
            for (int column = 0; column < part.table->columnCount(); ++column) {
                const QTableWidgetItem *item = part.table->item(row, column);
                const QString text = item ? item->text().trimmed() : QString();
                if (!text.isEmpty())
                    values.insert(column == 0 ? u"id"_s : part.fields.at(column - 1), text);
            }
            if (values.isEmpty())
                continue;
            // A record that nothing leads to needs no name of its own.
            if (!values.contains(u"id"_s))
                values.insert(u"id"_s, QString(part.entity + QString::number(row + 1)));
            rows.append(values);
        }
        if (!rows.isEmpty())
            result.given.insert(part.entity, rows);
    }
    result.ask.insert(u"period"_s, m_period->text().trimmed());
    result.expect = m_base.expect;
    if (m_value->text() != m_base.expect.value(u"value"_s).toString())
        result.expect.clear();
    if (!m_value->text().trimmed().isEmpty())
        result.expect.insert(u"value"_s, m_value->text().trimmed());
    return result;
}

bool ExampleForm::isEmpty() const
{
    const GoldenExample now = example();
    return now.given.isEmpty() && m_value->text().trimmed().isEmpty();
}

void ExampleForm::say(const QString &outcome, bool isGood)
{
    const Tokens &t = m_theme.tokens();
    m_outcome->setStyleSheet(u"color: %1"_s.arg((isGood ? t.good : t.bad).name()));
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

} // namespace Steelyard
