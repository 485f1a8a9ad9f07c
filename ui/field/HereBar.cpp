// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/HereBar.h"

#include "core/workspace/DraftFile.h"
#include "ui/field/VisitDraft.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

HereBar::HereBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"hereBar"_s);
    setProperty("surface", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    auto *icon = new QLabel(this);
    icon->setPixmap(theme.icon("map-pin"_L1).pixmap(theme.px(16)));
    row->addWidget(icon);
    m_text->setObjectName(u"hereText"_s);
    row->addWidget(m_text, 1);
    m_leave->setObjectName(u"hereLeave"_s);
    row->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &HereBar::wanted);
    writeWords();
    hide();
}

void HereBar::refresh(const QString &store, const QDateTime &now)
{
    m_store = store;
    m_now = now;
    const VisitDraft draft = store.isEmpty()
        ? VisitDraft()
        : VisitDraft::fromJson(DraftFile(store, u"quick-log"_s).read());
    setVisible(draft.isCheckedIn());
    if (!draft.isCheckedIn())
        return;
    const QDateTime since = draft.since.toTimeZone(now.timeZone());
    const bool isToday = since.date() == now.date();
    m_text->setText(
        tr("Checked in at %1 since %2")
            .arg(draft.name, since.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)));
}

void HereBar::writeWords()
{
    m_leave->setText(tr("Check out…"));
    refresh(m_store, m_now);
}

} // namespace Steelyard
