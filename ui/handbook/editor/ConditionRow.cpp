// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/ConditionRow.h"

#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// Several values are parted by a comma of either language.
QStringList listOf(const QString &text)
{
    QString plain = text;
    QStringList values;
    for (const QString &value : plain.replace(u'，', u',').split(u',', Qt::SkipEmptyParts))
        values << value.trimmed();
    return values;
}

} // namespace

ConditionRow::ConditionRow(const Theme &theme, const BuilderContext &context, const QString &entity,
                           const Condition &condition, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_field(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_values(new QLineEdit(this))
    , m_remove(new QToolButton(this))
    , m_known(new QStringListModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 4);
    row->addWidget(m_test, 3);
    row->addWidget(m_values, 4);
    row->addWidget(m_remove);
    m_field->setObjectName(u"conditionField"_s);
    m_test->setObjectName(u"conditionTest"_s);
    m_values->setObjectName(u"conditionValues"_s);
    m_field->setAccessibleName(tr("Field"));
    m_test->setAccessibleName(tr("Test"));
    m_values->setAccessibleName(tr("Values"));
    m_field->setMaxVisibleItems(16);
    for (QComboBox *box : {m_field, m_test}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_remove->setIcon(theme.icon("x"_L1));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Take this condition away"));
    m_remove->setAccessibleName(m_remove->toolTip());
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_values->setCompleter(completer);

    BuilderContext::fill(m_field, context.fields(entity, BuilderContext::Want::Any),
                         condition.field);
    fieldChosen(condition.values);
    if (const int test = m_test->findData(int(condition.test));
        test >= 0 && !condition.field.isEmpty())
        m_test->setCurrentIndex(test);
    testChosen();
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fieldChosen({});
        testChosen();
        Q_EMIT edited();
    });
    connect(m_test, &QComboBox::currentIndexChanged, this, [this] {
        testChosen();
        Q_EMIT edited();
    });
    connect(m_values, &QLineEdit::textChanged, this, &ConditionRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removed);
}

Condition ConditionRow::condition() const
{
    Condition result;
    result.field = m_field->currentData().toString();
    result.test = Condition::Test(m_test->currentData().toInt());
    const int wanted = Conditions::valuesOf(result.test);
    if (wanted < 0)
        result.values = listOf(m_values->text());
    else if (wanted == 1 && !m_values->text().trimmed().isEmpty())
        result.values = {m_values->text().trimmed()};
    return result;
}

void ConditionRow::focusField()
{
    m_field->setFocus();
}

void ConditionRow::fieldChosen(const QStringList &values)
{
    const QString path = m_field->currentData().toString();
    const FormulaType type = m_context.type(m_entity, path);
    const QSignalBlocker blocker(m_test);
    m_test->clear();
    for (const Condition::Test test : Conditions::testsOf(type))
        m_test->addItem(words(test), int(test));
    m_values->setText(values.join(m_context.formatting().isChinese() ? u"，"_s : u", "_s));
    m_known->setStringList({});
    if (type.kind != FormulaType::Kind::Text)
        return;
    m_context.values(m_entity, path, [row = QPointer(this), path](const QStringList &known) {
        if (row && row->m_field->currentData().toString() == path)
            row->m_known->setStringList(known);
    });
}

void ConditionRow::testChosen()
{
    const auto test = Condition::Test(m_test->currentData().toInt());
    const int wanted = Conditions::valuesOf(test);
    m_values->setVisible(wanted != 0);
    m_values->setPlaceholderText(wanted < 0 ? tr("values, parted by commas") : QString());
}

QString ConditionRow::words(Condition::Test test)
{
    using Test = Condition::Test;
    switch (test) {
    case Test::Is:
        return tr("is");
    case Test::IsNot:
        return tr("is not");
    case Test::OneOf:
        return tr("is one of");
    case Test::NoneOf:
        return tr("is none of");
    case Test::MoreThan:
        return tr("is more than");
    case Test::AtLeast:
        return tr("is at least");
    case Test::LessThan:
        return tr("is less than");
    case Test::AtMost:
        return tr("is at most");
    case Test::Contains:
        return tr("contains");
    case Test::IsEmpty:
        return tr("is empty");
    case Test::IsNotEmpty:
        return tr("is filled in");
    case Test::Holds:
        return tr("holds");
    case Test::DoesNotHold:
        return tr("does not hold");
    }
    return {};
}

} // namespace Steelyard
