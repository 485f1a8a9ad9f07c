// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Opportunity.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"

#include <QWidget>

class QFormLayout;

namespace Steelyard {

/// Fields of an opportunity to be filled in, each with the control that fits it.
class DealFields final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` finds customers.
    DealFields(Workspace *workspace, const DealChoices &choices, const Formatting &formatting,
               QWidget *parent = nullptr);

    /// `must` are marked: nothing is done before they are filled.
    void ask(const QStringList &fields, const Opportunity &start, const QString &customerName,
             const QStringList &must = {});
    /// What was filled in; a field that was emptied holds an empty value. With `changed` only what
    /// differs from the start.
    QHash<QString, Value> values(bool changed = false) const;
    /// The first field that must be filled and is not, or that nobody understands; else empty.
    QString unfinished() const;
    /// What was typed for the customer where nobody of that name is known.
    QString newCustomer() const;
    void focusFirst();
    const DealChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        QString field;
        QWidget *control;
        Value start;
        bool isMust = false;
    };

    QWidget *controlFor(const QString &field, const Opportunity &start,
                        const QString &customerName);
    QWidget *textControl(const QString &text, const QStringList &known);
    std::optional<Value> read(const Entry &entry) const;

    Workspace *m_workspace;
    const DealChoices m_choices;
    Formatting m_formatting;
    QFormLayout *m_form;
    QList<Entry> m_entries;
};

} // namespace Steelyard
