// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;

namespace Steelyard {

class Theme;

/// Says at which customer's the seller checked in and leads to the form that ends the visit.
class HereBar final : public QFrame
{
    Q_OBJECT
public:
    explicit HereBar(const Theme &theme, QWidget *parent = nullptr);

    /// Looks whether somebody checked in; `store` is the path of the open store, empty without one.
    void refresh(const QString &store, const QDateTime &now);
    void writeWords();

Q_SIGNALS:
    void wanted();

private:
    QString m_store;
    QDateTime m_now;
    QLabel *m_text;
    QPushButton *m_leave;
};

} // namespace Steelyard
