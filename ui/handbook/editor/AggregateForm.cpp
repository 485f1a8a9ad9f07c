// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/AggregateForm.h"

#include "ui/handbook/editor/ConditionsForm.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = Aggregate::Kind;

Formula row(const QString &text)
{
    return text.isEmpty() ? Formula() : Parser::parse(text, Parser::Language::Row).formula;
}

} // namespace

AggregateForm::AggregateForm(const Theme &theme, const BuilderContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_percentLabel(new QLabel(tr("Percentile"), this))
    , m_percent(new QSpinBox(this))
    , m_entity(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_value(new QComboBox(this))
    , m_day(new QComboBox(this))
    , m_conditions(new ConditionsForm(theme, context, this))
{
    m_title->setProperty("role", u"secondary"_s);
    m_kind->setObjectName(u"aggregateKind"_s);
    m_entity->setObjectName(u"aggregateEntity"_s);
    m_value->setObjectName(u"aggregateValue"_s);
    m_day->setObjectName(u"aggregateDay"_s);
    m_percent->setRange(0, 100);
    for (const auto &[kind, name] :
         {std::pair {Kind::Count, tr("the number of")}, std::pair {Kind::Sum, tr("the sum of")},
          std::pair {Kind::Avg, tr("the mean of")}, std::pair {Kind::Distinct, tr("different")},
          std::pair {Kind::Min, tr("the smallest")}, std::pair {Kind::Max, tr("the largest")},
          std::pair {Kind::Percentile, tr("a percentile of")}})
        m_kind->addItem(name, int(kind));
    for (const auto &[entity, name] : context.entities())
        m_entity->addItem(name, entity);
    m_entity->setMaxVisibleItems(24);
    m_day->setMaxVisibleItems(16);
    m_value->setMaxVisibleItems(16);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_title);
    form->addRow(tr("Take"), m_kind);
    form->addRow(m_percentLabel, m_percent);
    form->addRow(tr("of"), m_entity);
    form->addRow(m_valueLabel, m_value);
    form->addRow(tr("on the"), m_day);
    form->addRow(tr("only where"), m_conditions);
    // A word beside a field stands on its middle, not at its upper edge.
    for (QWidget *field : std::initializer_list<QWidget *> {m_kind, m_percent, m_entity, m_value,
                                                            m_day, m_conditions}) {
        if (QWidget *label = form->labelForField(field))
            label->setMinimumHeight(theme.px(Theme::ControlHeight));
    }
    m_kind->setAccessibleName(tr("How it is taken"));
    m_entity->setAccessibleName(tr("Kind of record"));
    m_value->setAccessibleName(tr("What is taken"));
    m_day->setAccessibleName(tr("The day that decides the period"));
    m_title->hide();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        kindChosen();
        Q_EMIT edited();
    });
    connect(m_entity, &QComboBox::currentIndexChanged, this, [this] {
        entityChosen();
        Q_EMIT edited();
    });
    connect(m_value, &QComboBox::currentIndexChanged, this, &AggregateForm::edited);
    connect(m_day, &QComboBox::currentIndexChanged, this, &AggregateForm::edited);
    connect(m_percent, &QSpinBox::valueChanged, this, &AggregateForm::edited);
    connect(m_conditions, &ConditionsForm::edited, this, &AggregateForm::edited);
    set({});
}

void AggregateForm::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void AggregateForm::fixKind(std::optional<Aggregate::Kind> kind)
{
    m_fixed = kind;
    auto *form = static_cast<QFormLayout *>(layout());
    form->labelForField(m_kind)->setVisible(!kind);
    m_kind->setVisible(!kind);
    kindChosen();
}

void AggregateForm::set(const Aggregate &aggregate)
{
    m_base = aggregate;
    const QSignalBlocker blockers[] {QSignalBlocker(m_kind), QSignalBlocker(m_entity),
                                     QSignalBlocker(m_percent)};
    m_kind->setCurrentIndex(m_kind->findData(int(aggregate.kind)));
    m_percent->setValue(aggregate.percentile);
    const QString entity = aggregate.of == "order"_L1 ? u"sales_order"_s
        : aggregate.of == "visit"_L1                  ? u"activity"_s
                                                      : aggregate.of;
    if (!entity.isEmpty() && m_entity->findData(entity) < 0)
        m_entity->addItem(entity, entity);
    m_entity->setCurrentIndex(m_entity->findData(entity));
    kindChosen();
    const QSignalBlocker value(m_value);
    BuilderContext::fill(m_day, m_context.fields(entity, BuilderContext::Want::Day),
                         aggregate.time.text);
    BuilderContext::fill(m_value,
                         m_context.fields(entity,
                                          kind() == Kind::Distinct ? BuilderContext::Want::Key
                                                                   : BuilderContext::Want::Number),
                         aggregate.expr.text);
    m_conditions->set(entity, aggregate.where);
}

Aggregate AggregateForm::aggregate() const
{
    Aggregate result = m_base;
    result.kind = kind();
    // A word of the trade for the same records is kept.
    const QString entity = this->entity();
    const bool isSame = (m_base.of == "order"_L1 && entity == "sales_order"_L1)
        || (m_base.of == "visit"_L1 && entity == "activity"_L1);
    result.of = isSame ? m_base.of : entity;
    result.time = row(m_day->currentData().toString());
    result.expr = kind() == Kind::Count ? Formula() : row(m_value->currentData().toString());
    result.where = m_conditions->formula();
    result.percentile = m_percent->value();
    return result;
}

QString AggregateForm::entity() const
{
    return m_entity->currentData().toString();
}

void AggregateForm::setFindings(const QList<Diagnostic> &findings)
{
    m_conditions->setFindings(findings);
}

Aggregate::Kind AggregateForm::kind() const
{
    return m_fixed.value_or(Kind(m_kind->currentData().toInt()));
}

void AggregateForm::entityChosen()
{
    const QString entity = this->entity();
    const QString day = m_day->currentData().toString();
    const QList<BuilderContext::FieldName> days
        = m_context.fields(entity, BuilderContext::Want::Day);
    const bool stays = std::any_of(days.cbegin(), days.cend(),
                                   [&](const auto &field) { return field.path == day; });
    BuilderContext::fill(m_day, days, stays || days.isEmpty() ? day : days.constFirst().path);
    kindChosen();
    m_conditions->setEntity(entity);
}

void AggregateForm::kindChosen()
{
    const bool isKey = kind() == Kind::Distinct;
    const bool hasValue = kind() != Kind::Count;
    const bool isPercentile = kind() == Kind::Percentile;
    const auto want = isKey ? BuilderContext::Want::Key : BuilderContext::Want::Number;
    const QList<BuilderContext::FieldName> fields = m_context.fields(entity(), want);
    const QString value = m_value->currentData().toString();
    const bool stays = std::any_of(fields.cbegin(), fields.cend(),
                                   [&](const auto &field) { return field.path == value; });
    BuilderContext::fill(m_value, fields,
                         stays || fields.isEmpty() ? value : fields.constFirst().path);
    m_valueLabel->setText(isKey ? tr("by their") : tr("their"));
    m_valueLabel->setVisible(hasValue);
    m_value->setVisible(hasValue);
    m_percentLabel->setVisible(isPercentile);
    m_percent->setVisible(isPercentile);
}

} // namespace Steelyard
