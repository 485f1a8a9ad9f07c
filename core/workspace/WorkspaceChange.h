// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Steelyard {

/// What a command touched, so that pages ask again only for what may have changed.
struct WorkspaceChange
{
    qint64 command = 0;
    QString label;
    qint64 written = 0;
    QSet<QString> entities;

    bool touches(const QString &entity) const { return entities.contains(entity); }
};

} // namespace Steelyard
