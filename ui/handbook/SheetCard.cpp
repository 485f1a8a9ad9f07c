// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/SheetCard.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

SheetCard::SheetCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("surface", u"card"_s);
    m_title->setProperty("role", u"cardTitle"_s);
    m_column->setContentsMargins(16, 12, 16, 14);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    clear();
}

void SheetCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SheetCard::clear()
{
    // Later: what is being pressed may be one of them.
    if (m_body) {
        m_body->hide();
        m_column->removeWidget(m_body);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    m_column->addWidget(m_body);
}

QLabel *SheetCard::addLabel(const QString &text, Qt::TextFormat format)
{
    auto *label = new QLabel(m_body);
    label->setTextFormat(format);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
    return label;
}

QLabel *SheetCard::addText(const QString &text)
{
    return addLabel(text, Qt::PlainText);
}

QLabel *SheetCard::addCaption(const QString &text)
{
    QLabel *label = addLabel(text, Qt::PlainText);
    label->setProperty("role", u"caption"_s);
    return label;
}

QLabel *SheetCard::addRich(const QString &html)
{
    return addLabel(html, Qt::RichText);
}

QLabel *SheetCard::addFormula(const QString &text)
{
    QLabel *label = addLabel(text, Qt::PlainText);
    const Tokens &t = m_theme.tokens();
    label->setStyleSheet(
        u"font-family: 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace; font-size: 12px; "
        "color: %1; background: %2; border-radius: 6px; padding: 8px 10px;"_s.arg(
            t.text2.name(), t.surface2.name()));
    return label;
}

void SheetCard::addWidget(QWidget *widget)
{
    m_lines->addWidget(widget);
}

void SheetCard::addSpace(int pixels)
{
    m_lines->addSpacing(pixels);
}

} // namespace Steelyard
