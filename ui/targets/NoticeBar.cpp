// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/NoticeBar.h"

#include "ui/widgets/Painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setObjectName(u"planNotice"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"planNoticeButton"_s);
    m_button->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(30, 3, 8, 3);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::requested);
    hide();
}

void NoticeBar::show(const QString &sentence, Tone tone, const QString &action)
{
    m_tone = tone;
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
    update();
}

void NoticeBar::clear()
{
    show({}, Tone::Neutral);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Neutral ? t.surface2 : t.soft(m_tone));
    painter.drawRoundedRect(rect(), Theme::ControlRadius, Theme::ControlRadius);
    const auto shape = m_tone == Tone::Bad ? Painting::Shape::Down
        : m_tone == Tone::Warn             ? Painting::Shape::Diamond
                                           : Painting::Shape::Dot;
    Painting::shape(painter, QRectF(12, height() / 2.0 - 4, 8, 8), shape, t.ink(m_tone));
}

} // namespace Steelyard
