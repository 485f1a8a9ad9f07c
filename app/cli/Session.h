// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/cli/Table.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/engine/RowSight.h"
#include "core/workspace/Workspace.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace Steelyard {

/// One run of one command: its options, its clock, its store and the way it answers.
class Session
{
public:
    struct Option
    {
        QString name;
        QString value; ///< the placeholder in the help; empty for a switch
        QString help;
    };

    /// `name` is the command as typed ("kpi eval"); `open` a workspace that is open already, where
    /// the command came to a window.
    Session(const QString &name, const QString &what, Console &console, Workspace *open = nullptr);
    ~Session();

    void add(const QList<Option> &options);
    void addPositional(const QString &name, const QString &help);
    /// Reads the arguments; an exit status when there is nothing more to do (help, wrong usage).
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    /// An option's value as a path, relative ones from the caller's folder.
    QString path(const QString &option) const { return absolute(value(option)); }
    QString absolute(const QString &path) const;

    const Clock &clock() const { return *m_clock; }
    /// Opens the store of --store, or answers with the window's.
    Result<Workspace *> open(Workspace::Access access);
    Result<Handbook> handbook() const { return Handbook::shipped(); }

    /// Answers are of the store as it was known at the end of that day.
    void setAsKnown(const QDate &day) { m_asKnown = day; }

    template<typename T>
    Result<T> ask(std::function<Result<T>(const Reading &)> question)
    {
        const auto workspace = open(Workspace::Access::Read);
        if (!workspace)
            return workspace.error();
        std::function<Result<T>(const Reading &)> asked = std::move(question);
        if (isSet(QStringLiteral("as"))) {
            // Whoever asks gets the same figures; but it must be somebody, and he does not see
            // everybody's rows.
            asked = [as = value(QStringLiteral("as")),
                     question = std::move(asked)](const Reading &reading) -> Result<T> {
                const auto sight = RowSight::of(reading.facts, as, reading.today);
                if (!sight)
                    return sight.error();
                Result<T> answer = question(reading);
                if constexpr (std::is_same_v<T, Table>) {
                    const auto hidden = answer ? answer->hide(*sight) : Result<void>();
                    if (!hidden)
                        return hidden.error();
                }
                return answer;
            };
        }
        QFuture<Result<T>> answer = m_asKnown.isValid()
            ? (*workspace)->template askAsKnown<T>(m_asKnown, std::move(asked))
            : (*workspace)->template ask<T>(std::move(asked));
        return answer.takeResult();
    }

    Console &console() { return m_console; }
    void say(const QString &message);
    /// Writes the sentence for an error and gives the exit status.
    int fail(const Error &error);
    int wrongUsage(const QString &message);
    int answer(const Table &table);
    Table::Format format() const;

private:
    QString m_name;
    QCommandLineParser m_parser;
    Console &m_console;
    Workspace *m_open;
    QDate m_asKnown;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Workspace> m_own;
};

} // namespace Steelyard
