// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include "ui/shell/Rooms.h"

namespace Steelyard {

QString Page::title() const
{
    return Rooms::name(room());
}

} // namespace Steelyard
