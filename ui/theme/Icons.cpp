// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Steelyard::Icons {

namespace {

QByteArray outline(QLatin1StringView name)
{
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

/// Asks the theme for its colour each time it paints, so that nothing is rebuilt when it changes.
class Engine final : public QIconEngine
{
public:
    Engine(const Theme &theme, QByteArray svg, Theme::Ink ink)
        : m_theme(&theme)
        , m_svg(std::move(svg))
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"steelyard"_s; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap pixels = rendered(rect.size() * ratio, mode);
        pixels.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixels);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(size, mode);
    }

private:
    QPixmap rendered(const QSize &size, QIcon::Mode mode)
    {
        const Tokens &tokens = m_theme->tokens();
        const QColor colour = mode == QIcon::Disabled ? tokens.text3 : tokens.*m_ink;
        if (m_last.size() == size && m_lastColour == colour)
            return m_last;
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QPixmap pixels(size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        QSvgRenderer renderer(svg);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        m_last = pixels;
        m_lastColour = colour;
        return pixels;
    }

    const Theme *m_theme;
    QByteArray m_svg;
    Theme::Ink m_ink;
    QPixmap m_last;
    QColor m_lastColour;
};

} // namespace

QIcon make(const Theme &theme, QLatin1StringView name, Theme::Ink ink)
{
    return QIcon(new Engine(theme, outline(name), ink));
}

} // namespace Steelyard::Icons
