// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilterBar.h"

#include "ui/shell/FilterChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Steelyard {

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_reset(new QPushButton(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_reset->setProperty("link", true);
    m_reset->hide();
    m_row->addWidget(m_reset);
    m_row->addStretch(1);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (FilterChip *chip : std::as_const(m_chips))
            chip->reset();
    });
    retranslate();
}

void FilterBar::setFilters(const QList<Filter> &filters)
{
    while (m_chips.size() > filters.size())
        delete m_chips.takeLast();
    for (qsizetype i = 0; i < filters.size(); ++i) {
        if (i < m_chips.size()) {
            m_chips.at(i)->setFilter(filters.at(i));
            continue;
        }
        auto *chip = new FilterChip(m_theme, filters.at(i), this);
        connect(chip, &FilterChip::chosen, this, [this, chip](const QStringList &ids) {
            updateReset();
            Q_EMIT filterChanged(chip->filter().id, ids);
        });
        m_row->insertWidget(int(i), chip);
        setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(this) : m_chips.last(), chip);
        m_chips << chip;
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_reset);
    updateReset();
}

QList<Filter> FilterBar::filters() const
{
    QList<Filter> filters;
    for (const FilterChip *chip : m_chips)
        filters << chip->filter();
    return filters;
}

QStringList FilterBar::chosen(const QString &filter) const
{
    for (const FilterChip *chip : m_chips) {
        if (chip->filter().id == filter)
            return chip->filter().chosen;
    }
    return {};
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::updateReset()
{
    m_reset->setVisible(std::any_of(m_chips.cbegin(), m_chips.cend(), [](const FilterChip *chip) {
        return chip->filter().isChanged();
    }));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_reset->setText(tr("Reset"));
    setAccessibleName(tr("Filters"));
}

} // namespace Steelyard
