// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Steelyard {

/// A visit as far as it was written down when the form was left, and since when its writer is at
/// the customer's.
struct VisitDraft
{
    struct KeptFile
    {
        QString name;
        QString digest;
        qint64 size = 0;

        bool operator==(const KeptFile &) const = default;
    };

    Uuid customer;
    QString name; ///< of the customer as it was typed
    Uuid task;    ///< the plan that is being kept, and whose it is
    Uuid planCustomer;
    Uuid deal;
    Uuid person;
    QString kind;
    QString outcome;
    QString note;
    QString next;
    QDate nextOn;
    bool isLast = false;
    int minutes = 0;
    QString place;
    QDateTime when;
    QDateTime since; ///< checked in; invalid: not
    QList<KeptFile> files;

    bool isCheckedIn() const { return since.isValid(); }
    /// Whole minutes at the customer's until then; nothing where nobody checked in, or so long ago
    /// that leaving must have been forgotten.
    std::optional<int> minutesUntil(const QDateTime &now) const;

    QJsonObject toJson() const;
    static VisitDraft fromJson(const QJsonObject &json);

    bool operator==(const VisitDraft &) const = default;
};

} // namespace Steelyard
