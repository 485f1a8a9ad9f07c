// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/DivisionForm.h"

#include "core/base/Fixed.h"
#include "ui/targets/FigureText.h"
#include "ui/targets/PlanWords.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Method = SplitBasis::Method;

constexpr int PercentScale = 4; ///< percent as parts per million

} // namespace

DivisionForm::DivisionForm(const Theme &theme, const PlanView &view, const PlanBreakdown &start,
                           std::optional<qint64> present, bool hasOwn, const Formatting &formatting,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_start(start)
    , m_formatting(formatting)
    , m_present(present)
    , m_form(new QFormLayout(this))
    , m_total(new QLineEdit(this))
    , m_season(new QComboBox(this))
    , m_years(new QSpinBox(this))
    , m_growth(new QLineEdit(this))
    , m_ramp(new QLineEdit(this))
    , m_weights(new QLineEdit(this))
    , m_copied(new QComboBox(this))
    , m_quantum(new QComboBox(this))
    , m_monthsLabel(new QLabel(this))
    , m_months(new QListWidget(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addRow(m_form, m_total, tr("Total"), "divisionTotal");
    if (present)
        m_total->setText(FigureText::write(*present, 0, formatting));
    m_total->setPlaceholderText(formatting.isChinese() ? u"1200万"_s : u"12,000,000"_s);
    addLevels(view, m_form);
    m_season->addItem(tr("Working days"), int(PlanManner::Season::Workdays));
    m_season->addItem(tr("Season of the company's history"), int(PlanManner::Season::History));
    m_season->addItem(tr("Everybody's own history"), int(PlanManner::Season::Own));
    m_season->addItem(tr("All months alike"), int(PlanManner::Season::Even));
    if (hasOwn)
        m_season->addItem(tr("Keep the months as they are"), int(PlanManner::Season::Keep));
    m_season->setCurrentIndex(qMax(0, m_season->findData(int(start.manner.season))));
    addRow(m_form, m_season, tr("Months by"), "divisionSeason");
    m_years->setRange(1, 3);
    m_years->setValue(start.manner.years);
    addRow(m_form, m_years, tr("Years of history"), "divisionYears");
    m_growth->setText(u"10"_s);
    addRow(m_form, m_growth, tr("Growth in percent"), "divisionGrowth");
    m_ramp->setText(u"25, 50, 75"_s);
    m_ramp->setToolTip(tr("How much of a full person a beginner is, month by month of service"));
    addRow(m_form, m_ramp, tr("Ramp in percent"), "divisionRamp");
    m_weights->setPlaceholderText(tr("East=3, West=2"));
    addRow(m_form, m_weights, tr("Weights by name"), "divisionWeights");
    for (const QString &plan : view.plans) {
        if (plan != view.wish.plan)
            m_copied->addItem(PlanWords::plan(plan), plan);
    }
    addRow(m_form, m_copied, tr("Like the plan"), "divisionCopied");
    const qint64 step = view.sheet.step();
    for (qint64 quantum = step; quantum <= 100'000 * Fixed::power(Quantity::Scale); quantum *= 10) {
        if (quantum == step || quantum >= Fixed::power(Quantity::Scale))
            m_quantum->addItem(FigureText::write(quantum, 0, formatting), quantum);
    }
    m_quantum->setCurrentIndex(
        qMax(0, m_quantum->findData(start.quantum.value_or(view.sheet.plan().quantum()))));
    addRow(m_form, m_quantum, tr("Rounded to"), "divisionQuantum");
    m_monthsLabel->setText(tr("Months that count"));
    m_monthsLabel->setBuddy(m_months);
    m_months->setObjectName(u"divisionMonths"_s);
    m_months->setAccessibleName(m_monthsLabel->text());
    m_months->setFixedHeight(theme.px(150));
    m_form->addRow(m_monthsLabel, m_months);

    const auto tell = [this] {
        showWhatMatters();
        Q_EMIT changed();
    };
    for (QLineEdit *line : {m_total, m_growth, m_ramp, m_weights})
        connect(line, &QLineEdit::textChanged, this, tell);
    for (QComboBox *box : {m_season, m_copied, m_quantum})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_years, &QSpinBox::valueChanged, this, tell);
    connect(m_months, &QListWidget::itemChanged, this, tell);
    showWhatMatters();
    setFocusProxy(m_total);
}

QList<QWidget *> DivisionForm::fields() const
{
    QList<QWidget *> fields;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QLayoutItem *item = m_form->itemAt(row, QFormLayout::FieldRole);
        QWidget *field = item ? item->widget() : nullptr;
        if (field && field->focusPolicy() != Qt::NoFocus)
            fields << field;
        else if (field)
            fields << field->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    }
    return fields;
}

