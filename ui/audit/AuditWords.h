// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/AuditQueue.h"
#include "ui/shell/Formatting.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>

namespace Steelyard {

/// What is said about entries that need an explanation: as a question, never as a reproach.
class AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
public:
    explicit AuditWords(const Formatting &formatting) : m_formatting(formatting) {}

    static QString rule(const QString &code);
    static QString state(const QString &code);
    static Tone tone(const QString &state);
    static QStringList states();
    static QString threshold(const QString &rule, const QString &code);
    static QString entity(const QString &code);
    static QString activity(const QString &type);
    static QString field(const QString &code);
    static QString result(const QString &code);

    /// What was seen, and what it is asked about.
    QString question(const AuditQueue::Sheet &sheet) const;
    /// "Others in the team: usually 1, most 2 (3 people). Here 6."
    QString peers(const PeerBaseline &baseline) const;
    QString figure(const QString &unit, qint64 value) const;
    QString days(const QDate &from, const QDate &to) const;
    QString what(const AuditQueue::Sheet::Line &line) const;
    QString seen(const AuditQueue::Sheet &sheet, const AuditQueue::Sheet::Line &line) const;

private:
    QString clock(const QString &moment, const QTimeZone &zone) const;
    QString money(const QString &units, const QString &currency) const;

    Formatting m_formatting;
};

} // namespace Steelyard
