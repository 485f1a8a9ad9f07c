// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/Mapping.h"
#include "core/sales/Schema.h"

#include <QHash>

namespace Steelyard {

class RowSource;

/// Guesses from the names of the columns, in English or Chinese, what a file holds.
class MappingGuess
{
public:
    explicit MappingGuess(const Schema &schema);

    /// Fails with `mapping.no_guess` when no column is known.
    Result<Mapping> guess(RowSource &source) const;

    /// The entity, or the field of one, that is called like this; empty where none is.
    QString entityNamed(const QString &name) const;
    QString fieldNamed(const QString &entity, const QString &column) const;

private:
    struct Words
    {
        QString entity;
        QStringList names;
        QList<std::pair<QString, QStringList>> fields; ///< in the order of the file
    };
    /// Columns of a file by the field that they would fill.
    struct Match
    {
        const Words *words = nullptr;
        QList<std::pair<QString, QString>> columns; ///< field, column
        int score = 0;

        QString columnOf(const QString &field) const;
    };

    Match matchTo(const Words &words, const QStringList &header) const;
    MappingField fieldFor(const Words &words, const QString &field, const QString &column) const;

    const Schema &m_schema;
    QList<Words> m_words;
};

} // namespace Steelyard