void DivisionForm::addRow(QFormLayout *form, QWidget *field, const QString &name,
                          const char *objectName)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(name);
    // The list that drops is read out too.
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        box->view()->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    form->addRow(name, field);
}

void DivisionForm::addLevels(const PlanView &view, QFormLayout *form)
{
    const TargetPlan &plan = view.sheet.plan();
    const int top = plan.find(m_start.node).value_or(0);
    for (const QString &level : {u"department"_s, u"team"_s, u"person"_s}) {
        bool isThere = false;
        for (int node = top + 1; node < plan.nodeCount() && !isThere; ++node)
            isThere = plan.nodes().at(node).level == level && plan.isWithin(node, top);
        if (!isThere)
            continue;
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *takesPart = new QCheckBox(row);
        takesPart->setChecked(true);
        takesPart->setObjectName(u"divisionLevel_"_s + level);
        takesPart->setAccessibleName(tr("%1 take part").arg(PlanWords::level(level)));
        auto *method = new QComboBox(row);
        method->setObjectName(u"divisionMethod_"_s + level);
        method->setAccessibleName(tr("How %1 share").arg(PlanWords::level(level)));
        method->view()->setAccessibleName(method->accessibleName());
        method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        method->setMinimumContentsLength(14);
        for (const Method one :
             {Method::History, Method::Growth, Method::Even, Method::Weights, Method::Potential,
              Method::HeadCount, Method::Industry, Method::Copy}) {
            if (one != Method::Copy || view.plans.size() > 1)
                method->addItem(PlanWords::method(one), int(one));
        }
        method->setCurrentIndex(qMax(0, method->findData(int(m_start.manner.of(level)))));
        line->addWidget(takesPart);
        line->addWidget(method, 1);
        form->addRow(PlanWords::level(level), row);
        m_levels.append({level, takesPart, method});
        const auto tell = [this] {
            showWhatMatters();
            Q_EMIT changed();
        };
        connect(takesPart, &QCheckBox::toggled, this, tell);
        connect(method, &QComboBox::currentIndexChanged, this, tell);
    }
}

bool DivisionForm::uses(std::initializer_list<Method> methods) const
{
    return std::any_of(m_levels.cbegin(), m_levels.cend(), [&](const Level &level) {
        const auto method = Method(level.method->currentData().toInt());
        return level.takesPart->isChecked()
            && std::find(methods.begin(), methods.end(), method) != methods.end();
    });
}

void DivisionForm::showWhatMatters()
{
    const auto season = PlanManner::Season(m_season->currentData().toInt());
    const bool isLearned
        = season == PlanManner::Season::History || season == PlanManner::Season::Own;
    const auto set = [this](QWidget *field, bool matters) {
        field->setVisible(matters);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(matters);
    };
    for (const Level &level : std::as_const(m_levels))
        level.method->setEnabled(level.takesPart->isChecked());
    m_total->setEnabled(season != PlanManner::Season::Keep);
    set(m_years, isLearned || uses({Method::History, Method::Growth}));
    set(m_growth, uses({Method::Growth, Method::Industry}));
    set(m_ramp, uses({Method::HeadCount}));
    set(m_weights, uses({Method::Weights, Method::Industry}));
    set(m_copied, uses({Method::Copy}));
    set(m_months, isLearned && m_months->count() > 0);
    m_monthsLabel->setVisible(isLearned && m_months->count() > 0);
}

void DivisionForm::takeEven()
{
    for (const Level &level : std::as_const(m_levels)) {
        const QSignalBlocker still(level.method);
        level.method->setCurrentIndex(level.method->findData(int(Method::Even)));
    }
    showWhatMatters();
}

