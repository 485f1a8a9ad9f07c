// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/ImpactView.h"

#include "ui/models/MeasureText.h"
#include "ui/theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostNodes = 50;

QTableWidget *table(const QString &name, QWidget *parent)
{
    auto *made = new QTableWidget(parent);
    made->setObjectName(name);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->setShowGrid(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    made->horizontalHeader()->setStretchLastSection(true);
    return made;
}

void put(QTableWidget *into, int row, int column, const QString &text, bool isNumber)
{
    auto *item = new QTableWidgetItem(text);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    into->setItem(row, column, item);
}

} // namespace

ImpactView::ImpactView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sentence(new QLabel(this))
    , m_months(table(u"impactMonths"_s, this))
    , m_largest(new QLabel(this))
    , m_nodes(table(u"impactNodes"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sentence->setObjectName(u"impactSentence"_s);
    m_sentence->setWordWrap(true);
    m_largest->setProperty("role", u"caption"_s);
    column->addWidget(m_sentence);
    column->addWidget(m_months, 3);
    column->addWidget(m_largest);
    column->addWidget(m_nodes, 2);
    wait();
}

void ImpactView::wait()
{
    m_sentence->setText(tr("Working out what it does to the last thirteen months…"));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_months, m_largest, m_nodes})
        widget->hide();
}

void ImpactView::fail(const QString &sentence)
{
    wait();
    m_sentence->setText(sentence);
}

void ImpactView::show(const DefinitionImpact &impact, const Formatting &formatting)
{
    const MeasureText words(formatting);
    const bool isNew
        = std::none_of(impact.company.cbegin(), impact.company.cend(),
                       [](const DefinitionImpact::Row &row) { return row.before.has_value(); });
    m_sentence->setText(
        isNew ? tr("In the last thirteen months the company, its teams and people would have %1 "
                   "figures of it.")
                    .arg(impact.nChanged)
              : tr("In the last thirteen months %1 of %2 figures of the company, its teams "
                   "and people would be different.")
                    .arg(impact.nChanged)
                    .arg(impact.cells));
    const auto before = [&](const DefinitionImpact::Row &row) {
        return row.before ? words.value(*row.before) : tr("not there");
    };
    m_months->setAccessibleName(tr("The company month by month"));
    m_months->setColumnCount(3);
    m_months->setHorizontalHeaderLabels({tr("The company"), tr("as it is"), tr("as it would be")});
    m_months->setRowCount(int(impact.company.size()));
    for (int i = 0; i < int(impact.company.size()); ++i) {
        const DefinitionImpact::Row &row = impact.company.at(i);
        put(m_months, i, 0, formatting.month(row.month.from()), false);
        put(m_months, i, 1, before(row), true);
        put(m_months, i, 2, words.value(row.after), true);
        if (row.isChanged()) {
            m_months->item(i, 2)->setForeground(m_theme.tokens().accent);
            QFont strong = m_months->font();
            strong.setBold(true);
            m_months->item(i, 2)->setFont(strong);
        }
    }
    const int shown = qMin(MostNodes, int(impact.changed.size()));
    m_largest->setText(tr("The largest changes below the company"));
    m_nodes->setAccessibleName(m_largest->text());
    m_nodes->setColumnCount(4);
    m_nodes->setHorizontalHeaderLabels(
        {tr("Who"), tr("Month"), tr("as it is"), tr("as it would be")});
    m_nodes->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const DefinitionImpact::Row &row = impact.changed.at(i);
        put(m_nodes, i, 0, row.path.section(u'/', -1), false);
        m_nodes->item(i, 0)->setToolTip(row.path);
        put(m_nodes, i, 1, formatting.month(row.month.from()), false);
        put(m_nodes, i, 2, before(row), true);
        put(m_nodes, i, 3, words.value(row.after), true);
    }
    m_months->show();
    m_largest->setVisible(shown > 0);
    m_nodes->setVisible(shown > 0);
}

} // namespace Steelyard
