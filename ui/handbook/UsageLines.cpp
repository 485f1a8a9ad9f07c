// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/UsageLines.h"

#include "core/base/DateRange.h"
#include "ui/handbook/KpiLinks.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostNodes = 5;

} // namespace

UsageLines::UsageLines(const KpiUsage &usage, KpiLinks &links, const Formatting &formatting,
                       const QSet<Room> &reachable, QWidget *parent)
    : QWidget(parent)
    , m_reachable(reachable)
    , m_lines(new QGridLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(1, 1);
    if (usage.cockpit != KpiUsage::InCockpit::No)
        add(tr("Cockpit"),
            place(usage.cockpit == KpiUsage::InCockpit::Large ? tr("one of the large figures")
                                                              : tr("one of the small figures"),
                  Room::Cockpit));
    if (!usage.targets.isEmpty())
        add(tr("Targets"), targets(usage.targets, formatting));
    QStringList scores;
    QStringList weights;
    for (const KpiUsage::InScore &score : usage.scores) {
        scores << score.kpi;
        weights << tr("%1 of 100").arg(score.weight);
    }
    if (!scores.isEmpty())
        add(tr("Scores"), links.chips(scores, weights));
    if (!usage.kpis.isEmpty())
        add(tr("Other KPIs"), links.chips(usage.kpis));
    if (usage.isEmpty()) {
        auto *nothing = new QLabel(
            tr("Nowhere yet: no target, no score, no cockpit and no other KPI would miss it."),
            this);
        nothing->setProperty("role", u"caption"_s);
        nothing->setWordWrap(true);
        m_lines->addWidget(nothing, 0, 0, 1, 2);
    }
}

void UsageLines::add(const QString &caption, QWidget *content)
{
    auto *label = new QLabel(caption, this);
    label->setProperty("role", u"caption"_s);
    label->setContentsMargins(0, 5, 0, 0);
    const int row = m_lines->rowCount();
    m_lines->addWidget(label, row, 0, Qt::AlignTop);
    const bool isLink = qobject_cast<QPushButton *>(content) != nullptr;
    m_lines->addWidget(content, row, 1, isLink ? Qt::AlignLeft : Qt::Alignment());
}

QWidget *UsageLines::place(const QString &text, Room room)
{
    if (!m_reachable.contains(room)) {
        auto *label = new QLabel(text, this);
        label->setContentsMargins(0, 4, 0, 0);
        return label;
    }
    auto *link = new QPushButton(text, this);
    link->setObjectName(u"usageLink%1"_s.arg(int(room)));
    link->setProperty("link", true);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(link, &QPushButton::clicked, this, [this, room] { Q_EMIT roomRequested(room); });
    return link;
}

QWidget *UsageLines::targets(const QList<KpiUsage::Targets> &targets, const Formatting &formatting)
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const KpiUsage::Targets &each : targets.first(qMin(MostNodes, targets.size()))) {
        const QString text = u"%1 · %2 · %3"_s.arg(
            each.path.section(u'/', -1), tr("%n target(s)", nullptr, each.count),
            formatting.period(DateRange::inclusive(each.from, each.to)));
        QWidget *line = place(text, Room::Targets);
        line->setToolTip(each.path);
        column->addWidget(line, 0, Qt::AlignLeft);
    }
    if (targets.size() > MostNodes) {
        auto *more = new QLabel(
            tr("and of %n more units and people", nullptr, int(targets.size() - MostNodes)), list);
        more->setProperty("role", u"caption"_s);
        column->addWidget(more);
    }
    return list;
}

} // namespace Steelyard
