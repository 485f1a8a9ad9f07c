// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TotalsRow.h"

#include "ui/widgets/Painting.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

namespace Steelyard {

TotalsRow::TotalsRow(const Theme &theme, QTreeView *view, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(view->header(), &QHeaderView::sectionResized, this, repaint);
    connect(view->header(), &QHeaderView::sectionMoved, this, repaint);
    connect(view->header(), &QHeaderView::geometriesChanged, this, repaint);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void TotalsRow::setTexts(const QStringList &texts)
{
    m_texts = texts;
    describe(tr("Totals"), texts.join(u' '));
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {px(200), px(Theme::RowHeight + 4)};
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface2);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    painter.setFont(theme().font(13, Theme::Weight::Strong));
    painter.setPen(t.text);
    const QHeaderView *header = m_view->header();
    const int shift = m_view->viewport()->mapTo(m_view, QPoint()).x();
    for (int i = 0; i < m_texts.size() && i < header->count(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const QRectF cell(header->sectionViewportPosition(i) + shift + px(8), 1,
                          header->sectionSize(i) - px(16), height() - 1);
        const QVariant aligned
            = m_view->model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole);
        if (aligned.isValid() && aligned.toInt() & Qt::AlignRight)
            Painting::figures(painter, cell, m_texts.at(i));
        else
            Painting::text(painter, cell, Qt::AlignLeft | Qt::AlignVCenter, m_texts.at(i));
    }
}

} // namespace Steelyard