std::optional<QMap<QString, qint64>> DivisionForm::weights() const
{
    QMap<QString, qint64> result;
    for (const QString &one :
         QString(m_weights->text()).replace(u'，', u',').split(u',', Qt::SkipEmptyParts)) {
        const qsizetype mark = one.lastIndexOf(u'=');
        const auto number = FigureText::read(one.mid(mark + 1));
        if (mark < 1 || !number.isUnderstood || number.value.value_or(-1) < 0)
            return std::nullopt;
        result.insert(one.left(mark).trimmed(), *number.value);
    }
    return result;
}

std::optional<std::vector<qint64>> DivisionForm::ramp() const
{
    std::vector<qint64> result;
    for (const QString &one :
         QString(m_ramp->text()).replace(u'，', u',').split(u',', Qt::SkipEmptyParts)) {
        const auto percent = Fixed::parse(one.trimmed().remove(u'%'), PercentScale);
        if (!percent || *percent < 0)
            return std::nullopt;
        result.push_back(*percent);
    }
    return result;
}

QString DivisionForm::fault() const
{
    const FigureText::Typed total = FigureText::read(m_total->text(), 0, m_present);
    if (!total.isUnderstood)
        return tr("The total is not a number. Write it like 12,000,000 or 1200万.");
    if (uses({Method::Weights, Method::Industry}) && (!weights() || weights()->isEmpty()))
        return tr("Write a weight for each name, such as East=3, West=2.");
    if (uses({Method::HeadCount}) && !ramp())
        return tr("Write the ramp as percentages by month of service, such as 25, 50, 75.");
    if (uses({Method::Growth, Method::Industry})
        && !Fixed::parse(m_growth->text().trimmed().remove(u'%'), PercentScale))
        return tr("Write the growth as a percentage, such as 10.");
    return {};
}

PlanBreakdown DivisionForm::division() const
{
    PlanBreakdown breakdown = m_start;
    PlanManner &manner = breakdown.manner;
    manner.season = PlanManner::Season(m_season->currentData().toInt());
    manner.total
        = FigureText::read(m_total->text(), 0, m_present, m_quantum->currentData().toLongLong())
              .value;
    breakdown.levels.clear();
    for (const Level &level : m_levels) {
        if (!level.takesPart->isChecked())
            continue;
        breakdown.levels << level.id;
        manner.methodOf.insert(level.id, Method(level.method->currentData().toInt()));
    }
    manner.years = m_years->value();
    manner.growth
        = Share {Fixed::parse(m_growth->text().trimmed().remove(u'%'), PercentScale).value_or(0)};
    manner.ramp.months = ramp().value_or(std::vector<qint64>());
    manner.weights = weights().value_or(QMap<QString, qint64>());
    manner.copied = m_copied->currentData().toString();
    breakdown.quantum = m_quantum->currentData().toLongLong();
    manner.excluded.clear();
    for (int i = 0; i < m_months->count(); ++i) {
        const QListWidgetItem *item = m_months->item(i);
        if (item->checkState() == Qt::Unchecked)
            manner.excluded << Period::of(Grain::Month, item->data(Qt::UserRole).toDate(),
                                          Calendar());
    }
    return breakdown;
}

void DivisionForm::setHistory(const std::vector<PastMonth> &history,
                              const std::vector<std::size_t> &outliers)
{
    const QSignalBlocker still(m_months);
    // The same months keep the place of whoever goes through them.
    if (m_months->count() != int(history.size())
        || (m_months->count() > 0
            && m_months->item(0)->data(Qt::UserRole).toDate()
                != QDate(history.front().year, history.front().month, 1)))
        m_months->clear();
    for (std::size_t i = 0; i < history.size(); ++i) {
        const PastMonth &month = history[i];
        const QDate day(month.year, month.month, 1);
        const bool isFar = std::find(outliers.begin(), outliers.end(), i) != outliers.end();
        QString text = u"%1 · %2"_s.arg(m_formatting.month(day),
                                        FigureText::write(month.amount, 0, m_formatting));
        if (isFar)
            text += u" · ◆ "_s + tr("far off the others");
        auto *item
            = int(i) < m_months->count() ? m_months->item(int(i)) : new QListWidgetItem(m_months);
        item->setText(text);
        item->setData(Qt::UserRole, day);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(month.isExcluded ? Qt::Unchecked : Qt::Checked);
    }
    showWhatMatters();
}

} // namespace Steelyard
