// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace Steelyard {

Theme::Theme(Scheme scheme, qreal scale, QObject *parent)
    : QObject(parent)
    , m_tokens(scheme == Scheme::Dark ? Tokens::forDark() : Tokens::forLight())
    , m_scale(scale)
{
}

Theme::~Theme() = default;

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    // The platform's own style would look different on every desktop.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == this->scheme())
        return;
    m_tokens = scheme == Scheme::Dark ? Tokens::forDark() : Tokens::forLight();
    apply();
    Q_EMIT changed();
}

void Theme::toggleScheme()
{
    setScheme(m_tokens.dark ? Scheme::Light : Scheme::Dark);
}

void Theme::apply()
{
    if (!m_application)
        return;
    QApplication::setFont(font(13));
    QApplication::setPalette(palette());
    m_application->setStyleSheet(styleSheet());
}

QFont Theme::font(int pixels, Weight weight) const
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s});
    font.setPixelSize(px(pixels));
    font.setWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette Theme::palette() const
{
    const Tokens &t = m_tokens;
    QPalette palette;
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.surface2);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::BrightText, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.surface2);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

QString Theme::styleSheet() const
{
    return StyleSheet::from(m_tokens);
}

QIcon Theme::icon(QLatin1StringView name, Ink ink) const
{
    return Icons::make(*this, name, ink);
}

} // namespace Steelyard
