// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Record.h"
#include "core/workspace/Workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A new store on a real file, opened by the product's own code, on a day that stands still.
class OpenStore
{
public:
    explicit OpenStore(const QDate &today, const QByteArray &zone = "UTC") : m_clock(today)
    {
        using namespace Qt::StringLiterals;
        static const auto handbook = Steelyard::Handbook::shipped();
        m_workspace = std::make_unique<Steelyard::Workspace>(m_folder.filePath(u"s.steel"_s),
                                                             *handbook, m_clock, 7);
        Steelyard::NewStore birth;
        birth.calendar = u"weekdays"_s;
        birth.zone = zone;
        m_isMade = bool(m_workspace->create(birth).takeResult());
    }

    bool isMade() const { return m_isMade; }
    Steelyard::Workspace *workspace() const { return m_workspace.get(); }
    QString path() const { return m_workspace->path(); }
    Steelyard::Uuid id() const { return m_workspace->newId(); }
    Steelyard::Moment now() const { return Steelyard::Moment::instant(m_clock.now()); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    template<typename T>
    T asked(const std::function<Steelyard::Result<T>(const Steelyard::Reading &)> &question) const
    {
        const auto answer = m_workspace->ask<T>(question).takeResult();
        if (!answer)
            qWarning() << answer.error().code << answer.error().values << answer.error().detail;
        return answer.value_or(T());
    }
    template<typename Entity>
    Entity read(const Steelyard::Uuid &id) const
    {
        using namespace Steelyard;
        return asked<Entity>([&](const Reading &reading) -> Result<Entity> {
            return Record::read<Entity>(id, reading.row(QString::fromLatin1(Entity::Entity), id));
        });
    }
    template<typename Entity>
    QList<Entity> all() const
    {
        using namespace Steelyard;
        return asked<QList<Entity>>([](const Reading &reading) -> Result<QList<Entity>> {
            const QString entity = QString::fromLatin1(Entity::Entity);
            const auto table = reading.facts.table(entity);
            if (!table)
                return table.error();
            QList<Entity> rows;
            for (const Uuid &id : (*table)->ids)
                rows << Record::read<Entity>(id, reading.row(entity, id));
            return rows;
        });
    }
    Steelyard::Result<Steelyard::Receipt> submit(const QList<Steelyard::Change> &changes) const
    {
        Steelyard::Command command;
        command.label = QStringLiteral("test");
        command.source = QStringLiteral("hand");
        command.changes = changes;
        return m_workspace->submit(command).takeResult();
    }
    /// Builds a command on a reading and stores it; the code of what refused it, or nothing.
    QString
    perform(const std::function<Steelyard::Result<Steelyard::Command>(const Steelyard::Reading &)>
                &deed)
    {
        const auto command = m_workspace->ask<Steelyard::Command>(deed).takeResult();
        if (!command)
            return QString(command.error().code);
        if (command->changes.isEmpty())
            return {};
        const auto receipt = m_workspace->submit(*command).takeResult();
        if (!receipt)
            return QString(receipt.error().code);
        m_last = *receipt;
        return {};
    }
    bool undo() const { return bool(m_workspace->undo(m_last.command).takeResult()); }
    std::function<Steelyard::Uuid()> newId() const
    {
        return [this] { return id(); };
    }

private:
    QTemporaryDir m_folder;
    Steelyard::FixedClock m_clock;
    std::unique_ptr<Steelyard::Workspace> m_workspace;
    Steelyard::Receipt m_last;
    bool m_isMade = false;
};
