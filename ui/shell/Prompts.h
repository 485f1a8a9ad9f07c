// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Steelyard {

/// Whatever the program must ask a person before it goes on; a test answers in its place.
class Prompts
{
public:
    struct Question
    {
        QString title = {};
        QString text = {};
        QString detail = {};
        QString accept = {}; ///< the deed as a verb: "Delete", never "OK"
        bool destructive = false;
    };

    virtual ~Prompts() = default;

    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    virtual std::optional<QString> text(QWidget *parent, const QString &title, const QString &label,
                                        const QString &value)
        = 0;
    virtual std::optional<QString> openFile(QWidget *parent, const QString &title,
                                            const QString &filter)
        = 0;
    virtual std::optional<QString> saveFile(QWidget *parent, const QString &title,
                                            const QString &name, const QString &filter)
        = 0;
};

} // namespace Steelyard
