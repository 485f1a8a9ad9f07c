// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is set to: KPI, year, plan, tier, and how time and money are shown.
#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/FilterBar.h"
#include "ui/targets/GapLine.h"
#include "ui/targets/NoticeBar.h"
#include "ui/targets/PlanWords.h"
#include "ui/targets/TargetsPage.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Steelyard {

void TargetsPage::compareWith(const QString &plan)
{
    m_compared = plan;
    if (plan.isEmpty() || !m_desk->workspace()) {
        if (m_model->isCompared())
            m_notice->clear();
        m_model->setCompared(std::nullopt);
        fillFilters();
        return;
    }
    PlanWish other = m_desk->wish();
    other.plan = plan;
    auto *watcher = new QFutureWatcher<Result<PlanSheet>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, plan] {
        watcher->deleteLater();
        const Result<PlanSheet> sheet = watcher->result();
        if (m_compared != plan || !m_model->isFilled())
            return;
        if (!sheet) {
            Q_EMIT problem(ErrorText::sentence(sheet.error()));
            return;
        }
        m_model->setCompared(*sheet);
        m_notice->show(tr("What %1 has more or less than %2.")
                           .arg(PlanWords::plan(m_desk->wish().plan), PlanWords::plan(plan)),
                       Tone::Accent);
        fillFilters();
    });
    watcher->setFuture(m_desk->workspace()->ask<PlanSheet>([other](const Reading &reading) {
        return PlanSheet::open(reading, PlanRoom::question(reading, other));
    }));
}

void TargetsPage::filterChosen(const QString &filter, const QStringList &chosen)
{
    if (!m_model->isFilled())
        return;
    const QString id = chosen.value(0);
    PlanWish wish = m_desk->wish();
    if (filter == "tier"_L1) {
        m_model->setTier(qMax(0, int(m_model->plan().tiers().indexOf(id))));
        updateFoot();
    } else if (filter == "unit"_L1) {
        m_model->setExponent(id.toInt());
        m_gaps->refresh();
    } else if (filter == "axis"_L1) {
        m_model->setAxis(id == "weeks"_L1 ? PlanColumns::Axis::Weeks : PlanColumns::Axis::Months);
        if (m_model->rowCount() > 0)
            m_grid->goTo(m_model->index(0, PlanModel::TotalColumn));
    } else if (filter == "compared"_L1) {
        compareWith(id == "-"_L1 ? QString() : id);
    } else if (filter == "kpi"_L1) {
        wish = PlanWish {id, {}, PlanBooks::inForce(), wish.year};
        m_desk->ask(wish);
    } else {
        if (filter == "variant"_L1)
            wish.variant = id == "-"_L1 ? QString() : id;
        if (filter == "plan"_L1)
            wish.plan = id;
        for (const Period &year : m_model->view().years) {
            if (filter == "year"_L1 && year.label() == id)
                wish.year = year;
        }
        m_desk->ask(wish);
    }
    fillFilters();
}

void TargetsPage::fillFilters()
{
    if (!m_model->isFilled())
        return;
    const PlanView &view = m_model->view();
    const auto named
        = [this](const LocalText &text) { return m_formatting.isChinese() ? text.zh : text.en; };
    QList<Filter> filters;
    Filter kpi {u"kpi"_s, tr("KPI"), u"target"_s, {}, {view.wish.kpi}, {view.wish.kpi}, false};
    Filter variant {u"variant"_s, tr("Counting rule"), u"adjustments-horizontal"_s, {}, {}, {},
                    false};
    variant.options.append({u"-"_s, tr("Default rule"), 0, {}});
    for (const PlanView::Kpi &known : view.kpis) {
        kpi.options.append({known.id, named(known.name), 0, {known.id, known.name.en}});
        if (known.id != view.wish.kpi)
            continue;
        for (const auto &[id, label] : known.variants)
            variant.options.append({id, named(label), 0, {id}});
    }
    variant.chosen = {view.wish.variant.isEmpty() ? u"-"_s : view.wish.variant};
    variant.standard = {u"-"_s};
    Filter year {u"year"_s,
                 tr("Year"),
                 u"calendar"_s,
                 {},
                 {view.wish.year.label()},
                 {view.wish.year.label()},
                 false};
    for (const Period &known : view.years)
        year.options.append(
            {known.label(),
             known.grain() == Grain::Year ? m_formatting.period(known.range()) : known.label(),
             0,
             {}});
    Filter plan {u"plan"_s, tr("Plan"), u"copy"_s, {}, {view.wish.plan}, {PlanBooks::inForce()},
                 false};
    for (const QString &known : view.plans)
        plan.options.append({known, PlanWords::plan(known), 0, {}});
    Filter tier {u"tier"_s,
                 tr("Tier"),
                 u"trending-up"_s,
                 {},
                 {m_model->plan().tiers().at(m_model->tier())},
                 {m_model->plan().tiers().constFirst()},
                 false};
    for (const QString &known : m_model->plan().tiers())
        tier.options.append({known, PlanWords::tier(known, view.tiers), 0, {}});
    filters << kpi << year << plan << tier;
    m_filters->setFilters(filters);
    QList<Filter> views;
    if (variant.options.size() > 1)
        views << variant;
    Filter compared {u"compared"_s, tr("Compared with"), u"arrows-sort"_s, {}, {}, {u"-"_s}, false};
    compared.options.append({u"-"_s, tr("nothing"), 0, {}});
    for (const QString &known : view.plans) {
        if (known != view.wish.plan)
            compared.options.append({known, PlanWords::plan(known), 0, {}});
    }
    compared.chosen = {m_model->isCompared() ? m_compared : u"-"_s};
    if (compared.options.size() > 1)
        views << compared;
    m_views->setFilters(views << viewFilters());
}

QList<Filter> TargetsPage::viewFilters() const
{
    const PlanSheet &sheet = m_model->view().sheet;
    const bool isByWeeks = m_model->axis() == PlanColumns::Axis::Weeks;
    Filter axis {
        u"axis"_s,     tr("Time"), u"calendar"_s, {}, {isByWeeks ? u"weeks"_s : u"months"_s},
        {u"months"_s}, false};
    axis.options.append({u"months"_s, tr("Months"), 0, {}});
    axis.options.append({u"weeks"_s, tr("Weeks"), 0, {}});
    if (sheet.definition().unit != UnitOfMeasure::Money)
        return {axis};
    const QString now = QString::number(m_model->exponent());
    Filter unit {u"unit"_s, tr("Shown in"), u"coin"_s, {}, {now}, {u"0"_s}, false};
    unit.options.append(
        {u"0"_s, m_formatting.unitLabel(Formatting::Unit::One, sheet.currency()), 0, {}});
    const bool isChinese = m_formatting.isChinese();
    unit.options.append({isChinese ? u"4"_s : u"3"_s,
                         m_formatting.unitLabel(isChinese ? Formatting::Unit::TenThousand
                                                          : Formatting::Unit::Thousand,
                                                sheet.currency()),
                         0,
                         {}});
    return {unit, axis};
}

} // namespace Steelyard
