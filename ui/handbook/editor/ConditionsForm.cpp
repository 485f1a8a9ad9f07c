// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/ConditionsForm.h"

#include "ui/handbook/editor/ConditionRow.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

ConditionsForm::ConditionsForm(const Theme &theme, const BuilderContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(context)
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a condition"), this))
    , m_switch(new QPushButton(this))
    , m_edit(new FormulaEdit(theme, Parser::Language::Row, this))
    , m_problem(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_lines->setSpacing(6);
    column->addLayout(m_lines);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(m_add);
    links->addWidget(m_switch);
    links->addStretch(1);
    column->addLayout(links);
    m_add->setObjectName(u"addCondition"_s);
    m_switch->setObjectName(u"switchView"_s);
    m_edit->setObjectName(u"conditionFormula"_s);
    m_edit->setAccessibleName(tr("Condition as a formula"));
    m_problem->setProperty("role", u"problem"_s);
    m_problem->setWordWrap(true);
    for (QPushButton *link : {m_add, m_switch})
        link->setProperty("link", true);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({})->focusField(); });
    connect(m_switch, &QPushButton::clicked, this, &ConditionsForm::switchView);
    connect(m_edit, &FormulaEdit::edited, this, [this] {
        say();
        if (m_isFormula)
            Q_EMIT edited();
    });
    show({});
}

void ConditionsForm::set(const QString &entity, const Formula &where)
{
    m_entity = entity;
    m_edit->setOffers(m_context.offers(Parser::Language::Row, entity));
    const auto conditions = Conditions::of(where);
    if (conditions)
        show(*conditions);
    else
        showFormula(where.text);
}

void ConditionsForm::setEntity(const QString &entity)
{
    if (entity == m_entity)
        return;
    QList<Condition> kept = conditions();
    m_entity = entity;
    m_edit->setOffers(m_context.offers(Parser::Language::Row, entity));
    if (m_isFormula)
        return;
    kept.removeIf([this](const Condition &condition) {
        return !m_context.type(m_entity, condition.field).isKnown();
    });
    show(kept);
}

Formula ConditionsForm::formula() const
{
    return m_isFormula ? m_edit->formula() : Parser::parse(text(), Parser::Language::Row).formula;
}

void ConditionsForm::setFindings(const QList<Diagnostic> &findings)
{
    m_edit->setFindings(findings);
    say();
    if (!m_isFormula && !findings.isEmpty())
        m_problem->setText(
            ErrorText::sentence(findings.constFirst().code, findings.constFirst().values));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ConditionsForm::show(const QList<Condition> &conditions)
{
    m_isFormula = false;
    for (ConditionRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const Condition &condition : conditions)
        addRow(condition);
    m_edit->hide();
    m_add->show();
    m_switch->setText(tr("Write a formula"));
    say();
}

void ConditionsForm::showFormula(const QString &text)
{
    m_isFormula = true;
    for (ConditionRow *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    m_edit->setPlainText(text);
    m_edit->show();
    m_add->hide();
    m_switch->setText(tr("Line by line"));
    say();
}

ConditionRow *ConditionsForm::addRow(const Condition &condition)
{
    auto *row = new ConditionRow(m_theme, m_context, m_entity, condition, this);
    m_lines->addWidget(row);
    m_rows.append(row);
    connect(row, &ConditionRow::edited, this, &ConditionsForm::edited);
    connect(row, &ConditionRow::removed, this, [this, row] {
        m_rows.removeAll(row);
        row->deleteLater();
        m_add->setFocus();
        Q_EMIT edited();
    });
    return row;
}

QList<Condition> ConditionsForm::conditions() const
{
    QList<Condition> result;
    for (const ConditionRow *row : m_rows)
        result.append(row->condition());
    return result;
}

QString ConditionsForm::text() const
{
    return Conditions::text(conditions(),
                            [this](const QString &path) { return m_context.type(m_entity, path); });
}

void ConditionsForm::switchView()
{
    if (!m_isFormula) {
        showFormula(text());
        m_edit->setFocus();
        return;
    }
    const auto conditions = Conditions::of(m_edit->formula());
    if (conditions)
        show(*conditions);
    else
        m_problem->setText(tr("This formula says more than single lines can; it stays a formula."));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ConditionsForm::say()
{
    const QList<Diagnostic> found = m_isFormula ? m_edit->diagnostics() : QList<Diagnostic>();
    m_problem->setText(
        found.isEmpty() ? QString()
                        : ErrorText::sentence(found.constFirst().code, found.constFirst().values));
    m_problem->setVisible(!found.isEmpty());
}

} // namespace Steelyard
