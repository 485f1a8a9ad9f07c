// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactTable.h"
#include "core/store/Database.h"
#include "core/store/IdIndex.h"

#include <QHash>
#include <QTimeZone>

namespace Steelyard {

/// What customers were before people changed them (R-F5, R-A0): an edit by hand is dated by the day
/// of its command, and before that day the field was what the journal says it had been. What a file
/// corrects was never otherwise; neither was what was taken back. Filling in an empty field says
/// what was so all along.
class CustomerPast
{
public:
    /// "tier", "segment", "region": the fields that have a dated history.
    static bool isDated(const QString &entity, const QString &field);

    /// Reads on from where it stopped; whether anything was found.
    Result<bool> follow(Database &database, const QTimeZone &zone);
    bool isEmpty() const { return m_edits.isEmpty(); }
    /// Of a field, in the codes of a column, whose dictionary takes in words that nobody uses
    /// any more.
    std::shared_ptr<const PastTexts> texts(const QString &field, const IdIndex &places,
                                           std::size_t rows, QStringList &dictionary) const;

private:
    struct Edit
    {
        qint64 command;
        qint32 day;
        QString old;
    };
    using Edits = QList<Edit>;
    struct Key
    {
        Uuid row;
        QString field;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.row, key.field);
        }
    };
    /// What an undo has taken back, should it be taken back itself.
    struct TakenBack
    {
        qint64 by;
        Edits edits;
    };

    void note(const Key &key, const Edit &edit, qint64 undoes);

    qint64 m_seq = 0;
    QHash<Key, Edits> m_edits;
    QHash<Key, QList<TakenBack>> m_takenBack;
};

} // namespace Steelyard
