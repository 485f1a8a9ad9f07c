// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QIcon>
#include <QLatin1StringView>
#include <QObject>
#include <QPalette>
#include <QPointer>

class QApplication;

namespace Steelyard {

/// The look in force: colours, type, icons and sizes; given to widgets, never looked up by them.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { Light, Dark };
    /// A regular and a strong weight: Chinese type is installed in 400 and 700 only.
    enum class Weight { Regular, Strong };
    using Ink = QColor Tokens::*;

    /// `scale` enlarges all that is painted: 1 at the desk, 1.6 on the wall.
    explicit Theme(Scheme scheme = Scheme::Light, qreal scale = 1, QObject *parent = nullptr);
    ~Theme() override;

    /// Style, palette, type and style sheet of the whole program, now and after each change.
    void applyTo(QApplication &application);

    Scheme scheme() const { return m_tokens.dark ? Scheme::Dark : Scheme::Light; }
    void setScheme(Scheme scheme);
    void toggleScheme();

    const Tokens &tokens() const { return m_tokens; }
    qreal scale() const { return m_scale; }
    int px(int desk) const { return qRound(desk * m_scale); }
    QFont font(int pixels, Weight weight = Weight::Regular) const;
    QPalette palette() const;
    QString styleSheet() const;

    /// An icon of resources/icons that follows the scheme and is sharp at any size.
    QIcon icon(QLatin1StringView name, Ink ink = &Tokens::text2) const;

    // Sizes at the desk, to be passed through px() where something is painted.
    static constexpr int RowHeight = 30;
    static constexpr int NavHeight = 38;
    static constexpr int ControlHeight = 32;
    static constexpr int TopBarHeight = 56;
    static constexpr int SidebarWidth = 224;
    static constexpr int NarrowSidebarWidth = 64;
    static constexpr int TileHeight = 96;
    static constexpr int Gap = 12;
    static constexpr int PageMargin = 20;
    static constexpr int ControlRadius = 6;
    static constexpr int CardRadius = 10;

Q_SIGNALS:
    void changed();

private:
    void apply();

    Tokens m_tokens;
    qreal m_scale;
    QPointer<QApplication> m_application;
};

} // namespace Steelyard
