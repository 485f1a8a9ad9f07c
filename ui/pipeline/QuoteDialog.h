// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace Steelyard {

class Theme;

/// The lines of a quote: what, how many, at which price; the sum and the discount as they are
/// typed.
class QuoteDialog final : public QDialog
{
    Q_OBJECT
public:
    QuoteDialog(const Theme &theme, const DealSheet::QuoteSheet &quote, const DealChoices &choices,
                const QHash<Uuid, QString> &names, const Formatting &formatting,
                QWidget *parent = nullptr);

    QList<QuoteLine> lines() const;
    QString note() const;

private:
    enum Column { WhatColumn, QuantityColumn, ListColumn, PriceColumn, SumColumn, ColumnCount };

    void addLine(const QuoteLine &line);
    void update();

    const DealChoices m_choices;
    const QHash<Uuid, QString> m_names;
    const Quote m_quote;
    Formatting m_formatting;
    bool m_isFilling = false;
    QTableWidget *m_table;
    QPlainTextEdit *m_note;
    QLabel *m_sum;
    QPushButton *m_accept = nullptr;
};

} // namespace Steelyard
