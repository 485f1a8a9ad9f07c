// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setProperty("role", u"secondary"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(420);
    m_button->setProperty("primary", true);
    m_button->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::requested);
    connect(&theme, &Theme::changed, this, &EmptyState::updateIcon);
}

void EmptyState::setContent(QLatin1StringView icon, const QString &sentence, const QString &action)
{
    m_picture = m_theme.icon(icon, &Tokens::text3);
    m_sentence->setText(sentence);
    const int wide = std::min(420, m_sentence->fontMetrics().horizontalAdvance(sentence) + 8);
    m_sentence->setMinimumWidth(wide);
    // A centred label is given the height of one line, however many its words need.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(wide));
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    updateIcon();
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(m_picture.pixmap(QSize(40, 40), devicePixelRatioF()));
}

} // namespace Steelyard
