// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartCard.h"

#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

ChartCard::ChartCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new ElidedLabel(this))
    , m_legend(new Legend(theme, this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setProperty("surface", u"card"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_subtitle->setProperty("role", u"caption"_s);
    m_subtitle->hide();
    m_legend->hide();

    m_menuButton->setProperty("flat", true);
    m_menuButton->setProperty("small", true);
    m_menuButton->setIcon(theme.icon("dots"_L1, &Tokens::text3));
    m_menuButton->setIconSize({16, 16});
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->hide();
    m_menu->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_legend);
    head->addWidget(m_menuButton);
    m_head = head;

    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(16, 11, 12, 12);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(8);
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    retranslate();
}

void ChartCard::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
}

void ChartCard::setSubtitleBeside(bool beside)
{
    auto *head = static_cast<QHBoxLayout *>(m_head);
    m_column->removeWidget(m_subtitle);
    head->removeWidget(m_subtitle);
    if (beside)
        head->insertWidget(1, m_subtitle, 1);
    else
        m_column->insertWidget(1, m_subtitle);
    head->setStretch(0, beside ? 0 : 1);
    m_title->setSizePolicy(beside ? QSizePolicy::Maximum : QSizePolicy::Preferred,
                           QSizePolicy::Preferred);
}

void ChartCard::setLegend(const QList<LegendEntry> &entries)
{
    m_legend->setEntries(entries);
    m_legend->setVisible(!entries.isEmpty());
}

void ChartCard::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_column->addWidget(body, 1);
}

void ChartCard::addHeadWidget(QWidget *widget)
{
    static_cast<QHBoxLayout *>(m_head)->insertWidget(m_head->count() - 1, widget);
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_menu
        && (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved))
        m_menuButton->setVisible(!m_menu->actions().isEmpty());
    return QFrame::eventFilter(watched, event);
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ChartCard::retranslate()
{
    m_menuButton->setToolTip(tr("Options"));
    m_menuButton->setAccessibleName(tr("Options for %1").arg(m_title->text()));
}

} // namespace Steelyard
