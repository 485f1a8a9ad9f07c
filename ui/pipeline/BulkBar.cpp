// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/BulkBar.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

BulkBar::BulkBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_move(new QPushButton(this))
    , m_owner(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_category(new QPushButton(this))
    , m_drop(new QPushButton(this))
{
    setObjectName(u"bulkBar"_s);
    setProperty("surface", u"card"_s);
    m_text->setObjectName(u"bulkText"_s);
    m_drop->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addStretch(1);
    const std::pair<QPushButton *, QString> named[]
        = {{m_open, u"bulkOpen"_s},   {m_move, u"bulkMove"_s},         {m_owner, u"bulkOwner"_s},
           {m_close, u"bulkClose"_s}, {m_category, u"bulkCategory"_s}, {m_drop, u"bulkDrop"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        row->addWidget(button);
    }
    m_text->setFont(theme.font(13, Theme::Weight::Strong));
    connect(m_open, &QPushButton::clicked, this, &BulkBar::openWanted);
    connect(m_move, &QPushButton::clicked, this, &BulkBar::moveWanted);
    connect(m_owner, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(u"owner"_s); });
    connect(m_close, &QPushButton::clicked, this,
            [this] { Q_EMIT fieldWanted(u"expected_close_on"_s); });
    connect(m_category, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(u"category"_s); });
    connect(m_drop, &QPushButton::clicked, this, &BulkBar::dropWanted);
    writeWords();
    hide();
}

void BulkBar::writeWords()
{
    m_open->setText(tr("Open"));
    m_move->setText(tr("Move to stage…"));
    m_owner->setText(tr("Owner…"));
    m_close->setText(tr("Close date…"));
    m_category->setText(tr("Forecast…"));
    m_drop->setText(tr("Select nothing"));
}

void BulkBar::setSelection(qint64 count, Int128 worth, const QString &currency,
                           const Formatting &formatting)
{
    m_text->setText(tr("%n selected, %1", nullptr, int(count))
                        .arg(formatting.money({qint64(worth), currency})));
    writeWords();
    m_open->setVisible(count == 1);
    setVisible(count > 0);
}

} // namespace Steelyard
