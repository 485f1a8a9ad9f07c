// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ProgressStrip.h"

#include "ui/widgets/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

ProgressStrip::ProgressStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setProperty("role", u"secondary"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_cancel->setProperty("flat", true);
    m_cancel->setProperty("small", true);
    m_cancel->setIcon(theme.icon("x"_L1, &Tokens::text2));
    m_cancel->setIconSize({16, 16});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(400);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressStrip::cancelled);
    retranslate();
    hide();
}

void ProgressStrip::start(const QString &text)
{
    setText(text);
    m_bar->setRange(0, 0);
    m_delay.start();
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    // A progress bar counts in int; a thousand steps are finer than its pixels.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(done * 1000 / total));
}

void ProgressStrip::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressStrip::finish()
{
    m_delay.stop();
    hide();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

} // namespace Steelyard
