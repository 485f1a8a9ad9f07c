// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Commands.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Steelyard {

/// What a command answered.
struct Said
{
    int status = -1;
    QString out;
    QString err;

    QJsonArray list() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    /// The rows of a list whose `field` is `value`.
    QList<QJsonObject> where(const QString &field, const QString &value) const
    {
        QList<QJsonObject> found;
        for (const QJsonValue &row : list()) {
            if (row.toObject().value(field).toString() == value)
                found << row.toObject();
        }
        return found;
    }
    QJsonObject only(const QString &field, const QString &value) const
    {
        const auto found = where(field, value);
        return found.size() == 1 ? found.first() : QJsonObject();
    }
};

/// Runs the real commands in this process, as if typed in a folder on a certain day, piped.
class CommandLine
{
public:
    CommandLine(const QString &folder, const QDate &today) : m_folder(folder), m_today(today) {}

    Said run(const QStringList &words, Workspace *open = nullptr) const
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream err(&said.err);
        Console console {out, err, false, false, m_folder};
        QStringList all = words;
        if (m_today.isValid() && !words.contains(QStringLiteral("--today")))
            all << QStringLiteral("--today") << m_today.toString(Qt::ISODate);
        said.status = Commands::run(all, console, open);
        out.flush();
        err.flush();
        return said;
    }
    /// Words that hold no blanks, in one line.
    Said run(const QString &line) const { return run(line.split(u' ', Qt::SkipEmptyParts)); }

private:
    QString m_folder;
    QDate m_today;
};

} // namespace Steelyard
