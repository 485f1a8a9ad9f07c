// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "ui/shell/Formatting.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Steelyard {

class Theme;

/// What can be done to all that is selected; how many that is and what they are worth stands first.
class BulkBar final : public QFrame
{
    Q_OBJECT
public:
    explicit BulkBar(const Theme &theme, QWidget *parent = nullptr);

    void setSelection(qint64 count, Int128 worth, const QString &currency,
                      const Formatting &formatting);

Q_SIGNALS:
    void moveWanted();
    /// A field of an opportunity: owner, expected_close_on, category.
    void fieldWanted(const QString &field);
    void openWanted();
    void dropWanted();

private:
    void writeWords();

    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_move;
    QPushButton *m_owner;
    QPushButton *m_close;
    QPushButton *m_category;
    QPushButton *m_drop;
};

} // namespace Steelyard
