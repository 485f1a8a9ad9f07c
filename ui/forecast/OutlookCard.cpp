// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/OutlookCard.h"

#include "ui/forecast/OutlookModel.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/TreeTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

OutlookCard::OutlookCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new ChartCard(theme, this))
    , m_model(new OutlookModel(this))
{
    auto *table = new TreeTable(theme, this);
    table->setObjectName(u"forecastOutlook"_s);
    table->setModel(m_model);
    table->setRootIsDecorated(false);
    table->header()->setStretchLastSection(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table = table;
    m_card->setBody(table);
    m_card->setSubtitleBeside(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    write();
}

void OutlookCard::ask(Workspace *workspace, const NodeKey &node, const Period &period,
                      const Formatting &formatting)
{
    m_formatting = formatting;
    m_answer.ask(
        this, workspace,
        [node, period](const Reading &reading) {
            return KpiOutlook::of(reading, node, period, KpiOutlook::usual(reading, period));
        },
        [this](const Result<QList<KpiOutlook::Line>> &lines) {
            if (!lines) {
                Q_EMIT problem(ErrorText::sentence(lines.error()));
                return;
            }
            m_lines = *lines;
            write();
        });
}

void OutlookCard::setFormatting(const Formatting &formatting)
{
    m_formatting = formatting;
    write();
}

void OutlookCard::forget()
{
    m_answer.cancel();
    m_lines.clear();
    write();
}

void OutlookCard::write()
{
    m_model->setLines(m_lines, m_formatting);
    setVisible(!m_lines.isEmpty());
    m_card->setTitle(tr("What the past alone says"));
    m_card->setSubtitle(tr("from complete periods, without a look at what is open"));
    m_table->setAccessibleName(m_card->accessibleName());
    auto *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(OutlookModel::NameColumn, QHeaderView::Stretch);
    for (int column = 1; column < OutlookModel::ColumnCount; ++column)
        header->resizeSection(column, m_theme.px(column == OutlookModel::RangeColumn ? 220 : 130));
    m_table->setFixedHeight(header->sizeHint().height()
                            + int(m_lines.size()) * m_theme.px(Theme::RowHeight) + 4);
}

void OutlookCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

} // namespace Steelyard
