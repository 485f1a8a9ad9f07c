// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookStrip.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

HandbookStrip::HandbookStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_show(new QPushButton(this))
{
    setObjectName(u"handbookStrip"_s);
    setProperty("surface", u"card"_s);
    m_text->setObjectName(u"stripText"_s);
    m_text->setWordWrap(true);
    m_show->setObjectName(u"stripShow"_s);
    m_show->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &HandbookStrip::listRequested);
    connect(&theme, &Theme::changed, this, &HandbookStrip::write);
    write();
}

void HandbookStrip::setShelf(const HandbookShelf &shelf)
{
    m_problems = int(shelf.problems.size());
    m_drafts = 0;
    m_proposals = 0;
    for (const KpiVersion &version : shelf.versions) {
        m_drafts += version.status == "draft"_L1 ? 1 : 0;
        m_proposals += version.status == "in_review"_L1 ? 1 : 0;
    }
    write();
}

void HandbookStrip::write()
{
    QStringList parts;
    if (m_problems > 0)
        parts << tr("%n stored definition(s) could not be taken in", nullptr, m_problems);
    if (m_proposals > 0)
        parts << tr("%n proposal(s) wait for approval", nullptr, m_proposals);
    if (m_drafts > 0)
        parts << tr("%n draft(s) by which nobody counts yet", nullptr, m_drafts);
    setVisible(!parts.isEmpty());
    m_text->setText(parts.join(u" · "_s));
    const bool isFault = m_problems > 0;
    m_icon->setPixmap(m_theme
                          .icon(isFault ? "alert-triangle"_L1 : "clipboard-check"_L1,
                                isFault ? &Tokens::warn : &Tokens::text2)
                          .pixmap(18, 18));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what waits in the handbook"));
}

void HandbookStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QFrame::changeEvent(event);
}

} // namespace Steelyard
