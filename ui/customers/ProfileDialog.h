// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerProfile.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace Steelyard {

class Theme;

/// The customers that the list shows, held against all the others.
class ProfileDialog final : public QDialog
{
    Q_OBJECT
public:
    ProfileDialog(const Theme &theme, CustomerDesk &desk, const CustomerRequest &request,
                  const Formatting &formatting, QWidget *parent);
    ~ProfileDialog() override;

private:
    void write(const CustomerProfile &profile);
    void add(const QString &name, const QString &group, const QString &rest, bool isHead = false);

    Formatting m_formatting;
    QLabel *m_text;
    QTableWidget *m_table;
    CancelToken m_cancel;
};

} // namespace Steelyard
