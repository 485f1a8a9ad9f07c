// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QCoreApplication>
#include <QStringList>

namespace Steelyard {

/// What the codes of activities, tasks and reminders are called.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    /// visit, call, meeting, message, demo: in the order in which they are offered.
    static QStringList kinds();
    static QString kind(const QString &code);
    static QLatin1StringView kindIcon(const QString &code);
    static QStringList outcomes();
    static QString outcome(const QString &code);
    /// Of a task or a reminder: follow_up, first_contact, receivable …
    static QString reason(const QString &code);
};

} // namespace Steelyard
