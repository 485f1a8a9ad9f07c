// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"
#include "ui/theme/Tokens.h"

#include <QAbstractListModel>

namespace Steelyard {

/// One row of a list of the Field room, written in one language.
struct FieldRow
{
    Uuid id; ///< of the task, activity or reminder's row
    Uuid customer;
    QString lead; ///< before the title: a time of day, a number on the way
    QString title;
    QString detail; ///< the second line
    QString chip;
    Tone tone = Tone::Neutral; ///< of the chip
    QString note;              ///< at the right of the second line
    bool isDone = false;

    bool operator==(const FieldRow &) const = default;
};

/// Rows of the Field room; the same rows in a newer answer keep the selection.
class FieldListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<FieldRow> &rows);
    const QList<FieldRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FieldRow> m_rows;
};

} // namespace Steelyard

Q_DECLARE_METATYPE(Steelyard::FieldRow)
